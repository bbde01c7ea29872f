// SPDX-License-Identifier: MIT
#include "flow/validation/rules.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

#include "flow/nodekind.h"

namespace wsw {

namespace {

using Severity = FlowProblem::Severity;
using Ways = std::vector<std::vector<int>>; ///< node index → indices of what follows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowValidator)
};

/// Only edges whose both ends `accept` likes.
template <typename Accept>
Ways waysOf(const FlowGraph &graph, bool reversed, Accept accept)
{
    QHash<QString, int> indices;
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        if (accept(graph.nodes.at(i)))
            indices.insert(graph.nodes.at(i).id, i);
    }
    Ways ways(size_t(graph.nodes.size()));
    for (const FlowEdge &edge : graph.edges) {
        const int from = indices.value(reversed ? edge.target : edge.source, -1);
        const int to = indices.value(reversed ? edge.source : edge.target, -1);
        if (from >= 0 && to >= 0)
            ways[size_t(from)].push_back(to);
    }
    return ways;
}

/// Visits what can be reached from `first` and is not visited yet; appends nodes in the order in which they are left.
void visit(const Ways &ways, int first, std::vector<bool> &visited, std::vector<int> &left)
{
    std::vector<std::pair<int, size_t>> path;
    const auto enter = [&](int node) {
        visited[size_t(node)] = true;
        path.emplace_back(node, 0);
    };
    if (!visited[size_t(first)])
        enter(first);
    while (!path.empty()) {
        const int node = path.back().first;
        const std::vector<int> &next = ways[size_t(node)];
        size_t &way = path.back().second;
        if (way == next.size()) {
            left.push_back(node);
            path.pop_back();
        } else if (const int target = next[way++]; !visited[size_t(target)]) {
            enter(target);
        }
    }
}

/// The strongly connected components (Kosaraju and Sharir) that hold a cycle.
std::vector<std::vector<int>> cycles(const Ways &ways, const Ways &reversed)
{
    std::vector<bool> visited(ways.size());
    std::vector<int> order;
    for (int node = 0; node < int(ways.size()); ++node)
        visit(ways, node, visited, order);
    std::fill(visited.begin(), visited.end(), false);
    std::vector<std::vector<int>> found;
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        std::vector<int> component;
        visit(reversed, *node, visited, component);
        const std::vector<int> &own = ways[size_t(*node)];
        if (component.size() > 1 || (component.size() == 1 && std::find(own.begin(), own.end(), *node) != own.end()))
            found.push_back(std::move(component));
    }
    return found;
}

} // namespace

void checkWays(const FlowGraph &graph, ProblemList &problems)
{
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

    const Ways ways = waysOf(graph, false, [](const FlowNode &) { return true; });
    std::vector<bool> reached(ways.size());
    std::vector<int> left;
    for (const int start : starts)
        visit(ways, start, reached, left);
    for (size_t i = 0; i < reached.size(); ++i) {
        const NodeKind *kind = nodeKind(graph.nodes.at(qsizetype(i)).kind);
        if (!reached[i] && !(kind && !kind->isStep))
            problems.atNode(graph.nodes.at(qsizetype(i)),
                            Text::tr("No way leads here from the start. Connect or remove it."), Severity::Warning);
    }
}

void checkLoops(const FlowGraph &graph, ProblemList &problems)
{
    const auto neverWaits = [](const FlowNode &node) { return nodeKind(node.kind) && !nodeWaits(node); };
    for (const std::vector<int> &cycle : cycles(waysOf(graph, false, neverWaits), waysOf(graph, true, neverWaits))) {
        QStringList ids;
        for (const int node : cycle)
            ids.append(graph.nodes.at(node).id);
        const bool hasExit = std::any_of(graph.edges.begin(), graph.edges.end(), [&](const FlowEdge &edge) {
            return ids.contains(edge.source) && !ids.contains(edge.target);
        });
        const FlowNode &first = graph.nodes.at(*std::min_element(cycle.begin(), cycle.end()));
        std::sort(ids.begin(), ids.end());
        const QString names = ids.join(QStringLiteral(", "));
        if (hasExit)
            problems.atNode(first,
                            Text::tr("Nothing waits in the loop of %1. Make sure that it ends, or put a sleep "
                                     "into it.")
                                .arg(names),
                            Severity::Warning);
        else
            problems.atNode(first, Text::tr("The loop of %1 never ends and nothing waits in it. Put a sleep into it, "
                                            "or a gateway that leaves it.")
                                       .arg(names));
    }
}

} // namespace wsw
