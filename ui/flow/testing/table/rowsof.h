// SPDX-License-Identifier: MIT
#pragma once

#include <QBrush>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <optional>

#include "ui/flow/testing/table/rowsmodel.h"

namespace wsw {

/// A list of plain rows as a table. Those who derive say what stands in a row's cells, and how it is changed.
template <typename Row>
class RowsOf : public RowsModel
{
public:
    using RowsModel::RowsModel;

    const QList<Row> &rows() const { return m_rows; }
    void setRows(const QList<Row> &rows); ///< without edited()

    int append() override;
    int duplicate(int row) override { return insert(row + 1, copyOf(m_rows.at(row))); }
    bool canRemove(int row) const override { return row >= 0 && row < m_rows.size(); }
    void remove(int row) override;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QList<CellChoice> choices(const QModelIndex &index) const override
    {
        return choicesOf(m_rows.at(index.row()), index.column());
    }
    bool isTypedToo(const QModelIndex &index) const override { return isTyped(index.column()); }
    bool isLong(const QModelIndex &index) const override { return isLongText(m_rows.at(index.row()), index.column()); }
    Result<void> check(const QModelIndex &index, const QVariant &value) const override
    {
        Row changed = m_rows.at(index.row());
        return set(changed, index.column(), value);
    }

protected:
    virtual QString text(const Row &row, int column) const = 0;
    virtual QVariant editValue(const Row &row, int column) const { return text(row, column); }
    virtual Result<void> set(Row &row, int column, const QVariant &value) const = 0;
    virtual Row newRow() const { return {}; }
    virtual Row copyOf(const Row &row) const { return row; }
    virtual bool isEditable(const Row &, int) const { return true; }
    virtual bool isFaint(const Row &, int) const { return false; } ///< it only says what holds without it
    virtual bool isTyped(int) const { return false; }
    virtual bool isLongText(const Row &, int) const { return false; }
    virtual QList<CellChoice> choicesOf(const Row &, int) const { return {}; }
    virtual QString toolTip(const Row &row, int column) const { return text(row, column); }
    virtual std::optional<bool> isChecked(const Row &, int) const { return std::nullopt; } ///< nothing: no check box
    virtual void setChecked(Row &, bool) const {}
    virtual bool isBefore(const Row &, const Row &) const
    {
        return false;
    } ///< for rows that have an order of their own

    void replace(int row, const Row &changed); ///< edited(), if it is another

private:
    int insert(int place, const Row &row);
    void keepOrder(int row);

    QList<Row> m_rows;
};

template <typename Row>
void RowsOf<Row>::setRows(const QList<Row> &rows)
{
    QList<Row> ordered = rows;
    std::stable_sort(ordered.begin(), ordered.end(), [this](const Row &a, const Row &b) { return isBefore(a, b); });
    if (ordered == m_rows)
        return;
    beginResetModel();
    m_rows = ordered;
    endResetModel();
}

template <typename Row>
int RowsOf<Row>::append()
{
    const Row row = newRow();
    const auto place = std::upper_bound(m_rows.cbegin(), m_rows.cend(), row,
                                        [this](const Row &a, const Row &b) { return isBefore(a, b); });
    return insert(int(place - m_rows.cbegin()), row);
}

template <typename Row>
int RowsOf<Row>::insert(int place, const Row &row)
{
    beginInsertRows({}, place, place);
    m_rows.insert(place, row);
    endInsertRows();
    emit edited();
    return place;
}

template <typename Row>
void RowsOf<Row>::remove(int row)
{
    if (!canRemove(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    emit edited();
}

template <typename Row>
QVariant RowsOf<Row>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::EditRole: return editValue(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::ForegroundRole:
        return isFaint(row, index.column()) ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                                            : QVariant();
    case Qt::CheckStateRole:
        if (const std::optional<bool> checked = isChecked(row, index.column()))
            return *checked ? Qt::Checked : Qt::Unchecked;
        return {};
    }
    return {};
}

template <typename Row>
bool RowsOf<Row>::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    Row changed = m_rows.at(index.row());
    if (role == Qt::CheckStateRole) {
        setChecked(changed, value.toInt() == Qt::Checked);
    } else if (const Result<void> taken = set(changed, index.column(), value); !taken) {
        emit refused(taken.error().message);
        return false;
    }
    emit accepted();
    replace(index.row(), changed);
    return true;
}

template <typename Row>
Qt::ItemFlags RowsOf<Row>::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const Row &row = m_rows.at(index.row());
    flags.setFlag(Qt::ItemIsEditable, isEditable(row, index.column()));
    flags.setFlag(Qt::ItemIsUserCheckable, isChecked(row, index.column()).has_value());
    return flags;
}

template <typename Row>
void RowsOf<Row>::replace(int row, const Row &changed)
{
    if (changed == m_rows.at(row))
        return;
    m_rows[row] = changed;
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    keepOrder(row);
    emit edited();
}

template <typename Row>
void RowsOf<Row>::keepOrder(int row)
{
    int to = row;
    while (to > 0 && isBefore(m_rows.at(row), m_rows.at(to - 1)))
        --to;
    if (to == row) {
        while (to + 1 < m_rows.size() && isBefore(m_rows.at(to + 1), m_rows.at(row)))
            ++to;
    }
    if (to == row)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_rows.move(row, to);
    endMoveRows();
}

} // namespace wsw
