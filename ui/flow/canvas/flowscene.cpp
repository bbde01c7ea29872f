// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/flowscene.h"

#include <type_traits>
#include <utility>

#include "ui/flow/canvas/edgeitem.h"
#include "ui/flow/canvas/gestureitem.h"
#include "ui/flow/canvas/tokenitem.h"

namespace wsw {

namespace {

constexpr qreal pictureMargin = 24;
constexpr int routingMilliseconds = 6; ///< at a time: what is left of a frame is for painting

} // namespace

FlowScene::FlowScene(Flow &flow, QObject *parent)
    : QGraphicsScene(parent)
    , m_flow(flow)
    , m_token(new TokenItem)
    , m_gesture(new GestureItem)
{
    setItemIndexMethod(NoIndex); // to leave and enter an index at each move takes longer than it saves
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
    dropParked();
}

void FlowScene::retranslate()
{
    dropParked();
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

QRectF FlowScene::nodeRect(const QString &id) const
{
    const NodeItem *item = m_nodes.value(id);
    return item ? item->shapeRect() : QRectF();
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
    dropParked();
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
    const qsizetype selected = selectedItems().size();
    bool hasNew = false;
    {
        const QSignalBlocker once(this); // else each selected item that goes would be told
        hasNew |= syncTo(graph().nodes, nodes, m_nodes, m_parkedNodes);
        hasNew |= syncTo(graph().edges, edges, m_edges, m_parkedEdges);
    }
    for (const QString &id : nodes) {
        if (const NodeItem *item = m_nodes.value(id))
            placeNode(*item);
        else
            m_routes.removeNode(id);
    }
    for (const FlowEdge &edge : graph().edges) { // in this order they choose their ways
        if (edges.contains(edge.id))
            placeEdge(edge);
    }
    for (const QString &id : edges) {
        if (!m_edges.contains(id))
            m_routes.removeEdge(id);
    }
    updateRoutes();
    measure();
    showPorts();
    if (hasNew)
        showMarks();
    settleToken();
    emit pictureChanged();
    if (selectedItems().size() != selected)
        emit selectionChanged();
}

/// Whether there are new ones. What goes is parked: an undo brings it back, and making one takes long.
template <typename Item, typename Value>
bool FlowScene::syncTo(const QList<Value> &values, QSet<QString> stale, QHash<QString, Item *> &items,
                       QHash<QString, Item *> &parked)
{
    bool hasNew = false;
    for (const Value &value : values) {
        if (!stale.remove(value.id))
            continue;
        if (Item *item = items.value(value.id)) {
            item->setValue(value);
            continue;
        }
        Item *item = parked.take(value.id);
        if (item)
            item->setValue(value);
        else
            item = new Item(value);
        items.insert(value.id, item);
        addItem(item);
        hasNew = true;
    }
    for (const QString &gone : std::as_const(stale)) {
        Item *item = items.take(gone);
        if (!item)
            continue;
        item->setSelected(false);
        if constexpr (std::is_same_v<Item, NodeItem>)
            item->setPortsShown(false);
        removeItem(item);
        parked.insert(gone, item);
    }
    return hasNew;
}

void FlowScene::dropParked()
{
    qDeleteAll(std::exchange(m_parkedNodes, {}));
    qDeleteAll(std::exchange(m_parkedEdges, {}));
}

/// Comments lie beneath; nothing has to keep clear of them.
void FlowScene::placeNode(const NodeItem &item)
{
    if (item.form() != NodeForm::Comment)
        m_routes.setNode(item.id(), {item.shapeRect(), item.labelRect()});
}

void FlowScene::placeEdge(const FlowEdge &edge)
{
    WaySides sides;
    if (const NodeItem *source = m_nodes.value(edge.source))
        sides.leaving = portSides(source->node(), edge.sourcePort);
    if (const NodeItem *target = m_nodes.value(edge.target))
        sides.arriving = sidesWithoutPort(target->node());
    m_routes.setEdge(edge.id, edge.source, edge.target, sides);
}

void FlowScene::updateRoutes()
{
    const RouteChanges changes = m_routes.update(QDeadlineTimer(routingMilliseconds));
    const bool curvesMove = !m_smooth || changes.isAllMoved; // else others may be in a curve's way
    for (auto moved = changes.moved.begin(); moved != changes.moved.end(); ++moved) {
        if (EdgeItem *item = m_edges.value(moved.key())) {
            item->moveRoute(*moved);
            if (!curvesMove)
                drawRoute(moved.key());
        }
    }
    for (const QString &id : changes.found)
        drawRoute(id);
    if (!m_routes.isComplete())
        m_moreRoutes.start();
}

void FlowScene::drawRoute(const QString &edge)
{
    if (EdgeItem *item = m_edges.value(edge))
        item->setRoute(m_routes.route(edge), m_routes.path(edge, m_smooth));
}

void FlowScene::setSmooth(bool smooth)
{
    if (smooth == std::exchange(m_smooth, smooth))
        return;
    for (auto edge = m_edges.keyBegin(); edge != m_edges.keyEnd(); ++edge)
        drawRoute(*edge);
    measure();
    emit pictureChanged();
}

void FlowScene::measure()
{
    m_picture = {};
    for (const NodeItem *item : std::as_const(m_nodes))
        m_picture |= item->boundingRect().translated(item->pos());
    for (const EdgeItem *item : std::as_const(m_edges))
        m_picture |= item->boundingRect().translated(item->pos());
    if (!m_picture.isNull())
        m_picture.adjust(-pictureMargin, -pictureMargin, pictureMargin, pictureMargin);
}

} // namespace wsw
