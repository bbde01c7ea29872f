// SPDX-License-Identifier: MIT
#include "ui/flow/canvas/nodeitem.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "ui/flow/nodeicon.h"
#include "ui/flow/nodetext.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr qreal labelGap = 5;
constexpr qreal labelWidth = 150;
constexpr qreal tokenLift = 5;   ///< so that it hides no text
constexpr qreal room = 14;       ///< around the shape, for badges, ports and the selection
constexpr qreal readable = 0.33; ///< the zoom below which text is no more than noise
constexpr int iconSize = 14;
constexpr qreal portRadius = 5;
constexpr qreal commentPadding = 8;
constexpr qreal curveShare = 0.72; ///< where a circle's border is on the way from its centre to the corner

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
    setValue(node);
}

void NodeItem::setValue(const FlowNode &node)
{
    FlowNode moved = m_node;
    moved.position = node.position;
    const bool onlyMoved = moved == node; // measuring text for nothing would take most of the time
    m_node = node;
    setPos(node.position);
    if (!onlyMoved)
        retranslate();
}

void NodeItem::setMarks(const NodeMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

void NodeItem::setPortsShown(bool shown)
{
    if (shown == m_portsShown)
        return;
    m_portsShown = shown;
    update();
}

void NodeItem::retranslate()
{
    prepareGeometryChange();
    m_form = nodeForm(m_node.kind);
    m_size = nodeSize(m_node);
    m_outline = nodeOutline(m_form, m_size);
    m_icon = nodeIconName(m_node.kind, m_node.properties.value(QLatin1String("function")).toString());
    const QFont font = QApplication::font();
    const QFont small = smallFont();
    const qreal inner = m_size.width() - 16;
    m_kindName = elided(nodeHeading(m_node), small, inner - iconSize - 4);
    m_label = {};
    if (m_form == NodeForm::Comment) {
        m_caption = nodeCaption(m_node);
    } else {
        m_caption = elided(nodeCaption(m_node), font, isTaskForm(m_form) ? inner : labelWidth);
    }
    if (!isTaskForm(m_form) && m_form != NodeForm::Comment) {
        const QFontMetricsF metrics(font);
        const qreal width = metrics.horizontalAdvance(m_caption) + 6;
        m_label = QRectF(-width / 2, m_size.height() / 2 + labelGap, width, metrics.height());
    }
    m_bounds = localShape().united(m_label).adjusted(-room, -room, room, room);
    setZValue(m_form == NodeForm::Comment ? -1 : 1); // a comment may lie around what it comments on
    setToolTip(nodeTitle(m_node));
    update();
}

QRectF NodeItem::shapeRect() const
{
    return localShape().translated(pos());
}

QRectF NodeItem::labelRect() const
{
    return m_label.isNull() ? m_label : m_label.translated(pos());
}

QPointF NodeItem::tokenPlace() const
{
    return pos() + QPointF(0, localShape().top() - tokenLift);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path = m_outline;
    path.addRect(m_label);
    return path;
}

QRectF NodeItem::localShape() const
{
    return QRectF(QPointF(-m_size.width() / 2, -m_size.height() / 2), m_size);
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const bool detailed = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) >= readable;
    painter->setRenderHint(QPainter::Antialiasing, detailed);
    paintShape(*painter, option->state.testFlag(QStyle::State_Selected), detailed);
    if (detailed) {
        paintMarker(*painter);
        if (isTaskForm(m_form))
            paintTask(*painter);
        else if (m_form == NodeForm::Comment)
            paintComment(*painter);
        else
            paintLabel(*painter);
    }
    if (m_marks.visits > 0 && detailed)
        paintVisits(*painter);
    if (m_marks.hasError || m_marks.hasWarning)
        paintProblem(*painter);
    if (m_marks.hasBreakpoint)
        paintBreakpoint(*painter);
    if (m_portsShown && detailed)
        paintPorts(*painter);
}

void NodeItem::paintShape(QPainter &painter, bool selected, bool detailed) const
{
    const QPalette palette = QApplication::palette();
    const ThemeColors colors = themeColors();
    const QColor base = palette.color(QPalette::Base);
    if (selected) {
        QPen halo(mixed(colors.accent, base, 0.45), 8);
        halo.setJoinStyle(Qt::RoundJoin);
        painter.strokePath(m_outline, halo);
    }
    const QColor tested = m_marks.tested == NodeMarks::Tested::Passed ? colors.success : colors.error;
    QPen pen(m_marks.hasToken                          ? colors.accent
             : m_marks.tested != NodeMarks::Tested::No ? tested
                                                       : mixed(palette.color(QPalette::Text), base, 0.75),
             m_form == NodeForm::End                                       ? 4
             : m_marks.hasToken || m_marks.tested != NodeMarks::Tested::No ? 2.5
                                                                           : 1.5);
    pen.setJoinStyle(Qt::RoundJoin);
    if (m_form == NodeForm::Unknown)
        pen.setStyle(Qt::DashLine);
    painter.setBrush(m_marks.hasToken ? mixed(colors.accent, base, 0.12) : palette.color(QPalette::AlternateBase));
    if (m_form == NodeForm::Comment) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colors.warning, base, 0.1));
    } else {
        painter.setPen(pen);
    }
    if (detailed || !isTaskForm(m_form))
        painter.drawPath(m_outline);
    else
        painter.drawRect(localShape());
}

