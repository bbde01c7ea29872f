// SPDX-License-Identifier: MIT
#include "ui/flow/routing/edgerouter.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace wsw {

namespace {

// Lengths in scene units; costs are lengths, too: what a detour of that length is worth.
constexpr qreal margin = 18;
constexpr qreal clearance = 8;
constexpr qreal laneGap = 14;
constexpr qreal bendCost = 50;
constexpr qreal crossingCost = 120;
constexpr qreal sharedLaneCost = 80;
constexpr qreal sharedPortCost = 30;
constexpr qreal opposedPortCost = 150;
constexpr qreal nearDetour = 160;

struct Step
{
    qreal estimate;
    size_t state;
    bool operator>(const Step &other) const { return estimate > other.estimate; }
};

template <typename Container>
void sortUnique(Container &lanes)
{
    std::sort(lanes.begin(), lanes.end());
    lanes.erase(std::unique(lanes.begin(), lanes.end()), lanes.end());
}

void addWhereFree(std::vector<qreal> &lanes, const std::vector<qreal> &more)
{
    const std::vector<qreal> known = lanes;
    for (const qreal lane : more) {
        const auto next = std::lower_bound(known.begin(), known.end(), lane - laneGap / 2);
        if (next == known.end() || *next > lane + laneGap / 2)
            lanes.push_back(lane);
    }
    sortUnique(lanes);
}

int laneAt(const std::vector<qreal> &lanes, qreal place)
{
    return int(std::lower_bound(lanes.begin(), lanes.end(), place) - lanes.begin());
}

QPointF borderTowards(const QRectF &shape, QPointF to)
{
    const QPointF away = to - shape.center();
    const qreal x = qFuzzyIsNull(away.x()) ? std::numeric_limits<qreal>::max() : shape.width() / 2 / qAbs(away.x());
    const qreal y = qFuzzyIsNull(away.y()) ? std::numeric_limits<qreal>::max() : shape.height() / 2 / qAbs(away.y());
    return shape.center() + away * std::min({x, y, 1.0});
}

QPolygonF withoutNeedlessPoints(const QPolygonF &route)
{
    QPolygonF result;
    for (const QPointF &point : route) {
        if (!result.isEmpty() && result.last() == point)
            continue;
        if (result.size() > 1) {
            const QPointF a = result[result.size() - 2];
            const bool straight = (a.x() == result.last().x() && result.last().x() == point.x())
                                  || (a.y() == result.last().y() && result.last().y() == point.y());
            if (straight)
                result.removeLast();
        }
        result.append(point);
    }
    return result;
}

} // namespace

EdgeRouter::EdgeRouter(QList<Node> nodes, const QList<QPolygonF> &others)
    : m_nodes(std::move(nodes))
{
    addLanes(others);
    for (int way = 0; way < 2; ++way) {
        m_blocked[way].assign(m_xs.size() * m_ys.size(), false);
        m_used[way].assign(m_xs.size() * m_ys.size(), false);
    }
    for (const Node &node : m_nodes) {
        block(node.shape.adjusted(-clearance, -clearance, clearance, clearance));
        if (!node.label.isNull())
            block(node.label.adjusted(0, -clearance, 0, clearance));
    }
    for (const QPolygonF &other : others)
        use(other);
}

QPolygonF EdgeRouter::route(int source, int target)
{
    const QRectF from = m_nodes[source].shape;
    const QRectF to = m_nodes[target].shape;
    const bool besides = qAbs(from.center().y() - to.center().y()) < 1
                         && from.united(to).width() - from.width() - to.width() < 2 * margin;
    const bool above = qAbs(from.center().x() - to.center().x()) < 1
                       && from.united(to).height() - from.height() - to.height() < 2 * margin;
    QPolygonF route;
    if (source == target || !(besides || above)) // else there is no room for a corner
        route = search(source, target);
    if (route.isEmpty())
        route = straightRoute(source, target);
    use(route);
    return route;
}

