// SPDX-License-Identifier: MIT
#include "ui/connection/profile/tlsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/profile/formrows.h"
#include "ui/profile/secretfield.h"
#include "ui/widgets/pathfield.h"

namespace wsw {

TlsForm::TlsForm(SecretVault &vault, QWidget *parent)
    : QWidget(parent)
    , m_caLabel(new QLabel(this))
    , m_ca(new PathField(this))
    , m_certificateLabel(new QLabel(this))
    , m_certificate(new PathField(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new PathField(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new SecretField(vault, this))
    , m_serverNameLabel(new QLabel(this))
    , m_serverName(new QLineEdit(this))
    , m_versionLabel(new QLabel(this))
    , m_version(new QComboBox(this))
    , m_insecure(new QCheckBox(this))
{
    m_version->addItem(QString(), int(TlsVersion::Default));
    m_version->addItem(QStringLiteral("TLS 1.2"), int(TlsVersion::Tls12));
    m_version->addItem(QStringLiteral("TLS 1.3"), int(TlsVersion::Tls13));
    auto *layout = new QFormLayout(this);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*layout, {{m_caLabel, m_ca},
                      {m_certificateLabel, m_certificate},
                      {m_keyLabel, m_key},
                      {m_passwordLabel, m_password},
                      {m_serverNameLabel, m_serverName},
                      {m_versionLabel, m_version}});
    layout->addRow(QString(), m_insecure);

    for (PathField *field : {m_ca, m_certificate, m_key})
        connect(field, &PathField::edited, this, &TlsForm::edited);
    connect(m_password, &SecretField::edited, this, &TlsForm::edited);
    connect(m_serverName, &QLineEdit::textChanged, this, &TlsForm::edited);
    connect(m_version, &QComboBox::currentIndexChanged, this, &TlsForm::edited);
    connect(m_insecure, &QCheckBox::toggled, this, &TlsForm::edited);
    retranslate();
}

void TlsForm::show(const ConnectionProfile &profile)
{
    const QSignalBlocker blocker(this);
    const TlsProfile &tls = profile.tls;
    m_ca->setPath(tls.caFile);
    m_certificate->setPath(tls.certificateFile);
    m_key->setPath(tls.keyFile);
    m_password->show(tls.keyPassword, keyPasswordKey(profile));
    if (m_serverName->text().trimmed() != tls.serverName)
        m_serverName->setText(tls.serverName);
    m_version->setCurrentIndex(m_version->findData(int(tls.minimumVersion)));
    m_insecure->setChecked(tls.insecure);
}

void TlsForm::writeTo(ConnectionProfile &profile) const
{
    profile.tls = {m_insecure->isChecked(),
                   m_ca->path(),
                   m_certificate->path(),
                   m_key->path(),
                   m_password->secret(),
                   m_serverName->text().trimmed(),
                   TlsVersion(m_version->currentData().toInt())};
}

void TlsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TlsForm::retranslate()
{
    const QString pem = tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)");
    m_caLabel->setText(tr("CA certificates:"));
    m_ca->setTexts(tr("CA certificates"), pem, tr("Trusted instead of the system's. Empty: the system's."));
    m_certificateLabel->setText(tr("Client certificate:"));
    m_certificate->setTexts(tr("Client certificate"), tr("Certificates (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)"),
                            tr("Shown to servers that ask for one: PEM, or PKCS#12 with its key."));
    m_keyLabel->setText(tr("Client key:"));
    m_key->setTexts(tr("Client key"), pem, tr("The certificate's private key. Not needed for a PKCS#12 file."));
    m_passwordLabel->setText(tr("Key's password:"));
    m_password->setName(tr("Key's password"));
    m_serverNameLabel->setText(tr("Server name:"));
    m_serverName->setAccessibleName(tr("Server name"));
    m_serverName->setPlaceholderText(tr("As in the address"));
    m_serverName->setToolTip(tr("Sent to the server (SNI), and what its certificate must be for."));
    m_versionLabel->setText(tr("Oldest version:"));
    m_version->setItemText(0, tr("As Qt deems secure"));
    m_insecure->setText(tr("Accept any certificate"));
    m_insecure->setToolTip(tr("For tests against servers of your own only: nobody's identity is checked."));
}

} // namespace wsw
