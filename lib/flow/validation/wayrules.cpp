// SPDX-License-Identifier: MIT
#include "flow/validation/rules.h"

#include <QCoreApplication>

#include "flow/nodekind.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowValidator)
};

std::vector<bool> reachedFrom(const FlowWays &ways, const std::vector<int> &starts)
{
    std::vector<bool> reached(size_t(ways.graph().nodes.size()));
    std::vector<int> left = starts;
    while (!left.empty()) {
        const int node = left.back();
        left.pop_back();
        if (node < 0 || reached[size_t(node)])
            continue;
        reached[size_t(node)] = true;
        for (const FlowWays::Way &way : ways.from(node))
            left.push_back(way.target);
    }
    return reached;
}

} // namespace

void checkWays(const FlowWays &ways, ProblemList &problems)
{
    const FlowGraph &graph = ways.graph();
    std::vector<int> starts;
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        if (graph.nodes.at(i).kind == QLatin1String("start"))
            starts.push_back(i);
    }
    if (starts.empty()) {
        problems.atFlow(Text::tr("The flow has no start. Add a start node."));
        return;
    }
    for (size_t i = 1; i < starts.size(); ++i)
        problems.atNode(graph.nodes.at(starts[i]), Text::tr("The flow has a start already. Remove one of them."));

    const std::vector<bool> reached = reachedFrom(ways, starts);
    for (size_t i = 0; i < reached.size(); ++i) {
        const FlowNode &node = graph.nodes.at(qsizetype(i));
        const NodeKind *kind = nodeKind(node.kind);
        if (!reached[i] && !(kind && !kind->isStep))
            problems.atNode(node, Text::tr("No way leads here from the start. Connect or remove it."),
                            ProblemList::Severity::Warning);
    }
}

} // namespace wsw
