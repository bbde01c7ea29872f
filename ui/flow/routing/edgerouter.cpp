// SPDX-License-Identifier: MIT
#include "ui/flow/routing/edgerouter.h"

#include <algorithm>
#include <limits>

namespace wsw {

namespace {

// Lengths in scene units; costs are lengths, too: what a detour of that length is worth.
constexpr qreal margin = 18;
constexpr qreal clearance = 8;
constexpr qreal laneGap = 14;
constexpr qreal sharedPortCost = 30;
constexpr qreal opposedPortCost = 150;
constexpr qreal takenSideCost = 400;
constexpr qreal wrongSideCost = 2000;
constexpr qreal nearDetour = 160;
constexpr qreal anyDetour = 1e6;

using Lanes = std::vector<qreal>;

QRectF occupied(const EdgeRouter::Node &node)
{
    return node.label.isNull() ? node.shape : node.shape.united(node.label);
}

void sortUnique(Lanes &lanes)
{
    std::sort(lanes.begin(), lanes.end());
    lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());
}

void addWhereFree(Lanes &lanes, const Lanes &more)
{
    const Lanes known = lanes;
    for (const qreal lane : more) {
        const auto next = std::lower_bound(known.begin(), known.end(), lane - laneGap / 2);
        if (next == known.end() || *next > lane + laneGap / 2)
            lanes.push_back(lane);
    }
    sortUnique(lanes);
}

/// Where others go through; beyond the nodes they are in nobody's way.
void addLanesOf(const QList<QPolygonF> &routes, Lanes &xs, Lanes &ys)
{
    if (xs.empty())
        return;
    const auto [left, right] = std::minmax_element(xs.begin(), xs.end());
    const auto [top, bottom] = std::minmax_element(ys.begin(), ys.end());
    const QRectF within(QPointF(*left, *top), QPointF(*right, *bottom));
    for (const QPolygonF &route : routes) {
        for (const QPointF &corner : route) {
            if (within.contains(corner)) {
                xs.push_back(corner.x());
                ys.push_back(corner.y());
            }
        }
    }
}

LaneGrid gridBeside(const QList<EdgeRouter::Node> &nodes, const QList<QPolygonF> &others)
{
    Lanes xs;
    Lanes ys;
    for (const EdgeRouter::Node &node : nodes) {
        const QRectF &shape = node.shape;
        xs.insert(xs.end(), {shape.center().x(), shape.left() - margin, shape.right() + margin});
        ys.insert(ys.end(), {shape.center().y(), shape.top() - margin, occupied(node).bottom() + margin});
    }
    addLanesOf(others, xs, ys);
    sortUnique(xs);
    sortUnique(ys);
    // Second lanes, for the routes that find the first ones used.
    Lanes secondXs;
    Lanes secondYs;
    for (const EdgeRouter::Node &node : nodes) {
        const qreal away = margin + laneGap;
        secondXs.insert(secondXs.end(), {node.shape.left() - away, node.shape.right() + away});
        secondYs.insert(secondYs.end(), {node.shape.top() - away, occupied(node).bottom() + away});
    }
    addWhereFree(xs, secondXs);
    addWhereFree(ys, secondYs);
    return LaneGrid(std::move(xs), std::move(ys));
}

QPointF borderTowards(const QRectF &shape, QPointF to)
{
    const QPointF away = to - shape.center();
    const qreal x = qFuzzyIsNull(away.x()) ? std::numeric_limits<qreal>::max() : shape.width() / 2 / qAbs(away.x());
    const qreal y = qFuzzyIsNull(away.y()) ? std::numeric_limits<qreal>::max() : shape.height() / 2 / qAbs(away.y());
    return shape.center() + away * std::min({x, y, 1.0});
}

} // namespace

EdgeRouter::EdgeRouter(QList<Node> nodes, const QList<QPolygonF> &others, qsizetype withLanes)
    : m_nodes(std::move(nodes))
    , m_grid(withLanes < 0 || withLanes >= m_nodes.size() ? gridBeside(m_nodes, others)
                                                          : gridBeside(m_nodes.first(withLanes), {}))
{
    for (const Node &node : m_nodes) {
        m_grid.block(node.shape.adjusted(-clearance, -clearance, clearance, clearance));
        if (!node.label.isNull())
            m_grid.block(node.label.adjusted(0, -clearance, 0, clearance));
    }
    for (const QPolygonF &other : others)
        use(other);
}

