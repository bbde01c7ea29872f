// SPDX-License-Identifier: MIT
#include "ui/flow/testing/table/rowstable.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QToolButton>

#include "ui/flow/testing/table/celldelegate.h"
#include "ui/theme.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/label/errorline.h"

namespace wsw {

RowsTable::RowsTable(RowsModel &model, Adding adding, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new EditTable)
    , m_add(new QToolButton)
    , m_duplicate(new QToolButton)
    , m_remove(new QToolButton)
    , m_error(new ErrorLine)
{
    buildLayout(adding);
    connectSignals();
    updateButtons();
}

void RowsTable::buildLayout(Adding adding)
{
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setMinimumHeight(fontMetrics().height() * 4);
    m_add->setIcon(themeIcon(QStringLiteral("plus")));
    m_duplicate->setIcon(themeIcon(QStringLiteral("copy")));
    if (adding == Adding::Simple)
        m_duplicate->hide();
    m_remove->setIcon(themeIcon(QStringLiteral("trash-2")));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_add, m_duplicate, m_remove}) {
        button->setAutoRaise(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2);
    layout->addWidget(m_table, 0, 0);
    layout->addLayout(buttons, 0, 1);
    layout->addWidget(m_error, 1, 0, 1, 2);
    setFocusProxy(m_table);
}

void RowsTable::connectSignals()
{
    auto *delegate = new CellDelegate(m_table);
    m_table->setItemDelegate(delegate);
    connect(delegate, &CellDelegate::refused, m_error, &ErrorLine::setError);
    connect(delegate, &CellDelegate::closeEditor, m_error, [this] { m_error->setError({}); });
    connect(&m_model, &RowsModel::refused, m_error, &ErrorLine::setError);
    connect(&m_model, &RowsModel::accepted, m_error, [this] { m_error->setError({}); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_error->setError({});
        updateButtons();
        emit currentRowChanged();
    });
    connect(&m_model, &RowsModel::edited, this, &RowsTable::updateButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        emit currentRowChanged();
    });
    const auto remove = [this] { m_model.remove(m_table->currentIndex().row()); };
    connect(m_add, &QToolButton::clicked, this, [this] { select(m_model.append()); });
    connect(m_duplicate, &QToolButton::clicked, this, [this] { select(m_model.duplicate(currentRow())); });
    connect(m_remove, &QToolButton::clicked, this, remove);
    connect(m_table, &EditTable::removeWanted, this, remove);
}

void RowsTable::setTexts(const Texts &texts)
{
    m_table->setAccessibleName(texts.name);
    m_table->setPlaceholder(texts.placeholder);
    const std::pair<QToolButton *, QString> buttons[] = {
        {m_add, texts.add}, {m_duplicate, texts.duplicate}, {m_remove, texts.remove}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_model.retranslate();
}

void RowsTable::setStretched(int column)
{
    m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

int RowsTable::currentRow() const
{
    return m_table->currentIndex().row();
}

void RowsTable::setCurrentRow(int row)
{
    m_table->setCurrentIndex(m_model.index(row, 0));
}

void RowsTable::select(int row)
{
    setCurrentRow(row);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RowsTable::updateButtons()
{
    m_add->setEnabled(m_model.canAppend());
    m_duplicate->setEnabled(currentRow() >= 0);
    m_remove->setEnabled(m_model.canRemove(currentRow()));
}

} // namespace wsw
