// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QSet>

#include "flow/flowgraph.h"
#include "result.h"

namespace wsw {

// What people do to a flow, as changes of the graph: bodies of FlowEditor::edit().

/// The canvas' grid, in scene units. Centres of shapes snap to it.
constexpr qreal gridStep = 20;
QPointF snapped(QPointF place);

/// Short ids that nothing in the graph has, e.g. "push2"; none is given twice.
class UnusedIds
{
public:
    explicit UnusedIds(const FlowGraph &graph);

    QString forNode(const QString &kind) { return take(m_nodes, kind); }
    QString forEdge() { return take(m_edges, QStringLiteral("edge")); }
    /// The id itself if it is free.
    QString forNodeLike(const FlowNode &node);
    QString forEdgeLike(const FlowEdge &edge);

private:
    QString take(QSet<QString> &taken, const QString &prefix);

    QSet<QString> m_nodes;
    QSet<QString> m_edges;
    QHash<QString, int> m_last; ///< number, by prefix
};

/// What the palette offers.
struct NodeTemplate
{
    QString kind;
    QString function; ///< of kind "function"

    bool operator==(const NodeTemplate &) const = default;
};

/// Returns the new node's id.
QString addNode(FlowGraph &graph, const NodeTemplate &form, QPointF place);
/// Behind a node, connected to it: at the first free way on, or else between it and what comes next. Without a node, or
/// where nothing can follow, at `place`.
QString addNodeBehind(FlowGraph &graph, const NodeTemplate &form, const QString &behind, QPointF place);
/// A place near that one where no node is.
QPointF freePlace(const FlowGraph &graph, QPointF place);

/// InvalidArgument says why no sequence flow can lead there.
Result<void> checkConnection(const FlowGraph &graph, const QString &source, const QString &target);
/// A port that leads on to one node alone leads there from now on. Returns the sequence flow's id.
QString connectNodes(FlowGraph &graph, const QString &source, const QString &port, const QString &target);
/// Puts a node into a sequence flow. False if the node can't be passed through or is one of its ends.
bool insertIntoEdge(FlowGraph &graph, const QString &edge, const QString &node);
/// The port that a new sequence flow would be expected at; empty if nothing leaves the node.
QString nextPort(const FlowGraph &graph, const QString &node);

/// With the sequence flows of the nodes.
void removeItems(FlowGraph &graph, const QSet<QString> &nodes, const QSet<QString> &edges);
void moveNodes(FlowGraph &graph, const QSet<QString> &nodes, QPointF by);
/// An empty condition makes the sequence flow the gateway's default, if it has others and none is yet.
void setCondition(FlowGraph &graph, const QString &edge, const QString &condition);
/// The gateway's only default; it has no condition.
void setDefault(FlowGraph &graph, const QString &edge, bool isDefault);

/// Whether the ways out of the node have conditions.
bool isGateway(const FlowGraph &graph, const QString &node);

FlowNode *findNode(FlowGraph &graph, const QString &id);
FlowEdge *findEdge(FlowGraph &graph, const QString &id);

} // namespace wsw
