// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <vector>

#include "flow/flowgraph.h"

namespace wsw {

/// Which node follows which, by their places in the graph, which outlives it.
class FlowWays
{
public:
    explicit FlowWays(const FlowGraph &graph);

    const FlowGraph &graph() const { return m_graph; }
    const FlowNode *node(const QString &id) const; ///< as FlowGraph::node()

    struct Way
    {
        const FlowEdge *edge;
        int target; ///< -1 if it does not exist
    };
    /// In the order of the graph's edges.
    const std::vector<Way> &from(int node) const { return m_ways[size_t(node)]; }

    /// The body of a loop: what is reached from its port "body" without passing it, less what is so from "out".
    std::vector<bool> bodyOf(int loop) const;
    /// For each node the loop in whose body it is, the innermost one; -1 for none.
    std::vector<int> innermostLoops() const;

private:
    std::vector<bool> reachedFrom(int loop, const QString &port) const;

    const FlowGraph &m_graph;
    QHash<QString, int> m_indices;
    std::vector<std::vector<Way>> m_ways;
};

} // namespace wsw
