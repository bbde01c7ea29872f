// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include "flow/test/flowtest.h"

namespace wsw {

/// A declared, typed input of a flow. Besides these every flow has textMessage, binaryMessage and wsSessionId.
struct FlowParameter
{
    QString name;
    QString type = QStringLiteral("string"); ///< "integer", "number", "string", "boolean" or "json"
    QJsonValue defaultValue; ///< null: none, a run must be given a value (for "json": null is the default)
    QString description;
    QJsonObject extra; ///< keys that this version does not know; they survive a round trip

    bool operator==(const FlowParameter &) const = default;
};

/// A step. What a kind needs beyond this is in `properties`, under the names of lib/flow/FORMAT.md; unknown ones
/// survive.
struct FlowNode
{
    QString id;
    QString kind; ///< "start", "counter", "exclusive-gateway", … see nodekind.h
    QString label;
    QPointF position; ///< of the shape's centre, in scene units (1 = one device-independent pixel at 100 %)
    QJsonObject properties;
    QJsonObject extra;

    bool operator==(const FlowNode &) const = default;
};

/// A sequence flow. The order of a node's edges is the order in which a gateway tries them.
struct FlowEdge
{
    QString id;
    QString source;                             ///< node id
    QString sourcePort = QStringLiteral("out"); ///< see NodeKind::outputs; "out" unless the kind has several
    QString target;                             ///< node id
    QString condition;                          ///< expression; only behind an exclusive gateway, empty: none
    bool isDefault = false;                     ///< only behind an exclusive gateway, at most one
    QString label;
    QJsonObject extra;

    bool operator==(const FlowEdge &) const = default;
};

/// A flow as plain data: what the file holds, what is copied between threads, what the runner compiles.
struct FlowGraph
{
    QString id;
    QString name;
    QString description;
    QList<FlowParameter> parameters;
    QList<FlowNode> nodes;
    QList<FlowEdge> edges;
    QList<FlowTest> tests;
    QJsonObject extra;
    QJsonObject newerDocument; ///< of a newer version: the whole flow as it came, which is what is written again

    /// A newer program wrote it: what is known of it can be looked at, but neither changed nor run.
    bool isReadOnly() const { return !newerDocument.isEmpty(); }

    const FlowNode *node(const QString &nodeId) const;
    const FlowEdge *edge(const QString &edgeId) const;
    QList<const FlowEdge *> edgesFrom(const QString &nodeId) const; ///< in order
    bool operator==(const FlowGraph &) const = default;
};

/// textMessage, binaryMessage (base64), wsSessionId and failure (of the last step that left by "failed"): strings that
/// every flow has.
const QStringList &automaticVariables();

/// pathParameters and query: objects of texts that every flow has, unless it has a variable of that name itself.
const QStringList &addressVariables();

/// Names that the flow's expressions may use: automatic ones, parameters, and what its nodes assign.
QStringList flowVariables(const FlowGraph &graph);

} // namespace wsw
