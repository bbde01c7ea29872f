// SPDX-License-Identifier: MIT
#include "ui/flow/routing/flowroutes.h"

#include <algorithm>

#include "ui/flow/routing/lanechoice.h"
#include "ui/flow/routing/waycurve.h"

namespace wsw {

namespace {

// Lengths in scene units.
constexpr qreal surroundings = 180; ///< around both ends, where a way is looked for first
constexpr qreal wideSurroundings = 700;
constexpr qreal reach = 60; ///< how near a change matters to a way
constexpr qreal cornerRadius = 10;
constexpr qreal curveReach = 140;       ///< around a corner, what a curve there could touch
constexpr qsizetype nodesNearby = 80;   ///< that all have lanes: a search among more takes too long
constexpr qsizetype nodesOfACrowd = 48; ///< that have lanes then
constexpr int leastAtOnce = 8;
constexpr int atMostMilliseconds = 9; ///< for those: some searches are long
constexpr int areasAtOnce = 200;      ///< for more it is quicker to look at all ways again

QRectF occupied(const EdgeRouter::Node &node)
{
    return node.label.isNull() ? node.shape : node.shape.united(node.label);
}

QRectF around(const QRectF &area, qreal distance)
{
    return area.adjusted(-distance, -distance, distance, distance);
}

bool isSame(QPointF a, QPointF b)
{
    return (a - b).manhattanLength() < 1e-6;
}

QList<QRectF> partsOf(const QPolygonF &route)
{
    QList<QRectF> parts;
    for (qsizetype i = 1; i < route.size(); ++i)
        parts.append(around(QRectF(route[i - 1], route[i]).normalized(), 0.5));
    return parts;
}

bool isSlanted(const QPolygonF &route)
{
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QPointF part = route[i] - route[i - 1];
        if (qAbs(part.x()) >= 1 && qAbs(part.y()) >= 1)
            return true;
    }
    return false;
}

} // namespace

void FlowRoutes::clear()
{
    *this = FlowRoutes();
}

void FlowRoutes::setNode(const QString &id, const EdgeRouter::Node &node)
{
    const auto known = m_nodes.find(id);
    const bool isNew = known == m_nodes.end();
    if (!isNew && known->shape == node.shape && known->label == node.label)
        return;
    if (!isNew && known->shape.size() == node.shape.size() && known->label.size() == node.label.size()) {
        if (!m_before.contains(id))
            m_before.insert(id, *known);
        *known = node;
        return;
    }
    if (!isNew)
        m_changedAreas.append(occupied(m_before.contains(id) ? m_before.take(id) : *known));
    m_nodes.insert(id, node);
    m_nodeIndex.set(id, {occupied(node)});
    m_changedAreas.append(occupied(node));
    loosen(id);
}

void FlowRoutes::removeNode(const QString &id)
{
    const auto known = m_nodes.constFind(id);
    if (known == m_nodes.constEnd())
        return;
    m_changedAreas.append(occupied(m_before.contains(id) ? m_before.take(id) : *known));
    m_nodeIndex.remove(id);
    loosen(id);
    m_nodes.erase(known);
}

void FlowRoutes::setEdge(const QString &id, const QString &source, const QString &target, const WaySides &sides)
{
    const auto known = m_edges.constFind(id);
    if (known != m_edges.constEnd()) {
        if (known->source == source && known->target == target && known->sides == sides)
            return;
        removeEdge(id);
    }
    m_edges.insert(id, {source, target, sides, {}, ++m_lastOrder, true});
    m_edgesAt[source].insert(id);
    m_edgesAt[target].insert(id);
    m_stale.insert(id);
    m_loose.insert(id);
}

void FlowRoutes::removeEdge(const QString &id)
{
    const auto known = m_edges.constFind(id);
    if (known == m_edges.constEnd())
        return;
    m_routeIndex.remove(id);
    for (const QString &end : {known->source, known->target})
        m_edgesAt[end].remove(id);
    m_edges.erase(known);
    m_stale.remove(id);
    m_loose.remove(id);
}

