// SPDX-License-Identifier: MIT
#include "flow/flowrunner.h"

#include <QCoreApplication>
#include <QMetaMethod>
#include <QThread>

#include <map>

#include "flow/behavior/compiledflow.h"
#include "flow/behavior/run.h"

namespace wsw {

namespace {

// A run that does not wait gives way to others and to the sockets of its thread after so many steps.
constexpr int stepsPerTurn = 1000;
constexpr qsizetype compiledFlowsKept = 16;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowRunner)
};

QString nodeTitle(const FlowNode &node)
{
    return node.label.isEmpty() ? QStringLiteral("'%1'").arg(node.id)
                                : QStringLiteral("'%1' (%2)").arg(node.id, node.label);
}

} // namespace

struct FlowRunner::Private
{
    Private(FlowRunner &runner, Clock &runnerClock)
        : q(runner)
        , clock(runnerClock)
    {
    }

    Result<std::shared_ptr<const CompiledFlow>> compiled(const FlowGraph &graph);
    void resumeAt(const RunPointer &run, Clock::Time time);
    void advance(const RunPointer &run);
    void take(const RunPointer &run, const Step &step);
    void push(const RunPointer &run, const Push &push);
    void moveTo(const RunPointer &run, int node);
    void end(const RunPointer &run, FlowOutcome outcome);
    void fail(const RunPointer &run, const Error &error);
    template <typename Predicate>
    void stopIf(const QString &reason, Predicate predicate);

    FlowRunner &q;
    Clock &clock;
    ExpressionEngine engine;
    QList<std::shared_ptr<const CompiledFlow>> flows; ///< the last ones, latest first
    std::map<quint64, RunPointer> runs;
    quint64 lastRun = 0;
};

/// Thousands of clients start the same flow: it is checked and compiled once.
Result<std::shared_ptr<const CompiledFlow>> FlowRunner::Private::compiled(const FlowGraph &graph)
{
    for (qsizetype i = 0; i < flows.size(); ++i) {
        if (flows.at(i)->graph() == graph) {
            flows.move(i, 0);
            return flows.first();
        }
    }
    auto flow = CompiledFlow::compile(graph, engine);
    if (flow) {
        flows.prepend(*flow);
        flows.resize(std::min(flows.size(), compiledFlowsKept));
    }
    return flow;
}

void FlowRunner::Private::resumeAt(const RunPointer &run, Clock::Time time)
{
    run->time = time;
    run->task = clock.callAt(time, [this, run] { advance(run); });
}

void FlowRunner::Private::advance(const RunPointer &run)
{
    static const QMetaMethod entered = QMetaMethod::fromSignal(&FlowRunner::nodeEntered);
    run->task = 0;
    if (run->waiting) {
        run->waiting = false;
        moveTo(run, run->flow->behindPort(run->node, QStringLiteral("out")));
    }
    for (int step = 0; run->active && step < stepsPerTurn; ++step) {
        if (run->steps++ == stepLimit) {
            fail(run, {ErrorCode::EndlessLoop,
                       Text::tr("the run made %1 steps without a wait. Put a sleep into its loop or let it end.")
                           .arg(stepLimit)});
            return;
        }
        const int node = run->node;
        if (q.isSignalConnected(entered)) {
            emit q.nodeEntered(run->id, run->flow->node(node).id, run->variables);
            if (!run->active)
                return;
        }
        const Result<Step> result = run->flow->behavior(node)(run->variables);
        if (!result)
            fail(run, result.error());
        else
            take(run, *result);
        if (run->waiting)
            return;
    }
    if (run->active)
        resumeAt(run, run->time);
}

