// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPolygonF>

#include <limits>
#include <queue>
#include <vector>

#include "ui/flow/routing/lanegrid.h"

namespace wsw {

constexpr qreal bendCost = 50; ///< in scene units: what a detour of that length is worth

/// Where a way may begin or end.
struct WayEnd
{
    QPointF border;
    LaneGrid::Cell cell;                             ///< in front of the border
    LaneGrid::Direction direction = LaneGrid::Right; ///< away from the node
    qreal cost = 0;
};

/// The cheapest way over a grid's lanes within an area: A* over cells and the direction of arrival. One more state
/// stands for the end, whichever of the goals it is.
class WaySearch
{
public:
    /// Both must outlive it.
    WaySearch(const LaneGrid &grid, const QList<WayEnd> &goals, const QRectF &within);

    /// From border to border, corners in between; empty if there is none. To be called once.
    QPolygonF find(const QList<WayEnd> &from);

private:
    using Cell = LaneGrid::Cell;

    struct Step
    {
        qreal estimate;
        size_t state;
        bool operator>(const Step &other) const { return estimate > other.estimate; }
    };

    bool contains(Cell cell) const;
    Cell cellOf(size_t state) const;
    size_t stateOf(Cell cell, LaneGrid::Direction direction) const;
    qreal estimate(Cell cell) const;
    void reach(Cell cell, size_t state, size_t by, qreal cost);
    void expand(size_t state);
    QPolygonF route(const QList<WayEnd> &from) const;

    static constexpr qreal never = std::numeric_limits<qreal>::max();
    static constexpr size_t none = std::numeric_limits<size_t>::max();

    const LaneGrid &m_grid;
    const QList<WayEnd> &m_goals;
    const Cell m_first; ///< the upper left one of those that are looked at
    const int m_columns;
    const int m_rows;
    const size_t m_end;
    QRectF m_goalArea;
    std::vector<qreal> m_costs;
    std::vector<size_t> m_previous;
    std::priority_queue<Step, std::vector<Step>, std::greater<>> m_open;
    const WayEnd *m_arrival = nullptr;
};

} // namespace wsw
