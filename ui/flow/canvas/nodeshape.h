// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

#include "flow/flowgraph.h"

namespace wsw {

/// How BPMN draws a kind of node: thin circle, thick circle, diamond, double circle with an envelope, rounded rectangle
/// with a marker, text annotation.
enum class NodeForm { Start, End, Gateway, Catch, Task, Comment, Unknown };

NodeForm nodeForm(const QString &kind);
/// Tasks, and kinds that nobody knows: their text is inside. Others have theirs beneath them.
bool isTaskForm(NodeForm form);

/// Of the shape, in scene units. A comment has a size of its own.
QSizeF nodeSize(const FlowNode &node);
/// Around the shape's centre.
QPainterPath nodeOutline(NodeForm form, const QSizeF &size);

/// A place on the border to begin a sequence flow at, from the shape's centre.
struct NodePort
{
    QString name; ///< see NodeKind::outputs
    QPointF place;
};

QList<NodePort> nodePorts(const FlowNode &node);
/// Where a sequence flow of that port may leave the shape. Where a node has several ports, each has sides of its own.
Qt::Edges portSides(const FlowNode &node, const QString &port);
/// Where sequence flows arrive, if they can, so that none meets one that leaves. All sides where it makes no odds.
Qt::Edges sidesWithoutPort(const FlowNode &node);

} // namespace wsw