void FlowRunner::Private::take(const RunPointer &run, const Step &step)
{
    if (const auto *port = std::get_if<LeaveByPort>(&step)) {
        moveTo(run, run->flow->behindPort(run->node, port->port));
    } else if (const auto *edge = std::get_if<LeaveByEdge>(&step)) {
        moveTo(run, run->flow->behindEdge(run->node, edge->edge));
    } else if (const auto *wait = std::get_if<Wait>(&step)) {
        run->waiting = true;
        if (wait->time.count() > 0)
            run->steps = 0;
        resumeAt(run, run->time + wait->time);
    } else if (const auto *pushing = std::get_if<Push>(&step)) {
        push(run, *pushing);
    } else {
        FlowOutcome outcome;
        outcome.outputs = std::get<End>(step).outputs;
        end(run, outcome);
    }
}

void FlowRunner::Private::push(const RunPointer &run, const Push &push)
{
    const Result<void> result = run->push(push);
    if (!run->active) // the target may have lost the client, whose runs were stopped
        return;
    if (!result) {
        const int next = run->flow->behindPort(run->node, QStringLiteral("failed"));
        if (next == CompiledFlow::none)
            fail(run, {ErrorCode::PushFailed, result.error().message});
        else
            moveTo(run, next);
        return;
    }
    ++run->pushes;
    emit q.pushed(run->id, {run->flow->node(run->node).id, push.client, push.kind, push.content});
    if (run->active)
        moveTo(run, run->flow->behindPort(run->node, QStringLiteral("out")));
}

void FlowRunner::Private::moveTo(const RunPointer &run, int node)
{
    if (node == CompiledFlow::none)
        end(run, {});
    else
        run->node = node;
}

void FlowRunner::Private::end(const RunPointer &run, FlowOutcome outcome)
{
    run->active = false;
    clock.cancel(run->task);
    runs.erase(run->id);
    outcome.run = run->id;
    outcome.flow = run->flow->graph().name;
    outcome.session = run->session;
    outcome.pushes = run->pushes;
    outcome.nodeId = run->flow->node(run->node).id;
    emit q.finished(outcome);
}

void FlowRunner::Private::fail(const RunPointer &run, const Error &error)
{
    FlowOutcome outcome;
    outcome.succeeded = false;
    outcome.error = {error.code, Text::tr("Node %1: %2").arg(nodeTitle(run->flow->node(run->node)), error.message)};
    end(run, outcome);
}

template <typename Predicate>
void FlowRunner::Private::stopIf(const QString &reason, Predicate predicate)
{
    QList<RunPointer> stopped;
    for (const auto &[id, run] : runs) {
        if (predicate(*run))
            stopped.append(run);
    }
    for (const RunPointer &run : stopped) {
        if (run->active)
            fail(run, {ErrorCode::Stopped, Text::tr("the run was stopped here: %1").arg(reason)});
    }
}

FlowRunner::FlowRunner(Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock))
{
}

FlowRunner::~FlowRunner()
{
    for (const auto &[id, run] : d->runs) {
        run->active = false;
        d->clock.cancel(run->task);
    }
}

Result<quint64> FlowRunner::start(const FlowGraph &graph, const FlowInputs &inputs, PushTarget &target)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto flow = d->compiled(graph);
    if (!flow)
        return Failure(flow.error());
    const Result<QJsonObject> variables = initialVariables(graph, inputs);
    if (!variables)
        return Failure(variables.error());
    const auto run = std::make_shared<Run>(++d->lastRun, *flow, target);
    run->session = inputs.session;
    run->variables = *variables;
    d->runs.emplace(run->id, run);
    d->resumeAt(run, d->clock.now());
    return run->id;
}

void FlowRunner::stop(quint64 run, const QString &reason)
{
    d->stopIf(reason, [run](const Run &candidate) { return candidate.id == run; });
}

void FlowRunner::stopAll(const PushTarget &target, const QString &reason)
{
    d->stopIf(reason, [&](const Run &run) { return &run.target == &target; });
}

void FlowRunner::stopSession(const PushTarget &target, const QString &session, const QString &reason)
{
    d->stopIf(reason, [&](const Run &run) { return &run.target == &target && run.session == session; });
}

int FlowRunner::activeRuns() const
{
    return int(d->runs.size());
}

} // namespace wsw
