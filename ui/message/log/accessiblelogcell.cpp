// SPDX-License-Identifier: MIT
#include "ui/message/log/accessiblelogcell.h"

#include <QHeaderView>

#include "ui/message/log/accessiblelog.h"
#include "ui/message/log/logview.h"

namespace wsw {

AccessibleLogCell::AccessibleLogCell(LogView &view, int row, int column)
    : m_view(&view)
    , m_row(row)
    , m_column(column)
{
}

bool AccessibleLogCell::isValid() const
{
    return m_view && modelColumn() >= 0 && m_row < m_view->model().rowCount();
}

int AccessibleLogCell::modelColumn() const
{
    const auto *log = static_cast<AccessibleLog *>(parent());
    return log ? log->modelColumn(m_column) : -1;
}

QAccessibleInterface *AccessibleLogCell::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
}

QString AccessibleLogCell::text(QAccessible::Text type) const
{
    if (!isValid() || type != QAccessible::Name)
        return {};
    if (m_row == headerRow)
        return m_view->model().headerData(modelColumn(), Qt::Horizontal).toString();
    return m_view->model().cellText(m_view->model().row(m_row), modelColumn());
}

QRect AccessibleLogCell::rect() const
{
    if (!isValid())
        return {};
    const QHeaderView &header = m_view->header();
    if (m_row == headerRow)
        return QRect(header.mapToGlobal(QPoint(header.sectionViewportPosition(modelColumn()), 0)),
                     QSize(header.sectionSize(modelColumn()), header.height()));
    const QRect cell = m_view->cellRect(m_row, modelColumn());
    return {m_view->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
}

QAccessible::Role AccessibleLogCell::role() const
{
    return m_row == headerRow ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State AccessibleLogCell::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = !m_view->isVisible();
    if (m_row == headerRow)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.extSelectable = true;
    state.selected = isSelected();
    state.focused = m_view->hasFocus() && m_view->selection().current == m_row;
    state.offscreen = m_row < m_view->firstRowInView() || m_row > m_view->lastRowInView();
    return state;
}

void *AccessibleLogCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface && m_row != headerRow)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && m_row != headerRow)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleLogCell::isSelected() const
{
    return isValid() && m_view->selection().contains(m_row);
}

QList<QAccessibleInterface *> AccessibleLogCell::columnHeaderCells() const
{
    auto *log = static_cast<AccessibleLog *>(parent());
    return log ? QList<QAccessibleInterface *>{log->headerCell(m_column)} : QList<QAccessibleInterface *>();
}

QStringList AccessibleLogCell::actionNames() const
{
    return {pressAction()};
}

void AccessibleLogCell::doAction(const QString &name)
{
    if (name == pressAction() && isValid())
        m_view->selectRow(m_row);
}

} // namespace wsw
