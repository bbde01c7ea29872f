// SPDX-License-Identifier: MIT
// FlowScene: what is chosen in it, and what the pointer is at.
#include <limits>
#include <utility>

#include "ui/flow/canvas/edgeitem.h"
#include "ui/flow/canvas/flowscene.h"

namespace wsw {

namespace {

template <typename Item>
QSet<QString> selectedIds(const QGraphicsScene &scene)
{
    QSet<QString> ids;
    for (const QGraphicsItem *item : scene.selectedItems()) {
        if (const auto *selected = qgraphicsitem_cast<const Item *>(item))
            ids.insert(selected->id());
    }
    return ids;
}

} // namespace

QString FlowScene::currentNode() const
{
    const NodeItem *chosen = m_nodes.value(m_current);
    if (chosen && chosen->isSelected())
        return m_current;
    for (const QGraphicsItem *item : selectedItems()) {
        if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
            return node->id();
    }
    return {};
}

QString FlowScene::currentEdge() const
{
    const QSet<QString> edges = selectedEdges();
    return edges.isEmpty() || !selectedNodes().isEmpty() ? QString() : *edges.begin();
}

QSet<QString> FlowScene::selectedNodes() const
{
    return selectedIds<NodeItem>(*this);
}

QSet<QString> FlowScene::selectedEdges() const
{
    return selectedIds<EdgeItem>(*this);
}

void FlowScene::selectNode(const QString &id)
{
    if (id == currentNode() && selectedItems().size() == (id.isEmpty() ? 0 : 1))
        return;
    select(id.isEmpty() ? QSet<QString>() : QSet<QString>{id}, id);
}

void FlowScene::selectEdge(const QString &id)
{
    {
        const QSignalBlocker once(this); // else the moment in between would be told, too
        clearSelection();
        if (EdgeItem *item = m_edges.value(id))
            item->setSelected(true);
    }
    chooseCurrent({});
}

void FlowScene::select(const QSet<QString> &nodes, const QString &current)
{
    {
        const QSignalBlocker once(this);
        clearSelection();
        for (const QString &id : nodes) {
            if (NodeItem *item = m_nodes.value(id))
                item->setSelected(true);
        }
    }
    chooseCurrent(current);
}

void FlowScene::toggleNode(const QString &id)
{
    NodeItem *item = m_nodes.value(id);
    if (!item)
        return;
    {
        const QSignalBlocker once(this);
        item->setSelected(!item->isSelected());
    }
    chooseCurrent(id);
}

void FlowScene::chooseCurrent(const QString &id)
{
    m_current = id;
    emit selectionChanged();
}

QString FlowScene::neighbour(const QString &id, Qt::Key direction) const
{
    const FlowNode *from = graph().node(id);
    if (!from)
        return {};
    QString nearest;
    qreal least = std::numeric_limits<qreal>::max();
    for (const FlowNode &node : graph().nodes) {
        if (node.id == id)
            continue;
        const QPointF away = node.position - from->position;
        const bool across = direction == Qt::Key_Left || direction == Qt::Key_Right;
        const bool back = direction == Qt::Key_Left || direction == Qt::Key_Up;
        const qreal ahead = (across ? away.x() : away.y()) * (back ? -1 : 1);
        const qreal aside = qAbs(across ? away.y() : away.x());
        // What lies aside counts double: a neighbour is rather straight ahead than near.
        if (ahead > 0 && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            nearest = node.id;
        }
    }
    return nearest;
}

QString FlowScene::nodeAt(QPointF place) const
{
    for (const QGraphicsItem *item : items(place)) {
        if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
            return node->id();
    }
    return {};
}

CanvasHit FlowScene::hitAt(QPointF place, qreal tolerance) const
{
    if (const CanvasHit handle = handleAt(place, tolerance); handle.kind != CanvasHit::Kind::Nothing)
        return handle;
    const QRectF around(place - QPointF(tolerance, tolerance), 2 * QSizeF(tolerance, tolerance));
    CanvasHit edge;
    for (const QGraphicsItem *item : items(around)) {
        const auto *node = qgraphicsitem_cast<const NodeItem *>(item);
        if (node && node->contains(node->mapFromScene(place)) && (edge.id.isEmpty() || node->zValue() > 0))
            return {CanvasHit::Kind::Node, node->id(), {}};
        if (const auto *line = qgraphicsitem_cast<const EdgeItem *>(item); line && edge.id.isEmpty())
            edge = {CanvasHit::Kind::Edge, line->id(), {}};
    }
    return edge;
}

CanvasHit FlowScene::handleAt(QPointF place, qreal tolerance) const
{
    const auto isNear = [&](QPointF handle) { return QLineF(handle, place).length() <= tolerance; };
    if (const EdgeItem *edge = m_edges.value(currentEdge()); edge && !edge->route().isEmpty()) {
        if (isNear(edge->route().last()))
            return {CanvasHit::Kind::EdgeTarget, edge->id(), {}};
        if (isNear(edge->route().first()))
            return {CanvasHit::Kind::EdgeSource, edge->id(), {}};
    }
    for (const QString &id : m_withPorts) {
        const NodeItem *node = m_nodes.value(id);
        if (!node)
            continue;
        for (const NodePort &port : nodePorts(node->node())) {
            if (isNear(node->pos() + port.place))
                return {CanvasHit::Kind::Port, id, port.name};
        }
        const bool resizable = nodeForm(node->node().kind) == NodeForm::Comment && node->isSelected();
        if (resizable && isNear(node->shapeRect().bottomRight()))
            return {CanvasHit::Kind::Corner, id, {}};
    }
    return {};
}

void FlowScene::setHovered(const QString &node)
{
    if (node == m_hovered)
        return;
    m_hovered = node;
    showPorts();
}

void FlowScene::showPorts()
{
    QStringList shown;
    const QSet<QString> selected = selectedNodes();
    if (selected.size() == 1)
        shown.append(*selected.begin());
    if (!m_hovered.isEmpty() && !shown.contains(m_hovered))
        shown.append(m_hovered);
    for (const QString &id : std::exchange(m_withPorts, shown)) {
        if (NodeItem *item = m_nodes.value(id); item && !shown.contains(id))
            item->setPortsShown(false);
    }
    for (const QString &id : std::as_const(shown)) {
        if (NodeItem *item = m_nodes.value(id))
            item->setPortsShown(true);
    }
}

} // namespace wsw
