// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsScene>
#include <QHash>
#include <QSet>

#include <optional>

#include "flow/flow.h"
#include "flow/flowvalidator.h"
#include "ui/flow/canvas/nodeitem.h"
#include "workspace/status.h"

namespace wsw {

class EdgeItem;
class TokenItem;

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
    void retranslate();

    QString currentNode() const;        ///< the selected one, empty if there is none
    void selectNode(const QString &id); ///< empty: none
    /// The nearest node in that direction; empty if there is none.
    QString neighbour(const QString &id, Qt::Key direction) const;
    QRectF nodeRect(const QString &id) const; ///< null if there is none
    QString nodeAt(QPointF place) const;
    QPainterPath edgePath(const QString &id) const;
    NodeMarks nodeMarks(const QString &id) const;
    TokenItem *token() const { return m_token; }

signals:
    void currentNodeChanged(const QString &id);
    void pictureChanged(); ///< nodes or edges came, went, moved, or read differently

private:
    void build();
    void sync();
    void syncItems();
    template <typename Item, typename Value>
    void syncTo(const QList<Value> &values, QSet<QString> stale, QHash<QString, Item *> &items);
    void route();
    void showMarks();
    void settleToken();
    void moveToken(const std::optional<FlowRunStatus> &before);
    QPainterPath tokenPath(const QStringList &trail, const QString &end) const;

    Flow &m_flow;
    QHash<QString, NodeItem *> m_nodes;
    QHash<QString, EdgeItem *> m_edges;
    QSet<QString> m_staleNodes; ///< ids, since the change began
    QSet<QString> m_staleEdges;
    bool m_stale = false; ///< all of it
    TokenItem *m_token;
    std::optional<FlowRunStatus> m_run;
    QList<FlowProblem> m_problems;
};

} // namespace wsw
