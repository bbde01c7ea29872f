// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <unordered_map>

#include "websocket/serveroptions.h"

namespace wsw {

class Connection;

/// Keep-alive pings, their deadlines and the idle time of all clients of a server, on one timer: ten thousand clients
/// would have twenty thousand otherwise. What is due is done up to a fiftieth of the shortest of these times late, and
/// at most a second.
class ClientKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ClientKeeper(const ServerOptions &options, QObject *parent = nullptr);

    void add(quint32 client, Connection &connection);
    void remove(quint32 client);

private:
    struct Kept
    {
        Connection *connection = nullptr;
        qint64 nextPing = 0; ///< milliseconds of m_clock, as the others
        qint64 heldAt = 0;   ///< when reading was last held
        qint64 lastReceived = 0;
        quint64 received = 0; ///< messages and pings
    };

    void sweep();
    void look(Kept &kept, qint64 now);
    void keepAlive(Kept &kept, qint64 now);
    void watchIdleness(Kept &kept, qint64 now);

    const qint64 m_pingInterval;
    const qint64 m_pongTimeout;
    const qint64 m_idleTimeout;
    std::unordered_map<quint32, Kept> m_clients;
    int m_pingsLeft = 0; ///< of this sweep
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace wsw
