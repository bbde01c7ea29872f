// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "flow/flowfile.h"
#include "flow/flowgraph.h"
#include "flow/run/pushtarget.h"

namespace wsw::test {

inline FlowNode flowNode(const QString &id, const QString &kind, const QJsonObject &properties = {})
{
    FlowNode node;
    node.id = id;
    node.kind = kind;
    node.properties = properties;
    return node;
}

/// With the id "source-target".
inline FlowEdge flowEdge(const QString &source, const QString &target, const QString &condition = {})
{
    FlowEdge edge;
    edge.id = source + QLatin1Char('-') + target;
    edge.source = source;
    edge.target = target;
    edge.condition = condition;
    return edge;
}

inline FlowEdge defaultEdge(const QString &source, const QString &target)
{
    FlowEdge edge = flowEdge(source, target);
    edge.isDefault = true;
    return edge;
}

inline FlowParameter flowParameter(const QString &name, const QString &type, const QJsonValue &defaultValue = {})
{
    FlowParameter parameter;
    parameter.name = name;
    parameter.type = type;
    parameter.defaultValue = defaultValue;
    return parameter;
}

inline QJsonObject sleepFor(const QJsonValue &milliseconds)
{
    return {{QStringLiteral("function"), QStringLiteral("sleep")},
            {QStringLiteral("arguments"), QJsonObject{{QStringLiteral("milliseconds"), milliseconds}}}};
}

/// Nodes and edges in a row: start → the given ones → end (an output of nothing, unless the last one is an output).
inline FlowGraph flowOf(QList<FlowNode> nodes, const QList<FlowParameter> &parameters = {})
{
    FlowGraph graph;
    graph.id = QStringLiteral("test");
    graph.name = QStringLiteral("test");
    graph.parameters = parameters;
    nodes.prepend(flowNode(QStringLiteral("start"), QStringLiteral("start")));
    if (nodes.last().kind != QLatin1String("output"))
        nodes.append(flowNode(QStringLiteral("end"), QStringLiteral("output")));
    for (qsizetype i = 1; i < nodes.size(); ++i)
        graph.edges.append(flowEdge(nodes.at(i - 1).id, nodes.at(i).id));
    graph.nodes = nodes;
    return graph;
}

/// resources/flows/countdown.wsflow
inline FlowGraph countdown()
{
    return readFlowFile(QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow")).value();
}

/// Notes what it is given; has the clients in `clients`.
class ListTarget : public PushTarget
{
public:
    Result<void> push(quint32 client, MessageKind, const QByteArray &payload) override
    {
        if (!clients.contains(client))
            return failure(ErrorCode::NoSuchClient, QStringLiteral("There is no client %1.").arg(client));
        pushes.append({client, payload});
        return {};
    }
    Result<int> pushToAll(MessageKind, const QByteArray &payload) override
    {
        pushes.append({0, payload});
        return int(clients.size());
    }
    Result<void> disconnectClient(quint32 client, quint16 code, const QString &) override
    {
        if (!clients.removeOne(client))
            return failure(ErrorCode::NoSuchClient, QStringLiteral("There is no client %1.").arg(client));
        disconnected.append({client, code});
        return {};
    }
    QByteArrayList contents(quint32 client) const
    {
        QByteArrayList list;
        for (const auto &[to, content] : pushes) {
            if (to == client)
                list.append(content);
        }
        return list;
    }

    QList<quint32> clients;
    QList<std::pair<quint32, QByteArray>> pushes;    ///< client (0: all), content
    QList<std::pair<quint32, quint16>> disconnected; ///< client, code
};

} // namespace wsw::test