QPolygonF EdgeRouter::route(int source, int target, const WaySides &sides)
{
    const QRectF from = m_nodes[source].shape;
    const QRectF to = m_nodes[target].shape;
    const bool besides = qAbs(from.center().y() - to.center().y()) < 1
                         && from.united(to).width() - from.width() - to.width() < 2 * margin;
    const bool above = qAbs(from.center().x() - to.center().x()) < 1
                       && from.united(to).height() - from.height() - to.height() < 2 * margin;
    const Qt::Edge facing = besides ? from.center().x() < to.center().x() ? Qt::RightEdge : Qt::LeftEdge
                            : from.center().y() < to.center().y() ? Qt::BottomEdge
                                                                  : Qt::TopEdge;
    QPolygonF route;
    if (source == target || !(besides || above)
        || !sides.leaving.testFlag(facing)) // else there is no room for a corner
        route = search(source, target, sides);
    if (route.isEmpty())
        route = straightRoute(source, target);
    use(route);
    return route;
}

QList<WayEnd> EdgeRouter::ends(int node, bool leaving, const WaySides &sides) const
{
    const QRectF shape = m_nodes[node].shape;
    const QPointF centre = shape.center();
    const qreal beneath = occupied(m_nodes[node]).bottom() + margin;
    // People read from left to right: nothing leaves to the left, or arrives from the right, without need.
    const struct
    {
        Qt::Edge side;
        LaneGrid::Direction direction;
        QPointF border;
        QPointF ahead;
        qreal cost;
    } ways[] = {
        {Qt::RightEdge,
         LaneGrid::Right,
         {shape.right(), centre.y()},
         {shape.right() + margin, centre.y()},
         leaving ? 0.0 : 60.0},
        {Qt::BottomEdge,
         LaneGrid::Down,
         {centre.x(), shape.bottom()},
         {centre.x(), beneath},
         m_nodes[node].label.isNull() ? 4.0 : 4.0 + bendCost},
        {Qt::LeftEdge,
         LaneGrid::Left,
         {shape.left(), centre.y()},
         {shape.left() - margin, centre.y()},
         leaving ? 60.0 : 0.0},
        {Qt::TopEdge, LaneGrid::Up, {centre.x(), shape.top()}, {centre.x(), shape.top() - margin}, 8.0},
    };
    QList<WayEnd> ends;
    for (const auto &way : ways) {
        WayEnd end{way.border, m_grid.cellAt(way.ahead), way.direction, way.cost};
        end.cost += sharedPortCost * qreal((leaving ? m_starts : m_arrivals).count(way.border));
        end.cost += opposedPortCost * qreal((leaving ? m_arrivals : m_starts).count(way.border));
        if (leaving && !sides.leaving.testFlag(way.side))
            end.cost += wrongSideCost;
        if (!leaving && !sides.arriving.testFlag(way.side))
            end.cost += takenSideCost;
        ends.append(end);
    }
    return ends;
}

QPolygonF EdgeRouter::straightRoute(int source, int target) const
{
    const QRectF from = m_nodes[source].shape;
    const QRectF to = m_nodes[target].shape;
    return QPolygonF({borderTowards(from, to.center()), borderTowards(to, from.center())});
}

QPolygonF EdgeRouter::search(int source, int target, const WaySides &sides) const
{
    const QList<WayEnd> from = ends(source, true, sides);
    const QList<WayEnd> to = ends(target, false, sides);
    // Most ways are short: looking at the whole picture for each is slow where there are many nodes.
    const QRectF both = m_nodes[source].shape.united(m_nodes[target].shape);
    for (const qreal detour : {nearDetour, anyDetour}) {
        WaySearch search(m_grid, to, both.adjusted(-detour, -detour, detour, detour));
        const QPolygonF route = search.find(from);
        if (!route.isEmpty())
            return route;
    }
    return {};
}

void EdgeRouter::use(const QPolygonF &route)
{
    m_starts.append(route.first());
    m_arrivals.append(route.last());
    m_grid.use(route);
}

} // namespace wsw
