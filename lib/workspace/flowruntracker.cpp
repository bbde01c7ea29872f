// SPDX-License-Identifier: MIT
#include "workspace/flowruntracker.h"

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
    });
    connect(&runner, &FlowRunner::pushed, this,
            [this](quint64 run, const FlowPush &) { touch(run, [](FlowRunStatus &status) { ++status.pushes; }); });
    connect(&runner, &FlowRunner::finished, this, [this](const FlowOutcome &outcome) {
        touch(outcome.run, [&](FlowRunStatus &status) {
            status.active = false;
            status.succeeded = outcome.succeeded;
            status.error = outcome.error;
            status.outputs = outcome.outputs;
            status.variables = outcome.variables;
        });
    });
}

void FlowRunTracker::add(quint64 run, const QString &flowId, const QString &serverId, quint32 client)
{
    Entry entry;
    entry.status.run = run;
    entry.status.flow = flowId;
    entry.status.server = serverId;
    entry.status.session = client == 0 ? QString() : QString::number(client);
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
        it = it->status.active ? std::next(it) : m_runs.erase(it);
    }
    return result;
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
