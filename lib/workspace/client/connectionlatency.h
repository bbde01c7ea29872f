// SPDX-License-Identifier: MIT
#pragma once

#include "message/latency/latencystatistics.h"
#include "workspace/client/requestpairing.h"

namespace wsw {

/// What is known of how fast a connection answers. A value.
struct LatencyReport
{
    LatencyStatistics pings;  ///< round trips of our pings
    LatencyStatistics pairs;  ///< from a request to its answer
    qsizetype unanswered = 0; ///< requests that wait for their answer
    quint64 dropped = 0;      ///< requests that were given up, see RequestPairing
};

/// Measures one connection by what it logs.
class ConnectionLatency
{
public:
    void setPairKey(const QString &path);
    void reset(); ///< the key stays
    void feed(const Message &message);
    LatencyReport report() const { return {m_pings, m_pairs, m_pairing.pending(), m_pairing.dropped()}; }

private:
    QString m_key;
    RequestPairing m_pairing;
    LatencyStatistics m_pings;
    LatencyStatistics m_pairs;
};

} // namespace wsw
