// SPDX-License-Identifier: MIT
#include "ui/flow/routing/flowroutes.h"

#include <algorithm>

namespace wsw {

namespace {

// Lengths in scene units.
constexpr qreal surroundings = 180; ///< around both ends, where a way is looked for first
constexpr qreal wideSurroundings = 700;
constexpr qreal reach = 60; ///< how near a change matters to a way
constexpr qreal laneBeneath = 40;
constexpr int nodesNearby = 80; ///< a search among more takes too long
constexpr int leastAtOnce = 24;
constexpr int areasAtOnce = 200; ///< for more it is quicker to look at all ways again

QRectF occupied(const EdgeRouter::Node &node)
{
    return node.label.isNull() ? node.shape : node.shape.united(node.label);
}

template <typename Visit>
void forEachPart(const QPolygonF &route, Visit visit)
{
    for (qsizetype i = 1; i < route.size(); ++i)
        visit(QRectF(route[i - 1], route[i]).normalized().adjusted(-0.5, -0.5, 0.5, 0.5));
}

bool isSlanted(const QPolygonF &route)
{
    for (qsizetype i = 1; i < route.size(); ++i) {
        if (route[i].x() != route[i - 1].x() && route[i].y() != route[i - 1].y())
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
    const QRectF area = occupied(node);
    m_bounds |= area;
    const auto known = m_nodes.find(id);
    if (known != m_nodes.end()) {
        const QRectF before = occupied(*known);
        if (before == area && known->shape == node.shape)
            return;
        if (before.size() == area.size() && known->shape.size() == node.shape.size())
            m_moved[id] += area.topLeft() - before.topLeft();
        else
            m_moved.remove(id);
        m_nodeIndex.remove(id, before);
        m_changedAreas.append(before);
    }
    m_nodes.insert(id, node);
    m_nodeIndex.insert(id, area);
    m_changedAreas.append(area);
    loosen(id);
}

void FlowRoutes::removeNode(const QString &id)
{
    const auto known = m_nodes.constFind(id);
    if (known == m_nodes.constEnd())
        return;
    const QRectF area = occupied(*known);
    m_nodeIndex.remove(id, area);
    m_changedAreas.append(area);
    loosen(id);
    m_moved.remove(id);
    m_nodes.remove(id);
}

void FlowRoutes::setEdge(const QString &id, const QString &source, const QString &target)
{
    const auto known = m_edges.constFind(id);
    if (known != m_edges.constEnd()) {
        if (known->source == source && known->target == target)
            return;
        removeEdge(id);
    }
    m_edges.insert(id, {source, target, {}, ++m_lastOrder, true});
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
    setRoute(id, {});
    for (const QString &end : {known->source, known->target})
        m_edgesAt[end].remove(id);
    m_edges.erase(known);
    m_stale.remove(id);
    m_loose.remove(id);
}

QSet<QString> FlowRoutes::update(QDeadlineTimer deadline)
{
    findStale();
    QSet<QString> changed = moveAlong();
    int done = 0;
    for (const QString &id : staleInOrder()) {
        if (done < leastAtOnce || !deadline.hasExpired()) {
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
        changed.insert(id);
    }
    m_loose.clear();
    m_moved.clear();
    return changed;
}

void FlowRoutes::loosen(const QString &node)
{
    const QSet<QString> edges = m_edgesAt.value(node);
    m_stale.unite(edges);
    m_loose.unite(edges);
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
        const QRectF near = area.adjusted(-reach, -reach, reach, reach);
        for (const QString &id : m_routeIndex.near(near)) {
            bool touches = false;
            forEachPart(m_edges.value(id).route,
                        [&](const QRectF &part) { touches = touches || part.intersects(near); });
            if (touches)
                m_stale.insert(id);
        }
    }
}

/// What moved with both its ends keeps its way, unless that leads through a node now.
QSet<QString> FlowRoutes::moveAlong()
{
    QSet<QString> moved;
    const bool all = m_moved.size() == m_nodes.size();
    for (const QString &id : std::as_const(m_loose)) {
        const Edge &edge = m_edges[id];
        const auto source = m_moved.constFind(edge.source);
        const auto target = m_moved.constFind(edge.target);
        if (edge.isPlain || edge.route.isEmpty() || source == m_moved.constEnd() || target == m_moved.constEnd()
            || *source != *target)
            continue;
        const QPolygonF route = edge.route.translated(*source);
        if (!all && !isClear(route, edge))
            continue;
        setRoute(id, route);
        moved.insert(id);
    }
    m_stale.subtract(moved);
    m_loose.subtract(moved);
    return moved;
}

QStringList FlowRoutes::staleInOrder() const
{
    QList<std::pair<int, QString>> order;
    for (const QString &id : m_stale)
        order.append({m_edges[id].order, id});
    std::sort(order.begin(), order.end());
    QStringList ids;
    for (const auto &[number, id] : std::as_const(order))
        ids.append(id);
    return ids;
}

void FlowRoutes::setRoute(const QString &id, const QPolygonF &route)
{
    Edge &edge = m_edges[id];
    forEachPart(edge.route, [&](const QRectF &part) { m_routeIndex.remove(id, part); });
    edge.route = route;
    forEachPart(route, [&](const QRectF &part) { m_routeIndex.insert(id, part); });
}

bool FlowRoutes::isClear(const QPolygonF &route, const Edge &edge) const
{
    bool clear = true;
    forEachPart(route, [&](const QRectF &part) {
        for (const QString &id : m_nodeIndex.near(part)) {
            if (id != edge.source && id != edge.target && occupied(m_nodes.value(id)).intersects(part))
                clear = false;
        }
    });
    return clear;
}

QPolygonF FlowRoutes::search(const QString &id, const Edge &edge) const
{
    if (!m_nodes.contains(edge.source) || !m_nodes.contains(edge.target))
        return {}; // a file may hold an edge to nowhere; the validator says so
    const QRectF ends = m_nodes.value(edge.source).shape.united(m_nodes.value(edge.target).shape);
    QPolygonF route;
    for (const qreal around : {surroundings, wideSurroundings}) {
        const QPolygonF found = searchWithin(id, edge, ends.adjusted(-around, -around, around, around), nodesNearby);
        if (found.isEmpty())
            break;
        route = found;
        if (!isSlanted(route))
            return route;
    }
    return route.isEmpty() ? wayBeneath(edge) : route;
}

/// Empty if there are more nodes than `limit`.
QPolygonF FlowRoutes::searchWithin(const QString &id, const Edge &edge, const QRectF &area, int limit) const
{
    QSet<QString> nearby = m_nodeIndex.near(area);
    nearby.removeIf([&](const QString &node) { return !occupied(m_nodes[node]).intersects(area); });
    if (nearby.size() > limit)
        return {};
    nearby.insert(edge.source);
    nearby.insert(edge.target);
    QStringList order(nearby.begin(), nearby.end());
    std::sort(order.begin(), order.end()); // so that the same picture has the same ways
    QList<EdgeRouter::Node> nodes;
    for (const QString &node : std::as_const(order))
        nodes.append(m_nodes.value(node));
    QStringList others;
    for (const QString &other : m_routeIndex.near(area)) {
        if (other != id && !m_edges[other].isPlain)
            others.append(other);
    }
    std::sort(others.begin(), others.end());
    QList<QPolygonF> routes;
    for (const QString &other : std::as_const(others))
        routes.append(m_edges[other].route);
    EdgeRouter router(nodes, routes);
    return router.route(int(order.indexOf(edge.source)), int(order.indexOf(edge.target)));
}

/// Around everything that is between: for the long ways of large flows.
QPolygonF FlowRoutes::wayBeneath(const Edge &edge) const
{
    const QRectF from = m_nodes.value(edge.source).shape;
    const QRectF to = m_nodes.value(edge.target).shape;
    const qreal lane = m_bounds.bottom() + laneBeneath;
    return QPolygonF({{from.center().x(), from.bottom()},
                      {from.center().x(), lane},
                      {to.center().x(), lane},
                      {to.center().x(), to.bottom()}});
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
