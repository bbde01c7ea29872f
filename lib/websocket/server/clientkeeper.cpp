// SPDX-License-Identifier: MIT
#include "websocket/server/clientkeeper.h"

#include <algorithm>

#include "websocket/closecode.h"
#include "websocket/connection.h"

namespace wsw {

namespace {

using std::chrono::milliseconds;

/// Of those that are set; 0 if none is.
qint64 shortestOf(std::initializer_list<qint64> times)
{
    qint64 shortest = 0;
    for (const qint64 time : times) {
        if (time > 0 && (shortest == 0 || time < shortest))
            shortest = time;
    }
    return shortest;
}

/// What comes at once in a sweep. Ten thousand clients who came together are pinged together: others are served
/// meanwhile.
constexpr int pingsOfSweep = 500;

} // namespace

ClientKeeper::ClientKeeper(const ServerOptions &options, QObject *parent)
    : QObject(parent)
    , m_pingInterval(options.pingInterval.count())
    , m_pongTimeout(options.pongTimeout.count() > 0 ? options.pongTimeout.count() : m_pingInterval)
    , m_idleTimeout(options.idleTimeout.count())
    , m_timer(this)
{
    m_clock.start();
    const qint64 shortest = shortestOf({m_pingInterval, m_pingInterval > 0 ? m_pongTimeout : 0, m_idleTimeout});
    m_timer.setInterval(milliseconds(shortest == 0 ? 0 : std::clamp<qint64>(shortest / 50, 10, 1000)));
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be off by as much again
    connect(&m_timer, &QTimer::timeout, this, &ClientKeeper::sweep);
}

void ClientKeeper::add(quint32 client, Connection &connection)
{
    if (m_timer.interval() == 0)
        return;
    const qint64 now = m_clock.elapsed();
    m_clients.insert_or_assign(client, Kept{&connection, now + m_pingInterval, 0, now, 0});
    if (!m_timer.isActive())
        m_timer.start();
}

void ClientKeeper::remove(quint32 client)
{
    m_clients.erase(client);
    if (m_clients.empty())
        m_timer.stop();
}

void ClientKeeper::sweep()
{
    const qint64 now = m_clock.elapsed();
    m_pingsLeft = pingsOfSweep;
    // None is removed meanwhile: whatever ends a connection tells of it when control is back in the event loop.
    for (auto &[client, kept] : m_clients)
        look(kept, now);
    if (m_pingsLeft == 0)
        QMetaObject::invokeMethod(this, &ClientKeeper::sweep, Qt::QueuedConnection);
}

void ClientKeeper::look(Kept &kept, qint64 now)
{
    if (kept.connection->state() != ConnectionState::Open)
        return;
    if (kept.connection->isReadingHeld()) {
        // It is we who don't hear it.
        kept.heldAt = now;
        kept.lastReceived = now;
        return;
    }
    if (m_pingInterval > 0)
        keepAlive(kept, now);
    if (m_idleTimeout > 0 && kept.connection->state() == ConnectionState::Open)
        watchIdleness(kept, now);
}

void ClientKeeper::keepAlive(Kept &kept, qint64 now)
{
    const qint64 waiting = kept.connection->unansweredPing();
    if (waiting >= 0 && std::min(waiting / 1000, now - kept.heldAt) >= m_pongTimeout) {
        kept.connection->dropUnanswering(milliseconds(m_pongTimeout));
        return;
    }
    if (now < kept.nextPing || m_pingsLeft == 0)
        return;
    kept.nextPing = std::max(kept.nextPing + m_pingInterval, now);
    if (waiting >= 0)
        return;
    --m_pingsLeft;
    (void)kept.connection->ping();
}

void ClientKeeper::watchIdleness(Kept &kept, qint64 now)
{
    const ConnectionCounters &counters = kept.connection->counters();
    const quint64 received = counters.received + counters.receivedPings;
    if (received != kept.received) {
        kept.received = received;
        kept.lastReceived = now;
    } else if (now - kept.lastReceived >= m_idleTimeout) {
        (void)kept.connection->close(goingAwayCode, QStringLiteral("idle"));
    }
}

} // namespace wsw
