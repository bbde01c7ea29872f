// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include "flow/flowrunner.h"
#include "workspace/status.h"

namespace wsw {

/// Follows a runner's runs and keeps how each stands, so that it can be told now and then instead of at every step.
/// Same thread as the runner.
class FlowRunTracker : public QObject
{
    Q_OBJECT

public:
    /// The runner outlives it.
    explicit FlowRunTracker(FlowRunner &runner, QObject *parent = nullptr);

    /// From now on the run is followed. Call it before control returns to the event loop.
    void add(quint64 run, const QString &flowId, const QString &serverId, quint32 client);
    /// What changed since the last call; runs that ended are forgotten after that.
    QList<FlowRunStatus> takeChanged();

signals:
    void changed();

private:
    struct Entry
    {
        FlowRunStatus status;
        bool dirty = true;
    };
    void touch(quint64 run, const std::function<void(FlowRunStatus &)> &change);

    const FlowRunner &m_runner;
    QHash<quint64, Entry> m_runs;
};

} // namespace wsw
