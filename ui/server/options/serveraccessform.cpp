// SPDX-License-Identifier: MIT
#include "ui/server/options/serveraccessform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/profile/formrows.h"
#include "ui/profile/secretfield.h"

namespace wsw {

using Kind = AccessRules::Authentication;

namespace {
// The box's least value stands for the usual ones.
constexpr int usualStatus = 399;

int shownStatus(int status)
{
    return qMax(status, usualStatus);
}

} // namespace

ServerAccessForm::ServerAccessForm(SecretVault &vault, QWidget *parent)
    : ServerForm(parent)
    , m_layout(new QFormLayout(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_secretLabel(new QLabel(this))
    , m_secret(new SecretField(vault, this))
    , m_statusLabel(new QLabel(this))
    , m_status(new QSpinBox(this))
    , m_trustForwarded(new QCheckBox(this))
{
    for (Kind kind : {Kind::None, Kind::Token, Kind::Basic})
        m_kind->addItem(QString(), int(kind));
    m_status->setRange(usualStatus, 599);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*m_layout,
            {{m_kindLabel, m_kind}, {m_userLabel, m_user}, {m_secretLabel, m_secret}, {m_statusLabel, m_status}});
    m_layout->addRow(m_trustForwarded);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        updateRows();
        emit edited();
    });
    connect(m_user, &QLineEdit::textChanged, this, &ServerForm::edited);
    connect(m_secret, &SecretField::edited, this, &ServerForm::edited);
    connect(m_status, &QSpinBox::valueChanged, this, &ServerForm::edited);
    connect(m_trustForwarded, &QCheckBox::toggled, this, &ServerForm::edited);
    ServerAccessForm::retranslate();
}

AccessRules::Authentication ServerAccessForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

void ServerAccessForm::showProfile(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    const ServerAccess &access = profile.access;
    m_kind->setCurrentIndex(m_kind->findData(int(access.authentication)));
    if (m_user->text() != access.user)
        m_user->setText(access.user);
    m_secret->show(access.secret, accessKey(profile));
    m_status->setValue(shownStatus(access.refusalStatus));
    m_trustForwarded->setChecked(access.trustForwarded);
    updateRows();
}

void ServerAccessForm::writeTo(ServerProfile &profile) const
{
    ServerAccess &access = profile.access;
    access.authentication = kind();
    access.user = m_user->text();
    access.secret = m_secret->secret();
    access.trustForwarded = m_trustForwarded->isChecked();
    // A file may hold one that the box cannot show: it stays until it is changed here.
    if (m_status->value() != shownStatus(access.refusalStatus))
        access.refusalStatus = m_status->value() == usualStatus ? 0 : m_status->value();
}

void ServerAccessForm::updateRows()
{
    m_layout->setRowVisible(m_user, kind() == Kind::Basic);
    m_layout->setRowVisible(m_secret, kind() != Kind::None);
    const QString name = kind() == Kind::Basic ? tr("Password") : tr("Token");
    m_secretLabel->setText(tr("%1:").arg(name));
    m_secret->setName(name);
}

void ServerAccessForm::retranslate()
{
    m_kindLabel->setText(tr("Clients must show:"));
    m_kind->setAccessibleName(tr("Clients must show"));
    m_kind->setItemText(0, tr("Nothing"));
    m_kind->setItemText(1, tr("A token"));
    m_kind->setItemText(2, tr("User and password (Basic)"));
    m_kind->setItemData(1, tr("As “Authorization: Bearer …” or as the parameter “token” of the address"),
                        Qt::ToolTipRole);
    m_userLabel->setText(tr("User:"));
    m_user->setAccessibleName(tr("User"));
    m_statusLabel->setText(tr("Refuse with:"));
    m_status->setAccessibleName(tr("Refuse with status"));
    m_status->setSpecialValueText(tr("401 or 403"));
    m_status->setToolTip(tr("The HTTP status of those who may not connect. Usually 401 where a token or password is "
                            "missing or wrong, else 403."));
    m_trustForwarded->setText(tr("Behind a proxy: believe X-Forwarded-For"));
    m_trustForwarded->setToolTip(tr("The client's address is the last of X-Forwarded-For. Only for a server that "
                                    "nobody reaches but through a proxy of yours."));
    updateRows();
}

} // namespace wsw
