// SPDX-License-Identifier: MIT
#include "ui/connection/certificate/trustedcertificatesdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/connection/certificate/trustedcertificatesmodel.h"

namespace wsw {

TrustedCertificatesDialog::TrustedCertificatesDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_model(new TrustedCertificatesModel(settings, this))
    , m_table(new QTableView(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Trusted Certificates"));
    auto *explanation = new QLabel(
        m_model->rowCount() > 0
            ? tr("These certificates do not pass the check and are accepted for their host because you said so.")
            : tr("There are none. When a server's certificate does not pass the check, its connection offers to trust "
                 "it."),
        this);
    explanation->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
    m_remove->setToolTip(tr("Trusts the selected certificates no longer, from the next connection on"));
    connect(m_remove, &QPushButton::clicked, this, &TrustedCertificatesDialog::removeSelected);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &TrustedCertificatesDialog::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrustedCertificatesDialog::updateButton);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 18);
    updateButton();
}

void TrustedCertificatesDialog::removeSelected()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_model->removeRow(row);
}

void TrustedCertificatesDialog::updateButton()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace wsw
