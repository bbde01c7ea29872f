// SPDX-License-Identifier: MIT
#include "ui/connection/connectionoptionsform.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/websocket/engineoptionsform.h"
#include "ui/widgets/namelist.h"

namespace wsw {

namespace {
constexpr int columnSpacing = 18;
}

ConnectionOptionsForm::ConnectionOptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_subprotocolsLabel(new QLabel(this))
    , m_subprotocols(new QLineEdit(this))
    , m_originLabel(new QLabel(this))
    , m_origin(new QLineEdit(this))
    , m_timeoutLabel(new QLabel(this))
    , m_timeout(new QSpinBox(this))
    , m_pingLabel(new QLabel(this))
    , m_ping(new QSpinBox(this))
    , m_insecure(new QCheckBox(this))
    , m_engine(new EngineOptionsForm(this))
{
    m_timeout->setRange(1, 600);
    m_ping->setRange(0, 3600);
    auto *layout = new QFormLayout;
    layout->addRow(m_subprotocolsLabel, m_subprotocols);
    layout->addRow(m_originLabel, m_origin);
    layout->addRow(m_timeoutLabel, m_timeout);
    layout->addRow(m_pingLabel, m_ping);
    layout->addRow(QString(), m_insecure);
    m_subprotocolsLabel->setBuddy(m_subprotocols);
    m_originLabel->setBuddy(m_origin);
    m_timeoutLabel->setBuddy(m_timeout);
    m_pingLabel->setBuddy(m_ping);
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(layout, 1);
    columns->addSpacing(columnSpacing); // not the layout's own, which the form would take for its rows
    columns->addWidget(m_engine, 1, Qt::AlignTop);

    connect(m_subprotocols, &QLineEdit::textEdited, this, &ConnectionOptionsForm::edited);
    connect(m_origin, &QLineEdit::textEdited, this, &ConnectionOptionsForm::edited);
    connect(m_timeout, &QSpinBox::valueChanged, this, &ConnectionOptionsForm::edited);
    connect(m_ping, &QSpinBox::valueChanged, this, &ConnectionOptionsForm::edited);
    connect(m_insecure, &QCheckBox::toggled, this, &ConnectionOptionsForm::edited);
    connect(m_engine, &EngineOptionsForm::edited, this, &ConnectionOptionsForm::edited);
    retranslate();
}

void ConnectionOptionsForm::show(const ConnectionProfile &profile)
{
    const QSignalBlocker blocker(this);
    if (splitNames(m_subprotocols->text()) != profile.subprotocols)
        m_subprotocols->setText(joinNames(profile.subprotocols));
    if (m_origin->text() != profile.origin)
        m_origin->setText(profile.origin);
    m_timeout->setValue(profile.connectTimeoutMs / 1000);
    m_ping->setValue(profile.pingIntervalMs / 1000);
    m_insecure->setChecked(profile.tls.insecure);
    m_engine->show(profile);
}

void ConnectionOptionsForm::writeTo(ConnectionProfile &profile) const
{
    profile.subprotocols = splitNames(m_subprotocols->text());
    profile.origin = m_origin->text().trimmed();
    // Whole seconds here; a file may have finer ones, which stay until these are changed.
    if (m_timeout->value() != profile.connectTimeoutMs / 1000)
        profile.connectTimeoutMs = m_timeout->value() * 1000;
    if (m_ping->value() != profile.pingIntervalMs / 1000)
        profile.pingIntervalMs = m_ping->value() * 1000;
    profile.tls.insecure = m_insecure->isChecked();
    m_engine->writeTo(profile);
}

void ConnectionOptionsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ConnectionOptionsForm::retranslate()
{
    m_subprotocolsLabel->setText(tr("Subprotocols:"));
    m_subprotocols->setAccessibleName(tr("Subprotocols"));
    m_subprotocols->setPlaceholderText(tr("For example: graphql-ws, mqtt"));
    m_subprotocols->setToolTip(tr("Offered to the server in this order, separated by commas."));
    m_originLabel->setText(tr("Origin:"));
    m_origin->setAccessibleName(tr("Origin"));
    m_origin->setPlaceholderText(tr("For example: https://example.org"));
    m_timeoutLabel->setText(tr("Connect timeout:"));
    m_timeout->setAccessibleName(tr("Connect timeout in seconds"));
    m_timeout->setSuffix(tr(" s"));
    m_pingLabel->setText(tr("Ping interval:"));
    m_ping->setAccessibleName(tr("Ping interval in seconds"));
    m_ping->setSuffix(tr(" s"));
    m_ping->setSpecialValueText(tr("No pings"));
    m_ping->setToolTip(tr("A ping that is not answered before the next one ends the connection."));
    m_insecure->setText(tr("Accept any certificate"));
    m_insecure->setToolTip(tr("For tests against servers of your own only: nobody's identity is checked."));
}

} // namespace wsw