RouteChanges FlowRoutes::update(QDeadlineTimer deadline)
{
    RouteChanges changes;
    if (const std::optional<QPointF> by = commonMove())
        moveAll(*by, changes);
    settleMoves();
    findStale();
    moveAlong(changes);
    const QDeadlineTimer latest(atMostMilliseconds);
    int done = 0;
    for (const QString &id : staleInOrder()) {
        if (done == 0 || !deadline.hasExpired() || (done < leastAtOnce && !latest.hasExpired())) {
            ++done;
            m_stale.remove(id);
            setRoute(id, search(id, m_edges.value(id)));
            m_edges[id].isPlain = false;
        } else if (m_loose.contains(id)) {
            setRoute(id, plainRoute(m_edges.value(id)));
            m_edges[id].isPlain = true;
        } else {
            continue;
        }
        changes.found.insert(id);
    }
    m_loose.clear();
    m_moved.clear();
    return changes;
}

QPainterPath FlowRoutes::path(const QString &edge, bool smooth) const
{
    const QPolygonF way = route(edge);
    if (!smooth)
        return roundedPath(way, cornerRadius);
    QSet<QString> nodes;
    for (qsizetype i = 1; i + 1 < way.size(); ++i)
        nodes.unite(m_nodeIndex.near(around(QRectF(way[i], QSizeF(0, 0)), curveReach)));
    QList<QRectF> obstacles;
    for (const QString &node : std::as_const(nodes)) {
        const EdgeRouter::Node &known = *m_nodes.constFind(node);
        obstacles.append(known.shape);
        if (!known.label.isNull())
            obstacles.append(known.label);
    }
    return smoothPath(way, obstacles);
}

void FlowRoutes::loosen(const QString &node)
{
    const auto edges = m_edgesAt.constFind(node);
    if (edges == m_edgesAt.constEnd())
        return;
    m_stale.unite(*edges);
    m_loose.unite(*edges);
}

/// By what the whole picture was moved, if nothing else has happened to its nodes.
std::optional<QPointF> FlowRoutes::commonMove() const
{
    if (m_before.isEmpty() || m_before.size() != m_nodes.size() || !m_changedAreas.isEmpty())
        return {};
    const auto moveOf = [this](const auto &before) {
        return m_nodes.constFind(before.key())->shape.topLeft() - before->shape.topLeft();
    };
    const QPointF by = moveOf(m_before.cbegin());
    for (auto before = m_before.cbegin(); before != m_before.cend(); ++before) {
        if (!isSame(moveOf(before), by))
            return {};
    }
    return by;
}

void FlowRoutes::moveAll(QPointF by, RouteChanges &changes)
{
    m_before.clear();
    m_nodeIndex.moveAll(by);
    m_routeIndex.moveAll(by);
    changes.isAllMoved = true;
    changes.moved.reserve(m_edges.size());
    for (auto edge = m_edges.begin(); edge != m_edges.end(); ++edge) {
        if (edge->route.isEmpty())
            continue;
        edge->route.translate(by);
        changes.moved.insert(edge.key(), by);
    }
}

void FlowRoutes::settleMoves()
{
    for (auto before = m_before.cbegin(); before != m_before.cend(); ++before) {
        const EdgeRouter::Node &node = *m_nodes.constFind(before.key());
        m_moved.insert(before.key(), node.shape.topLeft() - before->shape.topLeft());
        m_nodeIndex.set(before.key(), {occupied(node)});
        m_changedAreas.append({occupied(*before), occupied(node)});
        loosen(before.key());
    }
    m_before.clear();
}

void FlowRoutes::findStale()
{
    const QList<QRectF> areas = std::exchange(m_changedAreas, {});
    if (areas.size() > areasAtOnce) {
        for (auto edge = m_edges.cbegin(); edge != m_edges.cend(); ++edge)
            m_stale.insert(edge.key());
        return;
    }
    for (const QRectF &area : areas) {
        const QRectF near = around(area, reach);
        for (const QString &id : m_routeIndex.near(near)) {
            const QList<QRectF> parts = partsOf(m_edges.constFind(id)->route);
            if (std::any_of(parts.begin(), parts.end(), [&](const QRectF &part) { return part.intersects(near); }))
                m_stale.insert(id);
        }
    }
}

