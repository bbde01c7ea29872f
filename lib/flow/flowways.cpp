// SPDX-License-Identifier: MIT
#include "flow/flowways.h"

#include <QHash>

namespace wsw {

FlowWays::FlowWays(const FlowGraph &graph)
    : m_graph(graph)
    , m_ways(size_t(graph.nodes.size()))
{
    QHash<QString, int> indices;
    for (int i = 0; i < int(graph.nodes.size()); ++i)
        indices.insert(graph.nodes.at(i).id, i);
    for (const FlowEdge &edge : graph.edges) {
        const int source = indices.value(edge.source, -1);
        const int target = indices.value(edge.target, -1);
        if (source >= 0 && target >= 0)
            m_ways[size_t(source)].push_back({&edge, target});
    }
}

std::vector<bool> FlowWays::reachedFrom(int loop, const QString &port) const
{
    std::vector<bool> reached(m_ways.size());
    std::vector<int> left;
    const auto enter = [&](int node) {
        if (node == loop || reached[size_t(node)])
            return;
        reached[size_t(node)] = true;
        left.push_back(node);
    };
    for (const Way &way : from(loop)) {
        if (way.edge->sourcePort == port)
            enter(way.target);
    }
    while (!left.empty()) {
        const int node = left.back();
        left.pop_back();
        for (const Way &way : from(node))
            enter(way.target);
    }
    return reached;
}

std::vector<bool> FlowWays::bodyOf(int loop) const
{
    std::vector<bool> body = reachedFrom(loop, QStringLiteral("body"));
    const std::vector<bool> behind = reachedFrom(loop, QStringLiteral("out"));
    for (size_t i = 0; i < body.size(); ++i)
        body[i] = body[i] && !behind[i];
    return body;
}

std::vector<bool> FlowWays::nodesInLoops() const
{
    std::vector<bool> nodes(m_ways.size());
    for (int i = 0; i < int(nodes.size()); ++i) {
        if (m_graph.nodes.at(i).kind != QLatin1String("loop"))
            continue;
        const std::vector<bool> body = bodyOf(i);
        for (size_t node = 0; node < nodes.size(); ++node)
            nodes[node] = nodes[node] || body[node];
    }
    return nodes;
}

} // namespace wsw
