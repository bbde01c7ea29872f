// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <memory>

#include "console/terminationwatcher.h"
#include "flow/clock/realclock.h"
#include "websocket/server.h"
#include "workspace/replay/replays.h"
#include "wsw/eventprinter.h"

namespace wsw {

/// What `wsw recording replay` was asked to send.
struct ReplayPlan
{
    ReplayOrder order;                   ///< without its destination
    std::chrono::milliseconds linger{0}; ///< client: how long it stays connected afterwards
    int waitClients = 0;                 ///< server: how many are waited for; 0: each client gets its own replay
};

/// Sends a recording's messages over a connection of its own, then closes it and ends the application with
/// contract.md's exit status.
class ClientReplay : public QObject
{
    Q_OBJECT

public:
    ClientReplay(ConnectionOptions options, ReplayPlan plan, EventPrinter &printer);
    void start();

private:
    void onReplayChanged();
    void close(int status, quint16 code);

    const ReplayPlan m_plan;
    EventPrinter &m_printer;
    RealClock m_clock;
    Connection m_connection;
    Replays m_replays;
    QElapsedTimer m_elapsed;
    TerminationWatcher m_termination;
    bool m_isPlaying = false;
    int m_status = 1; ///< unless it is carried out
};

/// Sends a recording's messages to the clients of a server of its own: to each one that comes, until the program is
/// ended, or to all at once when enough are there, and ends then.
class ServerReplay : public QObject
{
    Q_OBJECT

public:
    ServerReplay(ServerOptions options, ReplayPlan plan, EventPrinter &printer);
    Result<void> start();

private:
    void onClientConnected(quint32 client);
    void onReplayChanged();
    void begin(quint64 id, const Audience &audience);
    void close(int status, quint16 code);

    const ReplayPlan m_plan;
    EventPrinter &m_printer;
    ConnectionIds m_ids;
    RealClock m_clock;
    Server m_server;
    Replays m_replays; ///< by client; 0: for all
    QHash<quint64, QElapsedTimer> m_elapsed;
    TerminationWatcher m_termination;
    bool m_closing = false;
    int m_status = 0;
};

} // namespace wsw
