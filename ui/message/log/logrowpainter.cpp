// SPDX-License-Identifier: MIT
#include "ui/message/log/logrowpainter.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPainter>
#include <QPainterPath>

namespace wsw {

namespace {

constexpr int cellMargin = 4; // as styles have it in headers
constexpr int arrowWidth = 14;
const QColor markOnLight(0xff, 0xd0, 0x33, 0xb0); // through which a rule's colour still shows
const QColor markOnDark(0xd0, 0x9a, 0x00, 0xa0);

} // namespace

LogRowPainter::LogRowPainter(QPainter &painter, const RecordingModel &model, const QHeaderView &header,
                             const QWidget &widget, const RowDecoration *decoration)
    : m_painter(painter)
    , m_model(model)
    , m_decoration(decoration)
    , m_header(header)
    , m_palette(widget.palette())
    , m_group(!widget.isEnabled() ? QPalette::Disabled
              : widget.hasFocus() ? QPalette::Active
                                  : QPalette::Inactive)
    , m_colors(themeColors())
    , m_font(widget.font())
    , m_messageFont(messageFont(widget.font()))
{
}

QFont LogRowPainter::messageFont(const QFont &font)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font.pointSizeF());
    return fixed;
}

void LogRowPainter::paint(const LogRow &row, const QRect &rect, State state)
{
    paintBackground(row, rect, state);
    for (int column = 0; column < RecordingModel::Columns; ++column) {
        const QRect cell(m_header.sectionViewportPosition(column), rect.top(), m_header.sectionSize(column),
                         rect.height());
        paintCell(row, column, cell.adjusted(cellMargin, 0, -cellMargin, 0), state.selected);
    }
}

void LogRowPainter::paintBackground(const LogRow &row, const QRect &rect, State state)
{
    const QColor ruled = m_decoration && !state.selected ? m_decoration->background(row.record) : QColor();
    if (state.selected)
        m_painter.fillRect(rect, m_palette.brush(m_group, QPalette::Highlight));
    else if (ruled.isValid())
        m_painter.fillRect(rect, ruled);
    else if (state.alternate)
        m_painter.fillRect(rect, m_palette.brush(m_group, QPalette::AlternateBase));
    if (!state.current || m_group != QPalette::Active)
        return;
    QColor frame = m_palette.color(m_group, state.selected ? QPalette::HighlightedText : QPalette::Highlight);
    frame.setAlphaF(0.5f);
    m_painter.setPen(frame);
    m_painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

QColor LogRowPainter::textColor(const LogRow &row, int column, bool selected) const
{
    if (selected)
        return m_palette.color(m_group, QPalette::HighlightedText);
    switch (column) {
    case RecordingModel::DirectionColumn:
        return row.direction == Direction::In    ? m_colors.incoming
               : row.direction == Direction::Out ? m_colors.outgoing
                                                 : m_colors.subtle;
    case RecordingModel::Type:
    case RecordingModel::MessageColumn:
        if (row.kind == MessageKind::Error)
            return m_colors.error;
        if (row.kind == MessageKind::Open)
            return m_colors.success;
        return isMessage(row.kind) ? m_palette.color(m_group, QPalette::Text) : m_colors.subtle;
    default: return m_colors.subtle;
    }
}

void LogRowPainter::paintCell(const LogRow &row, int column, const QRect &rect, bool selected)
{
    if (rect.width() <= 0)
        return;
    const QColor color = textColor(row, column, selected);
    QRect textRect = rect;
    if (column == RecordingModel::DirectionColumn && row.direction != Direction::Local) {
        paintArrow(row.direction, rect, color);
        textRect.setLeft(rect.left() + arrowWidth + 2);
    }
    const bool fixedWidth = column == RecordingModel::MessageColumn && !isEvent(row.kind);
    m_painter.setFont(fixedWidth ? m_messageFont : m_font);
    m_painter.setPen(color);

    const QFontMetrics metrics(m_painter.font());
    QString text = m_model.cellText(row, column);
    // Laying out 512 characters to show 80 would be most of the cost of a paint event.
    const int most = textRect.width() / qMax(1, metrics.horizontalAdvance(QLatin1Char('i'))) + 2;
    if (text.size() > most)
        text = text.left(most) + QStringLiteral("…");
    text = metrics.elidedText(text, Qt::ElideRight, textRect.width());
    if (column == RecordingModel::MessageColumn)
        paintMarks(textRect, text, selected);
    const auto alignment = m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    m_painter.drawText(textRect, alignment | Qt::TextSingleLine | Qt::TextForceLeftToRight, text);
}

void LogRowPainter::paintMarks(const QRect &rect, const QString &text, bool selected)
{
    if (!m_decoration)
        return;
    const QFontMetrics metrics(m_painter.font());
    const bool onDark = selected || m_palette.color(QPalette::Base).lightness() < 128;
    const QColor color = onDark ? markOnDark : markOnLight;
    const QList<TextSpan> marks = m_decoration->marks(text);
    for (const TextSpan &mark : marks) {
        const int left = rect.left() + metrics.horizontalAdvance(text, int(mark.begin));
        const int right = rect.left() + metrics.horizontalAdvance(text, int(mark.begin + mark.length));
        m_painter.fillRect(QRect(left, rect.top() + 2, qMax(2, right - left), rect.height() - 4), color);
    }
}

/// Down for what came, up for what went: as browsers' developer tools have it.
void LogRowPainter::paintArrow(Direction direction, const QRect &rect, const QColor &color)
{
    const qreal half = 4.5;
    const qreal head = 3.5;
    const qreal sign = direction == Direction::In ? 1 : -1;
    const QPointF center(rect.left() + arrowWidth / 2.0, rect.center().y() + 0.5);
    const QPointF tip = center + QPointF(0, sign * half);
    QPainterPath path(center - QPointF(0, sign * half));
    path.lineTo(tip);
    path.moveTo(tip + QPointF(-head, -sign * head));
    path.lineTo(tip);
    path.lineTo(tip + QPointF(head, -sign * head));
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
    m_painter.restore();
}

} // namespace wsw
