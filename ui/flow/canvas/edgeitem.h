// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

#include "flow/flowgraph.h"

namespace wsw {

/// A sequence flow: a line with rounded corners, an arrow head, and its caption on a straight part. In scene
/// coordinates.
class EdgeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    explicit EdgeItem(const FlowEdge &edge);

    const QString &id() const { return m_edge.id; }
    const FlowEdge &edge() const { return m_edge; }
    void setValue(const FlowEdge &edge);
    void setRoute(const QPolygonF &route);
    void setProblem(bool problem);
    void retranslate(); ///< also when the font has changed
    QPainterPath path() const { return m_path; }

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void placeCaption();
    void paintArrowHead(QPainter &painter) const;
    void paintDefaultMark(QPainter &painter) const;

    FlowEdge m_edge;
    QPolygonF m_route;
    QPainterPath m_path;
    QString m_caption; ///< as it is shown
    QRectF m_captionRect;
    bool m_problem = false;
};

} // namespace wsw
