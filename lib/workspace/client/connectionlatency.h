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

    /// Takes what one message of a connection tells; `pairing` is that connection's.
    void record(const Message &message, RequestPairing &pairing);
};

/// Measures one connection by what it logs.
class ConnectionLatency
{
public:
    void setPairKey(const QString &path);
    void reset(); ///< the key stays
    void feed(const Message &message) { m_report.record(message, m_pairing); }
    LatencyReport report() const;

private:
    QString m_key;
    RequestPairing m_pairing;
    LatencyReport m_report; ///< but for what m_pairing knows
};

} // namespace wsw
