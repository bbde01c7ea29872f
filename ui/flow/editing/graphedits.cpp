// SPDX-License-Identifier: MIT
#include "ui/flow/editing/graphedits.h"

#include <QCoreApplication>
#include <QSizeF>

#include <algorithm>
#include <cmath>

#include "flow/nodekind.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowEditing)
};

constexpr QPointF nextColumn(180, 0);
constexpr QPointF nextRow(0, 100);
constexpr QSizeF nodeRoom(150, 80); ///< that a new node takes at least

template <typename Item>
Item *withId(QList<Item> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Item &item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

FlowEdge *edgeAt(FlowGraph &graph, const QString &source, const QString &port)
{
    const auto found = std::find_if(graph.edges.begin(), graph.edges.end(), [&](const FlowEdge &edge) {
        return edge.source == source && edge.sourcePort == port;
    });
    return found == graph.edges.end() ? nullptr : &*found;
}

} // namespace

QPointF snapped(QPointF place)
{
    return {std::round(place.x() / gridStep) * gridStep, std::round(place.y() / gridStep) * gridStep};
}

UnusedIds::UnusedIds(const FlowGraph &graph)
{
    for (const FlowNode &node : graph.nodes)
        m_nodes.insert(node.id);
    for (const FlowEdge &edge : graph.edges)
        m_edges.insert(edge.id);
}

QString UnusedIds::forNodeLike(const FlowNode &node)
{
    if (node.id.isEmpty() || m_nodes.contains(node.id))
        return forNode(node.kind);
    m_nodes.insert(node.id);
    return node.id;
}

QString UnusedIds::forEdgeLike(const FlowEdge &edge)
{
    if (edge.id.isEmpty() || m_edges.contains(edge.id))
        return forEdge();
    m_edges.insert(edge.id);
    return edge.id;
}

QString UnusedIds::take(QSet<QString> &taken, const QString &prefix)
{
    int &number = m_last[prefix];
    QString id;
    do
        id = prefix + QString::number(++number);
    while (taken.contains(id));
    taken.insert(id);
    return id;
}

QString addNode(FlowGraph &graph, const NodeTemplate &form, QPointF place)
{
    FlowNode node;
    node.kind = form.kind;
    node.id = UnusedIds(graph).forNode(form.function.isEmpty() ? form.kind : form.function);
    node.position = snapped(place);
    if (!form.function.isEmpty())
        node.properties.insert(QStringLiteral("function"), form.function);
    graph.nodes.append(node);
    return node.id;
}

QString addNodeBehind(FlowGraph &graph, const NodeTemplate &form, const QString &behind, QPointF place)
{
    const FlowNode *before = graph.node(behind);
    const NodeKind *kind = nodeKind(form.kind);
    const QString port = before && kind && kind->hasInput ? nextPort(graph, behind) : QString();
    if (port.isEmpty())
        return addNode(graph, form, freePlace(graph, place));
    const QString added = addNode(graph, form, freePlace(graph, before->position + nextColumn));
    FlowEdge *taken = isGateway(graph, behind) ? nullptr : edgeAt(graph, behind, port);
    if (!taken || !insertIntoEdge(graph, taken->id, added))
        connectNodes(graph, behind, port, added);
    return added;
}

QPointF freePlace(const FlowGraph &graph, QPointF place)
{
    const auto isTaken = [&](const FlowNode &node) {
        const QPointF away = node.position - place;
        return node.kind != QLatin1String("comment") && std::abs(away.x()) < nodeRoom.width()
               && std::abs(away.y()) < nodeRoom.height();
    };
    while (std::any_of(graph.nodes.begin(), graph.nodes.end(), isTaken))
        place += nextRow;
    return place;
}

Result<void> checkConnection(const FlowGraph &graph, const QString &source, const QString &target)
{
    const FlowNode *from = graph.node(source);
    const FlowNode *to = graph.node(target);
    const auto refused = [](const QString &message) { return failure(ErrorCode::InvalidArgument, message); };
    if (!from || !to)
        return refused(Text::tr("A sequence flow leads from a node to a node."));
    const NodeKind *fromKind = nodeKind(from->kind);
    const NodeKind *toKind = nodeKind(to->kind);
    if (fromKind && fromKind->outputs.isEmpty())
        return refused(fromKind->isStep ? Text::tr("Nothing follows an output: the flow ends there.")
                                        : Text::tr("A comment is no step of the flow."));
    if (toKind && !toKind->hasInput)
        return refused(toKind->isStep ? Text::tr("Nothing comes before the start.")
                                      : Text::tr("A comment is no step of the flow."));
    return {};
}

