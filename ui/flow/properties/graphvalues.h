// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"

namespace wsw {

// Values of a graph by id and name, for fields that outlive what they show. Of what is not there: undefined, or
// nothing is done.

QJsonValue nodeValue(const FlowGraph &graph, const QString &node, QString FlowNode::*text);
void setNodeText(FlowGraph &graph, const QString &node, QString FlowNode::*member, const QString &text);

/// `path` is a NodeField's, or that of a property which is a list of entries.
QJsonValue propertyOf(const FlowGraph &graph, const QString &node, const QString &path);
/// Undefined takes it away. Another function gets arguments of its own.
void setPropertyOf(FlowGraph &graph, const QString &node, const QString &path, const QJsonValue &value);

QJsonValue edgeValue(const FlowGraph &graph, const QString &edge, QString FlowEdge::*text);
void setEdgeText(FlowGraph &graph, const QString &edge, QString FlowEdge::*member, const QString &text);

} // namespace wsw
