// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace wsw {

class LogView;

/// The log for assistive technology: a table of all rows by QAccessibleTableInterface. Its children are the column
/// headers and the cells in view only, so that whoever walks the tree is not lost in a million rows. Columns are those
/// that are shown, from left to right.
class AccessibleLog : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// To be called once, before the first LogView is asked for its interface.
    static void install();

    explicit AccessibleLog(LogView &view);
    ~AccessibleLog() override;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

    QAccessibleInterface *headerCell(int column) const;
    int modelColumn(int column) const; ///< -1 if there is none

private:
    LogView *view() const;
    int focusColumn() const;
    QAccessibleInterface *cached(qint64 key, int row, int column) const;
    void forgetCells() const;

    mutable QHash<qint64, QAccessible::Id> m_cells; ///< those that were asked for lately
};

} // namespace wsw