QRectF EdgeRouter::occupied(const Node &node) const
{
    return node.label.isNull() ? node.shape : node.shape.united(node.label);
}

void EdgeRouter::addLanes(const QList<QPolygonF> &others)
{
    for (const Node &node : m_nodes) {
        const QRectF &shape = node.shape;
        m_xs.insert(m_xs.end(), {shape.center().x(), shape.left() - margin, shape.right() + margin});
        m_ys.insert(m_ys.end(), {shape.center().y(), shape.top() - margin, occupied(node).bottom() + margin});
    }
    if (!m_xs.empty()) {
        // Where others go through; beyond the nodes they are in nobody's way.
        const auto [left, right] = std::minmax_element(m_xs.begin(), m_xs.end());
        const auto [top, bottom] = std::minmax_element(m_ys.begin(), m_ys.end());
        const QRectF within(QPointF(*left, *top), QPointF(*right, *bottom));
        for (const QPolygonF &other : others) {
            for (const QPointF &corner : other) {
                if (within.contains(corner)) {
                    m_xs.push_back(corner.x());
                    m_ys.push_back(corner.y());
                }
            }
        }
    }
    sortUnique(m_xs);
    sortUnique(m_ys);
    // Second lanes, for the routes that find the first ones used.
    std::vector<qreal> xs;
    std::vector<qreal> ys;
    for (const Node &node : m_nodes) {
        const qreal away = margin + laneGap;
        xs.insert(xs.end(), {node.shape.left() - away, node.shape.right() + away});
        ys.insert(ys.end(), {node.shape.top() - away, occupied(node).bottom() + away});
    }
    addWhereFree(m_xs, xs);
    addWhereFree(m_ys, ys);
}

void EdgeRouter::block(const QRectF &area)
{
    const auto inside = [](qreal place, qreal low, qreal high) { return place > low && place < high; };
    const int firstX = std::max(0, laneAt(m_xs, area.left()) - 1);
    const int firstY = std::max(0, laneAt(m_ys, area.top()) - 1);
    for (int y = firstY; y < int(m_ys.size()) && m_ys[size_t(y)] < area.bottom(); ++y) {
        const qreal top = m_ys[size_t(y)];
        for (int x = firstX; x < int(m_xs.size()) && m_xs[size_t(x)] < area.right(); ++x) {
            const qreal left = m_xs[size_t(x)];
            if (x + 1 < int(m_xs.size()) && inside(top, area.top(), area.bottom()) && m_xs[size_t(x) + 1] > area.left())
                m_blocked[0][index({x, y})] = true;
            if (y + 1 < int(m_ys.size()) && inside(left, area.left(), area.right()) && m_ys[size_t(y) + 1] > area.top())
                m_blocked[1][index({x, y})] = true;
        }
    }
}

QList<EdgeRouter::Port> EdgeRouter::ports(int node, bool leaving) const
{
    const QRectF shape = m_nodes[node].shape;
    const QPointF centre = shape.center();
    const int x = laneAt(m_xs, centre.x());
    const int y = laneAt(m_ys, centre.y());
    // People read from left to right: nothing leaves to the left, or arrives from the right, without need.
    QList<Port> ports = {
        {{shape.right(), centre.y()}, {laneAt(m_xs, shape.right() + margin), y}, Right, leaving ? 0.0 : 60.0},
        {{centre.x(), shape.bottom()}, {x, laneAt(m_ys, occupied(m_nodes[node]).bottom() + margin)}, Down, 4.0},
        {{shape.left(), centre.y()}, {laneAt(m_xs, shape.left() - margin), y}, Left, leaving ? 60.0 : 0.0},
        {{centre.x(), shape.top()}, {x, laneAt(m_ys, shape.top() - margin)}, Up, 8.0},
    };
    if (!m_nodes[node].label.isNull())
        ports[1].cost += bendCost;
    for (Port &port : ports) {
        port.cost += sharedPortCost * qreal((leaving ? m_starts : m_ends).count(port.border));
        port.cost += opposedPortCost * qreal((leaving ? m_ends : m_starts).count(port.border));
    }
    return ports;
}

