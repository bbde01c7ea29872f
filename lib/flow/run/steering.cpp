// SPDX-License-Identifier: MIT
#include <algorithm>

#include "flow/run/flowrunnerprivate.h"

namespace wsw {

/// Asked before a node is entered.
bool FlowRunner::Private::pausesHere(const RunPointer &run)
{
    RunControl &control = *run->control;
    if (control.paused) {
        emit q.paused(run->id, run->nodeId());
        return true;
    }
    if (std::exchange(control.passing, false))
        return false;
    if (!control.stepping && !control.breakpoints.contains(run->nodeId()))
        return false;
    pauseAt(run);
    return true;
}

void FlowRunner::Private::pauseAt(const RunPointer &run)
{
    RunControl &control = run->steered();
    if (control.paused)
        return;
    control.paused = true;
    control.stepping = false;
    if (run->task != 0) {
        clock.cancel(std::exchange(run->task, 0));
        control.left = std::max(run->time - clock.now(), Clock::Time(0));
    }
    emit q.paused(run->id, run->nodeId());
}

void FlowRunner::Private::goOnFromPause(const RunPointer &run, bool forOneStep)
{
    if (!run || !run->control || !run->control->paused)
        return;
    RunControl &control = *run->control;
    const std::optional<Clock::Time> left = std::exchange(control.left, std::nullopt);
    control.paused = false;
    control.stepping = forOneStep;
    control.passing = run->state == Run::State::Ready;
    if (left || run->state == Run::State::Ready)
        schedule(run, clock.now() + left.value_or(Clock::Time(0)));
    emit q.resumed(run->id);
}

void FlowRunner::Private::setSpeed(const RunPointer &run, double factor)
{
    RunControl &control = run->steered();
    const double before = std::exchange(control.speed, std::max(factor, 0.0));
    if (run->state != Run::State::Sleeping) {
        run->time = std::max(run->time, clock.now());
        return;
    }
    const Clock::Time left = control.left.value_or(run->time - clock.now());
    clock.cancel(std::exchange(run->task, 0));
    schedule(run, clock.now() + control.scaled(Clock::Time(qint64(double(left.count()) * before))));
}

void FlowRunner::pause(quint64 run)
{
    if (const RunPointer found = d->find(run))
        d->pauseAt(found);
}

void FlowRunner::resume(quint64 run)
{
    d->goOnFromPause(d->find(run), false);
}

void FlowRunner::step(quint64 run)
{
    d->goOnFromPause(d->find(run), true);
}

void FlowRunner::setSpeed(quint64 run, double factor)
{
    if (const RunPointer found = d->find(run))
        d->setSpeed(found, factor);
}

void FlowRunner::setBreakpoints(const QString &flow, const QSet<QString> &nodes)
{
    for (const auto &[id, run] : d->runs) {
        if (run->flow->graph().id == flow && (run->control || !nodes.isEmpty()))
            run->steered().breakpoints = nodes;
    }
}

} // namespace wsw
