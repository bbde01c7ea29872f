// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace wsw {

/// Leads sequence flows around nodes at right angles: the cheapest way on a grid of lanes beside the nodes, where
/// bends, crossings and lanes that others use cost extra. Routes depend on the order of the calls and nothing else.
class EdgeRouter
{
public:
    struct Node
    {
        QRectF shape;
        QRectF label; ///< outside and beneath the shape; null if there is none
    };

    /// `others`: routes that are there already.
    explicit EdgeRouter(QList<Node> nodes, const QList<QPolygonF> &others = {});

    /// From the border of one shape to that of the other (indices of the list), corners in between. A straight line if
    /// the nodes leave no way.
    QPolygonF route(int source, int target);

private:
    enum Direction { Right, Down, Left, Up };
    struct Cell
    {
        int x = 0;
        int y = 0;
    };
    struct Port
    {
        QPointF border;
        Cell cell;                   ///< where the search begins or ends, a margin away from the border
        Direction direction = Right; ///< away from the node
        qreal cost = 0;
    };

    struct Search;

    QRectF occupied(const Node &node) const;
    void addLanes(const QList<QPolygonF> &others);
    void block(const QRectF &area);
    QList<Port> ports(int node, bool leaving) const;
    QPolygonF straightRoute(int source, int target) const;
    QPolygonF search(int source, int target) const;
    qreal stepCost(Cell from, Cell to, Direction direction) const;
    bool blocked(Cell from, Cell to) const;
    void use(const QPolygonF &route);
    QPointF point(Cell cell) const { return {m_xs[size_t(cell.x)], m_ys[size_t(cell.y)]}; }
    size_t index(Cell cell) const { return size_t(cell.y) * m_xs.size() + size_t(cell.x); }

    const QList<Node> m_nodes;
    std::vector<qreal> m_xs;
    std::vector<qreal> m_ys;
    std::vector<bool> m_blocked[2]; ///< the way from a cell to the next: to the right, down
    std::vector<bool> m_used[2];
    QList<QPointF> m_starts; ///< borders where routes leave and arrive
    QList<QPointF> m_ends;
};

/// The route with its corners rounded.
QPainterPath roundedPath(const QPolygonF &route, qreal radius);

} // namespace wsw
