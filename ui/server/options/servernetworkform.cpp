// SPDX-License-Identifier: MIT
#include "ui/server/options/servernetworkform.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/profile/formrows.h"
#include "ui/profile/rowseditor.h"
#include "ui/theme.h"
#include "ui/websocket/engineoptionsform.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/namelist.h"

namespace wsw {

ServerNetworkForm::ServerNetworkForm(QWidget *parent)
    : ServerForm(parent)
    , m_subprotocolsLabel(new QLabel(this))
    , m_subprotocols(new QLineEdit(this))
    , m_engine(new EngineOptionsForm(this))
    , m_endpointsLabel(new QLabel(this))
    , m_endpoints(new RowsEditor(2, RowsEditor::Switches::Without, this))
    , m_problem(new ErrorLine(this))
{
    m_engine->addRow(m_subprotocolsLabel, m_subprotocols);
    auto *endpoints = new QVBoxLayout;
    endpoints->addWidget(m_endpointsLabel);
    endpoints->addWidget(m_endpoints, 1);
    endpoints->addWidget(m_problem);
    auto *columns = new QHBoxLayout(this);
    columns->addWidget(m_engine, 1, Qt::AlignTop);
    columns->addSpacing(columnSpacing);
    columns->addLayout(endpoints, 1);

    connect(m_subprotocols, &QLineEdit::textChanged, this, &ServerForm::edited);
    connect(m_engine, &EngineOptionsForm::edited, this, &ServerForm::edited);
    connect(m_endpoints, &RowsEditor::edited, this, [this] {
        validate();
        emit edited();
    });
    ServerNetworkForm::retranslate();
}

QList<ListenEndpoint> ServerNetworkForm::endpoints(QString *problem) const
{
    QList<ListenEndpoint> endpoints;
    const QList<RowsEditor::Row> rows = m_endpoints->rows();
    for (const RowsEditor::Row &row : rows) {
        const QString text = row.cells.at(1).trimmed();
        bool isNumber = false;
        const quint16 port = text.toUShort(&isNumber);
        if (isNumber)
            endpoints.append({row.cells.at(0), port});
        else if (problem && problem->isEmpty())
            *problem = tr("“%1” is no port for %2. Enter a number from 0 (any free port) to 65535.")
                           .arg(text, row.cells.at(0));
    }
    return endpoints;
}

void ServerNetworkForm::validate()
{
    QString problem;
    endpoints(&problem);
    m_problem->setError(problem);
}

void ServerNetworkForm::showProfile(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    if (splitNames(m_subprotocols->text()) != profile.subprotocols)
        m_subprotocols->setText(joinNames(profile.subprotocols));
    m_engine->show(profile);
    // Rows that are still being typed stay.
    if (endpoints() == profile.moreEndpoints)
        return;
    QList<RowsEditor::Row> rows;
    for (const ListenEndpoint &endpoint : profile.moreEndpoints)
        rows.append({{endpoint.address, QString::number(endpoint.port)}});
    m_endpoints->setRows(rows);
    validate();
}

void ServerNetworkForm::writeTo(ServerProfile &profile) const
{
    profile.subprotocols = splitNames(m_subprotocols->text());
    m_engine->writeTo(profile);
    profile.moreEndpoints = endpoints();
}

void ServerNetworkForm::retranslate()
{
    m_subprotocolsLabel->setText(tr("Subprotocols:"));
    m_subprotocols->setAccessibleName(tr("Subprotocols"));
    m_subprotocols->setToolTip(tr("The first of the client's that is listed here is chosen. Separate by commas."));
    m_endpointsLabel->setText(tr("It listens here, too:"));
    m_endpoints->setTexts(tr("More addresses"), {tr("Address"), tr("Port")},
                          tr("0.0.0.0, :: or *: every network. Port 0: any free one."));
    validate();
}

} // namespace wsw
