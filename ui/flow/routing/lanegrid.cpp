// SPDX-License-Identifier: MIT
#include "ui/flow/routing/lanegrid.h"

#include <QLineF>

#include <algorithm>

namespace wsw {

namespace {

// In scene units: what a detour of that length is worth.
constexpr qreal crossingCost = 120;
constexpr qreal sharedLaneCost = 80;

int laneAt(const std::vector<qreal> &lanes, qreal place)
{
    return int(std::lower_bound(lanes.begin(), lanes.end(), place) - lanes.begin());
}

bool isInside(qreal place, qreal low, qreal high)
{
    return place > low && place < high;
}

} // namespace

LaneGrid::LaneGrid(std::vector<qreal> xs, std::vector<qreal> ys)
    : m_xs(std::move(xs))
    , m_ys(std::move(ys))
{
    for (int way = 0; way < 2; ++way) {
        m_blocked[way].assign(m_xs.size() * m_ys.size(), false);
        m_used[way].assign(m_xs.size() * m_ys.size(), false);
    }
}

void LaneGrid::block(const QRectF &area)
{
    const Cell before = cellAt(area.topLeft());
    const Cell first = {std::max(0, before.x - 1), std::max(0, before.y - 1)};
    for (int y = first.y; y < int(m_ys.size()) && m_ys[size_t(y)] < area.bottom(); ++y) {
        for (int x = first.x; x < int(m_xs.size()) && m_xs[size_t(x)] < area.right(); ++x) {
            const QPointF at = point({x, y});
            if (x + 1 < int(m_xs.size()) && isInside(at.y(), area.top(), area.bottom())
                && m_xs[size_t(x) + 1] > area.left())
                m_blocked[0][index({x, y})] = true;
            if (y + 1 < int(m_ys.size()) && isInside(at.x(), area.left(), area.right())
                && m_ys[size_t(y) + 1] > area.top())
                m_blocked[1][index({x, y})] = true;
        }
    }
}

void LaneGrid::use(const QPolygonF &route)
{
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QPointF a = route[i - 1];
        const QPointF b = route[i];
        const bool across = a.y() == b.y();
        if (!across && a.x() != b.x())
            continue; // a slanted line is on no lane
        Cell cell = cellAt({std::min(a.x(), b.x()), std::min(a.y(), b.y())});
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

LaneGrid::Cell LaneGrid::cellAt(QPointF place) const
{
    return {laneAt(m_xs, place.x()), laneAt(m_ys, place.y())};
}

bool LaneGrid::isBlocked(Cell from, Cell to) const
{
    const Cell low = {std::min(from.x, to.x), std::min(from.y, to.y)};
    return m_blocked[from.y == to.y ? 0 : 1][index(low)];
}

qreal LaneGrid::stepCost(Cell from, Cell to, Direction direction) const
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

} // namespace wsw
