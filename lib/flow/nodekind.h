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
        Templates,   ///< an object: name → template
        Choice,      ///< one of `choices`
        Text,        ///< as it is
        Script,      ///< JavaScript statements
    };
    /// What an expression must give.
    enum class Gives { Anything, Number, Time, Text, List }; ///< Time: milliseconds
    QString name;
    Type type = Type::Expression;
    bool required = false;
    QJsonValue defaultValue{}; ///< if not required; an empty text: the node does without
    QStringList choices{};     ///< Choice: the values, the default first
    qint64 least = 0;          ///< Integer: the range, unless both are 0
    qint64 most = 0;
    QString onlyIf{}; ///< a Choice before it, which must have one of these values; empty: always
    QStringList onlyIfValues{};
    Gives gives = Gives::Anything;
};

/// What is true of every node of a kind. A kind is a row in nodekind.cpp's table and a behaviour in
/// behavior/nodebehavior.cpp.
struct NodeKind
{
    QString name;             ///< as in files, e.g. "exclusive-gateway"
    bool hasInput = true;     ///< start and comment have none
    QStringList outputs;      ///< ports that sequence flows may leave by, the usual one first; empty for output
    bool manyOutputs = false; ///< more than one sequence flow may leave a port (the gateway)
    QList<NodeProperty> properties;
    bool isStep = true; ///< a token may enter it; a comment is only looked at
};

const QList<NodeKind> &nodeKinds();
/// nullptr if this version does not know the kind.
const NodeKind *nodeKind(const QString &name);

/// What a node of kind "function" can call; listed in the same two places.
struct FunctionKind
{
    QString name;
    bool waits = false; ///< gives the thread back, and has no result; the others set the node's property "variable"
    QList<NodeProperty> arguments;
};

const QList<FunctionKind> &functionKinds();
const FunctionKind *functionKind(const QString &name);

/// True if a run may give the thread back in the node.
bool nodeWaits(const FlowNode &node);

/// One value of a node: its properties laid flat, in the order of the kind's table.
struct NodeField
{
    QString path; ///< in `properties`, e.g. "content", "arguments.milliseconds" or "values.a"
    NodeProperty::Type type = NodeProperty::Type::Expression;
    bool required = false;
    QJsonValue value;                       ///< undefined if missing
    const NodeProperty *property = nullptr; ///< of the kind's (or function's) table
};

/// What a property is where the file does not give it.
QJsonValue propertyValue(const QJsonObject &properties, const NodeProperty &property);

/// Empty for an unknown kind; without those that do not apply, see NodeProperty::onlyIf. An Expressions or Templates
/// property gives a field for each entry; one that is no object comes as it is.
QList<NodeField> nodeFields(const FlowNode &node);

/// The text of an expression that may have been given as a number, true or false.
QString expressionSource(const QJsonValue &value);

} // namespace wsw
