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
    , m_echo(new QCheckBox(this))
    , m_echoTemplateLabel(new QLabel(this))
    , m_echoTemplate(new QLineEdit(this))
    , m_greetingLabel(new QLabel(this))
    , m_greeting(new QLineEdit(this))
    , m_flowLabel(new QLabel(this))
    , m_flow(new QComboBox(this))
    , m_pushLabel(new QLabel(this))
    , m_pushInterval(new QSpinBox(this))
    , m_pushText(new QLineEdit(this))
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
    m_flow->addItem(QString(), QString());
    m_pushInterval->setRange(0, 24 * 60 * 60);
    m_maxMessageLabel->setBuddy(m_maxMessage);
    m_echoTemplateLabel->setBuddy(m_echoTemplate);
    m_pushLabel->setBuddy(m_pushInterval);
    m_greetingLabel->setBuddy(m_greeting);
    m_flowLabel->setBuddy(m_flow);
    m_subprotocolsLabel->setBuddy(m_subprotocols);
    auto *layout = new QFormLayout;
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(QString(), m_echo);
    layout->addRow(m_echoTemplateLabel, m_echoTemplate);
    layout->addRow(m_greetingLabel, m_greeting);
    layout->addRow(m_flowLabel, m_flow);
    auto *pushRow = new QHBoxLayout;
    pushRow->addWidget(m_pushInterval);
    pushRow->addWidget(m_pushText, 1);
    layout->addRow(m_pushLabel, pushRow);
    layout->addRow(m_subprotocolsLabel, m_subprotocols);
    layout->addRow(m_maxMessageLabel, m_maxMessage);
    m_engine->addRow(m_certificateLabel, m_certificate);
    m_engine->addRow(m_keyLabel, m_key);
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(layout, 1);
    columns->addSpacing(columnSpacing);
    columns->addWidget(m_engine, 1, Qt::AlignTop);

    connect(m_echo, &QCheckBox::toggled, this, &ServerOptionsForm::edited);
    connect(m_echo, &QCheckBox::toggled, m_echoTemplate, &QWidget::setEnabled);
    connect(m_echoTemplate, &QLineEdit::textChanged, this, &ServerOptionsForm::edited);
    connect(m_pushInterval, &QSpinBox::valueChanged, this, &ServerOptionsForm::edited);
    connect(m_pushText, &QLineEdit::textChanged, this, &ServerOptionsForm::edited);
    connect(m_greeting, &QLineEdit::textChanged, this, &ServerOptionsForm::edited);
    connect(m_flow, &QComboBox::currentIndexChanged, this, &ServerOptionsForm::edited);
    connect(m_subprotocols, &QLineEdit::textChanged, this, &ServerOptionsForm::edited);
    connect(m_maxMessage, &QSpinBox::valueChanged, this, &ServerOptionsForm::edited);
    connect(m_engine, &EngineOptionsForm::edited, this, &ServerOptionsForm::edited);
    connect(m_certificate, &PathField::edited, this, &ServerOptionsForm::edited);
    connect(m_key, &PathField::edited, this, &ServerOptionsForm::edited);
    retranslate();
}

void ServerOptionsForm::setFlows(const QList<FlowGraph> &flows)
{
    const QSignalBlocker blocker(this);
    const QString selected = m_flow->currentData().toString();
    while (m_flow->count() > 1)
        m_flow->removeItem(1);
    for (const FlowGraph &flow : flows)
        m_flow->addItem(flow.name, flow.id);
    selectFlow(selected);
}

void ServerOptionsForm::show(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    m_echo->setChecked(profile.echo);
    m_echoTemplate->setEnabled(profile.echo);
    if (m_echoTemplate->text() != profile.echoTemplate)
        m_echoTemplate->setText(profile.echoTemplate);
    m_pushInterval->setValue(profile.pushIntervalMs / 1000);
    if (m_pushText->text() != profile.pushText)
        m_pushText->setText(profile.pushText);
    if (m_greeting->text() != profile.greeting)
        m_greeting->setText(profile.greeting);
    selectFlow(profile.flowOnConnect);
    if (splitNames(m_subprotocols->text()) != profile.subprotocols)
        m_subprotocols->setText(joinNames(profile.subprotocols));
    m_maxMessage->show(profile.maxMessage);
    m_engine->show(profile);
    m_certificate->setPath(profile.certificateFile);
    m_key->setPath(profile.keyFile);
}

void ServerOptionsForm::writeTo(ServerProfile &profile) const
{
    profile.echo = m_echo->isChecked();
    profile.echoTemplate = m_echoTemplate->text();
    // Whole seconds here; a file may have finer ones, which stay until these are changed.
    if (m_pushInterval->value() != profile.pushIntervalMs / 1000)
        profile.pushIntervalMs = m_pushInterval->value() * 1000;
    profile.pushText = m_pushText->text();
    profile.greeting = m_greeting->text();
    profile.flowOnConnect = m_flow->currentData().toString();
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
    m_echo->setText(tr("Echo: send each message back to its client"));
    m_echoTemplateLabel->setText(tr("Echo text:"));
    m_echoTemplate->setAccessibleName(tr("Echo text"));
    m_echoTemplate->setToolTip(tr("{{message}} stands for the message that came."));
    m_pushLabel->setText(tr("Push every:"));
    m_pushInterval->setAccessibleName(tr("Push interval in seconds"));
    m_pushInterval->setSuffix(tr(" s"));
    m_pushInterval->setSpecialValueText(tr("Never"));
    m_pushText->setAccessibleName(tr("Text to push"));
    m_pushText->setPlaceholderText(tr("Sent to all clients each time"));
    m_greetingLabel->setText(tr("Greeting:"));
    m_greeting->setAccessibleName(tr("Greeting"));
    m_greeting->setPlaceholderText(tr("Sent to each client once it is connected"));
    m_flowLabel->setText(tr("Flow on connect:"));
    m_flow->setItemText(0, tr("None"));
    m_flow->setToolTip(tr("Runs for each client once it is connected"));
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

void ServerOptionsForm::selectFlow(const QString &id)
{
    m_flow->setCurrentIndex(qMax(0, m_flow->findData(id)));
}

} // namespace wsw
