// SPDX-License-Identifier: MIT
#include "ui/server/serveroptionsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

#include "ui/theme.h"
#include "ui/websocket/engineoptionsform.h"
#include "ui/websocket/messagesizebox.h"
#include "ui/widgets/namelist.h"
#include "ui/widgets/pathfield.h"

namespace wsw {

ServerOptionsForm::ServerOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_subprotocolsLabel(new QLabel(this))
    , m_subprotocols(new QLineEdit(this))
    , m_maxMessageLabel(new QLabel(this))
    , m_maxMessage(new MessageSizeBox(this))
    , m_engine(new EngineOptionsForm(this))
    , m_certificateLabel(new QLabel(this))
    , m_certificate(new PathField(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new PathField(this))
{
    m_maxMessageLabel->setBuddy(m_maxMessage);
    m_subprotocolsLabel->setBuddy(m_subprotocols);
    auto *layout = new QFormLayout;
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(m_subprotocolsLabel, m_subprotocols);
    layout->addRow(m_maxMessageLabel, m_maxMessage);
    m_engine->addRow(m_certificateLabel, m_certificate);
    m_engine->addRow(m_keyLabel, m_key);
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(layout, 1);
    columns->addSpacing(columnSpacing);
    columns->addWidget(m_engine, 1, Qt::AlignTop);

    connect(m_subprotocols, &QLineEdit::textChanged, this, &ServerOptionsForm::edited);
    connect(m_maxMessage, &QSpinBox::valueChanged, this, &ServerOptionsForm::edited);
    connect(m_engine, &EngineOptionsForm::edited, this, &ServerOptionsForm::edited);
    connect(m_certificate, &PathField::edited, this, &ServerOptionsForm::edited);
    connect(m_key, &PathField::edited, this, &ServerOptionsForm::edited);
    retranslate();
}

void ServerOptionsForm::show(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    if (splitNames(m_subprotocols->text()) != profile.subprotocols)
        m_subprotocols->setText(joinNames(profile.subprotocols));
    m_maxMessage->show(profile.maxMessage);
    m_engine->show(profile);
    m_certificate->setPath(profile.certificateFile);
    m_key->setPath(profile.keyFile);
}

void ServerOptionsForm::writeTo(ServerProfile &profile) const
{
    profile.subprotocols = splitNames(m_subprotocols->text());
    m_maxMessage->writeTo(profile.maxMessage);
    m_engine->writeTo(profile);
    profile.certificateFile = m_certificate->path();
    profile.keyFile = m_key->path();
}

void ServerOptionsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ServerOptionsForm::retranslate()
{
    m_subprotocolsLabel->setText(tr("Subprotocols:"));
    m_subprotocols->setAccessibleName(tr("Subprotocols"));
    m_subprotocols->setToolTip(tr("The first of the client's that is listed here is chosen. Separate by commas."));
    m_maxMessageLabel->setText(tr("Largest message:"));
    m_maxMessage->setToolTip(tr("A client that sends a larger one is disconnected with code 1009."));
    const QString filter = tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)");
    m_certificateLabel->setText(tr("Certificate:"));
    m_certificate->setTexts(tr("Certificate file"), filter,
                            tr("PEM, its own first, then its chain. With a certificate the server speaks TLS (wss)."));
    m_keyLabel->setText(tr("Key:"));
    m_key->setTexts(tr("Key file"), filter, tr("PEM, without a password: that is not kept in the workspace."));
}

} // namespace wsw
