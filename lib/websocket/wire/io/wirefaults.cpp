// SPDX-License-Identifier: MIT
#include "websocket/closecode.h"
#include "websocket/wire/io/outgoinggate.h"
#include "websocket/wire/io/wireconnectionengine.h"

namespace wsw::wire {

FrameInfo WireConnectionEngine::sendFrame(const HandmadeFrame &frame)
{
    return m_endpoint->sendHandmade(frame);
}

void WireConnectionEngine::sendBytes(const QByteArray &bytes)
{
    output(bytes);
}

void WireConnectionEngine::sendFragmented(MessageKind kind, const QByteArray &payload, const QList<qsizetype> &sizes)
{
    m_endpoint->sendFragmented(kind, payload, sizes);
}

void WireConnectionEngine::withholdPongs(bool withheld)
{
    m_endpoint->withholdPongs(withheld);
}

OutgoingGate &WireConnectionEngine::gate()
{
    if (!m_gate) {
        m_gate = std::make_unique<OutgoingGate>();
        m_gate->queued(m_out.size());
    }
    return *m_gate;
}

void WireConnectionEngine::stallAfter(qint64 bytes)
{
    gate().stallAfter(bytes);
}

void WireConnectionEngine::resumeSending()
{
    gate().resume();
    flush();
}

void WireConnectionEngine::setPace(const OutgoingPace &pace)
{
    gate().setPace(pace);
    flush();
}

void WireConnectionEngine::endTcp(TcpEnd end)
{
    this->end({abnormalCode, tr("dropped without a close frame"), ClosedBy::Us}, end);
}

} // namespace wsw::wire