QPolygonF EdgeRouter::straightRoute(int source, int target) const
{
    const QRectF from = m_nodes[source].shape;
    const QRectF to = m_nodes[target].shape;
    return QPolygonF({borderTowards(from, to.center()), borderTowards(to, from.center())});
}

/// A* over cells and the direction of arrival. One more state stands for the end, whichever port it is.
struct EdgeRouter::Search
{
    Search(const EdgeRouter &grid, const QList<Port> &to, const QRectF &within)
        : router(grid)
        , goals(to)
        , first{laneAt(grid.m_xs, within.left()), laneAt(grid.m_ys, within.top())}
        , columns(laneAt(grid.m_xs, within.right()) - first.x)
        , rows(laneAt(grid.m_ys, within.bottom()) - first.y)
        , end(size_t(columns) * size_t(rows) * 4)
        , costs(end + 1, never)
        , previous(end + 1, none)
    {
        for (const Port &port : to)
            goalArea |= QRectF(router.point(port.cell), QSizeF(0.01, 0.01));
    }

    void run(const QList<Port> &from)
    {
        for (const Port &port : from)
            reach(port.cell, stateOf(port.cell, port.direction), none, port.cost);
        while (!open.empty() && open.top().state != end) {
            const Step step = open.top();
            open.pop();
            if (step.estimate <= costs[step.state] + estimate(cellOf(step.state))) // else a better way was found since
                expand(step.state);
        }
    }

    bool contains(Cell cell) const
    {
        return cell.x >= first.x && cell.y >= first.y && cell.x < first.x + columns && cell.y < first.y + rows;
    }
    Cell cellOf(size_t state) const
    {
        const int place = int(state / 4);
        return {first.x + place % columns, first.y + place / columns};
    }
    size_t stateOf(Cell cell, Direction direction) const
    {
        return (size_t(cell.y - first.y) * size_t(columns) + size_t(cell.x - first.x)) * 4 + size_t(direction);
    }

    qreal estimate(Cell cell) const
    {
        const QPointF at = router.point(cell);
        const qreal across = std::max({goalArea.left() - at.x(), at.x() - goalArea.right(), 0.0});
        const qreal down = std::max({goalArea.top() - at.y(), at.y() - goalArea.bottom(), 0.0});
        return across + down + (across > 0 && down > 0 ? bendCost : 0);
    }

    void reach(Cell cell, size_t state, size_t by, qreal cost)
    {
        if (cost >= costs[state])
            return;
        costs[state] = cost;
        previous[state] = by;
        open.push({state == end ? cost : cost + estimate(cell), state});
    }

