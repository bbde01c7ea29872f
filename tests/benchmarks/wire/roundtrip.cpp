// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>

#include "client.h"
#include "measurements.h"

namespace wsw::bench {

namespace {

constexpr int rounds = 21;
constexpr int warmUp = 500; // round trips before each round
constexpr int perRound = 4000;
constexpr size_t payloadSize = 64;

/// Microseconds, in order.
std::vector<double> roundTrips(Client &client, const std::string &frame, int count)
{
    using Clock = std::chrono::steady_clock;
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const auto sent = Clock::now();
        client.send(frame);
        if (client.readFrame().payload.size() != payloadSize)
            fail("an echo is not what was sent");
        times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - sent).count());
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

void measureRoundTrip(const Plan &plan, Table &table)
{
    std::vector<std::unique_ptr<ChildServer>> servers;
    std::vector<std::unique_ptr<Client>> clients;
    for (const Candidate &candidate : plan.candidates) {
        servers.push_back(candidate.start());
        clients.push_back(std::make_unique<Client>(servers.back()->port()));
    }
    const std::string frame = maskedTextFrame(std::string(payloadSize, 'e'));
    Series p50;
    Series p99;
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < clients.size(); ++i) {
            roundTrips(*clients[i], frame, warmUp);
            const std::vector<double> times = roundTrips(*clients[i], frame, perRound);
            p50.add(plan.candidates[i].name, times[perRound / 2]);
            p99.add(plan.candidates[i].name, times[perRound * 99 / 100]);
        }
    }
    const Target target = {Target::AtMost, 1.1};
    table.compare("echo of 64 B, p50, us", p50, plan.ours, "Beast", target);
    table.compare("echo of 64 B, p99, us", p99, plan.ours, "Beast", target);
    for (const Candidate &candidate : plan.candidates) {
        if (candidate.name == plan.ours || candidate.name == "Beast")
            continue;
        table.compare("echo of 64 B, p50, us", p50, candidate.name, "Beast");
        table.compare("echo of 64 B, p99, us", p99, candidate.name, "Beast");
    }
}

} // namespace wsw::bench
