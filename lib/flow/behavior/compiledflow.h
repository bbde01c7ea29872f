// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "flow/behavior/nodecompiler.h"

namespace wsw {

/// A flow without errors, ready to run; shared by its runs. Nodes are numbered as in the graph.
class CompiledFlow
{
public:
    /// InvalidFlow with the validator's first error.
    static Result<std::shared_ptr<const CompiledFlow>> compile(const FlowGraph &graph, ExpressionEngine &engine);

    static constexpr int none = -1;

    const FlowGraph &graph() const { return m_graph; }
    const Variables::Names &variables() const { return m_variables; }
    int start() const { return m_start; }
    const FlowNode &node(int index) const { return m_graph.nodes.at(index); }
    const NodeBehavior &behavior(int index) const { return m_nodes[size_t(index)].behavior; }
    /// `port` is its place in NodeKind::outputs. none if nothing leaves by it.
    int behindPort(int index, int port) const { return m_nodes[size_t(index)].behindPorts[size_t(port)]; }
    int behindEdge(int index, qsizetype edge) const { return m_nodes[size_t(index)].behindEdges[size_t(edge)]; }
    bool isInBody(int loop, int index) const { return m_nodes[size_t(loop)].body[size_t(index)]; }
    bool isLoop(int index) const { return !m_nodes[size_t(index)].body.empty(); }

private:
    struct Node
    {
        NodeBehavior behavior;
        std::vector<int> behindPorts;
        std::vector<int> behindEdges; ///< as in FlowGraph::edgesFrom()
        std::vector<bool> body;       ///< of a loop: which nodes belong to it
    };
    FlowGraph m_graph;
    Variables::Names m_variables;
    std::vector<Node> m_nodes;
    int m_start = none;
};

} // namespace wsw
