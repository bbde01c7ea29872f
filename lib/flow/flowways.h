// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "flow/flowgraph.h"

namespace wsw {

/// Which node follows which, by their places in the graph, which outlives it. Edges without both ends are left out.
class FlowWays
{
public:
    explicit FlowWays(const FlowGraph &graph);

    struct Way
    {
        const FlowEdge *edge;
        int target;
    };
    /// In the order of the graph's edges.
    const std::vector<Way> &from(int node) const { return m_ways[size_t(node)]; }

    /// The body of a loop: what is reached from its port "body" without passing it, less what is so from "out".
    std::vector<bool> bodyOf(int loop) const;
    std::vector<bool> nodesInLoops() const; ///< those in the body of a loop

private:
    std::vector<bool> reachedFrom(int loop, const QString &port) const;

    const FlowGraph &m_graph;
    std::vector<std::vector<Way>> m_ways;
};

} // namespace wsw
