// SPDX-License-Identifier: MIT
#pragma once

#include "flow/behavior/nodebehavior.h"
#include "flow/expression/expression.h"
#include "flow/flowgraph.h"

namespace wsw {

/// Makes the behaviours of one flow's nodes. The graph has no errors; the engine outlives the behaviours.
class NodeCompiler
{
public:
    NodeCompiler(const FlowGraph &graph, ExpressionEngine &engine, const QStringList &variables);

    Result<NodeBehavior> compile(const FlowNode &node) const;

    const FlowGraph &graph() const { return m_graph; }
    ExpressionEngine &engine() const { return m_engine; }
    int slot(const QString &variable) const { return int(m_variables.indexOf(variable)); } ///< -1: none
    /// Of a property's value.
    Result<Expression> expression(const QJsonValue &source) const;
    Result<ExpressionTemplate> text(const QJsonValue &source) const;
    Result<ExpressionTemplate> json(const QJsonValue &source) const;

private:
    const FlowGraph &m_graph;
    ExpressionEngine &m_engine;
    const QStringList &m_variables;
};

/// Puts the name of the property that failed in front of what failed.
Failure inField(const QString &field, const Error &error);

/// A property that the node's kind has, or its default.
QJsonValue nodeProperty(const FlowNode &node, const QString &name);

/// What an expression gives as milliseconds.
Result<std::chrono::nanoseconds> duration(const QJsonValue &milliseconds);

// The kinds that have a file of their name.
Result<NodeBehavior> functionBehavior(const NodeCompiler &compiler, const FlowNode &node);
Result<NodeBehavior> loopBehavior(const NodeCompiler &compiler, const FlowNode &node);
Result<NodeBehavior> pushBehavior(const NodeCompiler &compiler, const FlowNode &node);
Result<NodeBehavior> disconnectBehavior(const NodeCompiler &compiler, const FlowNode &node);
Result<NodeBehavior> waitMessageBehavior(const NodeCompiler &compiler, const FlowNode &node);
Result<NodeBehavior> scriptBehavior(const NodeCompiler &compiler, const FlowNode &node);
Result<NodeBehavior> httpBehavior(const NodeCompiler &compiler, const FlowNode &node);

} // namespace wsw
