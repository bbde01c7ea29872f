// SPDX-License-Identifier: MIT
#include "flow/flow.h"

#include <QCoreApplication>

#include <algorithm>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::Flow)
};

template <typename T>
T *withId(QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

Failure refused(const char *message, const QString &id)
{
    return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("wsw::Flow", message).arg(id));
}

Failure noNode(const QString &id)
{
    return refused(QT_TRANSLATE_NOOP("wsw::Flow", "The flow has no node '%1'."), id);
}

Failure noEdge(const QString &id)
{
    return refused(QT_TRANSLATE_NOOP("wsw::Flow", "The flow has no sequence flow '%1'."), id);
}

template <typename HasId>
QString unusedId(const QString &prefix, HasId hasId)
{
    int number = 1;
    while (hasId(prefix + QString::number(number)))
        ++number;
    return prefix + QString::number(number);
}

} // namespace

Flow::Flow(FlowGraph graph, QObject *parent)
    : QObject(parent)
    , m_graph(std::move(graph))
{
}

void Flow::setGraph(const FlowGraph &graph)
{
    m_graph = graph;
    emit reset();
}

QString Flow::unusedNodeId(const QString &kind) const
{
    return unusedId(kind, [this](const QString &id) { return m_graph.node(id) != nullptr; });
}

QString Flow::unusedEdgeId() const
{
    return unusedId(QStringLiteral("edge"), [this](const QString &id) { return m_graph.edge(id) != nullptr; });
}

Result<void> Flow::addNode(const FlowNode &node)
{
    if (node.id.isEmpty() || m_graph.node(node.id))
        return refused(QT_TRANSLATE_NOOP("wsw::Flow", "The flow has a node '%1' already. Give it another id."),
                       node.id);
    m_graph.nodes.append(node);
    emit nodeAdded(node.id);
    return {};
}

Result<void> Flow::changeNode(const FlowNode &node)
{
    FlowNode *changed = withId(m_graph.nodes, node.id);
    if (!changed)
        return noNode(node.id);
    if (*changed != node) {
        *changed = node;
        emit nodeChanged(node.id);
    }
    return {};
}

Result<void> Flow::moveNode(const QString &id, QPointF position)
{
    FlowNode *moved = withId(m_graph.nodes, id);
    if (!moved)
        return noNode(id);
    if (moved->position != position) {
        moved->position = position;
        emit nodeMoved(id);
    }
    return {};
}

Result<void> Flow::removeNode(const QString &id)
{
    const FlowNode *removed = m_graph.node(id);
    if (!removed)
        return noNode(id);
    const auto touches = [&](const FlowEdge &edge) { return edge.source == id || edge.target == id; };
    if (std::any_of(m_graph.edges.cbegin(), m_graph.edges.cend(), touches))
        return refused(QT_TRANSLATE_NOOP("wsw::Flow", "Node '%1' is still connected. Remove its sequence flows first."),
                       id);
    m_graph.nodes.remove(removed - m_graph.nodes.constData());
    emit nodeRemoved(id);
    return {};
}

Result<void> Flow::addEdge(const FlowEdge &edge, int index)
{
    if (edge.id.isEmpty() || m_graph.edge(edge.id))
        return refused(QT_TRANSLATE_NOOP("wsw::Flow", "The flow has a sequence flow '%1' already. Give it another id."),
                       edge.id);
    for (const QString &end : {edge.source, edge.target}) {
        if (!m_graph.node(end))
            return noNode(end);
    }
    m_graph.edges.insert(index < 0 || index > m_graph.edges.size() ? m_graph.edges.size() : index, edge);
    emit edgeAdded(edge.id);
    return {};
}

Result<void> Flow::changeEdge(const FlowEdge &edge)
{
    FlowEdge *changed = withId(m_graph.edges, edge.id);
    if (!changed)
        return noEdge(edge.id);
    for (const QString &end : {edge.source, edge.target}) {
        if (!m_graph.node(end))
            return noNode(end);
    }
    if (*changed != edge) {
        *changed = edge;
        emit edgeChanged(edge.id);
    }
    return {};
}

Result<void> Flow::removeEdge(const QString &id)
{
    const FlowEdge *removed = m_graph.edge(id);
    if (!removed)
        return noEdge(id);
    m_graph.edges.remove(removed - m_graph.edges.constData());
    emit edgeRemoved(id);
    return {};
}

void Flow::setName(const QString &name)
{
    if (m_graph.name == name)
        return;
    m_graph.name = name;
    emit nameChanged(name);
}

void Flow::setParameters(const QList<FlowParameter> &parameters)
{
    if (m_graph.parameters == parameters)
        return;
    m_graph.parameters = parameters;
    emit parametersChanged();
}

} // namespace wsw
