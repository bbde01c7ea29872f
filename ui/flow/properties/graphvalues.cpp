// SPDX-License-Identifier: MIT
#include "ui/flow/properties/graphvalues.h"

#include "ui/flow/editing/graphedits.h"

namespace wsw {

namespace {

const QString arguments = QStringLiteral("arguments");

void set(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
}

} // namespace

QJsonValue nodeValue(const FlowGraph &graph, const QString &node, QString FlowNode::*text)
{
    const FlowNode *found = graph.node(node);
    return found ? QJsonValue(found->*text) : QJsonValue(QJsonValue::Undefined);
}

void setNodeText(FlowGraph &graph, const QString &node, QString FlowNode::*member, const QString &text)
{
    if (FlowNode *found = findNode(graph, node))
        found->*member = text;
}

QJsonValue propertyOf(const FlowGraph &graph, const QString &node, const QString &path)
{
    const FlowNode *found = graph.node(node);
    if (!found)
        return QJsonValue::Undefined;
    const QString argument = path.section(QLatin1Char('.'), 1);
    return argument.isEmpty() ? found->properties.value(path) : found->properties.value(arguments)[argument];
}

void setPropertyOf(FlowGraph &graph, const QString &node, const QString &path, const QJsonValue &value)
{
    FlowNode *found = findNode(graph, node);
    if (!found)
        return;
    const QString argument = path.section(QLatin1Char('.'), 1);
    if (argument.isEmpty()) {
        set(found->properties, path, value);
        if (path == QLatin1String("function"))
            found->properties.remove(arguments);
        return;
    }
    QJsonObject all = found->properties.value(arguments).toObject();
    set(all, argument, value);
    set(found->properties, arguments, all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all));
}

QJsonValue edgeValue(const FlowGraph &graph, const QString &edge, QString FlowEdge::*text)
{
    const FlowEdge *found = graph.edge(edge);
    return found ? QJsonValue(found->*text) : QJsonValue(QJsonValue::Undefined);
}

void setEdgeText(FlowGraph &graph, const QString &edge, QString FlowEdge::*member, const QString &text)
{
    if (FlowEdge *found = findEdge(graph, edge))
        found->*member = text;
}

} // namespace wsw
