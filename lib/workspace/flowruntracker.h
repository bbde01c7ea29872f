// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

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
    void add(quint64 run, const QString &flowId, const QString &serverId, const FlowRunBegin &begin);
    bool hasRoomForLog() const { return m_logged.size() < mostLogged; } ///< of one more run
    /// A client came to the server or left it: a line for the server's runs. Of each the first mostClientEvents.
    void logClient(const QString &serverId, FlowRunEvent::Kind kind, quint32 client);
    /// What changed since the last call; runs that ended are forgotten after that.
    QList<FlowRunStatus> takeChanged();
    /// Likewise what happened in the runs; to be called before takeChanged(), which forgets those that ended. Of each
    /// run the last mostEvents since the last call.
    QList<FlowRunEvents> takeEvents();
    static constexpr qsizetype mostEvents = 1000;
    /// So many runs at once have a log: nobody reads those of ten thousand, and they would cost more than the runs.
    static constexpr int mostLogged = 64;
    static constexpr int mostClientEvents = 100;
    static constexpr qsizetype mostWorkBytes = 64 * 1024; ///< what a script has set beyond that is not in the log
    void setSpeed(quint64 run, double speed);

signals:
    void changed();

private:
    struct Entry
    {
        FlowRunStatus status;
        bool dirty = true;
        bool isLogged = false;
        int clientEvents = 0;
        quint64 eventCount = 0;     ///< ever
        QList<FlowRunEvent> events; ///< since they were taken
    };
    void followMessages();
    void log(quint64 run, const FlowRunEvent &event);
    void logHere(quint64 run, FlowRunEvent event); ///< at the node where its token is
    void touch(quint64 run, const std::function<void(FlowRunStatus &)> &change);

    const FlowRunner &m_runner;
    QHash<quint64, Entry> m_runs;
    QSet<quint64> m_logged;
};

} // namespace wsw
