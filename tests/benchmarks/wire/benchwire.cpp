// SPDX-License-Identifier: MIT
// The wire engine as a server beside Boost.Beast, node ws and the Qt engine, each a process of its own on 127.0.0.1,
// in turn; one table of medians. Arguments: [--engine wire|qt] (which of ours is judged, default wire) [--clients N]
// (of the fan-out, default 10000) [echo] [fanout] [backlog] [compression] (default: all). Exits with 1 if a target is
// not met. About three minutes.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

#include "client.h"
#include "measurements.h"

using namespace wsw::bench;

namespace {

using Measurement = std::pair<std::string, void (*)(const Plan &, Table &)>;
const std::vector<Measurement> measurements = {{"echo", measureRoundTrip},
                                               {"fanout", measureFanOut},
                                               {"backlog", measureBacklog},
                                               {"compression", measureCompression}};

/// For us and for the servers, which inherit it.
void raiseFileLimit(int clients)
{
    rlimit limit = {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_cur < rlim_t(clients) + 100)
        fail("this system allows only " + std::to_string(limit.rlim_cur) + " open files; ask for fewer --clients");
}

Candidates available(const Candidates &candidates)
{
    Candidates there;
    for (const Candidate &candidate : candidates) {
        if (ChildServer::start(candidate.command))
            there.push_back(candidate);
        else
            std::printf("  left out, does not start: %s\n", candidate.commandLine().c_str());
    }
    return there;
}

Plan makePlan(const std::string &ours)
{
    const std::filesystem::path folder = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    const std::string server = folder / "bench_server";
    const std::string nodeServer = WSW_SOURCE_DIR "/tests/benchmarks/wire/servers/server.js";
    Candidates plain = {
        {ours, {server, "--engine", ours}}, {"Beast", {folder / "bench_beast"}}, {"node", {"node", nodeServer}}};
    if (ours != "qt")
        plain.push_back({"qt", {server, "--engine", "qt"}});
    Plan plan;
    plan.ours = ours;
    plan.candidates = available(plain);
    plan.compressingCandidates =
        available({{ours, {server, "--engine", ours, "--compress"}}, {"node", {"node", nodeServer, "--compress"}}});
    if (plan.candidates.empty() || plan.candidates.front().name != ours)
        fail("there is no " + ours + " engine to measure");
    return plan;
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto take = [&](const std::string &option, const std::string &fallback) {
        const auto at = std::find(arguments.begin(), arguments.end(), option);
        if (at == arguments.end() || at + 1 == arguments.end())
            return fallback;
        const std::string value = *(at + 1);
        arguments.erase(at, at + 2);
        return value;
    };
    const std::string ours = take("--engine", "wire");
    const int clients = std::max(1, std::atoi(take("--clients", "10000").c_str()));
    for (const std::string &argument : arguments) {
        if (std::none_of(measurements.begin(), measurements.end(),
                         [&](const Measurement &measurement) { return measurement.first == argument; }))
            fail("unknown measurement " + argument + "; there are echo, fanout, backlog and compression");
    }
    raiseFileLimit(clients);
    Plan plan = makePlan(ours);
    plan.clients = clients;

    Table table;
    Table::printHead();
    for (const auto &[name, measure] : measurements) {
        if (arguments.empty() || std::find(arguments.begin(), arguments.end(), name) != arguments.end())
            measure(plan, table);
    }
    return table.allMet() ? 0 : 1;
}
