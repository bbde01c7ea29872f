// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "flow/behavior/nodebehavior.h"

namespace wsw {

/// A flow without errors, ready to run; shared by its runs. Nodes are numbered as in the graph.
class CompiledFlow
{
public:
    /// InvalidFlow with the validator's first error.
    static Result<std::shared_ptr<const CompiledFlow>> compile(const FlowGraph &graph, ExpressionEngine &engine);

    static constexpr int none = -1;

    const FlowGraph &graph() const { return m_graph; }
    int start() const { return m_start; }
    const FlowNode &node(int index) const { return m_graph.nodes.at(index); }
    const NodeBehavior &behavior(int index) const { return m_nodes[size_t(index)].behavior; }
    int behindPort(int index, const QString &port) const; ///< none if nothing leaves by the port
    int behindEdge(int index, qsizetype edge) const { return m_nodes[size_t(index)].ways[size_t(edge)].target; }

private:
    struct Way
    {
        QString port;
        int target;
    };
    struct Node
    {
        NodeBehavior behavior;
        std::vector<Way> ways; ///< as in FlowGraph::edgesFrom()
    };
    FlowGraph m_graph;
    std::vector<Node> m_nodes;
    int m_start = none;
};

} // namespace wsw
