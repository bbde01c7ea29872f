// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/gestureitem.h"

#include <QLineF>
#include <QPainter>

#include "ui/theme.h"

namespace wsw {

namespace {

constexpr qreal gap = 4; ///< around the target

} // namespace

GestureItem::GestureItem()
{
    setZValue(3);
    setAcceptedMouseButtons(Qt::NoButton);
}

void GestureItem::showConnection(const QPolygonF &line, const QRectF &target, bool possible)
{
    m_line = line;
    m_target = target;
    m_possible = possible;
    measure();
}

void GestureItem::showGuides(const QList<QLineF> &guides)
{
    if (guides == m_guides)
        return;
    m_guides = guides;
    measure();
}

void GestureItem::clear()
{
    m_line.clear();
    m_target = {};
    m_guides.clear();
    measure();
}

void GestureItem::measure()
{
    prepareGeometryChange();
    m_bounds = m_line.boundingRect().united(m_target);
    for (const QLineF &guide : std::as_const(m_guides))
        m_bounds |= QRectF(guide.p1(), guide.p2()).normalized();
    m_bounds.adjust(-10, -10, 10, 10);
    update();
}

void GestureItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const ThemeColors colors = themeColors();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colors.accent, 0, Qt::DashLine));
    painter->drawLines(m_guides);
    const QColor line = m_possible ? colors.accent : colors.error;
    painter->setPen(QPen(line, 2, m_possible ? Qt::SolidLine : Qt::DashLine));
    if (!m_target.isNull())
        painter->drawRoundedRect(m_target.adjusted(-gap, -gap, gap, gap), gap * 2, gap * 2);
    if (m_line.size() < 2)
        return;
    painter->drawPolyline(m_line);
    painter->setBrush(line);
    painter->drawEllipse(m_line.last(), gap, gap);
}

} // namespace wsw
