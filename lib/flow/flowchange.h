// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "flow/flowgraph.h"

namespace wsw {

/// One node or sequence flow that two graphs differ in. At least one of `before` and `after` is there.
template <typename Item>
struct ItemChange
{
    std::optional<Item> before; ///< none: added
    std::optional<Item> after;  ///< none: removed
    qsizetype from = -1;        ///< its place in the list before, if it was there
    qsizetype to = -1;          ///< its place in the list after, if it is there
    bool stays = false;         ///< its values differ, its place among those that are in both lists does not

    bool operator==(const ItemChange &) const = default;
};

using NodeChange = ItemChange<FlowNode>;
using EdgeChange = ItemChange<FlowEdge>;

/// What makes one graph another: a step that can be taken back. Its size is that of the difference, not of the graphs.
struct FlowChange
{
    QList<NodeChange> nodes;
    QList<EdgeChange> edges;
    FlowGraph restBefore; ///< everything but nodes and edges
    FlowGraph restAfter;

    /// Items are told apart by id; where an id comes more than once, by their order.
    static FlowChange between(const FlowGraph &before, const FlowGraph &after);
    bool isEmpty() const { return nodes.isEmpty() && edges.isEmpty() && restBefore == restAfter; }
    FlowChange inverted() const;
    /// False, and the graph is as it was, if it is not the one that the change begins from.
    bool applyTo(FlowGraph &graph) const;
};

} // namespace wsw
