// SPDX-License-Identifier: MIT
#pragma once

#include <QGraphicsItem>

namespace wsw {

/// What shows while somebody draws or moves: the sequence flow to be, the node that it would lead to, and the lines
/// that nodes align to.
class GestureItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 4 };

    GestureItem();

    void showConnection(const QPolygonF &line, const QRectF &target, bool possible);
    void showGuides(const QList<QLineF> &guides);
    void clear();

    int type() const override { return Type; }
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void measure();

    QPolygonF m_line;
    QRectF m_target;
    bool m_possible = true;
    QList<QLineF> m_guides;
    QRectF m_bounds;
};

} // namespace wsw
