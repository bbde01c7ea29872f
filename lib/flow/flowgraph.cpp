// SPDX-License-Identifier: MIT
#include "flow/flowgraph.h"

#include <algorithm>

#include "flow/nodekind.h"

namespace wsw {

namespace {

template <typename T>
const T *withId(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const FlowNode *FlowGraph::node(const QString &nodeId) const
{
    return withId(nodes, nodeId);
}

const FlowEdge *FlowGraph::edge(const QString &edgeId) const
{
    return withId(edges, edgeId);
}

QList<const FlowEdge *> FlowGraph::edgesFrom(const QString &nodeId) const
{
    QList<const FlowEdge *> leaving;
    for (const FlowEdge &candidate : edges) {
        if (candidate.source == nodeId)
            leaving.append(&candidate);
    }
    return leaving;
}

const QStringList &automaticVariables()
{
    static const QStringList names = {QStringLiteral("textMessage"), QStringLiteral("binaryMessage"),
                                      QStringLiteral("wsSessionId"), QStringLiteral("failure")};
    return names;
}

const QStringList &addressVariables()
{
    static const QStringList names = {QStringLiteral("pathParameters"), QStringLiteral("query")};
    return names;
}

QStringList flowVariables(const FlowGraph &graph)
{
    QStringList names = automaticVariables() + addressVariables();
    for (const FlowParameter &parameter : graph.parameters)
        names.append(parameter.name);
    for (const FlowNode &node : graph.nodes) {
        for (const NodeField &field : nodeFields(node)) {
            const QString name = field.value.toString();
            if (field.type == NodeProperty::Type::Variable && node.kind != QLatin1String("counter") && !name.isEmpty())
                names.append(name);
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace wsw
