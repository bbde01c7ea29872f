// SPDX-License-Identifier: MIT
#include "flow/validation/rules.h"

#include <QCoreApplication>

#include <algorithm>

#include "flow/nodekind.h"

namespace wsw {

namespace {

using Targets = std::vector<std::vector<int>>; ///< node index → indices of what follows

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowValidator)
};

bool isLoop(const FlowNode &node)
{
    return node.kind == QLatin1String("loop");
}

QString modeOf(const FlowNode &loop)
{
    return loop.properties[QLatin1String("mode")].toString();
}

/// A while loop whose condition is no condition.
bool neverEnds(const FlowNode &loop)
{
    const QJsonValue condition = loop.properties[QLatin1String("condition")];
    return modeOf(loop) == QLatin1String("while")
           && (condition == QJsonValue(true) || condition.toString().trimmed() == QLatin1String("true"));
}

/// Turns that are counted come to an end.
bool isCounted(const FlowNode &node, const FlowEdge &edge)
{
    return isLoop(node) && edge.sourcePort == QLatin1String("body") && modeOf(node) != QLatin1String("while");
}

/// Whether nothing leaves by the port that the run usually takes.
bool comesBackByEnding(const FlowWays &ways, int index)
{
    const FlowNode &node = ways.graph().nodes.at(index);
    const QStringList &outputs = nodeKind(node.kind)->outputs;
    const QString port = isLoop(node) ? QStringLiteral("out") : outputs.value(0);
    const std::vector<FlowWays::Way> &leaving = ways.from(index);
    return !outputs.isEmpty() && std::none_of(leaving.begin(), leaving.end(), [&](const FlowWays::Way &way) {
        return way.edge->sourcePort == port;
    });
}

/// What follows without a wait in between and may do so for ever, also by coming back to a loop by ending in its body.
Targets endlessWays(const FlowWays &ways)
{
    const QList<FlowNode> &nodes = ways.graph().nodes;
    std::vector<bool> waits;
    for (const FlowNode &node : nodes)
        waits.push_back(!nodeKind(node.kind) || nodeWaits(node));
    const std::vector<int> loops = ways.innermostLoops();
    Targets targets(size_t(nodes.size()));
    for (int i = 0; i < int(nodes.size()); ++i) {
        const FlowNode &node = nodes.at(i);
        if (waits[size_t(i)])
            continue;
        for (const FlowWays::Way &way : ways.from(i)) {
            if (way.target >= 0 && !waits[size_t(way.target)] && !isCounted(node, *way.edge))
                targets[size_t(i)].push_back(way.target);
        }
        if (loops[size_t(i)] >= 0 && comesBackByEnding(ways, i))
            targets[size_t(i)].push_back(loops[size_t(i)]);
    }
    return targets;
}

Targets reversed(const Targets &ways)
{
    Targets result(ways.size());
    for (size_t from = 0; from < ways.size(); ++from) {
        for (const int to : ways[from])
            result[size_t(to)].push_back(int(from));
    }
    return result;
}

/// Visits what can be reached from `first` and is not visited yet; appends nodes in the order in which they are left.
void visit(const Targets &ways, int first, std::vector<bool> &visited, std::vector<int> &left)
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
std::vector<std::vector<int>> cycles(const Targets &ways, const Targets &reversed)
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

/// Whether something leads from among the nodes to elsewhere.
bool hasExit(const FlowWays &ways, const std::vector<int> &cycle, const std::vector<bool> &isInside)
{
    return std::any_of(cycle.begin(), cycle.end(), [&](int index) {
        const FlowNode &node = ways.graph().nodes.at(index);
        if (isLoop(node))
            return !neverEnds(node); // connected or not: the run leaves, or ends
        const std::vector<FlowWays::Way> &leaving = ways.from(index);
        return std::any_of(leaving.begin(), leaving.end(),
                           [&](const FlowWays::Way &way) { return way.target >= 0 && !isInside[size_t(way.target)]; });
    });
}

} // namespace

void checkLoops(const FlowWays &ways, ProblemList &problems)
{
    const QList<FlowNode> &nodes = ways.graph().nodes;
    const Targets targets = endlessWays(ways);
    for (const std::vector<int> &cycle : cycles(targets, reversed(targets))) {
        QStringList ids;
        std::vector<bool> isInside(size_t(nodes.size()));
        for (const int node : cycle) {
            ids.append(nodes.at(node).id);
            isInside[size_t(node)] = true;
        }
        std::sort(ids.begin(), ids.end());
        const QString names = ids.join(QStringLiteral(", "));
        const FlowNode &first = nodes.at(*std::min_element(cycle.begin(), cycle.end()));
        if (hasExit(ways, cycle, isInside))
            problems.atNode(first,
                            Text::tr("Nothing waits in the loop of %1. Make sure that it ends, or put a sleep "
                                     "into it.")
                                .arg(names),
                            ProblemList::Severity::Warning);
        else
            problems.atNode(first, Text::tr("The loop of %1 never ends and nothing waits in it. Put a sleep into it, "
                                            "or a gateway that leaves it.")
                                       .arg(names));
    }
}

} // namespace wsw
