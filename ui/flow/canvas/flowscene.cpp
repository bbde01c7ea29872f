// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/flowscene.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "ui/flow/canvas/edgeitem.h"
#include "ui/flow/canvas/gestureitem.h"
#include "ui/flow/canvas/tokenitem.h"

namespace wsw {

namespace {

constexpr qreal pictureMargin = 24;
constexpr int routingMilliseconds = 6; ///< at a time: what is left of a frame is for painting

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

FlowScene::FlowScene(Flow &flow, QObject *parent)
    : QGraphicsScene(parent)
    , m_flow(flow)
    , m_token(new TokenItem)
    , m_gesture(new GestureItem)
{
    addItem(m_token);
    m_token->hide();
    addItem(m_gesture);
    m_moreRoutes.setSingleShot(true);
    connect(&m_moreRoutes, &QTimer::timeout, this, &FlowScene::updateRoutes);
    for (auto signal : {&Flow::nodeAdded, &Flow::nodeChanged, &Flow::nodeMoved, &Flow::nodeRemoved})
        connect(&flow, signal, this, [this](const QString &id) { m_staleNodes.insert(id); });
    for (auto signal : {&Flow::edgeAdded, &Flow::edgeChanged, &Flow::edgeRemoved})
        connect(&flow, signal, this, [this](const QString &id) { m_staleEdges.insert(id); });
    connect(&flow, &Flow::reset, this, [this] { m_stale = true; });
    connect(&flow, &Flow::changeEnded, this, &FlowScene::sync);
    connect(this, &QGraphicsScene::selectionChanged, this, [this] {
        showPorts();
        emit currentNodeChanged(currentNode());
    });
    build();
}

FlowScene::~FlowScene()
{
    // A selected item that dies with the scene would be told to a page that is half gone.
    blockSignals(true);
}

void FlowScene::retranslate()
{
    for (NodeItem *item : std::as_const(m_nodes)) {
        item->retranslate();
        placeNode(*item);
    }
    for (EdgeItem *item : std::as_const(m_edges))
        item->retranslate();
    updateRoutes();
    measure();
    emit pictureChanged();
}

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

QRectF FlowScene::nodeRect(const QString &id) const
{
    const NodeItem *item = m_nodes.value(id);
    return item ? item->shapeRect() : QRectF();
}

QString FlowScene::nodeAt(QPointF place) const
{
    for (const QGraphicsItem *item : items(place)) {
        if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
            return node->id();
    }
    return {};
}

QPainterPath FlowScene::edgePath(const QString &id) const
{
    const EdgeItem *item = m_edges.value(id);
    return item ? item->path() : QPainterPath();
}

QPointF FlowScene::captionPlace(const QString &edge) const
{
    const EdgeItem *item = m_edges.value(edge);
    return item ? item->captionPlace() : QPointF();
}

QPointF FlowScene::labelPlace(const QString &node) const
{
    const NodeItem *item = m_nodes.value(node);
    const QRectF label = item ? item->labelRect() : QRectF();
    return label.isNull() ? nodeRect(node).center() : label.center();
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

void FlowScene::previewMove(const QSet<QString> &nodes, QPointF by)
{
    for (const QString &id : nodes) {
        NodeItem *item = m_nodes.value(id);
        if (!item)
            continue;
        item->setPos(item->node().position + by);
        placeNode(*item);
    }
    m_previewed.unite(nodes);
    updateRoutes();
}

void FlowScene::previewNode(const FlowNode &node)
{
    if (NodeItem *item = m_nodes.value(node.id))
        item->setValue(node);
    m_previewed.insert(node.id);
}

void FlowScene::endPreview()
{
    m_gesture->clear();
    if (m_previewed.isEmpty())
        return;
    m_staleNodes.unite(std::exchange(m_previewed, {}));
    syncItems();
}

void FlowScene::build()
{
    qDeleteAll(std::exchange(m_edges, {}));
    qDeleteAll(std::exchange(m_nodes, {}));
    m_routes.clear();
    for (const FlowNode &node : graph().nodes)
        m_staleNodes.insert(node.id);
    for (const FlowEdge &edge : graph().edges)
        m_staleEdges.insert(edge.id);
    syncItems();
}

void FlowScene::sync()
{
    if (std::exchange(m_stale, false))
        build();
    else if (!m_staleNodes.isEmpty() || !m_staleEdges.isEmpty())
        syncItems();
}

void FlowScene::syncItems()
{
    // A file may give an id twice; the validator says so, and the first is drawn.
    const QSet<QString> nodes = std::exchange(m_staleNodes, {});
    const QSet<QString> edges = std::exchange(m_staleEdges, {});
    syncTo(graph().nodes, nodes, m_nodes);
    syncTo(graph().edges, edges, m_edges);
    for (const QString &id : nodes) {
        if (const NodeItem *item = m_nodes.value(id))
            placeNode(*item);
        else
            m_routes.removeNode(id);
    }
    for (const FlowEdge &edge : graph().edges) {
        if (edges.contains(edge.id))
            m_routes.setEdge(edge.id, edge.source, edge.target);
    }
    for (const QString &id : edges) {
        if (!m_edges.contains(id))
            m_routes.removeEdge(id);
    }
    updateRoutes();
    measure();
    showPorts();
    showMarks();
    settleToken();
    emit pictureChanged();
}

template <typename Item, typename Value>
void FlowScene::syncTo(const QList<Value> &values, QSet<QString> stale, QHash<QString, Item *> &items)
{
    for (const Value &value : values) {
        if (!stale.remove(value.id))
            continue;
        if (Item *item = items.value(value.id)) {
            item->setValue(value);
            continue;
        }
        auto *item = new Item(value);
        items.insert(value.id, item);
        addItem(item);
    }
    for (const QString &gone : std::as_const(stale))
        delete items.take(gone);
}

/// Comments lie beneath; nothing has to keep clear of them.
void FlowScene::placeNode(const NodeItem &item)
{
    if (nodeForm(item.node().kind) != NodeForm::Comment)
        m_routes.setNode(item.id(), {item.shapeRect(), item.labelRect()});
}

void FlowScene::updateRoutes()
{
    for (const QString &id : m_routes.update(QDeadlineTimer(routingMilliseconds))) {
        if (EdgeItem *item = m_edges.value(id))
            item->setRoute(m_routes.route(id));
    }
    if (!m_routes.isComplete())
        m_moreRoutes.start();
}

void FlowScene::measure()
{
    m_picture = {};
    for (const NodeItem *item : std::as_const(m_nodes))
        m_picture |= item->sceneBoundingRect();
    for (const EdgeItem *item : std::as_const(m_edges))
        m_picture |= item->boundingRect();
    if (!m_picture.isNull())
        m_picture.adjust(-pictureMargin, -pictureMargin, pictureMargin, pictureMargin);
}

} // namespace wsw
