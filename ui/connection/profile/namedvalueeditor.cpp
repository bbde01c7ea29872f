// SPDX-License-Identifier: MIT
#include "ui/connection/profile/namedvalueeditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>

#include "ui/theme.h"

namespace wsw {

namespace {
enum Column { NameColumn, ValueColumn, ColumnCount };
}

NamedValueEditor::NamedValueEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
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
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &NamedValueEditor::updateButtons);
    connect(m_up, &QToolButton::clicked, this, [this] { moveSelected(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveSelected(1); });
    connect(m_remove, &QToolButton::clicked, this, &NamedValueEditor::removeSelected);
    keepEmptyRow();
    updateButtons();
    retranslate();
}

QList<NamedValue> NamedValueEditor::values() const
{
    QList<NamedValue> values;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        if (const NamedValue value = row(i); !value.name.isEmpty())
            values.append(value);
    }
    return values;
}

void NamedValueEditor::setValues(const QList<NamedValue> &newValues)
{
    if (newValues == values())
        return;
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(int(newValues.size()));
    for (int i = 0; i < newValues.size(); ++i)
        setRow(i, newValues.at(i));
    keepEmptyRow();
    updateButtons();
}

void NamedValueEditor::setTexts(const QString &accessibleName, const QString &hint)
{
    m_table->setAccessibleName(accessibleName);
    m_hint->setText(hint);
}

void NamedValueEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool NamedValueEditor::eventFilter(QObject *watched, QEvent *event)
{
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

NamedValue NamedValueEditor::row(int row) const
{
    const QTableWidgetItem *name = m_table->item(row, NameColumn);
    const QTableWidgetItem *value = m_table->item(row, ValueColumn);
    return {name ? name->text().trimmed() : QString(), value ? value->text() : QString(),
            // The empty row has no check box.
            !name || !name->data(Qt::CheckStateRole).isValid() || name->checkState() == Qt::Checked};
}

void NamedValueEditor::setRow(int row, const NamedValue &value)
{
    auto *name = new QTableWidgetItem(value.name);
    if (!value.name.isEmpty() || !value.value.isEmpty())
        name->setCheckState(value.enabled ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, ValueColumn, new QTableWidgetItem(value.value));
}

void NamedValueEditor::keepEmptyRow()
{
    const int count = m_table->rowCount();
    if (count > 0) {
        const NamedValue last = row(count - 1);
        if (last.name.isEmpty() && last.value.isEmpty())
            return;
    }
    const QSignalBlocker blocker(m_table);
    if (QTableWidgetItem *name = m_table->item(count - 1, NameColumn);
        name && !name->data(Qt::CheckStateRole).isValid())
        name->setCheckState(Qt::Checked);
    m_table->insertRow(count);
    setRow(count, {});
}

void NamedValueEditor::removeSelected()
{
    const QList<QTableWidgetSelectionRange> ranges = m_table->selectedRanges();
    if (ranges.isEmpty())
        return;
    for (int i = ranges.first().bottomRow(); i >= ranges.first().topRow(); --i)
        m_table->removeRow(i);
    keepEmptyRow();
    emit edited();
}

void NamedValueEditor::moveSelected(int by)
{
    const int from = m_table->currentRow();
    const int to = from + by;
    // The empty row stays last.
    if (from < 0 || to < 0 || from >= m_table->rowCount() - 1 || to >= m_table->rowCount() - 1)
        return;
    {
        const QSignalBlocker blocker(m_table);
        const NamedValue moved = row(from);
        setRow(from, row(to));
        setRow(to, moved);
    }
    m_table->setCurrentCell(to, m_table->currentColumn());
    emit edited();
}

void NamedValueEditor::updateButtons()
{
    const int current = m_table->currentRow();
    const int last = m_table->rowCount() - 2;
    const bool selected = !m_table->selectedRanges().isEmpty();
    m_up->setEnabled(selected && current > 0 && current <= last);
    m_down->setEnabled(selected && current >= 0 && current < last);
    m_remove->setEnabled(selected);
}

void NamedValueEditor::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    const auto name = [](QToolButton *button, const QString &text, const QString &key) {
        button->setAccessibleName(text);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_up, tr("Move Up"), QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText));
    name(m_down, tr("Move Down"), QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText));
    name(m_remove, tr("Remove"), QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
}

} // namespace wsw
