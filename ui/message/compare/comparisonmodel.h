// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include "ui/message/compare/comparison.h"

namespace wsw {

/// The rows of a comparison, side by side.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LeftNumber, LeftText, Mark, RightNumber, RightText, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const Comparison &comparison);
    const Comparison &comparison() const { return m_comparison; }

    /// What differs within a changed line, in characters of its display text; all of it where the other side has none.
    QList<std::pair<int, int>> changedParts(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(bool left, const ComparedRow &row) const;
    QString markText(const ComparedRow &row) const;
    QString markName(const ComparedRow &row) const;

    Comparison m_comparison;
};

} // namespace wsw
