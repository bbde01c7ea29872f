// SPDX-License-Identifier: MIT
#include "ui/flow/testing/expectedpushes.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace wsw {

ExpectedPushes::ExpectedPushes(QWidget *parent)
    : QWidget(parent)
    , m_checked(new QCheckBox)
    , m_others(new QCheckBox)
    , m_table(new QTableView)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
{
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ExpectedPushModel::Match, new MatchDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(ExpectedPushModel::Content, QHeaderView::Stretch);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    auto *row = new QHBoxLayout;
    row->addWidget(m_checked);
    row->addWidget(m_others);
    row->addStretch();
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_table);
    for (QCheckBox *box : {m_checked, m_others})
        connect(box, &QCheckBox::toggled, this, &ExpectedPushes::edited);
    connect(m_checked, &QCheckBox::toggled, this, &ExpectedPushes::updateEnabled);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model.append();
        m_table->setCurrentIndex(m_model.index(m_model.rowCount() - 1, ExpectedPushModel::Content));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.remove(m_table->currentIndex().row()); });
    connect(&m_model, &ExpectedPushModel::edited, this, &ExpectedPushes::edited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExpectedPushes::updateEnabled);
    retranslate();
    updateEnabled();
}

void ExpectedPushes::setExpectations(const FlowTestExpectations &expect)
{
    const QSignalBlocker checked(m_checked);
    const QSignalBlocker others(m_others);
    m_checked->setChecked(expect.pushes.has_value());
    m_others->setChecked(expect.otherPushes);
    m_model.setPushes(expect.pushes.value_or(QList<FlowTestPush>()));
    updateEnabled();
}

void ExpectedPushes::applyTo(FlowTestExpectations &expect) const
{
    expect.pushes = m_checked->isChecked() ? std::optional(m_model.pushes()) : std::nullopt;
    expect.otherPushes = m_others->isChecked();
}

void ExpectedPushes::updateEnabled()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_others), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_add)})
        widget->setEnabled(m_checked->isChecked());
    m_remove->setEnabled(m_checked->isChecked() && m_table->currentIndex().isValid());
}

void ExpectedPushes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ExpectedPushes::retranslate()
{
    m_table->setAccessibleName(tr("Expected pushes"));
    m_checked->setText(tr("Expect these &pushes, in this order"));
    m_others->setText(tr("Others &may come in between"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add expected push"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove expected push"));
    emit m_model.headerDataChanged(Qt::Horizontal, 0, ExpectedPushModel::ColumnCount - 1);
}

} // namespace wsw
