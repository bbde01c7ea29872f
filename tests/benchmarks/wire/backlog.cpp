// SPDX-License-Identifier: MIT
#include <algorithm>

#include "client.h"
#include "measurements.h"
#include "websocket/connectionoptions.h"

namespace wsw::bench {

namespace {

constexpr int timesTheLimit = 4; // what is pushed to the client that never reads
constexpr int smallBuffer = 65536;
constexpr double mebibyte = 1024 * 1024;

/// The most that the server's memory grew by, in bytes.
double growth(const Candidate &candidate, int messageSize, double limit)
{
    const std::unique_ptr<ChildServer> server = candidate.start();
    Client reader(server->port());
    const int perRequest = std::max(1, int(mebibyte) / messageSize);
    const int requests = int(timesTheLimit * limit / messageSize) / perRequest;
    const std::string request =
        maskedTextFrame("!fanout " + std::to_string(perRequest) + ' ' + std::to_string(messageSize));
    const auto ask = [&] {
        reader.send(request);
        for (int i = 0; i < perRequest; ++i)
            reader.readFrame();
    };
    ask(); // what the reader itself needs is no backlog
    const Client neverReads(server->port(), false, smallBuffer);
    const double before = server->residentBytes();
    for (int i = 0; i < requests; ++i)
        ask();
    return server->peakResidentBytes() - before;
}

} // namespace

void measureBacklog(const Plan &plan, Table &table)
{
    const double limit = double(Limits().maxSendBacklog);
    const auto ours = std::find_if(plan.candidates.begin(), plan.candidates.end(),
                                   [&](const Candidate &candidate) { return candidate.name == plan.ours; });
    for (const int size : {65536, 1024}) {
        Series memory;
        memory.add(plan.ours, growth(*ours, size, limit) / mebibyte);
        table.compare("never reads, " + std::to_string(size) + " B: growth, MiB", memory, plan.ours,
                      limit / mebibyte * 1.1);
    }
}

} // namespace wsw::bench