QString connectNodes(FlowGraph &graph, const QString &source, const QString &port, const QString &target)
{
    if (!isGateway(graph, source)) {
        if (FlowEdge *taken = edgeAt(graph, source, port)) {
            taken->target = target;
            return taken->id;
        }
    }
    FlowEdge edge;
    edge.id = UnusedIds(graph).forEdge();
    edge.source = source;
    edge.sourcePort = port;
    edge.target = target;
    graph.edges.append(edge);
    return edge.id;
}

bool insertIntoEdge(FlowGraph &graph, const QString &edge, const QString &node)
{
    FlowEdge *split = findEdge(graph, edge);
    const FlowNode *between = graph.node(node);
    const NodeKind *kind = between ? nodeKind(between->kind) : nullptr;
    const QString port = nextPort(graph, node);
    if (!split || !kind || !kind->hasInput || port.isEmpty() || split->source == node || split->target == node)
        return false;
    const QString target = std::exchange(split->target, node);
    connectNodes(graph, node, port, target);
    return true;
}

QString nextPort(const FlowGraph &graph, const QString &node)
{
    const FlowNode *known = graph.node(node);
    const NodeKind *kind = known ? nodeKind(known->kind) : nullptr;
    if (!kind || kind->outputs.isEmpty())
        return {};
    const QList<const FlowEdge *> leaving = graph.edgesFrom(node);
    const auto isTaken = [&](const QString &port) {
        return std::any_of(leaving.begin(), leaving.end(),
                           [&](const FlowEdge *edge) { return edge->sourcePort == port; });
    };
    // What happens if something fails is drawn on purpose only.
    static const QStringList usual = {QStringLiteral("body"), QStringLiteral("out")};
    for (const QString &port : kind->outputs) {
        if (usual.contains(port) && !isTaken(port))
            return port;
    }
    return QStringLiteral("out");
}

void removeItems(FlowGraph &graph, const QSet<QString> &nodes, const QSet<QString> &edges)
{
    graph.nodes.removeIf([&](const FlowNode &node) { return nodes.contains(node.id); });
    graph.edges.removeIf([&](const FlowEdge &edge) {
        return edges.contains(edge.id) || nodes.contains(edge.source) || nodes.contains(edge.target);
    });
}

void moveNodes(FlowGraph &graph, const QSet<QString> &nodes, QPointF by)
{
    for (FlowNode &node : graph.nodes) {
        if (nodes.contains(node.id))
            node.position += by;
    }
}

void setCondition(FlowGraph &graph, const QString &edge, const QString &condition)
{
    FlowEdge *changed = findEdge(graph, edge);
    if (!changed)
        return;
    changed->condition = condition;
    if (!condition.isEmpty()) {
        changed->isDefault = false;
        return;
    }
    const QList<const FlowEdge *> siblings = std::as_const(graph).edgesFrom(changed->source);
    const bool hasDefault =
        std::any_of(siblings.begin(), siblings.end(), [](const FlowEdge *s) { return s->isDefault; });
    if (siblings.size() > 1 && !hasDefault)
        changed->isDefault = true;
}

void setDefault(FlowGraph &graph, const QString &edge, bool isDefault)
{
    const FlowEdge *changed = std::as_const(graph).edge(edge);
    if (!changed)
        return;
    const QString source = changed->source;
    for (FlowEdge &sibling : graph.edges) {
        if (sibling.source != source)
            continue;
        if (sibling.id == edge) {
            sibling.isDefault = isDefault;
            if (isDefault)
                sibling.condition.clear();
        } else if (isDefault) {
            sibling.isDefault = false;
        }
    }
}

bool isGateway(const FlowGraph &graph, const QString &node)
{
    const FlowNode *known = graph.node(node);
    const NodeKind *kind = known ? nodeKind(known->kind) : nullptr;
    return kind && kind->manyOutputs;
}

FlowNode *findNode(FlowGraph &graph, const QString &id)
{
    return withId(graph.nodes, id);
}

FlowEdge *findEdge(FlowGraph &graph, const QString &id)
{
    return withId(graph.edges, id);
}

} // namespace wsw
