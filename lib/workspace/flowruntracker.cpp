// SPDX-License-Identifier: MIT
#include "workspace/flowruntracker.h"

#include <QJsonDocument>

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
    followMessages();
}

void FlowRunTracker::followMessages()
{
    connect(&m_runner, &FlowRunner::messageTried, this,
            [this](quint64 run, const QString &client, MessageKind kind, const QByteArray &payload) {
                logHere(
                    run,
                    {.kind = FlowRunEvent::Kind::Received, .client = client, .messageKind = kind, .content = payload});
            });
    connect(&m_runner, &FlowRunner::disconnected, this, [this](quint64 run, const QString &client, quint16 code) {
        logHere(run, {.kind = FlowRunEvent::Kind::Disconnected, .client = client, .text = QString::number(code)});
    });
    connect(&m_runner, &FlowRunner::workEnded, this,
            [this](quint64 run, const QJsonObject &variables, const QString &error) {
                if (!m_logged.contains(run))
                    return;
                const QByteArray json = QJsonDocument(variables).toJson(QJsonDocument::Compact);
                const bool isKept = error.isEmpty() && json.size() <= mostWorkBytes;
                logHere(run,
                        {.kind = FlowRunEvent::Kind::Worked, .content = isKept ? json : QByteArray(), .text = error});
            });
}

void FlowRunTracker::add(quint64 run, const QString &flowId, const QString &serverId, const FlowRunBegin &begin)
{
    Entry entry;
    entry.status.run = run;
    entry.status.flow = flowId;
    entry.status.server = serverId;
    entry.status.session = begin.inputs.session;
    entry.isLogged = hasRoomForLog();
    if (entry.isLogged) {
        m_logged.insert(run);
        entry.status.begin = std::make_shared<const FlowRunBegin>(begin);
    }
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
        m_logged.remove(it.key());
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

void FlowRunTracker::logClient(const QString &serverId, FlowRunEvent::Kind kind, quint32 client)
{
    for (const quint64 run : std::as_const(m_logged)) {
        Entry &entry = m_runs[run];
        if (entry.status.server != serverId || !entry.status.active || entry.clientEvents == mostClientEvents)
            continue;
        ++entry.clientEvents;
        log(run, {.kind = kind, .client = QString::number(client)});
        emit changed();
    }
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

void FlowRunTracker::logHere(quint64 run, FlowRunEvent event)
{
    const auto it = m_runs.constFind(run);
    if (it == m_runs.cend() || !it->isLogged)
        return;
    event.nodeId = it->status.nodeId;
    log(run, event);
    emit changed();
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
