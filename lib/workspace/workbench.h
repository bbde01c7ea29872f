// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

#include "flow/flowrunner.h"
#include "message/recordingreader.h"
#include "message/recordingwriter.h"
#include "workspace/workspace.h"

namespace wsw {

class NetworkHost;

/// How a connection of the workspace stands. A value, sent at most 60 times a second for each connection.
struct ConnectionStatus
{
    QString profile; ///< ConnectionProfile::id
    ConnectionState state = ConnectionState::Closed;
    quint32 connection = 0; ///< the current or last connection's id in the recording, 0 before the first
    OpenInfo info;          ///< while or after open
    CloseInfo close;        ///< once Closed after having been open
    bool wasOpen = false;   ///< `close` holds
    Error error;            ///< once Failed, or if the last action was refused (message is empty if there is none)
    quint64 received = 0;   ///< text and binary messages of the current or last connection
    quint64 sent = 0;
    qint64 roundTripMicroseconds = -1; ///< of the last ping, -1 for none
};

struct ClientStatus
{
    quint32 client = 0;     ///< the server's own id
    quint32 connection = 0; ///< in the recording
    OpenInfo info;
    qint64 since = 0; ///< microseconds since the epoch
    quint64 received = 0;
    quint64 sent = 0;
    qint64 backlog = 0; ///< bytes
    qint64 roundTripMicroseconds = -1;
};

struct ServerStatus
{
    enum class State { Stopped, Listening, Stopping, Failed };
    QString profile; ///< ServerProfile::id
    State state = State::Stopped;
    QString url; ///< while listening
    Error error; ///< once Failed, or if the last action was refused
    QList<ClientStatus> clients; ///< in order of arrival
};

/// A flow's run as the window shows it; sent at most 60 times a second for each run, and once at its end.
struct FlowRunStatus
{
    quint64 run = 0;
    QString flow;   ///< FlowGraph::id
    QString server; ///< ServerProfile::id
    QString session; ///< client id as text, empty for all
    bool active = true;
    QString nodeId; ///< where the token is
    QJsonObject variables;
    QMap<QString, int> visits; ///< node id → how often entered
    int pushes = 0;
    bool succeeded = true; ///< once not active
    Error error;
    QJsonObject outputs;
};

/// Owns the network thread and everything that runs on it: connections, servers, flow runs and the session's recording.
/// Lives on the GUI thread (or wsw's main thread). Every function returns at once; what came of it arrives as a status.
class Workbench : public QObject
{
    Q_OBJECT

public:
    /// Creates the session's recording at the path and starts the network thread.
    static Result<std::unique_ptr<Workbench>> create(const QString &recordingPath);
    ~Workbench() override; ///< closes everything with 1001, waits for the network thread (bounded: 3 s), flushes

    QString recordingPath() const;
    std::shared_ptr<const RecordingIndex> recording() const;

    void openConnection(const ConnectionProfile &profile);
    void sendText(const QString &profile, const QString &text);
    void sendBinary(const QString &profile, const QByteArray &data);
    void ping(const QString &profile);
    void closeConnection(const QString &profile, quint16 code = 1000, const QString &reason = {});
    /// Closes it and forgets its status; for a profile that is deleted.
    void removeConnection(const QString &profile);

    void startServer(const ServerProfile &profile, const QList<FlowGraph> &flows); ///< flows: for flowOnConnect
    void stopServer(const QString &profile);
    void sendToClients(const QString &profile, const QList<quint32> &clients, const QString &text);
    void sendToAll(const QString &profile, const QString &text);
    void pingClients(const QString &profile, const QList<quint32> &clients);
    void disconnectClients(const QString &profile, const QList<quint32> &clients, quint16 code = 1000,
                           const QString &reason = {});
    void removeServer(const QString &profile);

    /// Runs a flow on a listening server for one client (its wsSessionId), or for none: 0. `ticket` comes back in
    /// flowRunStarted, so that the caller knows its run.
    void runFlow(quint64 ticket, const FlowGraph &flow, const QString &server, quint32 client,
                 const QJsonObject &values = {});
    void stopFlow(quint64 run);

    /// Last known states, for pages that are opened later.
    ConnectionStatus connectionStatus(const QString &profile) const;
    ServerStatus serverStatus(const QString &profile) const;
    QList<FlowRunStatus> flowRuns() const; ///< active ones, and the last ended one of each flow

signals:
    void connectionChanged(const wsw::ConnectionStatus &status);
    void serverChanged(const wsw::ServerStatus &status);
    void flowRunStarted(quint64 ticket, quint64 run);
    void flowRunRefused(quint64 ticket, const wsw::Error &error);
    void flowRunChanged(const wsw::FlowRunStatus &status);
    /// At most 60 times a second.
    void recordingGrew(quint64 count);
    /// The disk is full or fails: the stream pauses until recordingRecovered().
    void recordingFailed(const wsw::Error &error);
    void recordingRecovered();

private:
    explicit Workbench(std::unique_ptr<RecordingWriter> writer);

    std::shared_ptr<const RecordingIndex> m_recording;
    QThread m_thread;
    NetworkHost *m_host = nullptr; ///< lives on m_thread, deleted there
    QMap<QString, ConnectionStatus> m_connections;
    QMap<QString, ServerStatus> m_servers;
    QMap<quint64, FlowRunStatus> m_runs;
};

} // namespace wsw
