// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "flow/flowgraph.h"

namespace wsw {

/// What a node (or a function's call) takes, under which name of its `properties`.
struct NodeProperty
{
    enum class Type {
        Integer,
        Variable,    ///< the name of a variable that the node sets
        Expression,  ///< a text; a number, true and false stand for themselves
        Template,    ///< text with {{expression}}
        Function,    ///< name of a FunctionKind, whose arguments are in the object "arguments"
        Expressions, ///< an object: name → expression
    };
    QString name;
    Type type = Type::Expression;
    bool required = false;
    QJsonValue defaultValue; ///< if not required
};

/// What is true of every node of a kind. A kind is a row in nodekind.cpp's table and a behaviour in
/// behavior/nodebehavior.cpp.
struct NodeKind
{
    QString name;             ///< as in files, e.g. "exclusive-gateway"
    bool hasInput = true;     ///< start has none
    QStringList outputs;      ///< ports that sequence flows may leave by, the usual one first; empty for output
    bool manyOutputs = false; ///< more than one sequence flow may leave a port (the gateway)
    QList<NodeProperty> properties;
};

const QList<NodeKind> &nodeKinds();
/// nullptr if this version does not know the kind.
const NodeKind *nodeKind(const QString &name);

/// What a node of kind "function" can call; listed in the same two places.
struct FunctionKind
{
    QString name;
    bool waits = false; ///< gives the thread back
    QList<NodeProperty> arguments;
};

const QList<FunctionKind> &functionKinds();
const FunctionKind *functionKind(const QString &name);

/// True if a run may wait in the node for time to pass.
bool nodeWaits(const FlowNode &node);

/// One value of a node: its properties laid flat, in the order of the kind's table.
struct NodeField
{
    QString path; ///< in `properties`, e.g. "content", "arguments.milliseconds" or "values.a"
    NodeProperty::Type type = NodeProperty::Type::Expression;
    bool required = false;
    QJsonValue value; ///< undefined if missing
};

/// Empty for an unknown kind. An Expressions property gives a field for each entry; one that is no object comes as it
/// is, with type Expressions.
QList<NodeField> nodeFields(const FlowNode &node);

/// The text of an expression that may have been given as a number, true or false.
QString expressionSource(const QJsonValue &value);

} // namespace wsw
