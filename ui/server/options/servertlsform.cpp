// SPDX-License-Identifier: MIT
#include "ui/server/options/servertlsform.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/profile/formrows.h"
#include "ui/profile/secretfield.h"
#include "ui/settings.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/pathfield.h"
#include "websocket/certificate/developmentcertificate.h"

namespace wsw {

namespace {

/// Those of the server's addresses that a client could connect to.
QStringList addressesOf(const ServerProfile &profile)
{
    QStringList addresses{profile.listenAddress};
    for (const ListenEndpoint &endpoint : profile.moreEndpoints)
        addresses.append(endpoint.address);
    for (const QString &everyInterface :
         {QString(), QStringLiteral("*"), QStringLiteral("0.0.0.0"), QStringLiteral("::")})
        addresses.removeAll(everyInterface);
    return addresses;
}

} // namespace

ServerTlsForm::ServerTlsForm(SecretVault &vault, QWidget *parent)
    : ServerForm(parent)
    , m_certificateLabel(new QLabel(this))
    , m_certificate(new PathField(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new PathField(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new SecretField(vault, this))
    , m_make(new QPushButton(this))
    , m_made(new QLabel(this))
    , m_problem(new ErrorLine(this))
{
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_certificateLabel, m_certificate}, {m_keyLabel, m_key}, {m_passwordLabel, m_password}});
    m_made->setWordWrap(true);
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_made->hide();
    m_make->setVisible(canMakeDevelopmentCertificates());
    auto *make = new QHBoxLayout;
    make->addWidget(m_make);
    make->addStretch(1);
    layout->addRow(QString(), make);
    layout->addRow(m_made);
    layout->addRow(m_problem);
    connect(m_make, &QPushButton::clicked, this, &ServerTlsForm::makeCertificate);
    for (PathField *field : {m_certificate, m_key})
        connect(field, &PathField::edited, this, &ServerForm::edited);
    connect(m_password, &SecretField::edited, this, &ServerForm::edited);
    ServerTlsForm::retranslate();
}

void ServerTlsForm::showProfile(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    m_names = addressesOf(profile);
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

void ServerTlsForm::makeCertificate()
{
    // One authority for all servers, to be trusted once.
    const Result<DevelopmentCertificate> made =
        makeDevelopmentCertificate(QDir(dataFolder()).filePath(QStringLiteral("certificates")), m_names);
    m_problem->setError(made ? QString() : made.error().message);
    m_made->setVisible(made.has_value());
    if (!made)
        return;
    m_authority = made->caFile;
    m_certificate->setPath(made->certificateFile);
    m_key->setPath(made->keyFile);
    retranslate();
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
    m_make->setText(tr("Make a certificate for development"));
    m_make->setToolTip(tr("For this computer and the server's addresses, signed by a certificate authority of your "
                          "own."));
    m_made->setText(tr("Clients that are to trust it need its certificate authority: %1").arg(m_authority));
}

} // namespace wsw
