// SPDX-License-Identifier: MIT
#include "websocket/closecode.h"
#include "websocket/connection.h"
#include "websocket/connectionengine.h"

namespace wsw {

void Connection::makeKeepAlive()
{
    m_keepAlive = std::make_unique<KeepAlive>();
    connect(&m_keepAlive->interval, &QTimer::timeout, this, &Connection::onKeepAlive);
    m_keepAlive->pongDeadline.setSingleShot(true);
    connect(&m_keepAlive->pongDeadline, &QTimer::timeout, this, [this] { dropUnanswering(pongTimeout()); });
}

Result<void> Connection::ping(const QByteArray &payload)
{
    if (payload.size() > maxControlPayload) {
        return failure(
            ErrorCode::InvalidArgument,
            tr("A ping carries at most %1 bytes; this one has %2.").arg(maxControlPayload).arg(payload.size()));
    }
    Result<void> sent = send(MessageKind::Ping, payload);
    if (sent)
        m_pendingPings.append({payload, m_clock.nsecsElapsed() / 1000});
    return sent;
}

void Connection::onPong(const QByteArray &payload)
{
    // A pong answers the most recent ping of its payload and thereby all before it (RFC 6455 section 5.5.3).
    qint64 roundTrip = 0;
    for (qsizetype i = m_pendingPings.size() - 1; i >= 0; --i) {
        if (m_pendingPings.at(i).payload != payload)
            continue;
        // The oldest of equal ones: identical pings are answered in order.
        while (i > 0 && m_pendingPings.at(i - 1).payload == payload)
            --i;
        roundTrip = std::max<qint64>(1, m_clock.nsecsElapsed() / 1000 - m_pendingPings.at(i).sent);
        m_pendingPings.remove(0, i + 1);
        break;
    }
    if (m_keepAlive && (m_pendingPings.isEmpty() || m_pendingPings.first().sent > m_keepAlive->sent))
        m_keepAlive->pongDeadline.stop();
    log(Direction::In, MessageKind::Pong, payload, quint32(std::min<qint64>(roundTrip, UINT32_MAX)));
    if (roundTrip == 0)
        return;
    m_counters.roundTripMicroseconds = roundTrip;
    emit pongReceived(payload, roundTrip);
}

void Connection::onKeepAlive()
{
    if (m_keepAlive->pongDeadline.isActive() || !ping())
        return;
    m_keepAlive->sent = m_pendingPings.last().sent;
    m_keepAlive->pongDeadline.start(pongTimeout());
}

std::chrono::milliseconds Connection::pongTimeout() const
{
    return m_options.pongTimeout.count() > 0 ? m_options.pongTimeout : m_options.pingInterval;
}

qint64 Connection::unansweredPing() const
{
    return m_pendingPings.isEmpty() ? -1 : m_clock.nsecsElapsed() / 1000 - m_pendingPings.first().sent;
}

void Connection::dropUnanswering(std::chrono::milliseconds timeout)
{
    m_lost = true;
    stopKeepAlive();
    logError({ErrorCode::ConnectionLost, tr("The peer did not answer a ping within %1 s; the connection was dropped.")
                                             .arg(double(timeout.count()) / 1000.0)});
    m_engine->abort();
}

void Connection::stopKeepAlive()
{
    if (!m_keepAlive)
        return;
    m_keepAlive->interval.stop();
    m_keepAlive->pongDeadline.stop();
}

} // namespace wsw
