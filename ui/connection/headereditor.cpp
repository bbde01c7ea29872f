// SPDX-License-Identifier: MIT
#include "ui/connection/headereditor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include "ui/theme.h"

namespace wsw {

HeaderEditor::HeaderEditor(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_remove(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 30);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(fontMetrics().height() * 4);
    m_remove->setIcon(themeIcon(QStringLiteral("trash-2")));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);

    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        keepEmptyRow();
        emit edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedRanges().isEmpty()); });
    connect(m_remove, &QPushButton::clicked, this, &HeaderEditor::removeSelected);
    m_remove->setEnabled(false);
    keepEmptyRow();
    retranslate();
}

HeaderEditor::Headers HeaderEditor::headers() const
{
    Headers headers;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const QString name = cell(row, 0).trimmed(); !name.isEmpty())
            headers.append({name, cell(row, 1)});
    }
    return headers;
}

void HeaderEditor::setHeaders(const Headers &newHeaders)
{
    if (newHeaders == headers())
        return;
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    for (const auto &[name, value] : newHeaders)
        appendRow(name, value);
    keepEmptyRow();
}

void HeaderEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString HeaderEditor::cell(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text() : QString();
}

void HeaderEditor::appendRow(const QString &name, const QString &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    m_table->setItem(row, 1, new QTableWidgetItem(value));
}

void HeaderEditor::keepEmptyRow()
{
    const int last = m_table->rowCount() - 1;
    if (last >= 0 && cell(last, 0).isEmpty() && cell(last, 1).isEmpty())
        return;
    const QSignalBlocker blocker(m_table);
    appendRow({}, {});
}

void HeaderEditor::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (int row : std::as_const(rows))
        m_table->removeRow(row);
    keepEmptyRow();
    emit edited();
}

void HeaderEditor::retranslate()
{
    m_table->setAccessibleName(tr("Headers"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    m_remove->setText(tr("Remove"));
    m_hint->setText(tr("Sent with the opening request, from the next connection on."));
}

} // namespace wsw
