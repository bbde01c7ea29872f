// SPDX-License-Identifier: MIT
#include "ui/message/log/accessiblelog.h"

#include <QHeaderView>

#include "ui/message/log/accessiblelogcell.h"
#include "ui/message/log/logview.h"

namespace wsw {

namespace {

// A reader needs the cells on the screen and a few around; more than that is from rows long gone.
constexpr qsizetype mostCells = 8192;
constexpr int mostSelected = 1000;

qint64 keyOf(int row, int column)
{
    return (qint64(row) + 1) * RecordingModel::Columns + column;
}

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<LogView *>(object);
    return view ? new AccessibleLog(*view) : nullptr;
}

} // namespace

void AccessibleLog::install()
{
    QAccessible::installFactory(create); // Qt keeps one of each
}

AccessibleLog::AccessibleLog(LogView &view)
    : QAccessibleWidget(&view, QAccessible::Table)
{
}

AccessibleLog::~AccessibleLog()
{
    forgetCells();
}

LogView *AccessibleLog::view() const
{
    return static_cast<LogView *>(widget());
}

void *AccessibleLog::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void AccessibleLog::forgetCells() const
{
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
    m_cells.clear();
}

QAccessibleInterface *AccessibleLog::cached(qint64 key, int row, int column) const
{
    if (const auto known = m_cells.constFind(key); known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_cells.size() >= mostCells)
        forgetCells();
    auto *cell = new AccessibleLogCell(*view(), row, column);
    m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *AccessibleLog::headerCell(int column) const
{
    return cached(keyOf(AccessibleLogCell::headerRow, column), AccessibleLogCell::headerRow, column);
}

QAccessibleInterface *AccessibleLog::cellAt(int row, int column) const
{
    if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return nullptr;
    return cached(keyOf(row, column), row, column);
}

int AccessibleLog::childCount() const
{
    return (1 + view()->lastRowInView() - view()->firstRowInView() + 1) * columnCount();
}

QAccessibleInterface *AccessibleLog::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const int column = index % columnCount();
    const int line = index / columnCount();
    return line == 0 ? headerCell(column) : cellAt(view()->firstRowInView() + line - 1, column);
}

int AccessibleLog::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleLogCell *>(child);
    if (!cell)
        return -1;
    if (cell->rowIndex() == AccessibleLogCell::headerRow)
        return cell->columnIndex();
    const int line = cell->rowIndex() - view()->firstRowInView();
    const bool inView = line >= 0 && cell->rowIndex() <= view()->lastRowInView();
    return inView ? (line + 1) * columnCount() + cell->columnIndex() : -1;
}

QAccessibleInterface *AccessibleLog::childAt(int x, int y) const
{
    const QPoint position = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const int column = int(view()->shownColumns().indexOf(view()->header().logicalIndexAt(position.x())));
    if (column < 0 || position.y() < -view()->header().height())
        return nullptr;
    if (position.y() < 0)
        return headerCell(column);
    const int row = view()->rowAt(position);
    return row < 0 ? nullptr : cellAt(row, column);
}

QAccessibleInterface *AccessibleLog::focusChild() const
{
    const LogSelection &selection = view()->selection();
    return selection.isEmpty() ? nullptr : cellAt(selection.current, focusColumn());
}

int AccessibleLog::modelColumn(int column) const
{
    return view()->shownColumns().value(column, -1);
}

int AccessibleLog::columnCount() const
{
    return int(view()->shownColumns().size());
}

/// The cell that says most stands for its row.
int AccessibleLog::focusColumn() const
{
    return qMax(0, int(view()->shownColumns().indexOf(RecordingModel::MessageColumn)));
}

int AccessibleLog::rowCount() const
{
    return view()->model().rowCount();
}

QString AccessibleLog::columnDescription(int column) const
{
    return view()->model().headerData(modelColumn(column), Qt::Horizontal).toString();
}

QString AccessibleLog::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() ? QString::number(view()->model().record(row) + 1) : QString();
}

int AccessibleLog::selectedRowCount() const
{
    return view()->selection().count();
}

int AccessibleLog::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<int> AccessibleLog::selectedRows() const
{
    QList<int> rows;
    const LogSelection &selection = view()->selection();
    for (int row = selection.first(); rows.size() < qMin(selection.count(), mostSelected); ++row)
        rows.append(row);
    return rows;
}

QList<QAccessibleInterface *> AccessibleLog::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> rows = selectedRows();
    for (const int row : rows) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

bool AccessibleLog::isRowSelected(int row) const
{
    return view()->selection().contains(row);
}

bool AccessibleLog::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    view()->selectRow(row);
    return true;
}

bool AccessibleLog::unselectRow(int row)
{
    if (!isRowSelected(row))
        return false;
    view()->selectRow(-1);
    return true;
}

void AccessibleLog::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() == QAccessibleTableModelChangeEvent::ModelReset)
        forgetCells();
}

} // namespace wsw
