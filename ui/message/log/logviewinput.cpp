// SPDX-License-Identifier: MIT
// What the user does to a LogView with mouse and keyboard.
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

#include "ui/message/log/logview.h"

namespace wsw {

void LogView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    const bool keep = event->button() == Qt::RightButton && m_selection.contains(row);
    if (row >= 0 && !keep && (event->button() == Qt::LeftButton || event->button() == Qt::RightButton))
        selectRow(row, event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_selection.isEmpty())
        return;
    const int y = qBound(-1, int(event->position().y()), viewport()->height());
    const int row = y < 0 ? firstRowInView() - 1 : rowAt({0, y});
    if (row >= 0)
        selectRow(row, true);
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept(); // the press was ours
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rowAt(event->position().toPoint()) >= 0)
        emit activated();
}

std::optional<int> LogView::rowForKey(const QKeyEvent &event) const
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return std::nullopt;
    const int current = m_selection.isEmpty() ? lastRowInView() : m_selection.current;
    const auto moved = [current, last](int rows) { return int(std::clamp<qint64>(qint64(current) + rows, 0, last)); };
    switch (event.key()) {
    case Qt::Key_Up: return m_selection.isEmpty() ? current : moved(-1);
    case Qt::Key_Down: return m_selection.isEmpty() ? current : moved(1);
    case Qt::Key_PageUp: return moved(-rowsPerPage());
    case Qt::Key_PageDown: return moved(rowsPerPage());
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return std::nullopt;
    }
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_selection.isEmpty()) {
        emit activated();
    } else if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event->matches(QKeySequence::SelectAll) && m_model.rowCount() > 0) {
        setFollowing(false);
        setSelection({m_model.rowCount() - 1, 0});
    } else if (const auto row = rowForKey(*event); row) {
        selectRow(*row, shift);
        if (event->key() == Qt::Key_End && !shift)
            setFollowing(true);
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint atRow = m_selection.isEmpty() ? QPoint() : cellRect(m_selection.current, 0).bottomLeft();
    emit menuRequested(byKey ? atRow : event->pos());
}

QString LogView::toolTipAt(const QPoint &position) const
{
    const int row = rowAt(position);
    const int column = m_header->logicalIndexAt(position.x());
    if (row < 0 || column < 0 || column == RecordingModel::MessageColumn)
        return {};
    const QString text = m_model.cellText(m_model.row(row), column);
    const bool fits = fontMetrics().horizontalAdvance(text) + 12 <= m_header->sectionSize(column);
    return fits ? QString() : text;
}

bool LogView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

} // namespace wsw
