// SPDX-License-Identifier: MIT
#include "ui/message/compare/comparisondelegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/message/compare/comparisonmodel.h"
#include "ui/message/log/logrowpainter.h"
#include "ui/theme.h"

namespace wsw {

namespace {

constexpr int margin = 4;

QColor tinted(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const ComparisonModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ComparedRow &row = m_model.comparison().rows.at(index.row());
    const bool isLeft = index.column() <= ComparisonModel::LeftText;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = isLeft ? themeColors().outgoing : themeColors().incoming;
    const bool has = (isLeft ? row.left : row.right) >= 0;
    painter->save();
    painter->setClipRect(option.rect);
    const QPalette &palette = option.palette;
    painter->fillRect(option.rect, isSelected ? palette.brush(QPalette::Highlight) : palette.brush(QPalette::Base));
    if (row.changed && !isSelected && index.column() != ComparisonModel::Mark)
        painter->fillRect(option.rect,
                          has ? QBrush(tinted(color, 36)) : QBrush(palette.mid().color(), Qt::BDiagPattern));
    const QPen pen(palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setPen(pen);
    const QRect room = option.rect.adjusted(margin, 0, -margin, 0);
    const QString text = index.data().toString();
    if (index.column() != ComparisonModel::LeftText && index.column() != ComparisonModel::RightText) {
        painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), text);
        painter->restore();
        return;
    }
    QTextLayout layout(text, LogRowPainter::messageFont(option.font));
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[from, count] : m_model.changedParts(index)) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        format.setUnderlineColor(isSelected ? pen.color() : color);
        if (!isSelected)
            format.setBackground(tinted(color, 90));
        formats.append({from, count, format});
    }
    QTextOption plain;
    plain.setWrapMode(QTextOption::NoWrap);
    plain.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(plain);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(room.width());
    layout.endLayout();
    const qreal top = room.top() + (room.height() - layout.boundingRect().height()) / 2;
    layout.draw(painter, QPointF(room.left(), top));
    painter->restore();
}

} // namespace wsw
