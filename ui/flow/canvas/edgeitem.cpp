// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/edgeitem.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <limits>

#include "ui/flow/nodetext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr qreal arrowLength = 10;
constexpr qreal arrowWidth = 8;
constexpr qreal captionWidth = 140;
constexpr qreal captionGap = 3;
constexpr qreal handleRadius = 5;
constexpr qreal readable = 0.33; ///< the zoom below which text is no more than noise

/// The first straight part that is as long as the caption, else the longest.
QLineF partForCaption(const QPolygonF &route, qreal length)
{
    QLineF longest;
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QLineF part(route[i - 1], route[i]);
        if (part.length() >= length)
            return part;
        if (part.length() > longest.length())
            longest = part;
    }
    return longest;
}

/// As straight parts that do from far away.
QPolygonF flattened(const QPainterPath &path)
{
    const QList<QPolygonF> lines = path.toSubpathPolygons(QTransform::fromScale(readable, readable));
    return lines.isEmpty() ? QPolygonF() : QTransform::fromScale(1 / readable, 1 / readable).map(lines.first());
}

QPointF nearestOn(const QPolygonF &line, QPointF place)
{
    QPointF nearest = place;
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF along = line[i] - line[i - 1];
        const qreal length = QPointF::dotProduct(along, along);
        const qreal share = length > 0 ? QPointF::dotProduct(place - line[i - 1], along) / length : 0;
        const QPointF at = line[i - 1] + along * std::clamp(share, 0.0, 1.0);
        if (const qreal distance = QLineF(at, place).length(); distance < least) {
            least = distance;
            nearest = at;
        }
    }
    return nearest;
}

} // namespace

EdgeItem::EdgeItem(const FlowEdge &edge)
    : m_edge(edge)
{
    setFlag(ItemIsSelectable);
}

void EdgeItem::setValue(const FlowEdge &edge)
{
    if (edge == m_edge)
        return;
    m_edge = edge;
    placeCaption();
}

void EdgeItem::setRoute(const QPolygonF &route, const QPainterPath &path)
{
    if (pos().isNull() && route == m_route && path == m_path)
        return;
    setPos({});
    m_route = route;
    m_path = path;
    m_farLine = flattened(path);
    placeCaption();
}

void EdgeItem::setProblem(bool problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    update();
}

void EdgeItem::retranslate()
{
    placeCaption();
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(arrowWidth);
    QPainterPath shape = stroker.createStroke(m_path);
    shape.addRect(m_captionRect);
    return shape;
}

void EdgeItem::placeCaption()
{
    prepareGeometryChange();
    const QFontMetricsF metrics(QApplication::font());
    const QString caption = edgeCaption(m_edge);
    setToolTip(caption);
    m_caption = metrics.elidedText(caption.simplified(), Qt::ElideRight, captionWidth);
    m_captionRect = {};
    if (!m_caption.isEmpty() && m_route.size() > 1) {
        const QSizeF size(metrics.horizontalAdvance(m_caption), metrics.height());
        const QLineF part = partForCaption(m_route, size.width() + 2 * arrowLength);
        const bool across = qAbs(part.dx()) >= qAbs(part.dy());
        const QPointF anchor = nearestOn(m_farLine, part.center());
        QPointF place = anchor + QPointF(captionGap * 2, -size.height() / 2);
        if (across)
            place = anchor + QPointF(-size.width() / 2, -size.height() - captionGap);
        m_captionRect = QRectF(place, size);
    }
    measure();
    update();
}

QPointF EdgeItem::captionPlace() const
{
    if (!m_captionRect.isNull())
        return pos() + m_captionRect.center();
    return pos() + nearestOn(m_farLine, partForCaption(m_route, captionWidth).center());
}

void EdgeItem::measure()
{
    const qreal around = std::max(arrowWidth, handleRadius + 2);
    m_bounds = m_path.boundingRect().united(m_captionRect).adjusted(-around, -around, around, around);
}

QColor EdgeItem::lineColor(bool selected) const
{
    const ThemeColors colors = themeColors();
    return selected ? colors.accent : m_problem ? colors.error : colors.subtle;
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (m_route.size() < 2)
        return;
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    painter->setBrush(Qt::NoBrush);
    if (QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < readable) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(lineColor(selected), 0));
        painter->drawPolyline(m_farLine);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(lineColor(selected), selected ? 2.5 : 1.5));
    painter->drawPath(m_path);
    if (m_edge.isDefault)
        paintDefaultMark(*painter);
    paintArrowHead(*painter);
    if (selected)
        paintEnds(*painter);
    if (m_caption.isEmpty())
        return;
    painter->setFont(QApplication::font());
    painter->setPen(QApplication::palette().color(QPalette::Text));
    painter->drawText(m_captionRect, Qt::AlignCenter, m_caption);
}

void EdgeItem::paintEnds(QPainter &painter) const
{
    painter.setBrush(QApplication::palette().color(QPalette::Base));
    for (const QPointF &end : {m_route.first(), m_route.last()})
        painter.drawEllipse(end, handleRadius, handleRadius);
}

void EdgeItem::paintArrowHead(QPainter &painter) const
{
    QLineF back(m_route.last(), m_route[m_route.size() - 2]);
    if (back.length() <= 0) // of nodes that lie on each other: it has no direction, and Qt takes seconds to paint NaN
        return;
    back.setLength(arrowLength);
    const QLineF side = back.normalVector().unitVector();
    const QPointF half(side.dx() * arrowWidth / 2, side.dy() * arrowWidth / 2);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({back.p1(), back.p2() + half, back.p2() - half}));
}

// BPMN 2.0, 10.5.1: the default sequence flow has a slash at its beginning.
void EdgeItem::paintDefaultMark(QPainter &painter) const
{
    QLineF first(m_route[0], m_route[1]);
    if (first.length() <= 0)
        return;
    first.setLength(std::min(arrowLength, first.length() / 2));
    const QLineF along = first.unitVector();
    const QPointF slant(along.dx() * 3 - along.dy() * 5, along.dy() * 3 + along.dx() * 5);
    painter.drawLine(first.p2() - slant, first.p2() + slant);
}

} // namespace wsw
