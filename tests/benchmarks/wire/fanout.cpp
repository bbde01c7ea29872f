// SPDX-License-Identifier: MIT
#include "crowd.h"
#include "measurements.h"

namespace wsw::bench {

namespace {

constexpr int rounds = 5;
constexpr int payloadSize = 100;
constexpr int warmUp = 2; // broadcasts
constexpr int broadcasts = 10;
constexpr int burst = 4;             // broadcasts on their way, which a server may send in one go
constexpr double memoryLimit = 8000; // bytes a connection

struct FanOutFigures
{
    Series connectionsPerSecond;
    Series connectionCpu;       ///< of the server, microseconds each
    Series deliveriesPerSecond; ///< one broadcast at a time
    Series deliveryCpu;
    Series burstPerSecond;
    Series idleMemory; ///< bytes a connection, once all are open
    Series usedMemory; ///< after the broadcasts
};

void measureOnce(const Candidate &candidate, int clients, FanOutFigures &figures)
{
    const std::unique_ptr<ChildServer> server = candidate.start();
    const double memoryBefore = server->residentBytes();
    const double cpuBefore = server->cpuSeconds();
    Crowd crowd(server->port());
    figures.connectionsPerSecond.add(candidate.name, clients / crowd.open(clients));
    figures.connectionCpu.add(candidate.name, (server->cpuSeconds() - cpuBefore) * 1e6 / clients);
    figures.idleMemory.add(candidate.name, (server->residentBytes() - memoryBefore) / clients);

    crowd.fanOut(warmUp, payloadSize, 1);
    const double deliveries = double(broadcasts) * clients;
    const double cpuOpen = server->cpuSeconds();
    figures.deliveriesPerSecond.add(candidate.name, deliveries / crowd.fanOut(broadcasts, payloadSize, 1));
    figures.deliveryCpu.add(candidate.name, (server->cpuSeconds() - cpuOpen) * 1e6 / deliveries);
    figures.burstPerSecond.add(candidate.name, deliveries / crowd.fanOut(broadcasts, payloadSize, burst));
    figures.usedMemory.add(candidate.name, (server->residentBytes() - memoryBefore) / clients);
}

} // namespace

void measureFanOut(const Plan &plan, Table &table)
{
    FanOutFigures figures;
    for (int round = 0; round < rounds; ++round) {
        for (const Candidate &candidate : plan.candidates)
            measureOnce(candidate, plan.clients, figures);
    }
    const std::string crowd = std::to_string(plan.clients) + " clients: ";
    table.compare(crowd + "deliveries /s", figures.deliveriesPerSecond, plan.ours, "Beast",
                  Target{Target::AtLeast, 0.95});
    table.compare(crowd + "deliveries /s", figures.deliveriesPerSecond, plan.ours, "node",
                  Target{Target::AtLeast, 1.1});
    table.compare(crowd + "connections /s", figures.connectionsPerSecond, plan.ours, "Beast",
                  Target{Target::AtLeast, 0.8});
    table.compare(crowd + "B a connection, idle", figures.idleMemory, plan.ours, memoryLimit);
    table.compare(crowd + "B a connection, used", figures.usedMemory, plan.ours, memoryLimit);
    for (const Candidate &candidate : plan.candidates) {
        const std::string &name = candidate.name;
        if (name == "Beast")
            continue;
        if (name != plan.ours) {
            table.compare(crowd + "deliveries /s", figures.deliveriesPerSecond, name, "Beast");
            table.compare(crowd + "connections /s", figures.connectionsPerSecond, name, "Beast");
        }
        table.compare(crowd + "deliveries /s, bursts", figures.burstPerSecond, name, "Beast");
        table.compare(crowd + "CPU us a delivery", figures.deliveryCpu, name, "Beast");
        table.compare(crowd + "CPU us a connection", figures.connectionCpu, name, "Beast");
        table.compare(crowd + "B a connection, used", figures.usedMemory, name, "Beast");
    }
}

} // namespace wsw::bench
