// SPDX-License-Identifier: MIT
#include "workspace/flowruntracker.h"

#include <utility>

namespace wsw {

FlowRunTracker::FlowRunTracker(FlowRunner &runner, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
{
    connect(&runner, &FlowRunner::nodeEntered, this, [this](quint64 run, const QString &nodeId) {
        touch(run, [&](FlowRunStatus &status) {
            status.nodeId = nodeId;
            ++status.visits[nodeId];
        });
        log(run, {.kind = FlowRunEvent::Kind::Entered, .nodeId = nodeId});
    });
    connect(&runner, &FlowRunner::pushed, this, [this](quint64 run, const FlowPush &push) {
        touch(run, [](FlowRunStatus &status) { ++status.pushes; });
        log(run, {.kind = FlowRunEvent::Kind::Pushed,
                  .nodeId = push.nodeId,
                  .client = push.client,
                  .messageKind = push.kind,
                  .content = push.content});
    });
    connect(&runner, &FlowRunner::paused, this, [this](quint64 run, const QString &nodeId) {
        touch(run, [&](FlowRunStatus &status) {
            status.paused = true;
            status.nodeId = nodeId;
        });
        log(run, {.kind = FlowRunEvent::Kind::Paused, .nodeId = nodeId});
    });
    connect(&runner, &FlowRunner::resumed, this,
            [this](quint64 run) { touch(run, [](FlowRunStatus &status) { status.paused = false; }); });
    connect(&runner, &FlowRunner::finished, this, [this](const FlowOutcome &outcome) {
        touch(outcome.run, [&](FlowRunStatus &status) {
            status.active = false;
            status.paused = false;
            status.succeeded = outcome.succeeded;
            status.error = outcome.error;
            status.outputs = outcome.outputs;
            status.variables = outcome.variables;
        });
        log(outcome.run, {.kind = outcome.succeeded ? FlowRunEvent::Kind::Ended : FlowRunEvent::Kind::Failed,
                          .nodeId = outcome.nodeId,
                          .text = outcome.succeeded ? QString() : outcome.error.message});
    });
}

void FlowRunTracker::add(quint64 run, const QString &flowId, const QString &serverId, quint32 client)
{
    Entry entry;
    entry.status.run = run;
    entry.status.flow = flowId;
    entry.status.server = serverId;
    entry.status.session = client == 0 ? QString() : QString::number(client);
    entry.isLogged = m_logged < mostLogged;
    m_logged += entry.isLogged ? 1 : 0;
    m_runs.insert(run, entry);
    emit changed();
}

QList<FlowRunStatus> FlowRunTracker::takeChanged()
{
    QList<FlowRunStatus> result;
    for (auto it = m_runs.begin(); it != m_runs.end();) {
        if (it->dirty) {
            if (it->status.active)
                it->status.variables = m_runner.variables(it->status.run);
            result.append(it->status);
        }
        it->dirty = false;
        if (it->status.active) {
            ++it;
            continue;
        }
        m_logged -= it->isLogged ? 1 : 0;
        it = m_runs.erase(it);
    }
    return result;
}

QList<FlowRunEvents> FlowRunTracker::takeEvents()
{
    QList<FlowRunEvents> taken;
    for (auto it = m_runs.begin(); it != m_runs.end(); ++it) {
        if (it->events.isEmpty())
            continue;
        const quint64 first = it->eventCount - quint64(it->events.size());
        taken.append({it.key(), it->status.flow, first, std::exchange(it->events, {}), it->status.server});
    }
    return taken;
}

void FlowRunTracker::setSpeed(quint64 run, double speed)
{
    touch(run, [speed](FlowRunStatus &status) { status.speed = speed; });
}

void FlowRunTracker::log(quint64 run, const FlowRunEvent &event)
{
    const auto it = m_runs.find(run);
    if (it == m_runs.end() || !it->isLogged)
        return;
    if (it->events.size() == mostEvents)
        it->events.removeFirst();
    it->events.append(event);
    it->events.last().time = currentTime();
    ++it->eventCount;
}

void FlowRunTracker::touch(quint64 run, const std::function<void(FlowRunStatus &)> &change)
{
    const auto it = m_runs.find(run);
    if (it == m_runs.end())
        return;
    change(it->status);
    it->dirty = true;
    emit changed();
}

} // namespace wsw
