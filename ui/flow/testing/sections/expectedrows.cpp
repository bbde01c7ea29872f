// SPDX-License-Identifier: MIT
#include "ui/flow/testing/sections/expectedrows.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wsw {

ExpectedRows::ExpectedRows(RowsModel &model, RowsTable::Adding adding, Others others, QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox(this))
    , m_others(new QCheckBox(this))
    , m_table(new RowsTable(model, adding, this))
{
    m_others->setVisible(others == Others::Choosable);
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_others);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(m_check, &QCheckBox::toggled, this, [this] {
        updateEnabled();
        emit edited();
    });
    connect(m_others, &QCheckBox::toggled, this, &ExpectedRows::edited);
    connect(&model, &RowsModel::edited, this, &ExpectedRows::edited);
    updateEnabled();
}

bool ExpectedRows::isChecked() const
{
    return m_check->isChecked();
}

bool ExpectedRows::mayOthersCome() const
{
    return m_others->isChecked();
}

void ExpectedRows::setChecked(bool checked, bool othersMayCome)
{
    const QSignalBlocker blocker(this);
    m_check->setChecked(checked);
    m_others->setChecked(othersMayCome);
}

void ExpectedRows::setTexts(const QString &check, const QString &others, const QString &othersToolTip)
{
    m_check->setText(check);
    m_others->setText(others);
    m_others->setToolTip(othersToolTip);
}

void ExpectedRows::updateEnabled()
{
    m_others->setEnabled(isChecked());
    m_table->setEnabled(isChecked());
}

} // namespace wsw