void NodeItem::paintMarker(QPainter &painter) const
{
    const QPalette palette = QApplication::palette();
    const QRectF rect = localShape();
    const QColor line = mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.75);
    painter.setPen(QPen(line, 1.5));
    painter.setBrush(Qt::NoBrush);
    if (m_form == NodeForm::Gateway) {
        const QPointF arm(rect.width() * 0.16, rect.height() * 0.16);
        painter.setPen(QPen(line, 3.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(-arm, arm);
        painter.drawLine(QPointF(-arm.x(), arm.y()), QPointF(arm.x(), -arm.y()));
    } else if (m_form == NodeForm::Catch) {
        painter.drawEllipse(rect.adjusted(4, 4, -4, -4));
        const QRectF envelope(-9, -6.5, 18, 13);
        painter.drawRect(envelope);
        painter.drawPolyline(QPolygonF({envelope.topLeft(), {0, 1}, envelope.topRight()}));
    } else if (m_form == NodeForm::Comment) {
        // BPMN 2.0, 7.4 (Text Annotation): an open bracket at the left.
        const qreal foot = std::min(10.0, rect.width() / 2);
        painter.drawPolyline(QPolygonF({rect.topLeft() + QPointF(foot, 0), rect.topLeft(), rect.bottomLeft(),
                                        rect.bottomLeft() + QPointF(foot, 0)}));
    }
}

void NodeItem::paintTask(QPainter &painter) const
{
    const QRectF inner = localShape().adjusted(8, 6, -8, -6);
    const QFont kindFont = smallFont();
    const QFontMetricsF metrics(kindFont);
    const qreal width = iconSize + 4 + metrics.horizontalAdvance(m_kindName);
    const QRectF line(inner.center().x() - width / 2, inner.top(), width, std::max(metrics.height(), qreal(iconSize)));
    themeIcon(m_icon, IconTint::Subtle)
        .paint(&painter, QRect(qRound(line.left()), qRound(line.center().y() - iconSize / 2.0), iconSize, iconSize));
    painter.setFont(kindFont);
    painter.setPen(themeColors().subtle);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_kindName);
    painter.setFont(QApplication::font());
    painter.setPen(QApplication::palette().color(QPalette::Text));
    painter.drawText(inner.adjusted(0, line.height(), 0, 0), Qt::AlignCenter, m_caption);
}

void NodeItem::paintComment(QPainter &painter) const
{
    painter.setFont(QApplication::font());
    painter.setPen(QApplication::palette().color(QPalette::Text));
    painter.drawText(localShape().adjusted(commentPadding, 4, -commentPadding, -4),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_caption);
}

void NodeItem::paintLabel(QPainter &painter) const
{
    painter.fillRect(m_label, QApplication::palette().color(QPalette::Base)); // a sequence flow may lead through it
    painter.setFont(QApplication::font());
    painter.setPen(QApplication::palette().color(QPalette::Text));
    painter.drawText(m_label, Qt::AlignCenter, m_caption);
}

void NodeItem::paintVisits(QPainter &painter) const
{
    const QFont font = smallFont();
    const QString text = countText(m_marks.visits);
    const QFontMetricsF metrics(font);
    const qreal height = metrics.height() + 1;
    const qreal width = std::max(height, metrics.horizontalAdvance(text) + 9);
    const QRectF rect = localShape();
    const QPointF place = isTaskForm(m_form) ? rect.topRight() : QPointF(rect.right(), rect.top()) * curveShare;
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
    const QPointF place = isTaskForm(m_form) ? rect.topLeft() : rect.topLeft() * curveShare;
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

/// Filled, as debuggers draw it, at the lower left, where nothing else is.
void NodeItem::paintBreakpoint(QPainter &painter) const
{
    const QRectF rect = localShape();
    const QPointF place = isTaskForm(m_form) ? rect.bottomLeft() : rect.bottomLeft() * curveShare;
    painter.setPen(QPen(QApplication::palette().color(QPalette::Base), 1.5));
    painter.setBrush(themeColors().error);
    painter.drawEllipse(place, 7, 7);
}

void NodeItem::paintPorts(QPainter &painter) const
{
    const ThemeColors colors = themeColors();
    painter.setPen(QPen(colors.accent, 1.5));
    painter.setBrush(QApplication::palette().color(QPalette::Base));
    for (const NodePort &port : nodePorts(m_node))
        painter.drawEllipse(port.place, portRadius, portRadius);
}

} // namespace wsw
