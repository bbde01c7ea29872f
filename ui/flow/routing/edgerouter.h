// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include "ui/flow/routing/lanegrid.h"
#include "ui/flow/routing/waysearch.h"
#include "ui/flow/routing/waysides.h"

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

    /// `others`: routes that are there already. Only the first `withLanes` nodes have lanes beside them, the others are
    /// in the way: a search takes long where there are many lanes.
    explicit EdgeRouter(QList<Node> nodes, const QList<QPolygonF> &others = {}, qsizetype withLanes = -1);

    /// From the border of one shape to that of the other (indices of the list, both with lanes), corners in between. It
    /// leaves by another side only if there is no way from the given ones. A straight line if the nodes leave no way.
    QPolygonF route(int source, int target, const WaySides &sides = {});

private:
    QList<WayEnd> ends(int node, bool leaving, const WaySides &sides) const;
    QPolygonF straightRoute(int source, int target) const;
    QPolygonF search(int source, int target, const WaySides &sides) const;
    void use(const QPolygonF &route);

    const QList<Node> m_nodes;
    LaneGrid m_grid;
    QList<QPointF> m_starts; ///< borders where routes leave and arrive
    QList<QPointF> m_arrivals;
};

} // namespace wsw
