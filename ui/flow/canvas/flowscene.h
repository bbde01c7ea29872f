// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsScene>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <optional>

#include "flow/flow.h"
#include "flow/flowvalidator.h"
#include "flow/test/flowtestresult.h"
#include "ui/flow/canvas/nodeitem.h"
#include "ui/flow/routing/flowroutes.h"
#include "workspace/status.h"

namespace wsw {

class EdgeItem;
class GestureItem;
class TokenItem;

/// What is at a place of the picture, the foremost first.
struct CanvasHit
{
    enum class Kind { Nothing, Port, EdgeSource, EdgeTarget, Corner, Node, Edge };
    Kind kind = Kind::Nothing;
    QString id;   ///< of the node or sequence flow
    QString port; ///< of kind Port
};

/// The picture of a flow. It follows the flow's signals and knows its nodes by id; it never changes the flow.
class FlowScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit FlowScene(Flow &flow, QObject *parent = nullptr);
    ~FlowScene() override;

    const FlowGraph &graph() const { return m_flow.graph(); }
    /// Token and visits of a run; those of none take both away.
    void showRun(const std::optional<FlowRunStatus> &run);
    void showProblems(const QList<FlowProblem> &problems);
    /// How a test case went: nodes that were visited, and those where it differs. Instead of a run's marks,
    /// until another run begins.
    void showTest(const FlowTestResult *result);
    void showBreakpoints(const QSet<QString> &nodes);
    void retranslate();
    /// Sequence flows as curves instead of lines with corners; both keep clear of nodes.
    void setSmooth(bool smooth);
    bool isSmooth() const { return m_smooth; }

    QString currentNode() const; ///< the selected one, of several the last that was chosen; empty if there is none
    QString currentEdge() const; ///< the selected one, empty if a node is
    QSet<QString> selectedNodes() const;
    QSet<QString> selectedEdges() const;
    void selectNode(const QString &id); ///< empty: none
    void selectEdge(const QString &id);
    void select(const QSet<QString> &nodes, const QString &current);
    void toggleNode(const QString &id);

    /// The nearest node in that direction; empty if there is none.
    QString neighbour(const QString &id, Qt::Key direction) const;
    QRectF picture() const { return m_picture; } ///< what everything is in, with a margin
    QRectF nodeRect(const QString &id) const;    ///< null if there is none
    QString nodeAt(QPointF place) const;
    QSet<QString> edgesNear(QPointF place) const { return m_routes.edgesNear(QRectF(place, QSizeF(1, 1))); }
    /// Within `tolerance` (scene units) of handles and lines.
    CanvasHit hitAt(QPointF place, qreal tolerance) const;
    QPainterPath edgePath(const QString &id) const;
    QPointF captionPlace(const QString &edge) const;
    QPointF labelPlace(const QString &node) const; ///< the middle of its label
    NodeMarks nodeMarks(const QString &id) const;
    TokenItem *token() const { return m_token; }
    GestureItem &gesture() const { return *m_gesture; }

    void setHovered(const QString &node); ///< its ports are shown; empty: none
    /// Shows nodes elsewhere, or a comment in another size, without changing the flow.
    void previewMove(const QSet<QString> &nodes, QPointF by);
    void previewNode(const FlowNode &node);
    void endPreview();

signals:
    void currentNodeChanged(const QString &id);
    void pictureChanged(); ///< nodes or edges came, went, moved, or read differently

private:
    void build();
    void sync();
    void syncItems();
    template <typename Item, typename Value>
    bool syncTo(const QList<Value> &values, QSet<QString> stale, QHash<QString, Item *> &items,
                QHash<QString, Item *> &parked);
    void dropParked();
    void placeNode(const NodeItem &item);
    void placeEdge(const FlowEdge &edge);
    void drawRoute(const QString &edge);
    void updateRoutes();
    void measure();
    void chooseCurrent(const QString &id);
    void showPorts();
    CanvasHit handleAt(QPointF place, qreal tolerance) const;
    void showMarks();
    void settleToken();
    void moveToken(const std::optional<FlowRunStatus> &before);
    QPainterPath tokenPath(const QStringList &trail, const QString &end) const;

    Flow &m_flow;
    QHash<QString, NodeItem *> m_nodes;
    QHash<QString, EdgeItem *> m_edges;
    QHash<QString, NodeItem *> m_parkedNodes; ///< out of the scene
    QHash<QString, EdgeItem *> m_parkedEdges;
    QSet<QString> m_staleNodes; ///< ids, since the change began
    QSet<QString> m_staleEdges;
    bool m_stale = false; ///< all of it
    QSet<QString> m_previewed;
    FlowRoutes m_routes;
    QTimer m_moreRoutes;
    bool m_smooth = false;
    QRectF m_picture;
    QString m_current; ///< the node that was chosen last
    QString m_hovered;
    QStringList m_withPorts;
    TokenItem *m_token;
    GestureItem *m_gesture;
    std::optional<FlowRunStatus> m_run;
    QList<FlowProblem> m_problems;
    std::optional<FlowTestResult> m_test;
    QSet<QString> m_breakpoints;
};

} // namespace wsw
