// SPDX-License-Identifier: MIT
#include "flow/flowways.h"

#include <algorithm>

namespace wsw {

FlowWays::FlowWays(const FlowGraph &graph)
    : m_graph(graph)
    , m_ways(size_t(graph.nodes.size()))
{
    for (int i = 0; i < int(graph.nodes.size()); ++i) {
        if (!m_indices.contains(graph.nodes.at(i).id))
            m_indices.insert(graph.nodes.at(i).id, i);
    }
    for (const FlowEdge &edge : graph.edges) {
        const int source = m_indices.value(edge.source, -1);
        const int target = m_indices.value(edge.target, -1);
        if (source >= 0)
            m_ways[size_t(source)].push_back({&edge, target});
    }
}

const FlowNode *FlowWays::node(const QString &id) const
{
    const int index = m_indices.value(id, -1);
    return index < 0 ? nullptr : &m_graph.nodes.at(index);
}

std::vector<bool> FlowWays::reachedFrom(int loop, const QString &port) const
{
    std::vector<bool> reached(m_ways.size());
    std::vector<int> left;
    const auto enter = [&](int node) {
        if (node < 0 || node == loop || reached[size_t(node)])
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

std::vector<int> FlowWays::innermostLoops() const
{
    std::vector<int> loops(m_ways.size(), -1);
    std::vector<qsizetype> sizes(m_ways.size());
    for (int loop = 0; loop < int(loops.size()); ++loop) {
        if (m_graph.nodes.at(loop).kind != QLatin1String("loop"))
            continue;
        const std::vector<bool> body = bodyOf(loop);
        const qsizetype size = std::count(body.begin(), body.end(), true);
        for (size_t node = 0; node < body.size(); ++node) {
            if (body[node] && (loops[node] < 0 || size < sizes[node])) {
                loops[node] = loop;
                sizes[node] = size;
            }
        }
    }
    return loops;
}

} // namespace wsw
