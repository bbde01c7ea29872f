// SPDX-License-Identifier: MIT
#include "ui/message/compare/comparisonmodel.h"

#include <QLocale>

#include "ui/message/messagetext.h"

namespace wsw {

namespace {
// More than fits into any window's width.
constexpr qsizetype shownCharacters = 1000;
} // namespace

void ComparisonModel::setComparison(const Comparison &comparison)
{
    beginResetModel();
    m_comparison = comparison;
    endResetModel();
}

QString ComparisonModel::text(bool left, const ComparedRow &row) const
{
    const int line = left ? row.left : row.right;
    if (line < 0)
        return {};
    const QString &text = (left ? m_comparison.left : m_comparison.right).at(line);
    return withVisibleControls(QStringView(text).left(shownCharacters))
           + (text.size() > shownCharacters ? QStringLiteral("…") : QString());
}

QList<std::pair<int, int>> ComparisonModel::changedParts(const QModelIndex &index) const
{
    const ComparedRow &row = m_comparison.rows.at(index.row());
    const bool isText = index.column() == LeftText || index.column() == RightText;
    if (!row.changed || !isText)
        return {};
    const QString left = text(true, row);
    const QString right = text(false, row);
    QList<std::pair<int, int>> parts;
    for (const DiffBlock &block : diffWords(left, right)) {
        const bool isLeft = index.column() == LeftText;
        const qsizetype count = isLeft ? block.leftCount : block.rightCount;
        if (block.changed && count > 0)
            parts.append({int(isLeft ? block.left : block.right), int(count)});
    }
    return parts;
}

/// Signs, so that nobody needs the colours.
QString ComparisonModel::markText(const ComparedRow &row) const
{
    if (!row.changed)
        return {};
    return row.left < 0 ? QStringLiteral("+") : row.right < 0 ? QStringLiteral("−") : QStringLiteral("≠");
}

QString ComparisonModel::markName(const ComparedRow &row) const
{
    if (!row.changed)
        return tr("the same");
    return row.left < 0 ? tr("only at the right") : row.right < 0 ? tr("only at the left") : tr("different");
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedRow &row = m_comparison.rows.at(index.row());
    const bool isNumber = index.column() == LeftNumber || index.column() == RightNumber;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
                   | (isNumber                 ? Qt::AlignRight
                      : index.column() == Mark ? Qt::AlignHCenter
                                               : Qt::AlignLeft));
    if ((role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) && index.column() == Mark)
        return markName(row);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == Mark)
        return markText(row);
    const bool left = index.column() == LeftNumber || index.column() == LeftText;
    if (!isNumber)
        return text(left, row);
    const int line = left ? row.left : row.right;
    return line < 0 ? QString() : QLocale().toString(line + 1);
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LeftText: return tr("Left message");
    case RightText: return tr("Right message");
    case Mark: return QString();
    default: return tr("Line");
    }
}

} // namespace wsw
