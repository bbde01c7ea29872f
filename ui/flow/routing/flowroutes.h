// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QPolygonF>
#include <QSet>

#include "ui/flow/routing/edgerouter.h"
#include "ui/flow/routing/placeindex.h"

namespace wsw {

/// The ways of all sequence flows of a picture. Only those are looked for anew that begin, end or lead by where
/// something has changed; each looks no further than its surroundings. What has moved as a whole keeps its ways.
class FlowRoutes
{
public:
    void clear();
    void setNode(const QString &id, const EdgeRouter::Node &node);
    void removeNode(const QString &id);
    void setEdge(const QString &id, const QString &source, const QString &target);
    void removeEdge(const QString &id);

    /// Looks for ways until the deadline, but for a few at least. Returns whose way has changed. Those that are left
    /// have a plain one: call it again until isComplete().
    QSet<QString> update(QDeadlineTimer deadline);
    bool isComplete() const { return m_stale.isEmpty(); }
    QPolygonF route(const QString &edge) const { return m_edges.value(edge).route; } ///< empty: it leads to nowhere
    QSet<QString> edgesAt(const QString &node) const { return m_edgesAt.value(node); }
    QSet<QString> edgesNear(const QRectF &area) const { return m_routeIndex.near(area); }

private:
    struct Edge
    {
        QString source;
        QString target;
        QPolygonF route;
        int order = 0;       ///< of arrival: who comes first chooses first
        bool isPlain = true; ///< for the time being
    };

    void loosen(const QString &node);
    void findStale();
    QSet<QString> moveAlong();
    QStringList staleInOrder() const;
    void setRoute(const QString &id, const QPolygonF &route);
    bool isClear(const QPolygonF &route, const Edge &edge) const;
    QPolygonF search(const QString &id, const Edge &edge) const;
    QPolygonF searchWithin(const QString &id, const Edge &edge, const QRectF &area, int limit) const;
    QPolygonF wayBeneath(const Edge &edge) const;
    QPolygonF plainRoute(const Edge &edge) const;

    QHash<QString, EdgeRouter::Node> m_nodes;
    QHash<QString, Edge> m_edges;
    QHash<QString, QSet<QString>> m_edgesAt;
    PlaceIndex m_nodeIndex;
    PlaceIndex m_routeIndex;
    int m_lastOrder = 0;
    QSet<QString> m_stale; ///< edges to look for a way for
    // Since the last update:
    QSet<QString> m_loose;           ///< edges whose ways end where no node is
    QHash<QString, QPointF> m_moved; ///< nodes, and by what
    QList<QRectF> m_changedAreas;
    QRectF m_bounds; ///< of all nodes that ever were
};

} // namespace wsw
