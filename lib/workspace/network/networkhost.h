// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

#include "flow/clock/realclock.h"
#include "flow/flowrunner.h"
#include "workspace/client/clientgroups.h"
#include "workspace/client/connectionsession.h"
#include "workspace/client/messagerepeater.h"
#include "workspace/flowruntracker.h"
#include "workspace/http/httptrigger.h"
#include "workspace/recording/sessionrecorder.h"
#include "workspace/replay/replays.h"
#include "workspace/server/clientpush.h"
#include "workspace/server/clienttracker.h"
#include "workspace/server/serversession.h"
#include "workspace/status.h"

namespace wsw {

/// The network thread's half of Workbench: everything here runs on that thread. What changed is collected and told at
/// most 60 times a second.
class NetworkHost : public QObject
{
    Q_OBJECT

public:
    /// The recorder moves along as its child.
    explicit NetworkHost(std::unique_ptr<SessionRecorder> recorder);
    ~NetworkHost() override;

    void openConnection(const ConnectionProfile &profile, const ConnectionContext &context);
    /// Does something with the profile's connection; an error is told in its status.
    void withConnection(const QString &profile, const std::function<Result<void>(Connection &)> &action);
    void closeConnection(const QString &profile, quint16 code, const QString &reason);
    void removeConnection(const QString &profile);
    void startRepeating(const QString &profile, const MessageDraft &draft, std::shared_ptr<SendScope> scope,
                        const RepeatOptions &options);
    void stopRepeating(const QString &profile);
    /// The JSON key by which an answer is found for its request, from now on; empty: none.
    void setPairKey(const QString &profile, const QString &key);
    void resetLatency(const QString &profile);

    ClientGroups &clientGroups() { return *m_groups; }

    void startServer(const ServerProfile &profile, const ServerContext &context, const QList<FlowGraph> &flows);
    void stopServer(const QString &profile);
    void applyBehaviours(const ServerProfile &profile, const QList<FlowGraph> &flows);
    void push(const QString &profile, const std::function<PushOutcome(Server &)> &push);
    void withServer(const QString &profile, const std::function<Result<void>(Server &)> &action);
    void removeServer(const QString &profile);

    void runFlow(quint64 ticket, const FlowGraph &flow, const QString &server, quint32 client,
                 const QJsonObject &values, const FlowRunOptions &options);
    void stopFlow(quint64 run);
    void setFlowSpeed(quint64 run, double factor);
    /// Of runs that are active, and of those that begin from now on.
    void setFlowBreakpoints(const QString &flow, const QSet<QString> &nodes);
    FlowRunner &flowRunner() { return *m_runner; }

    void startReplay(quint64 id, const ReplayOrder &order);
    Replays &replays() { return *m_replays; }

    /// The recording goes on in a new part: recordingPartStarted() or recordingPartRefused() follows.
    void startRecordingPart(const QString &path);

    /// Closes everything with 1001; finished() follows once all is closed.
    void shutDown();

signals:
    void connectionChanged(const wsw::ConnectionStatus &status);
    void serverChanged(const wsw::ServerStatus &status);
    void clientsChanged(const wsw::ClientChanges &changes);
    void clientGroupChanged(const wsw::ClientGroupStatus &status);
    void flowRunStarted(quint64 ticket, quint64 run);
    void flowRunRefused(quint64 ticket, const wsw::Error &error);
    void flowRunChanged(const wsw::FlowRunStatus &status);
    void flowRunLogged(const wsw::FlowRunEvents &events);
    void replayChanged(const wsw::ReplayStatus &status);
    void recordingGrew(quint64 count);
    void recordingPartStarted(const std::shared_ptr<const wsw::RecordingIndex> &part);
    void recordingPartRefused(const wsw::Error &error);
    void recordingFailed(const wsw::Error &error);
    void recordingRecovered();
    void finished();

private:
    struct ConnectionEntry
    {
        ConnectionSession *session = nullptr; ///< never nullptr, but on its way into the hash
        MessageRepeater *repeater = nullptr;  ///< nullptr until something was repeated
        bool dirty = false;
    };
    struct ServerEntry
    {
        ServerSession *session = nullptr; ///< nullptr unless listening or stopping
        ClientTracker *clients = nullptr; ///< the session's child
        HttpTrigger *trigger = nullptr;   ///< likewise, or none
        ServerStatus status;
        bool dirty = false;
    };

    /// The profile's, made if there is none.
    ConnectionSession &connectionSession(const QString &profile);
    MessageRepeater *createRepeater(ConnectionSession &session, const QString &profile);
    Result<std::unique_ptr<ReplayTarget>> replayTarget(const ReplayDestination &destination);
    void wireServer(const QString &profile, ServerSession *session);
    void markConnection(const QString &profile);
    void markServer(const QString &profile);
    void schedulePublish();
    void publish();
    void publishClients(ServerEntry &entry);
    void publishServer(ServerEntry &entry);
    bool isQuiet() const;
    void checkFinished();

    SessionRecorder *m_recorder;
    ConnectionIds m_ids;
    RealClock *m_clock;
    FlowRunner *m_runner;
    FlowRunTracker *m_tracker;
    QHash<QString, QSet<QString>> m_breakpoints; ///< flow id → node ids
    QTimer *m_publishTimer;
    QHash<QString, ConnectionEntry> m_connections;
    QHash<QString, ServerEntry> m_servers;
    ClientGroups *m_groups;
    Replays *m_replays;
    quint64 m_publishedCount = 0;
    bool m_shuttingDown = false;
};

} // namespace wsw
