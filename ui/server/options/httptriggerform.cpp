// SPDX-License-Identifier: MIT
#include "ui/server/options/httptriggerform.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QToolButton>

#include "ui/profile/formrows.h"
#include "ui/profile/secretfield.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

namespace {

constexpr int tokenBytes = 24;

QString newToken()
{
    QByteArray bytes(tokenBytes, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isLoopback(const QString &address)
{
    return address == QLatin1String("localhost") || QHostAddress(address).isLoopback();
}

} // namespace

HttpTriggerForm::HttpTriggerForm(SecretVault &vault, QWidget *parent)
    : ServerForm(parent)
    , m_vault(vault)
    , m_fields(new QWidget(this))
    , m_enabled(new QCheckBox(this))
    , m_addressLabel(new QLabel(this))
    , m_address(new QLineEdit(this))
    , m_portLabel(new QLabel(this))
    , m_port(new QSpinBox(this))
    , m_allowRemote(new QCheckBox(this))
    , m_tokenLabel(new QLabel(this))
    , m_token(new SecretField(vault, this))
    , m_generate(new QPushButton(this))
    , m_copyToken(new QToolButton(this))
    , m_problem(new ErrorLine(this))
    , m_state(new QLabel(this))
    , m_exampleLabel(new QLabel(this))
    , m_example(new QPlainTextEdit(this))
    , m_copyExample(new QPushButton(this))
{
    buildLayout();
    connectSignals();
    HttpTriggerForm::retranslate();
}

void HttpTriggerForm::buildLayout()
{
    m_port->setRange(0, 65535);
    m_copyToken->setIcon(themeIcon(QStringLiteral("copy")));
    m_generate->setIcon(themeIcon(QStringLiteral("key-round")));
    m_copyExample->setIcon(themeIcon(QStringLiteral("copy")));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setWordWrap(true);
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_example->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as much as there is
    m_exampleLabel->setBuddy(m_example);

    auto *layout = new QFormLayout(m_fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    layout->addRow(m_enabled);
    addRows(*layout, {{m_addressLabel, m_address}, {m_portLabel, m_port}});
    layout->addRow(QString(), m_allowRemote);
    addRows(*layout, {{m_tokenLabel, m_token}});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_generate);
    buttons->addStretch(1);
    layout->addRow(QString(), buttons);

    auto *left = new QVBoxLayout;
    left->addWidget(m_fields);
    left->addWidget(m_problem);
    left->addStretch(1);
    auto *copies = new QHBoxLayout;
    copies->addWidget(m_copyExample);
    copies->addWidget(m_copyToken);
    copies->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_state);
    right->addWidget(m_exampleLabel);
    right->addWidget(m_example, 1);
    right->addLayout(copies);
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(left, 1);
    columns->addSpacing(columnSpacing);
    columns->addLayout(right, 1);
}

void HttpTriggerForm::connectSignals()
{
    const auto onEdited = [this] {
        validate();
        emit edited();
    };
    for (QCheckBox *box : {m_enabled, m_allowRemote})
        connect(box, &QCheckBox::toggled, this, onEdited);
    connect(m_address, &QLineEdit::textChanged, this, onEdited);
    connect(m_port, &QSpinBox::valueChanged, this, onEdited);
    connect(m_token, &SecretField::edited, this, onEdited);
    connect(m_generate, &QPushButton::clicked, this, &HttpTriggerForm::generateToken);
    connect(m_copyToken, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(token()); });
    connect(m_copyExample, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(command(token())); });
    connect(&m_vault, &SecretVault::changed, this, &HttpTriggerForm::validate);
}

HttpTriggerProfile HttpTriggerForm::profile() const
{
    return {m_enabled->isChecked(),
            {m_address->text().trimmed(), quint16(m_port->value())},
            m_allowRemote->isChecked(),
            m_token->secret()};
}

