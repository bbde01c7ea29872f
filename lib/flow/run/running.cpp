// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QMetaMethod>

#include <algorithm>

#include "flow/run/flowrunnerprivate.h"

namespace wsw {

namespace {

// A run that never waits gives the others, and the sockets of the same thread, a turn after so many steps.
constexpr int stepsPerTurn = 1000;
constexpr qsizetype compiledFlowsKept = 64;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowRunner)
};

QString nodeTitle(const FlowNode &node)
{
    return node.label.isEmpty() ? QStringLiteral("'%1'").arg(node.id)
                                : QStringLiteral("'%1' (%2)").arg(node.id, node.label);
}

Result<QJsonObject> resultOf(const FlowStub &stub)
{
    if (stub.error.isEmpty())
        return stub.variables;
    return failure(ErrorCode::ExpressionFailed, stub.error);
}

} // namespace

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

RunPointer FlowRunner::Private::find(quint64 id) const
{
    const auto found = runs.find(id);
    return found == runs.end() ? nullptr : found->second;
}

void FlowRunner::Private::schedule(const RunPointer &run, Clock::Time time)
{
    run->time = time;
    if (run->control && run->control->paused)
        run->control->left = std::max(time - clock.now(), Clock::Time(0));
    else
        run->task = clock.callAt(time, [this, run] { onTime(run); });
}

void FlowRunner::Private::onTime(const RunPointer &run)
{
    run->task = 0;
    switch (run->state) {
    case Run::State::Fresh: begin(run); return;
    case Run::State::Sleeping: leave(run, 0); break;
    case Run::State::Listening: onTimeout(run); break;
    default: break;
    }
    advance(run);
}

void FlowRunner::Private::begin(const RunPointer &run)
{
    clock.cancel(std::exchange(run->task, 0));
    waiters.remove(*run, run->session);
    run->state = Run::State::Ready;
    advance(run);
}

void FlowRunner::Private::advance(const RunPointer &run)
{
    static const QMetaMethod entered = QMetaMethod::fromSignal(&FlowRunner::nodeEntered);
    const bool isFollowed = q.isSignalConnected(entered);
    for (int step = 0; run->state == Run::State::Ready && step < stepsPerTurn; ++step) {
        if (run->control && pausesHere(run))
            return;
        if (run->stepLimit > 0 && run->steps == run->stepLimit) {
            fail(run, {ErrorCode::EndlessLoop,
                       Text::tr("the run made %1 steps without a wait. Put a sleep into its loop or let it end.")
                           .arg(run->stepLimit)});
            return;
        }
        ++run->steps;
        if (isFollowed) {
            emit q.nodeEntered(run->id, run->nodeId());
            if (run->state == Run::State::Ended)
                return;
        }
        if (const FlowStub *stub = run->stub()) {
            takeWorkResult(run, resultOf(*stub));
            continue;
        }
        NodeContext context = run->context(clock, work);
        const Result<Step> result = run->flow->behavior(run->node)(context);
        if (result)
            std::visit([&](const auto &kind) { take(run, kind); }, *result);
        else
            fail(run, result.error());
    }
    if (run->state == Run::State::Ready)
        schedule(run, run->time);
}

void FlowRunner::Private::moveTo(const RunPointer &run, int node)
{
    LoopStack &loops = run->loops;
    if (node == CompiledFlow::none && loops.empty()) {
        end(run, {});
        return;
    }
    run->state = Run::State::Ready;
    run->node = node == CompiledFlow::none ? loops.back().node : node;
    if (loops.empty())
        return;
    if (run->flow->isLoop(run->node)) {
        const auto entered =
            std::find_if(loops.begin(), loops.end(), [&](const LoopTurns &loop) { return loop.node == run->node; });
        if (entered != loops.end()) {
            loops.erase(std::next(entered), loops.end());
            return;
        }
    }
    while (!loops.empty() && !run->flow->isInBody(loops.back().node, run->node))
        loops.pop_back();
}

void FlowRunner::Private::leave(const RunPointer &run, int port)
{
    moveTo(run, run->flow->behindPort(run->node, port));
}

void FlowRunner::Private::leaveFailed(const RunPointer &run, const Error &error)
{
    constexpr int failedPort = 1;
    const int next = run->flow->behindPort(run->node, failedPort);
    if (next == CompiledFlow::none) {
        fail(run, error);
        return;
    }
    run->variables.set(run->variables.slot(QStringLiteral("failure")), ScriptValue(error.message));
    moveTo(run, next);
}

void FlowRunner::Private::end(const RunPointer &run, FlowOutcome outcome)
{
    if (run->wait)
        stopListening(*run);
    else if (run->state == Run::State::Fresh)
        waiters.remove(*run, run->session);
    run->state = Run::State::Ended;
    clock.cancel(std::exchange(run->task, 0));
    run->work.reset();
    run->hold.reset();
    runs.erase(run->id);
    sessions.remove({&run->target, run->session}, run->id);
    outcome.run = run->id;
    outcome.flow = run->flow->graph().name;
    outcome.session = run->session;
    outcome.variables = run->variables.toObject();
    outcome.pushes = run->pushes;
    outcome.nodeId = run->nodeId();
    emit q.finished(outcome);
}

void FlowRunner::Private::fail(const RunPointer &run, const Error &error)
{
    FlowOutcome outcome;
    outcome.succeeded = false;
    outcome.error = {error.code, Text::tr("Node %1: %2").arg(nodeTitle(run->flow->node(run->node)), error.message)};
    end(run, outcome);
}

void FlowRunner::Private::stop(const RunPointer &run, const QString &reason)
{
    if (run && run->state != Run::State::Ended)
        fail(run, {ErrorCode::Stopped, Text::tr("the run was stopped here: %1").arg(reason)});
}

} // namespace wsw