    void expand(size_t state)
    {
        static constexpr Cell offsets[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
        const Cell cell = cellOf(state);
        const size_t direction = state % 4;
        for (const Port &port : goals) {
            if (port.cell.x != cell.x || port.cell.y != cell.y || size_t(port.direction) == direction)
                continue;
            const bool straight = (size_t(port.direction) + 2) % 4 == direction;
            const qreal cost = costs[state] + port.cost + (straight ? 0 : bendCost);
            if (cost < costs[end])
                arrival = &port;
            reach(cell, end, state, cost);
        }
        for (size_t next = 0; next < 4; ++next) {
            const Cell there = {cell.x + offsets[next].x, cell.y + offsets[next].y};
            if (next == (direction + 2) % 4 || !contains(there) || router.blocked(cell, there))
                continue;
            const qreal cost =
                costs[state] + (next == direction ? 0 : bendCost) + router.stepCost(cell, there, Direction(next));
            reach(there, stateOf(there, Direction(next)), state, cost);
        }
    }

    QPolygonF route(const QList<Port> &from) const
    {
        if (!arrival)
            return {};
        QPolygonF route = {arrival->border};
        size_t departure = none;
        for (size_t state = previous[end]; state != none; state = previous[state]) {
            route.prepend(router.point(cellOf(state)));
            departure = state;
        }
        for (const Port &port : from) {
            if (stateOf(port.cell, port.direction) == departure)
                route.prepend(port.border);
        }
        return withoutNeedlessPoints(route);
    }

    static constexpr qreal never = std::numeric_limits<qreal>::max();
    static constexpr size_t none = std::numeric_limits<size_t>::max();

    const EdgeRouter &router;
    const QList<Port> &goals;
    const Cell first; ///< the upper left one of those that are looked at
    const int columns;
    const int rows;
    const size_t end;
    QRectF goalArea;
    std::vector<qreal> costs;
    std::vector<size_t> previous;
    std::priority_queue<Step, std::vector<Step>, std::greater<>> open;
    const Port *arrival = nullptr;
};

QPolygonF EdgeRouter::search(int source, int target) const
{
    const QList<Port> from = ports(source, true);
    const QList<Port> to = ports(target, false);
    // Most ways are short: looking at the whole picture for each is slow where there are many nodes.
    const QRectF ends = m_nodes[source].shape.united(m_nodes[target].shape);
    for (const qreal detour : {nearDetour, 1e6}) {
        Search search(*this, to, ends.adjusted(-detour, -detour, detour, detour));
        search.run(from);
        if (search.arrival)
            return search.route(from);
    }
    return {};
}

qreal EdgeRouter::stepCost(Cell from, Cell to, Direction direction) const
{
    const bool across = direction == Right || direction == Left;
    const Cell low = {std::min(from.x, to.x), std::min(from.y, to.y)};
    qreal cost = QLineF(point(from), point(to)).length();
    if (m_used[across ? 0 : 1][index(low)])
        cost += sharedLaneCost;
    const bool before =
        across ? to.y > 0 && m_used[1][index({to.x, to.y - 1})] : to.x > 0 && m_used[0][index({to.x - 1, to.y})];
    if (before && m_used[across ? 1 : 0][index(to)])
        cost += crossingCost;
    return cost;
}

bool EdgeRouter::blocked(Cell from, Cell to) const
{
    const Cell low = {std::min(from.x, to.x), std::min(from.y, to.y)};
    return m_blocked[from.y == to.y ? 0 : 1][index(low)];
}

void EdgeRouter::use(const QPolygonF &route)
{
    m_starts.append(route.first());
    m_ends.append(route.last());
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QPointF a = route[i - 1];
        const QPointF b = route[i];
        const bool across = a.y() == b.y();
        if (!across && a.x() != b.x())
            continue; // a slanted line is on no lane
        Cell cell = {laneAt(m_xs, std::min(a.x(), b.x())), laneAt(m_ys, std::min(a.y(), b.y()))};
        const std::vector<qreal> &crossed = across ? m_ys : m_xs;
        const size_t lane = size_t(across ? cell.y : cell.x);
        if (lane >= crossed.size() || crossed[lane] != (across ? a.y() : a.x()))
            continue;
        int &moving = across ? cell.x : cell.y;
        const std::vector<qreal> &lanes = across ? m_xs : m_ys;
        for (const qreal end = across ? std::max(a.x(), b.x()) : std::max(a.y(), b.y());
             moving + 1 < int(lanes.size()) && lanes[size_t(moving) + 1] <= end; ++moving)
            m_used[across ? 0 : 1][index(cell)] = true;
    }
}

QPainterPath roundedPath(const QPolygonF &route, qreal radius)
{
    QPainterPath path;
    if (route.isEmpty())
        return path;
    path.moveTo(route.first());
    for (qsizetype i = 1; i + 1 < route.size(); ++i) {
        const QLineF in(route[i], route[i - 1]);
        const QLineF out(route[i], route[i + 1]);
        const qreal r = std::min({radius, in.length() / 2, out.length() / 2});
        path.lineTo(in.pointAt(r / in.length()));
        path.quadTo(route[i], out.pointAt(r / out.length()));
    }
    path.lineTo(route.last());
    return path;
}

} // namespace wsw
