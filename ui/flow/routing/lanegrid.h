// SPDX-License-Identifier: MIT
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace wsw {

/// Lanes at right angles that sequence flows may take, what is in the way on them, and which parts are taken already.
class LaneGrid
{
public:
    enum Direction { Right, Down, Left, Up };
    /// Where two lanes cross.
    struct Cell
    {
        int x = 0;
        int y = 0;

        bool operator==(const Cell &) const = default;
    };

    /// The lanes' places, rising.
    LaneGrid(std::vector<qreal> xs, std::vector<qreal> ys);

    void block(const QRectF &area);
    void use(const QPolygonF &route);

    QPointF point(Cell cell) const { return {m_xs[size_t(cell.x)], m_ys[size_t(cell.y)]}; }
    /// The first cell that is neither to the left of the place nor above it; it may be beyond the last one.
    Cell cellAt(QPointF place) const;
    bool isBlocked(Cell from, Cell to) const;
    /// From a cell to the next one: the length, and more where others are.
    qreal stepCost(Cell from, Cell to, Direction direction) const;

private:
    size_t index(Cell cell) const { return size_t(cell.y) * m_xs.size() + size_t(cell.x); }

    const std::vector<qreal> m_xs;
    const std::vector<qreal> m_ys;
    std::vector<bool> m_blocked[2]; ///< the way from a cell to the next: to the right, down
    std::vector<bool> m_used[2];
};

} // namespace wsw
