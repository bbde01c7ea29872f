// SPDX-License-Identifier: MIT
#pragma once

#include "figures.h"

namespace wsw::bench {

/// What each measurement gets: the servers to measure and which of them is ours and judged.
struct Plan
{
    Candidates candidates;            ///< without compression
    Candidates compressingCandidates; ///< with it
    std::string ours;
    int clients = 10000; ///< of the fan-out
};

/// Echo of 64 bytes over one connection: median and 99th percentile.
void measureRoundTrip(const Plan &plan, Table &table);
/// 100 bytes to all clients: opening them, deliveries, memory.
void measureFanOut(const Plan &plan, Table &table);
/// What the server's memory grows by while a client never reads.
void measureBacklog(const Plan &plan, Table &table);
/// Echo of JSON of 4 KiB under permessage-deflate: processor time of the server and sizes on the wire.
void measureCompression(const Plan &plan, Table &table);

} // namespace wsw::bench
