// SPDX-License-Identifier: MIT
#include "figures.h"

#include <algorithm>
#include <cstdio>

#include "client.h"

namespace wsw::bench {

std::string Candidate::commandLine() const
{
    std::string line;
    for (const std::string &argument : command)
        line += (line.empty() ? "" : " ") + argument;
    return line;
}

std::unique_ptr<ChildServer> Candidate::start() const
{
    std::unique_ptr<ChildServer> server = ChildServer::start(command);
    if (!server)
        fail("does not listen: " + commandLine());
    return server;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::optional<double> Series::median(const std::string &name) const
{
    const auto values = m_values.find(name);
    if (values == m_values.end())
        return std::nullopt;
    return bench::median(values->second);
}

void Table::printHead()
{
    std::printf("%-44s %-6s %10s   %-6s %10s   %6s   %s\n", "", "ours", "", "peer", "", "ratio", "wanted");
}

void Table::compare(const std::string &quantity, const Series &series, const std::string &ours,
                    const std::string &theirs, std::optional<Target> target)
{
    const std::optional<double> our = series.median(ours);
    const std::optional<double> their = series.median(theirs);
    if (our && their)
        print(quantity, ours, *our, theirs, *their, target);
}

void Table::compare(const std::string &quantity, const Series &series, const std::string &ours, double limit)
{
    if (const std::optional<double> our = series.median(ours))
        print(quantity, ours, *our, "limit", limit, Target{Target::AtMost, 1});
}

void Table::print(const std::string &quantity, const std::string &ours, double our, const std::string &theirs,
                  double their, std::optional<Target> target)
{
    const double ratio = our / their;
    std::printf("%-44s %-6s %10.1f   %-6s %10.1f   %6.2f", quantity.c_str(), ours.c_str(), our, theirs.c_str(), their,
                ratio);
    if (target) {
        const bool met = target->kind == Target::AtMost ? ratio <= target->ratio : ratio >= target->ratio;
        m_allMet = m_allMet && met;
        std::printf("   %s %.2f  %s", target->kind == Target::AtMost ? "<=" : ">=", target->ratio,
                    met ? "met" : "NOT MET");
    }
    std::printf("\n");
    std::fflush(stdout);
}

} // namespace wsw::bench
