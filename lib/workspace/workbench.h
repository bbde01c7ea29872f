// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

#include "flow/run/flowrunoptions.h"
#include "message/recordingindex.h"
#include "websocket/faultinjection.h"
#include "workspace/client/clientgroupstatus.h"
#include "workspace/profile/messagedraft.h"
#include "workspace/replay/replayoptions.h"
#include "workspace/server/clientlist.h"
#include "workspace/server/clientpush.h"
#include "workspace/status.h"
#include "workspace/variables/sendscope.h"
#include "workspace/workspace.h"

namespace wsw {

class Connection;
class NetworkHost;
class SessionRecorder;
class Server;

/// Owns the network thread and everything that runs on it: connections, servers, flow runs and the session's recording.
/// Lives on the GUI thread (or wsw's main thread). Every function returns at once; what came of it arrives as a status.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// Creates the session's recording at the path and starts the network thread.
    static Result<std::unique_ptr<Workbench>> create(const QString &recordingPath);
    ~Workbench() override; ///< closes everything with 1001, waits for the network thread (bounded: 3 s), flushes

    /// Of the recording's present part.
    QString recordingPath() const;
    std::shared_ptr<const RecordingIndex> recording() const;
    /// The recording goes on in a new file; the one before stays as it is. See SessionRecorder::startPart().
    void startRecordingPart(const QString &path);

    void openConnection(const ConnectionProfile &profile, const ConnectionContext &context = {});
    void sendText(const QString &profile, const QString &text);
    void sendBinary(const QString &profile, const QByteArray &data);
    void sendMessage(const QString &profile, const MessageContent &content);
    /// Sends the draft as the options say, until stopRepeating() or the connection's end; ends what was repeated
    /// before.
    void startRepeating(const QString &profile, const MessageDraft &draft, const std::shared_ptr<SendScope> &scope,
                        const RepeatOptions &options);
    void stopRepeating(const QString &profile);
    /// `payload`: at most 125 bytes.
    void ping(const QString &profile, const QByteArray &payload = {});
    void closeConnection(const QString &profile, quint16 code = 1000, const QString &reason = {});
    /// Ends TCP without a close frame.
    void dropConnection(const QString &profile);
    /// Faults: see Connection. An error is told in the connection's status.
    void sendFrame(const QString &profile, const HandmadeFrame &frame);
    void sendBytes(const QString &profile, const QByteArray &bytes);
    void sendFragmented(const QString &profile, MessageKind kind, const QByteArray &payload,
                        const QList<qsizetype> &sizes);
    void withholdPongs(const QString &profile, bool withheld);
    void stallAfter(const QString &profile, qint64 bytes);
    void resumeSending(const QString &profile);
    void setPace(const QString &profile, const OutgoingPace &pace);
    void endTcp(const QString &profile, TcpEnd end);
    /// Of one that was opened; openConnection() takes the profile's.
    void setPairKey(const QString &profile, const QString &key);
    void resetLatency(const QString &profile);
    /// Closes it and forgets its status; for a profile that is deleted.
    void removeConnection(const QString &profile);

    /// Virtual clients: the profile's connection many times over, beside the one of openConnection(). See ClientGroup.
    void openClientGroup(const ConnectionProfile &profile, const ConnectionContext &context,
                         const ClientGroupOptions &options);
    void sendFromClientGroup(const QString &profile, const MessageDraft &draft);
    void pingFromClientGroup(const QString &profile);
    void closeClientGroup(const QString &profile, quint16 code = 1000, const QString &reason = {});

    /// `flows`: those that its behaviours may run.
    void startServer(const ServerProfile &profile, const ServerContext &context = {},
                     const QList<FlowGraph> &flows = {});
    void stopServer(const QString &profile);
    /// The running server does what the profile's behaviours say from now on: see ServerSession::setBehaviours(). What
    /// is wrong with them is told in its status.
    void applyBehaviours(const ServerProfile &profile, const QList<FlowGraph> &flows);
    /// See pushContent() and pushDraft(). What went wrong is told in the server's status.
    void pushMessage(const QString &profile, const Audience &audience, const MessageContent &content);
    void pushDraft(const QString &profile, const Audience &audience, const MessageDraft &draft,
                   const std::shared_ptr<SendScope> &scope);
    void pingClients(const QString &profile, const QList<quint32> &clients);
    void disconnectClients(const QString &profile, const QList<quint32> &clients, quint16 code = 1000,
                           const QString &reason = {});
    /// Ends TCP without a close frame.
    void dropClients(const QString &profile, const QList<quint32> &clients);
    /// From now on only these addresses and networks are refused; drops the clients that have one of `dropped`.
    void blockAddresses(const QString &profile, const QStringList &blocked, const QStringList &dropped = {});
    void removeServer(const QString &profile);