void HttpTriggerForm::showProfile(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    m_server = profile;
    const HttpTriggerProfile &trigger = profile.httpTrigger;
    m_enabled->setChecked(trigger.enabled);
    if (m_address->text().trimmed() != trigger.endpoint.address)
        m_address->setText(trigger.endpoint.address);
    m_port->setValue(trigger.endpoint.port);
    m_allowRemote->setChecked(trigger.allowRemote);
    m_token->show(trigger.token, httpTokenKey(profile));
    validate();
}

void HttpTriggerForm::writeTo(ServerProfile &profile) const
{
    profile.httpTrigger = this->profile();
}

void HttpTriggerForm::showStatus(const ServerStatus &status)
{
    m_fields->setEnabled(!isRunning(status));
    m_running = isRunning(status) ? status.httpTrigger : QString();
    validate();
}

void HttpTriggerForm::validate()
{
    const HttpTriggerProfile current = profile();
    for (QWidget *field :
         {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_allowRemote),
          static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_generate)})
        field->setEnabled(current.enabled);
    const bool isTooOpen = current.enabled && !current.allowRemote && !isLoopback(current.endpoint.address);
    m_problem->setError(
        isTooOpen ? tr("Other computers reach %1. Allow them, or listen on 127.0.0.1.").arg(current.endpoint.address)
                  : QString());
    m_copyToken->setEnabled(!token().isEmpty());
    showExample();
}

void HttpTriggerForm::generateToken()
{
    m_token->setValue(newToken());
}

QString HttpTriggerForm::token() const
{
    ServerProfile server = m_server;
    server.httpTrigger = profile();
    return httpToken(server, {{}, m_vault.values()}).value_or(QString());
}

QString HttpTriggerForm::address() const
{
    if (!m_running.isEmpty())
        return m_running;
    const ListenEndpoint endpoint = profile().endpoint;
    const QHostAddress host(endpoint.address);
    const bool isV6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    return QStringLiteral("http://%1:%2")
        .arg(isV6 ? QStringLiteral("[%1]").arg(endpoint.address) : endpoint.address)
        .arg(endpoint.port);
}

QString HttpTriggerForm::command(const QString &token) const
{
    return QStringLiteral("curl -X POST %1/push -H 'Authorization: Bearer %2' -H 'Content-Type: application/json' "
                          "-d '{\"to\":\"all\",\"text\":\"hello\"}'")
        .arg(address(), token);
}

void HttpTriggerForm::showExample()
{
    m_state->setText(m_running.isEmpty() ? tr("It runs while the server runs.") : tr("Runs at %1").arg(m_running));
    const QString example = command(QStringLiteral("…"));
    if (m_example->toPlainText() != example)
        m_example->setPlainText(example);
}

void HttpTriggerForm::retranslate()
{
    m_enabled->setText(tr("Let other programs push by HTTP"));
    m_addressLabel->setText(tr("Address:"));
    m_address->setAccessibleName(tr("HTTP address"));
    m_portLabel->setText(tr("Port:"));
    m_port->setAccessibleName(tr("HTTP port"));
    m_port->setToolTip(tr("0: any free port"));
    m_allowRemote->setText(tr("Allow other computers"));
    m_allowRemote->setToolTip(tr("Whoever has the token may push then. HTTP is not encrypted: use it in networks of "
                                 "your own only."));
    m_tokenLabel->setText(tr("Token:"));
    m_token->setName(tr("HTTP token"));
    m_generate->setText(tr("Generate"));
    m_generate->setToolTip(tr("A new random token. Programs that have the old one are refused from the next start."));
    m_copyToken->setText(tr("Copy token"));
    m_copyToken->setAccessibleName(tr("Copy token"));
    m_copyToken->setToolTip(tr("Copy token"));
    m_exampleLabel->setText(tr("For example, a message to all clients:"));
    m_example->setAccessibleName(tr("Example for curl"));
    m_copyExample->setText(tr("Copy with token"));
    m_copyExample->setToolTip(tr("Copy the command, with the token in it"));
    validate();
}

} // namespace wsw