/// What moved with both its ends keeps its way, unless that leads through a node now.
void FlowRoutes::moveAlong(RouteChanges &changes)
{
    QSet<QString> moved;
    for (const QString &id : std::as_const(m_loose)) {
        const Edge &edge = m_edges[id];
        const auto source = m_moved.constFind(edge.source);
        const auto target = m_moved.constFind(edge.target);
        if (edge.isPlain || edge.route.isEmpty() || source == m_moved.constEnd() || target == m_moved.constEnd()
            || !isSame(*source, *target))
            continue;
        const QPolygonF route = edge.route.translated(*source);
        if (!isClear(route, edge))
            continue;
        setRoute(id, route);
        moved.insert(id);
        changes.moved.insert(id, *source);
    }
    m_stale.subtract(moved);
    m_loose.subtract(moved);
}

QStringList FlowRoutes::staleInOrder() const
{
    QList<std::pair<int, QString>> order;
    for (const QString &id : m_stale)
        order.append({m_edges.constFind(id)->order, id});
    std::sort(order.begin(), order.end());
    QStringList ids;
    for (const auto &[number, id] : std::as_const(order))
        ids.append(id);
    return ids;
}

void FlowRoutes::setRoute(const QString &id, const QPolygonF &route)
{
    m_edges[id].route = route;
    m_routeIndex.set(id, partsOf(route));
}

QStringList FlowRoutes::nodesIn(const QRectF &area) const
{
    QStringList nodes;
    for (const QString &node : m_nodeIndex.near(area)) {
        if (occupied(*m_nodes.constFind(node)).intersects(area))
            nodes.append(node);
    }
    return nodes;
}

bool FlowRoutes::isClear(const QPolygonF &route, const Edge &edge) const
{
    const QList<QRectF> parts = partsOf(route);
    return std::all_of(parts.begin(), parts.end(), [&](const QRectF &part) {
        const QStringList nodes = nodesIn(part);
        return std::all_of(nodes.begin(), nodes.end(),
                           [&](const QString &node) { return node == edge.source || node == edge.target; });
    });
}

QPolygonF FlowRoutes::search(const QString &id, const Edge &edge) const
{
    if (!m_nodes.contains(edge.source) || !m_nodes.contains(edge.target))
        return {}; // a file may hold an edge to nowhere; the validator says so
    const QRectF ends = m_nodes.value(edge.source).shape.united(m_nodes.value(edge.target).shape);
    QPolygonF route;
    for (const QRectF &area : {around(ends, surroundings), around(ends, wideSurroundings), QRectF()}) {
        route = searchWithin(id, edge, area);
        if (!isSlanted(route) && isClear(route, edge))
            break;
    }
    return route;
}

/// Null: everywhere.
QPolygonF FlowRoutes::searchWithin(const QString &id, const Edge &edge, const QRectF &area) const
{
    QStringList nearby = area.isNull() ? QStringList(m_nodes.keys()) : nodesIn(area);
    std::sort(nearby.begin(), nearby.end()); // so that the same picture has the same ways
    QList<PlacedNode> placed;
    for (const QString &node : std::as_const(nearby))
        placed.append({node, occupied(*m_nodes.constFind(node))});
    const QList<PlacedNode> ends = {{edge.source, occupied(m_nodes.value(edge.source))},
                                    {edge.target, occupied(m_nodes.value(edge.target))}};
    const qsizetype room = placed.size() > nodesNearby ? nodesOfACrowd : nodesNearby;
    const QStringList order = byUseOfLanes(placed, ends, room);
    QList<EdgeRouter::Node> nodes;
    for (const QString &node : order)
        nodes.append(m_nodes.value(node));
    QStringList others = area.isNull() ? edges() : QStringList(m_routeIndex.near(area).values());
    others.removeIf([&](const QString &other) { return other == id || m_edges.constFind(other)->isPlain; });
    std::sort(others.begin(), others.end());
    QList<QPolygonF> routes;
    for (const QString &other : std::as_const(others))
        routes.append(m_edges.constFind(other)->route);
    return EdgeRouter(nodes, routes, room).route(0, edge.source == edge.target ? 0 : 1, edge.sides);
}

QPolygonF FlowRoutes::plainRoute(const Edge &edge) const
{
    const auto source = m_nodes.constFind(edge.source);
    const auto target = m_nodes.constFind(edge.target);
    if (source == m_nodes.constEnd() || target == m_nodes.constEnd())
        return {};
    const QPointF from(source->shape.right(), source->shape.center().y());
    const QPointF to(target->shape.left(), target->shape.center().y());
    const qreal middle = (from.x() + to.x()) / 2;
    return QPolygonF({from, {middle, from.y()}, {middle, to.y()}, to});
}

} // namespace wsw
