// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QPointer>

#include "flow/run/flowrunnerprivate.h"

namespace wsw {

namespace {

constexpr int outPort = 0;
constexpr int timeoutPort = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowRunner)
};

} // namespace

void FlowRunner::Private::take(const RunPointer &run, const LeaveByPort &step)
{
    leave(run, step.port);
}

void FlowRunner::Private::take(const RunPointer &run, const LeaveByEdge &step)
{
    moveTo(run, run->flow->behindEdge(run->node, step.edge));
}

void FlowRunner::Private::take(const RunPointer &run, const Wait &step)
{
    run->state = Run::State::Sleeping;
    if (step.time.count() > 0)
        run->steps = 0;
    schedule(run, run->time + (run->control ? run->control->scaled(step.time) : step.time));
}

void FlowRunner::Private::take(const RunPointer &run, const WaitForMessage &step)
{
    run->state = Run::State::Listening;
    run->wait = std::make_unique<WaitForMessage>(step);
    waiters.add(run, step.client);
    if (!step.timeout)
        return;
    if (step.timeout->count() > 0)
        run->steps = 0;
    schedule(run, run->time + *step.timeout);
}

void FlowRunner::Private::take(const RunPointer &run, const Push &step)
{
    const Result<void> result = run->push(step);
    if (run->state == Run::State::Ended) // the target may have lost the client, whose runs were stopped
        return;
    if (!result) {
        leaveFailed(run, {ErrorCode::PushFailed, result.error().message});
        return;
    }
    ++run->pushes;
    emit q.pushed(run->id, {run->nodeId(), step.client, step.kind, step.content});
    if (run->state != Run::State::Ended)
        leave(run, outPort);
}

void FlowRunner::Private::take(const RunPointer &run, const Disconnect &step)
{
    const Result<void> result = run->disconnect(step);
    if (run->state == Run::State::Ended) // it closed its own session
        return;
    if (!result) {
        leaveFailed(run, result.error());
        return;
    }
    emit q.disconnected(run->id, step.client, step.code);
    if (run->state != Run::State::Ended)
        leave(run, outPort);
}

void FlowRunner::Private::take(const RunPointer &run, const Begin &step)
{
    run->state = Run::State::Working;
    run->steps = 0;
    run->hold = std::make_unique<ClockHold>(clock);
    const auto done = [this, runner = QPointer(&q), weak = std::weak_ptr(run)](const Result<QJsonObject> &variables) {
        const RunPointer working = weak.lock();
        if (runner && working && working->state == Run::State::Working)
            onDone(working, variables);
    };
    run->work = step.start(done);
}

void FlowRunner::Private::onDone(const RunPointer &run, const Result<QJsonObject> &variables)
{
    const std::unique_ptr<ClockHold> hold = std::move(run->hold);
    doneWork.push_back(std::move(run->work));
    QMetaObject::invokeMethod(
        &q, [this] { doneWork.clear(); }, Qt::QueuedConnection);
    run->time = std::max(run->time, clock.now());
    emit q.workEnded(run->id, variables.value_or(QJsonObject()), variables ? QString() : variables.error().message);
    if (run->state == Run::State::Ended)
        return;
    takeWorkResult(run, variables);
    advance(run);
}

void FlowRunner::Private::takeWorkResult(const RunPointer &run, const Result<QJsonObject> &variables)
{
    if (variables) {
        run->variables.set(*variables);
        leave(run, outPort);
    } else {
        leaveFailed(run, variables.error());
    }
}

void FlowRunner::Private::take(const RunPointer &run, const End &step)
{
    FlowOutcome outcome;
    outcome.outputs = step.outputs;
    end(run, outcome);
}

void FlowRunner::Private::offer(const RunPointer &run, const QString &session, const QJsonObject &message)
{
    if (!run->listensTo(session)) // a slot may have stopped it
        return;
    const Variables before = run->variables;
    run->variables.set(message);
    NodeContext context = run->context(clock, work);
    const Result<bool> accepted = run->wait->accepts(context);
    if (!accepted) {
        fail(run, accepted.error());
    } else if (!*accepted) {
        run->variables = before;
    } else {
        stopListening(*run);
        run->steps = 0;
        run->time = clock.now();
        leave(run, outPort);
        advance(run);
    }
}

void FlowRunner::Private::stopListening(Run &run)
{
    waiters.remove(run, run.wait->client);
    run.wait.reset();
    clock.cancel(std::exchange(run.task, 0));
    if (run.control)
        run.control->left.reset();
}

void FlowRunner::Private::onTimeout(const RunPointer &run)
{
    const auto time =
        std::chrono::duration_cast<std::chrono::milliseconds>(run->wait->timeout.value_or(Clock::Time(0)));
    stopListening(*run);
    const int next = run->flow->behindPort(run->node, timeoutPort);
    if (next != CompiledFlow::none)
        moveTo(run, next);
    else
        fail(run, {ErrorCode::Timeout,
                   Text::tr("no message came in %1 ms. Connect 'timeout' if that may happen.").arg(time.count())});
}

} // namespace wsw
