// SPDX-License-Identifier: MIT
#include "ui/server/options/serversecurityform.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include "ui/profile/namedvalueeditor.h"
#include "ui/server/options/serveraccessform.h"
#include "ui/server/options/servertlsform.h"
#include "ui/theme.h"

namespace wsw {

ServerSecurityForm::ServerSecurityForm(SecretVault &vault, QWidget *parent)
    : ServerForm(parent)
    , m_tls(new ServerTlsForm(vault, this))
    , m_access(new ServerAccessForm(vault, this))
    , m_origins(new RowsEditor(1, RowsEditor::Switches::Without, this))
    , m_blocked(new RowsEditor(1, RowsEditor::Switches::Without, this))
    , m_headers(new NamedValueEditor(this))
{
    auto *forms = new QVBoxLayout;
    forms->addWidget(m_tls);
    forms->addWidget(m_access);
    forms->addStretch(1);
    auto *lists = new QGridLayout;
    lists->addWidget(m_headers, 0, 0, 1, 2);
    lists->addWidget(m_origins, 1, 0);
    lists->addWidget(m_blocked, 1, 1);
    lists->setRowStretch(0, 1);
    lists->setRowStretch(1, 1);
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(forms, 1);
    columns->addSpacing(columnSpacing);
    columns->addLayout(lists, 1);

    connect(m_tls, &ServerForm::edited, this, &ServerForm::edited);
    connect(m_access, &ServerForm::edited, this, &ServerForm::edited);
    for (RowsEditor *list : {m_origins, m_blocked, static_cast<RowsEditor *>(m_headers)})
        connect(list, &RowsEditor::edited, this, &ServerForm::edited);
    ServerSecurityForm::retranslate();
}

void ServerSecurityForm::showProfile(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    m_tls->showProfile(profile);
    m_access->showProfile(profile);
    m_origins->setRows(rowsOf(profile.access.origins));
    m_blocked->setRows(rowsOf(profile.access.blockedAddresses));
    m_headers->setValues(profile.access.headers);
}

void ServerSecurityForm::writeTo(ServerProfile &profile) const
{
    m_tls->writeTo(profile);
    m_access->writeTo(profile);
    profile.access.origins = textsOf(m_origins->rows());
    profile.access.blockedAddresses = textsOf(m_blocked->rows());
    profile.access.headers = m_headers->values();
}

void ServerSecurityForm::retranslate()
{
    m_origins->setTexts(tr("Allowed origins"), {tr("Allowed origins")},
                        tr("For example https://*.example.com. None: every one."));
    m_blocked->setTexts(tr("Blocked addresses"), {tr("Blocked addresses")}, tr("For example 192.0.2.7 or 10.0.0.0/8."));
    m_headers->setTexts(tr("Required headers"),
                        tr("Headers that clients must send. A value may have * for anything; empty: any value."));
}

} // namespace wsw
