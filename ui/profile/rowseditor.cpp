// SPDX-License-Identifier: MIT
#include "ui/profile/rowseditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

#include "ui/theme.h"

namespace wsw {

RowsEditor::RowsEditor(int columns, Switches switches, QWidget *parent)
    : QWidget(parent)
    , m_switches(switches)
    , m_table(new QTableWidget(0, columns, this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_hint(new QLabel(this))
{
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 30);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * 4);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as much as there is
    m_table->installEventFilter(this);
    m_up->setIcon(themeIcon(QStringLiteral("arrow-up")));
    m_down->setIcon(themeIcon(QStringLiteral("arrow-down")));
    m_remove->setIcon(themeIcon(QStringLiteral("trash-2")));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    for (QToolButton *button : {m_up, m_down, m_remove}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);

    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        keepEmptyRow();
        emit edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RowsEditor::updateButtons);
    connect(m_up, &QToolButton::clicked, this, [this] { moveSelected(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveSelected(1); });
    connect(m_remove, &QToolButton::clicked, this, &RowsEditor::removeSelected);
    keepEmptyRow();
    updateButtons();
    retranslate();
}

QList<RowsEditor::Row> RowsEditor::rows() const
{
    QList<Row> rows;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        if (const Row value = row(i); !value.cells.first().isEmpty())
            rows.append(value);
    }
    return rows;
}

void RowsEditor::setRows(const QList<Row> &newRows)
{
    if (newRows == rows())
        return;
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(int(newRows.size()));
    for (int i = 0; i < newRows.size(); ++i)
        setRow(i, newRows.at(i));
    keepEmptyRow();
    updateButtons();
}

void RowsEditor::setTexts(const QString &accessibleName, const QStringList &headers, const QString &hint)
{
    m_table->setAccessibleName(accessibleName);
    m_table->setHorizontalHeaderLabels(headers);
    m_hint->setText(hint);
}

void RowsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool RowsEditor::eventFilter(QObject *watched, QEvent *event)
{
    // F2 edits the cell; the window's command of that key renames the page's item.
    if (watched == m_table && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2)
        event->accept();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveSelected(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool RowsEditor::isEmpty(const Row &row) const
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

RowsEditor::Row RowsEditor::row(int row) const
{
    Row result;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        result.cells.append(item ? item->text() : QString());
    }
    result.cells.first() = result.cells.first().trimmed();
    // The empty row has no check box.
    const QTableWidgetItem *first = m_table->item(row, 0);
    result.enabled = !first || !first->data(Qt::CheckStateRole).isValid() || first->checkState() == Qt::Checked;
    return result;
}

void RowsEditor::setRow(int row, const Row &value)
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(value.cells.value(column)));
    if (m_switches == Switches::With && !isEmpty(value))
        m_table->item(row, 0)->setCheckState(value.enabled ? Qt::Checked : Qt::Unchecked);
}

void RowsEditor::keepEmptyRow()
{
    const int count = m_table->rowCount();
    if (count > 0) {
        if (isEmpty(row(count - 1)))
            return;
    }
    const QSignalBlocker blocker(m_table);
    if (QTableWidgetItem *first = m_table->item(count - 1, 0);
        m_switches == Switches::With && first && !first->data(Qt::CheckStateRole).isValid())
        first->setCheckState(Qt::Checked);
    m_table->insertRow(count);
    setRow(count, {});
}

void RowsEditor::removeSelected()
{
    const QList<QTableWidgetSelectionRange> ranges = m_table->selectedRanges();
    if (ranges.isEmpty())
        return;
    for (int i = ranges.first().bottomRow(); i >= ranges.first().topRow(); --i)
        m_table->removeRow(i);
    keepEmptyRow();
    emit edited();
}

void RowsEditor::moveSelected(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    // The empty row stays last.
    if (from < 0 || to < 0 || from >= m_table->rowCount() - 1 || to >= m_table->rowCount() - 1)
        return;
    {
        const QSignalBlocker blocker(m_table);
        const Row moved = row(from);
        setRow(from, row(to));
        setRow(to, moved);
    }
    m_table->setCurrentCell(to, m_table->currentColumn());
    emit edited();
}

void RowsEditor::updateButtons()
{
    const int current = m_table->currentRow();
    const int last = m_table->rowCount() - 2;
    const bool selected = !m_table->selectedRanges().isEmpty();
    m_up->setEnabled(selected && current > 0 && current <= last);
    m_down->setEnabled(selected && current >= 0 && current < last);
    m_remove->setEnabled(selected);
}

void RowsEditor::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_up, tr("Move Up"), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    name(m_down, tr("Move Down"), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    name(m_remove, tr("Remove"), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
}

QList<RowsEditor::Row> rowsOf(const QStringList &texts)
{
    QList<RowsEditor::Row> rows;
    for (const QString &text : texts)
        rows.append({{text}});
    return rows;
}

QStringList textsOf(const QList<RowsEditor::Row> &rows)
{
    QStringList texts;
    for (const RowsEditor::Row &row : rows)
        texts.append(row.cells.first());
    return texts;
}

} // namespace wsw
