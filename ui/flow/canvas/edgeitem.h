// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

#include "flow/flowgraph.h"

namespace wsw {

/// A sequence flow: a line with rounded corners, an arrow head, and its caption on a straight part. In scene
/// coordinates. Selected, its ends are shown: they can be dragged elsewhere. From far away it is a mere line.
class EdgeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    explicit EdgeItem(const FlowEdge &edge);

    const QString &id() const { return m_edge.id; }
    const FlowEdge &edge() const { return m_edge; }
    void setValue(const FlowEdge &edge);
    void setRoute(const QPolygonF &route);
    const QPolygonF &route() const { return m_route; }
    void setProblem(bool problem);
    void retranslate(); ///< also when the font has changed
    QPainterPath path() const { return m_path; }
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
    QPolygonF m_route;
    QPainterPath m_path;
    QString m_caption; ///< as it is shown
    QRectF m_captionRect;
    QRectF m_bounds;
    bool m_problem = false;
};

} // namespace wsw
