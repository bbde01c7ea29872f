// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

#include "flow/run/flowinputs.h"
#include "message/message.h"
#include "websocket/connectionoptions.h"
#include "workspace/client/connectionlatency.h"

namespace wsw {

/// What became of Workbench::startRepeating().
struct RepeatStatus
{
    bool active = false;
    quint64 sent = 0;
    Error error; ///< what it ended with (message is empty if there is none)
};

/// What stands in a status where nothing went wrong.
inline Error noError()
{
    return {ErrorCode::Internal, {}};
}

/// How a connection of the workspace stands. A value, sent at most 60 times a second for each connection.
struct ConnectionStatus
{
    QString profile; ///< ConnectionProfile::id
    ConnectionState state = ConnectionState::Closed;
    quint32 connection = 0;        ///< the current or last connection's id in the recording, 0 before the first
    OpenInfo info;                 ///< while or after open
    HandshakeInfo failedHandshake; ///< once Failed: what is known of it
    CloseInfo close;               ///< once Closed after having been open
    bool wasOpen = false;          ///< `close` holds
    Error error;          ///< once Failed, or if the last action was refused (message is empty if there is none)
    quint64 received = 0; ///< text and binary messages of the current or last connection
    quint64 sent = 0;
    qint64 roundTripMicroseconds = -1; ///< of the last ping, -1 for none
    RepeatStatus repeat;
    LatencyReport latency;  ///< since it was opened by hand, or reset
    int attempt = 0;        ///< to connect again, from 1: waited for or under way; 0: none
    qint64 nextAttempt = 0; ///< when, in microseconds since the epoch; 0 unless it is waited for

    bool isWaiting() const { return nextAttempt != 0; }
};

/// What went over a server's client, and how it stands.
struct ClientTraffic
{
    quint32 client = 0; ///< the server's own id
    quint64 received = 0;
    quint64 sent = 0;
    quint64 receivedBytes = 0;
    quint64 sentBytes = 0;
    quint64 dropped = 0; ///< messages that it did not get because it does not read
    qint64 backlog = 0;  ///< bytes
    qint64 roundTripMicroseconds = -1;

    bool operator==(const ClientTraffic &) const = default;
};

struct ClientStatus
{
    quint32 client = 0;     ///< the server's own id
    quint32 connection = 0; ///< in the recording
    OpenInfo info;
    qint64 since = 0; ///< microseconds since the epoch
    ClientTraffic traffic;
};

/// What became of a server's clients since it was told last: told at most 60 times a second, with many clients less
/// often. A client that came and went meanwhile is in both lists.
struct ClientChanges
{
    QString server; ///< ServerProfile::id
    QList<ClientStatus> connected;
    QList<ClientTraffic> traffic; ///< of older ones
    QList<quint32> disconnected;

    bool isEmpty() const { return connected.isEmpty() && traffic.isEmpty() && disconnected.isEmpty(); }
};

struct ServerStatus
{
    enum class State { Stopped, Listening, Stopping, Failed };
    QString profile; ///< ServerProfile::id
    State state = State::Stopped;
    QStringList urls;    ///< while listening, one for each endpoint
    QString httpTrigger; ///< likewise: its address, empty for none
    Error error;         ///< once Failed, or if the last action was refused
    int clientCount = 0;
    QHash<QString, quint64> matches; ///< Behaviour::id → how often it did its work, since the start

    QString url() const { return urls.value(0); }
};

/// One line of a run's log.
struct FlowRunEvent
{
    enum class Kind {
        Entered, ///< the token came to the node
        Pushed,  ///< to `client`, or to all
        Paused,
        Ended,
        Failed,             ///< with `text`
        Received,           ///< from `client`, and tried on the node that waits for one
        ClientConnected,    ///< `client`, to the run's server
        ClientDisconnected, ///< likewise, whoever wanted it
        Disconnected,       ///< the run disconnected `client`, with the code `text`
        Worked,             ///< a script or request set `content`, an object in JSON, or failed with `text`
    };
    qint64 time = 0; ///< microseconds since the epoch, as messages have it
    Kind kind = Kind::Entered;
    QString nodeId{};
    QString client{};
    MessageKind messageKind = MessageKind::Text;
    QByteArray content{}; ///< of a push or a received message, whole
    QString text{};
};

/// What a run began with.
struct FlowRunBegin
{
    static constexpr qsizetype mostClients = 100;
    FlowInputs inputs;
    QStringList clients; ///< ids of the first that were connected to its server, and the session's if it was
};

/// What was added to a run's log since it was told last.
struct FlowRunEvents
{
    quint64 run = 0;
    QString flow;      ///< FlowGraph::id
    quint64 first = 0; ///< number of the first, from 0; those that are missing before it were too many to be told
    QList<FlowRunEvent> events;
    QString server{}; ///< ServerProfile::id
};

/// A flow's run as the window shows it; sent at most 60 times a second for each run, and once at its end.
struct FlowRunStatus
{
    quint64 run = 0;
    QString flow;    ///< FlowGraph::id
    QString server;  ///< ServerProfile::id
    QString session; ///< client id as text, empty for all
    bool active = true;
    bool paused = false;
    double speed = 1; ///< see FlowRunOptions
    QString nodeId;   ///< where the token is
    QJsonObject variables;
    QMap<QString, int> visits; ///< node id → how often entered
    int pushes = 0;
    bool succeeded = true; ///< once not active
    Error error;
    QJsonObject outputs;
    std::shared_ptr<const FlowRunBegin> begin{}; ///< null: it has no log
};

} // namespace wsw
