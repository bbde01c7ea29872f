// SPDX-License-Identifier: MIT
#include "workspace/client/connectionlatency.h"

namespace wsw {

void LatencyReport::record(const Message &message, RequestPairing &pairing)
{
    switch (message.kind) {
    case MessageKind::Text:
        if (const std::optional<qint64> latency = pairing.feed(message))
            pairs.record(*latency);
        break;
    case MessageKind::Pong:
        if (message.detail > 0)
            pings.record(message.detail);
        break;
    case MessageKind::Open: pairing.forgetPending(); break;
    default: break;
    }
}

void ConnectionLatency::setPairKey(const QString &path)
{
    if (path == m_key)
        return;
    m_key = path;
    m_pairing.setKey(path);
    m_report.pairs = {};
}

void ConnectionLatency::reset()
{
    m_pairing.setKey(m_key);
    m_report = {};
}

LatencyReport ConnectionLatency::report() const
{
    LatencyReport report = m_report;
    report.unanswered = m_pairing.pending();
    report.dropped = m_pairing.dropped();
    return report;
}

} // namespace wsw
