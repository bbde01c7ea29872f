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

template <typename Item, typename Tell>
void tellRemoved(const QList<ItemChange<Item>> &changes, Tell tell)
{
    for (const ItemChange<Item> &change : changes) {
        if (!change.after)
            tell(change.before->id);
    }
}

bool isOnlyMoved(const NodeChange &change)
{
    FlowNode moved = *change.before;
    moved.position = change.after->position;
    return change.stays && moved == *change.after;
}

} // namespace

/// Tells where what an edit tells begins and ends. To be made once the graph has changed: slots may copy it.
class Flow::Change
{
public:
    explicit Change(Flow &flow)
        : m_flow(flow)
    {
        emit m_flow.changeBegun();
    }
    ~Change() { emit m_flow.changeEnded(); }
    Q_DISABLE_COPY(Change)

private:
    Flow &m_flow;
};

Flow::Flow(FlowGraph graph, QObject *parent)
    : QObject(parent)
    , m_graph(std::move(graph))
{
}

void Flow::setGraph(const FlowGraph &graph)
{
    m_graph = graph;
    const Change change(*this);
    emit reset();
}

Result<void> Flow::apply(const FlowChange &change)
{
    if (!change.applyTo(m_graph))
        return failure(ErrorCode::InvalidArgument, Text::tr("The flow has been changed since. Make the change anew."));
    if (change.isEmpty())
        return {};
    const Change scope(*this);
    tellRemoved(change.edges, [this](const QString &id) { emit edgeRemoved(id); });
    tellRemoved(change.nodes, [this](const QString &id) { emit nodeRemoved(id); });
    for (const NodeChange &node : change.nodes) {
        if (!node.before)
            emit nodeAdded(node.after->id);
        else if (node.after && isOnlyMoved(node))
            emit nodeMoved(node.after->id);
        else if (node.after)
            emit nodeChanged(node.after->id);
    }
    for (const EdgeChange &edge : change.edges) {
        if (edge.after)
            emit edge.before ? edgeChanged(edge.after->id) : edgeAdded(edge.after->id);
    }
    if (change.restBefore.name != change.restAfter.name)
        emit nameChanged(m_graph.name);
    if (change.restBefore.parameters != change.restAfter.parameters)
        emit parametersChanged();
    return {};
}

Result<void> Flow::addNode(const FlowNode &node)
{
    if (node.id.isEmpty() || m_graph.node(node.id))
        return refused(QT_TRANSLATE_NOOP("wsw::Flow", "The flow has a node '%1' already. Give it another id."),
                       node.id);
    m_graph.nodes.append(node);
    const Change change(*this);
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
        const Change change(*this);
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
        const Change change(*this);
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
    const Change change(*this);
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
    const Change change(*this);
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
        const Change change(*this);
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
    const Change change(*this);
    emit edgeRemoved(id);
    return {};
}

void Flow::setName(const QString &name)
{
    if (m_graph.name == name)
        return;
    m_graph.name = name;
    const Change change(*this);
    emit nameChanged(name);
}

void Flow::setParameters(const QList<FlowParameter> &parameters)
{
    if (m_graph.parameters == parameters)
        return;
    m_graph.parameters = parameters;
    const Change change(*this);
    emit parametersChanged();
}

} // namespace wsw
