// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QPainterPath>
#include <QPolygonF>
#include <QSet>

#include <optional>

#include "ui/flow/routing/edgerouter.h"
#include "ui/flow/routing/placeindex.h"

namespace wsw {

/// Edges whose ways have changed.
struct RouteChanges
{
    QSet<QString> found;
    QHash<QString, QPointF> moved; ///< as they are, by that much
    bool isAllMoved = false;       ///< with everything that is near them
};

/// The ways of all sequence flows of a picture. Only those are looked for anew that begin, end or lead by where
/// something has changed; each looks no further than it needs to. What has moved as a whole keeps its ways.
class FlowRoutes
{
public:
    void clear();
    void setNode(const QString &id, const EdgeRouter::Node &node);
    void removeNode(const QString &id);
    void setEdge(const QString &id, const QString &source, const QString &target, const WaySides &sides = {});
    void removeEdge(const QString &id);

    /// Looks for ways until the deadline, but for a few at least. Those that are left have a plain one: call it again
    /// until isComplete().
    RouteChanges update(QDeadlineTimer deadline);
    bool isComplete() const { return m_stale.isEmpty(); }
    QPolygonF route(const QString &edge) const { return m_edges.value(edge).route; } ///< empty: it leads to nowhere
    /// The route as a line to draw, clear of nodes as it is.
    QPainterPath path(const QString &edge, bool smooth) const;
    QStringList edges() const { return m_edges.keys(); }
    QSet<QString> edgesAt(const QString &node) const { return m_edgesAt.value(node); }
    QSet<QString> edgesNear(const QRectF &area) const { return m_routeIndex.near(area); }

private:
    struct Edge
    {
        QString source;
        QString target;
        WaySides sides;
        QPolygonF route;
        int order = 0;       ///< of arrival: who comes first chooses first
        bool isPlain = true; ///< for the time being
    };

    void loosen(const QString &node);
    std::optional<QPointF> commonMove() const;
    void moveAll(QPointF by, RouteChanges &changes);
    void settleMoves();
    void findStale();
    void moveAlong(RouteChanges &changes);
    QStringList staleInOrder() const;
    void setRoute(const QString &id, const QPolygonF &route);
    QStringList nodesIn(const QRectF &area) const;
    bool isClear(const QPolygonF &route, const Edge &edge) const;
    QPolygonF search(const QString &id, const Edge &edge) const;
    QPolygonF searchWithin(const QString &id, const Edge &edge, const QRectF &area) const;
    QPolygonF plainRoute(const Edge &edge) const;

    QHash<QString, EdgeRouter::Node> m_nodes;
    QHash<QString, Edge> m_edges;
    QHash<QString, QSet<QString>> m_edgesAt;
    PlaceIndex m_nodeIndex;
    PlaceIndex m_routeIndex;
    int m_lastOrder = 0;
    QSet<QString> m_stale; ///< edges to look for a way for
    // Since the last update:
    QSet<QString> m_loose;                     ///< edges whose ways end where no node is
    QHash<QString, EdgeRouter::Node> m_before; ///< nodes that were moved, where they were
    QHash<QString, QPointF> m_moved;           ///< nodes, and by what
    QList<QRectF> m_changedAreas;
};

} // namespace wsw
