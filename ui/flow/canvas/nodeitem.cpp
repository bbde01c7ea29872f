// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/nodeitem.h"

#include <QApplication>
#include <QCursor>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "ui/flow/nodetext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr QSizeF taskSize(132, 54);
constexpr qreal circleRadius = 18;
constexpr qreal gatewayRadius = 26;
constexpr qreal taskRounding = 8;
constexpr qreal labelGap = 5;
constexpr qreal labelWidth = 150;
constexpr qreal tokenLift = 5; ///< so that it hides no text
constexpr qreal room = 14;     ///< around the shape, for badges and the selection

QFont smallFont()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.85);
    else
        font.setPixelSize(qRound(font.pixelSize() * 0.85));
    return font;
}

QString elided(const QString &text, const QFont &font, qreal width)
{
    return QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, width);
}

QColor mixed(const QColor &a, const QColor &b, qreal shareOfA)
{
    const auto mix = [&](float x, float y) { return float(x * shareOfA + y * (1 - shareOfA)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QString countText(int count)
{
    return count < 10000 ? QLocale().toString(count) : QStringLiteral("9999+");
}

} // namespace

NodeItem::NodeItem(const FlowNode &node)
{
    setFlag(ItemIsSelectable);
    setCursor(Qt::ArrowCursor); // the canvas's is the hand that pans
    setZValue(1);
    setValue(node);
}

void NodeItem::setValue(const FlowNode &node)
{
    prepareGeometryChange();
    m_node = node;
    setPos(node.position);
    retranslate();
}

void NodeItem::setMarks(const NodeMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void NodeItem::retranslate()
{
    prepareGeometryChange();
    setToolTip(nodeTitle(m_node));
    update();
}

QRectF NodeItem::shapeRect() const
{
    return localShape().translated(pos());
}

QRectF NodeItem::labelRect() const
{
    const QRectF label = localLabel();
    return label.isNull() ? label : label.translated(pos());
}

QPointF NodeItem::tokenPlace() const
{
    return pos() + QPointF(0, localShape().top() - tokenLift);
}

QRectF NodeItem::boundingRect() const
{
    return localShape().united(localLabel()).adjusted(-room, -room, room, room);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path = outline();
    path.addRect(localLabel());
    return path;
}

NodeItem::Form NodeItem::form() const
{
    if (m_node.kind == QLatin1String("start"))
        return Form::Start;
    if (m_node.kind == QLatin1String("exclusive-gateway"))
        return Form::Gateway;
    if (m_node.kind == QLatin1String("output"))
        return Form::Output;
    return nodeKindName(m_node.kind) == m_node.kind ? Form::Unknown : Form::Task;
}

bool NodeItem::isTask() const
{
    return form() == Form::Task || form() == Form::Unknown;
}

QRectF NodeItem::localShape() const
{
    if (isTask())
        return QRectF(QPointF(-taskSize.width() / 2, -taskSize.height() / 2), taskSize);
    const qreal radius = form() == Form::Gateway ? gatewayRadius : circleRadius;
    return QRectF(-radius, -radius, 2 * radius, 2 * radius);
}

QRectF NodeItem::localLabel() const
{
    if (isTask())
        return {};
    const QFontMetricsF metrics(QApplication::font());
    const qreal width = metrics.horizontalAdvance(elided(nodeCaption(m_node), QApplication::font(), labelWidth)) + 6;
    return QRectF(-width / 2, localShape().bottom() + labelGap, width, metrics.height());
}

QPainterPath NodeItem::outline() const
{
    QPainterPath path;
    const QRectF rect = localShape();
    if (isTask())
        path.addRoundedRect(rect, taskRounding, taskRounding);
    else if (form() == Form::Gateway)
        path.addPolygon(QPolygonF({{rect.left(), 0}, {0, rect.top()}, {rect.right(), 0}, {0, rect.bottom()}}));
    else
        path.addEllipse(rect);
    path.closeSubpath();
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const QPalette palette = QApplication::palette();
    const ThemeColors colors = themeColors();
    const QColor base = palette.color(QPalette::Base);
    const QColor line = mixed(palette.color(QPalette::Text), base, 0.75);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option->state.testFlag(QStyle::State_Selected)) {
        const qreal width = 4;
        QPen halo(mixed(colors.accent, base, 0.45), width + 4);
        halo.setJoinStyle(Qt::RoundJoin);
        painter->strokePath(outline(), halo);
    }
    QPen pen(m_marks.hasToken ? colors.accent : line, form() == Form::Output ? 4 : m_marks.hasToken ? 2.5 : 1.5);
    pen.setJoinStyle(Qt::RoundJoin);
    if (form() == Form::Unknown)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(m_marks.hasToken ? mixed(colors.accent, base, 0.12) : palette.color(QPalette::AlternateBase));
    painter->drawPath(outline());
    if (form() == Form::Gateway) {
        const qreal arm = gatewayRadius * 0.32;
        painter->setPen(QPen(line, 3.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(-arm, -arm), QPointF(arm, arm));
        painter->drawLine(QPointF(-arm, arm), QPointF(arm, -arm));
    }
    if (isTask())
        paintTask(*painter);
    else
        paintLabel(*painter);
    if (m_marks.visits > 0)
        paintVisits(*painter);
    if (m_marks.hasError || m_marks.hasWarning)
        paintProblem(*painter);
}

void NodeItem::paintTask(QPainter &painter) const
{
    const QRectF inner = localShape().adjusted(8, 6, -8, -6);
    const QFont kindFont = smallFont();
    painter.setFont(kindFont);
    painter.setPen(themeColors().subtle);
    painter.drawText(inner, Qt::AlignTop | Qt::AlignHCenter,
                     elided(nodeKindName(m_node.kind), kindFont, inner.width()));
    painter.setFont(QApplication::font());
    painter.setPen(QApplication::palette().color(QPalette::Text));
    const qreal below = QFontMetricsF(kindFont).height();
    painter.drawText(inner.adjusted(0, below, 0, 0), Qt::AlignCenter,
                     elided(nodeCaption(m_node), QApplication::font(), inner.width()));
}

void NodeItem::paintLabel(QPainter &painter) const
{
    const QRectF label = localLabel();
    painter.fillRect(label, QApplication::palette().color(QPalette::Base)); // a sequence flow may lead through it
    painter.setFont(QApplication::font());
    painter.setPen(QApplication::palette().color(QPalette::Text));
    painter.drawText(label, Qt::AlignCenter, elided(nodeCaption(m_node), QApplication::font(), labelWidth));
}

void NodeItem::paintVisits(QPainter &painter) const
{
    const QFont font = smallFont();
    const QString text = countText(m_marks.visits);
    const QFontMetricsF metrics(font);
    const qreal height = metrics.height() + 1;
    const qreal width = std::max(height, metrics.horizontalAdvance(text) + 9);
    const QRectF rect = localShape();
    // On the border: of a diamond or circle that is not where the corner of its rectangle is.
    const QPointF place = isTask() ? rect.topRight() : QPointF(rect.right() * 0.72, rect.top() * 0.72);
    const QRectF pill(place.x() - width / 2, place.y() - height / 2, width, height);
    const QPalette palette = QApplication::palette();
    painter.setPen(QPen(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35), 1));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawRoundedRect(pill, height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(pill, Qt::AlignCenter, text);
}

void NodeItem::paintProblem(QPainter &painter) const
{
    const QRectF rect = localShape();
    const QPointF place = isTask() ? rect.topLeft() : QPointF(rect.left() * 0.72, rect.top() * 0.72);
    const ThemeColors colors = themeColors();
    QFont font = smallFont();
    font.setBold(true);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_marks.hasError ? colors.error : colors.warning);
    painter.drawEllipse(place, 8, 8);
    painter.setFont(font);
    painter.setPen(QApplication::palette().color(QPalette::Base));
    painter.drawText(QRectF(place.x() - 8, place.y() - 8, 16, 16), Qt::AlignCenter, QStringLiteral("!"));
}

} // namespace wsw
