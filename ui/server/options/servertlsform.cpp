// SPDX-License-Identifier: MIT
#include "ui/server/options/servertlsform.h"

#include <QFormLayout>
#include <QLabel>

#include "ui/profile/formrows.h"
#include "ui/profile/secretfield.h"
#include "ui/widgets/pathfield.h"

namespace wsw {

ServerTlsForm::ServerTlsForm(SecretVault &vault, QWidget *parent)
    : ServerForm(parent)
    , m_certificateLabel(new QLabel(this))
    , m_certificate(new PathField(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new PathField(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new SecretField(vault, this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_certificateLabel, m_certificate}, {m_keyLabel, m_key}, {m_passwordLabel, m_password}});
    for (PathField *field : {m_certificate, m_key})
        connect(field, &PathField::edited, this, &ServerForm::edited);
    connect(m_password, &SecretField::edited, this, &ServerForm::edited);
    ServerTlsForm::retranslate();
}

void ServerTlsForm::showProfile(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    m_certificate->setPath(profile.certificateFile);
    m_key->setPath(profile.keyFile);
    m_password->show(profile.keyPassword, serverKeyPasswordKey(profile));
}

void ServerTlsForm::writeTo(ServerProfile &profile) const
{
    profile.certificateFile = m_certificate->path();
    profile.keyFile = m_key->path();
    profile.keyPassword = m_password->secret();
}

void ServerTlsForm::retranslate()
{
    const QString filter = tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)");
    m_certificateLabel->setText(tr("Certificate:"));
    m_certificate->setTexts(tr("Certificate file"), filter,
                            tr("PEM, its own first, then its chain. With a certificate the server speaks TLS (wss)."));
    m_keyLabel->setText(tr("Key:"));
    m_key->setTexts(tr("Key file"), filter, tr("PEM: the certificate's private key."));
    m_passwordLabel->setText(tr("Key's password:"));
    m_password->setName(tr("Key's password"));
}

} // namespace wsw
