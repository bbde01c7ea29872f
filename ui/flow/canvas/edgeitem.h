// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

#include "flow/flowgraph.h"

namespace wsw {

/// A sequence flow: a line, an arrow head, and its caption beside it. Selected, its ends are shown: they can be dragged
/// elsewhere. From far away it is a mere line. What it is given and tells is in scene coordinates.
class EdgeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    explicit EdgeItem(const FlowEdge &edge);

    const QString &id() const { return m_edge.id; }
    const FlowEdge &edge() const { return m_edge; }
    void setValue(const FlowEdge &edge);
    /// `path`: the line that is drawn along the route.
    void setRoute(const QPolygonF &route, const QPainterPath &path);
    void moveRoute(QPointF by) { setPos(pos() + by); }
    QPolygonF route() const { return m_route.translated(pos()); }
    void setProblem(bool problem);
    void retranslate(); ///< also when the font has changed
    QPainterPath path() const { return m_path.translated(pos()); }
    /// Where its caption is, or would be.
    QPointF captionPlace() const;

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void placeCaption();
    void measure();
    QColor lineColor(bool selected) const;
    void paintArrowHead(QPainter &painter) const;
    void paintEnds(QPainter &painter) const;
    void paintDefaultMark(QPainter &painter) const;

    FlowEdge m_edge;
    // As of its last route; it may have been moved since.
    QPolygonF m_route;
    QPainterPath m_path;
    QPolygonF m_farLine; ///< the path, coarsely
    QString m_caption;   ///< as it is shown
    QRectF m_captionRect;
    QRectF m_bounds;
    bool m_problem = false;
};

} // namespace wsw