    /// Runs a flow on a listening server for one client (its wsSessionId), or for none: 0. `ticket` comes back in
    /// flowRunStarted, so that the caller knows its run.
    void runFlow(quint64 ticket, const FlowGraph &flow, const QString &server, quint32 client,
                 const QJsonObject &values = {}, const FlowRunOptions &options = {});
    void stopFlow(quint64 run);
    void pauseFlow(quint64 run);
    void resumeFlow(quint64 run);
    void stepFlow(quint64 run);                    ///< lets a paused run enter one node
    void setFlowSpeed(quint64 run, double factor); ///< see FlowRunOptions::speed
    /// Where runs of the flow pause, by node id: those that are active, and those that begin from now on.
    void setFlowBreakpoints(const QString &flow, const QSet<QString> &nodes);

    /// Plays a recording's messages again over an open connection or to a listening server's clients, until it is
    /// stopped, ended or nobody is there any more. Returns the replay's number; what comes of it, also that it could
    /// not begin, is told by replayChanged().
    quint64 startReplay(const ReplayOrder &order);
    void pauseReplay(quint64 replay);
    void resumeReplay(quint64 replay);
    void stopReplay(quint64 replay);

    /// Last known states, for pages that are opened later.
    ConnectionStatus connectionStatus(const QString &profile) const;
    ServerStatus serverStatus(const QString &profile) const;
    const ClientList &clients(const QString &server) const; ///< valid until control returns to the event loop
    ClientGroupStatus clientGroupStatus(const QString &profile) const;
    QList<FlowRunStatus> flowRuns() const; ///< active ones, and the last ended one of each flow

signals:
    void connectionChanged(const wsw::ConnectionStatus &status);
    void serverChanged(const wsw::ServerStatus &status);
    /// Before the serverChanged() that counts them. clients() is up to date already.
    void clientsChanged(const wsw::ClientChanges &changes);
    void clientGroupChanged(const wsw::ClientGroupStatus &status);
    void flowRunStarted(quint64 ticket, quint64 run);
    void flowRunRefused(quint64 ticket, const wsw::Error &error);
    void flowRunChanged(const wsw::FlowRunStatus &status);
    /// After the flowRunChanged() that it belongs to.
    void flowRunLogged(const wsw::FlowRunEvents &events);
    void replayChanged(const wsw::ReplayStatus &status);
    /// At most 60 times a second.
    void recordingGrew(quint64 count);
    /// recording() is a new part, of which recordingGrew() tells from now on.
    void recordingPartStarted();
    void recordingPartRefused(const wsw::Error &error); ///< the present part goes on
    /// The disk is full or fails: the stream pauses until recordingRecovered().
    void recordingFailed(const wsw::Error &error);
    void recordingRecovered();

private:
    explicit Workbench(std::unique_ptr<SessionRecorder> recorder);

    void post(std::function<void(NetworkHost &)> task);
    void withConnection(const QString &profile, std::function<Result<void>(Connection &)> action);
    void forClients(const QString &profile, const QList<quint32> &clients,
                    std::function<Result<void>(Server &, quint32)> action);
    void rememberRun(const FlowRunStatus &status);

    std::shared_ptr<const RecordingIndex> m_recording;
    SessionRecorder *m_recorder; ///< the host's; only abandon() may be called from here
    NetworkHost *m_host;         ///< lives on m_thread, deleted there
    QThread m_thread;
    QMap<QString, ConnectionStatus> m_connections;
    QMap<QString, ServerStatus> m_servers;
    QMap<QString, ClientList> m_clients;
    QMap<QString, ClientGroupStatus> m_groups;
    QMap<quint64, FlowRunStatus> m_runs;
    quint64 m_lastReplay = 0;
};

} // namespace wsw
