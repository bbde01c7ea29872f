// SPDX-License-Identifier: MIT
#include "ui/flow/routing/waysearch.h"

#include <algorithm>

namespace wsw {

namespace {

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

WaySearch::WaySearch(const LaneGrid &grid, const QList<WayEnd> &goals, const QRectF &within)
    : m_grid(grid)
    , m_goals(goals)
    , m_first(grid.cellAt(within.topLeft()))
    , m_columns(grid.cellAt(within.bottomRight()).x - m_first.x)
    , m_rows(grid.cellAt(within.bottomRight()).y - m_first.y)
    , m_end(size_t(m_columns) * size_t(m_rows) * 4)
    , m_costs(m_end + 1, never)
    , m_previous(m_end + 1, none)
{
    for (const WayEnd &goal : goals)
        m_goalArea |= QRectF(grid.point(goal.cell), QSizeF(0.01, 0.01));
}

QPolygonF WaySearch::find(const QList<WayEnd> &from)
{
    for (const WayEnd &start : from) {
        if (contains(start.cell))
            reach(start.cell, stateOf(start.cell, start.direction), none, start.cost);
    }
    while (!m_open.empty() && m_open.top().state != m_end) {
        const Step step = m_open.top();
        m_open.pop();
        if (step.estimate <= m_costs[step.state] + estimate(cellOf(step.state))) // else a better way was found since
            expand(step.state);
    }
    return route(from);
}

bool WaySearch::contains(Cell cell) const
{
    return cell.x >= m_first.x && cell.y >= m_first.y && cell.x < m_first.x + m_columns && cell.y < m_first.y + m_rows;
}

LaneGrid::Cell WaySearch::cellOf(size_t state) const
{
    const int place = int(state / 4);
    return {m_first.x + place % m_columns, m_first.y + place / m_columns};
}

size_t WaySearch::stateOf(Cell cell, LaneGrid::Direction direction) const
{
    return (size_t(cell.y - m_first.y) * size_t(m_columns) + size_t(cell.x - m_first.x)) * 4 + size_t(direction);
}

qreal WaySearch::estimate(Cell cell) const
{
    const QPointF at = m_grid.point(cell);
    const qreal across = std::max({m_goalArea.left() - at.x(), at.x() - m_goalArea.right(), 0.0});
    const qreal down = std::max({m_goalArea.top() - at.y(), at.y() - m_goalArea.bottom(), 0.0});
    return across + down + (across > 0 && down > 0 ? bendCost : 0);
}

void WaySearch::reach(Cell cell, size_t state, size_t by, qreal cost)
{
    if (cost >= m_costs[state])
        return;
    m_costs[state] = cost;
    m_previous[state] = by;
    m_open.push({state == m_end ? cost : cost + estimate(cell), state});
}

void WaySearch::expand(size_t state)
{
    static constexpr Cell offsets[] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    const Cell cell = cellOf(state);
    const size_t direction = state % 4;
    for (const WayEnd &goal : m_goals) {
        if (goal.cell != cell || size_t(goal.direction) == direction)
            continue;
        const bool straight = (size_t(goal.direction) + 2) % 4 == direction;
        const qreal cost = m_costs[state] + goal.cost + (straight ? 0 : bendCost);
        if (cost < m_costs[m_end])
            m_arrival = &goal;
        reach(cell, m_end, state, cost);
    }
    for (size_t next = 0; next < 4; ++next) {
        const Cell there = {cell.x + offsets[next].x, cell.y + offsets[next].y};
        if (next == (direction + 2) % 4 || !contains(there) || m_grid.isBlocked(cell, there))
            continue;
        const auto towards = LaneGrid::Direction(next);
        const qreal cost = m_costs[state] + (next == direction ? 0 : bendCost) + m_grid.stepCost(cell, there, towards);
        reach(there, stateOf(there, towards), state, cost);
    }
}

QPolygonF WaySearch::route(const QList<WayEnd> &from) const
{
    if (!m_arrival)
        return {};
    QPolygonF route = {m_arrival->border};
    size_t departure = none;
    for (size_t state = m_previous[m_end]; state != none; state = m_previous[state]) {
        route.prepend(m_grid.point(cellOf(state)));
        departure = state;
    }
    for (const WayEnd &start : from) {
        if (contains(start.cell) && stateOf(start.cell, start.direction) == departure)
            route.prepend(start.border);
    }
    return withoutNeedlessPoints(route);
}

} // namespace wsw
