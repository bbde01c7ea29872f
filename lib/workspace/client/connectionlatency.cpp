// SPDX-License-Identifier: MIT
#include "workspace/client/connectionlatency.h"

namespace wsw {

void ConnectionLatency::setPairKey(const QString &path)
{
    if (path == m_key)
        return;
    m_key = path;
    m_pairing.setKey(path);
    m_pairs = {};
}

void ConnectionLatency::reset()
{
    m_pairing.setKey(m_key);
    m_pings = {};
    m_pairs = {};
}

void ConnectionLatency::feed(const Message &message)
{
    switch (message.kind) {
    case MessageKind::Text:
        if (const std::optional<qint64> latency = m_pairing.feed(message))
            m_pairs.record(*latency);
        break;
    case MessageKind::Pong:
        if (message.detail > 0)
            m_pings.record(message.detail);
        break;
    case MessageKind::Open: m_pairing.forgetPending(); break;
    default: break;
    }
}

} // namespace wsw
