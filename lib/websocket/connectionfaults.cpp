// SPDX-License-Identifier: MIT
#include <QThread>

#include "websocket/connection.h"
#include "websocket/connectionengine.h"

namespace wsw {

template <typename F>
Result<void> Connection::injectFault(F &&action)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_state != ConnectionState::Open)
        return failure(ErrorCode::NotOpen, tr("Nothing was done: the connection is not open. Connect first."));
    FaultInjection *faults = m_engine->faultInjection();
    if (!faults) {
        return failure(ErrorCode::Unsupported,
                       tr("Nothing was done: the Qt engine can't break the protocol on purpose. Choose the wire engine "
                          "and connect again."));
    }
    action(*faults);
    return {};
}

Result<void> Connection::holdReading(bool held)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (!m_engine || !isActive())
        return failure(ErrorCode::NotOpen, tr("Nothing was done: the connection is not open. Connect first."));
    hold(held);
    if (m_readingHeld != held) {
        return failure(ErrorCode::Unsupported, tr("The Qt engine can't hold reading. Choose the wire engine and "
                                                  "connect again."));
    }
    return {};
}

Result<void> Connection::sendFrame(const HandmadeFrame &frame)
{
    if (frame.opcode > 15 || frame.rsv > 7) {
        return failure(ErrorCode::InvalidArgument,
                       tr("A frame's opcode has four bits (0 to 15) and its RSV three (0 to 7)."));
    }
    return injectFault([&](FaultInjection &faults) {
        emit logged(frameMessage(m_id, now(), Direction::Out, faults.sendFrame(frame)));
    });
}

Result<void> Connection::sendBytes(const QByteArray &bytes)
{
    return injectFault([&](FaultInjection &faults) {
        faults.sendBytes(bytes);
        log(Direction::Out, MessageKind::RawBytes, bytes);
    });
}

Result<void> Connection::sendFragmented(MessageKind kind, const QByteArray &payload, const QList<qsizetype> &sizes)
{
    if (kind != MessageKind::Text && kind != MessageKind::Binary)
        return failure(ErrorCode::InvalidArgument, tr("Only text and binary messages are fragmented."));
    return injectFault([&](FaultInjection &faults) {
        faults.sendFragmented(kind, payload, sizes);
        ++m_counters.sent;
        m_counters.sentBytes += quint64(payload.size());
        log(Direction::Out, kind, payload);
    });
}

Result<void> Connection::withholdPongs(bool withheld)
{
    return injectFault([&](FaultInjection &faults) { faults.withholdPongs(withheld); });
}

Result<void> Connection::stallAfter(qint64 bytes)
{
    return injectFault([&](FaultInjection &faults) { faults.stallAfter(bytes); });
}

Result<void> Connection::resumeSending()
{
    return injectFault([&](FaultInjection &faults) { faults.resumeSending(); });
}

Result<void> Connection::setPace(const OutgoingPace &pace)
{
    return injectFault([&](FaultInjection &faults) { faults.setPace(pace); });
}

Result<void> Connection::endTcp(TcpEnd end)
{
    return injectFault([&](FaultInjection &faults) { faults.endTcp(end); });
}

} // namespace wsw
