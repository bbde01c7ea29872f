// SPDX-License-Identifier: MIT
#include "ui/connection/profile/networkform.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/connection/profile/proxyform.h"
#include "ui/connection/profile/reconnectform.h"
#include "ui/profile/formrows.h"
#include "ui/profile/secondsbox.h"
#include "ui/theme.h"

namespace wsw {

namespace {

int milliseconds(const SecondsBox &box)
{
    return int(box.time().count());
}

} // namespace

NetworkForm::NetworkForm(SecretVault &vault, QWidget *parent)
    : QWidget(parent)
    , m_timeoutLabel(new QLabel(this))
    , m_timeout(new SecondsBox(0, 86400, this))
    , m_pingLabel(new QLabel(this))
    , m_ping(new SecondsBox(0, 86400, this))
    , m_pongLabel(new QLabel(this))
    , m_pong(new SecondsBox(0, 86400, this))
    , m_noDelay(new QCheckBox(this))
    , m_proxy(new ProxyForm(vault, this))
    , m_reconnect(new ReconnectForm(this))
{
    auto *timing = new QFormLayout;
    timing->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRows(*timing, {{m_timeoutLabel, m_timeout}, {m_pingLabel, m_ping}, {m_pongLabel, m_pong}});
    timing->addRow(m_noDelay);
    auto *columns = new QHBoxLayout(this);
    columns->addLayout(timing, 1);
    columns->addSpacing(columnSpacing);
    columns->addWidget(m_proxy, 1, Qt::AlignTop);
    columns->addSpacing(columnSpacing);
    columns->addWidget(m_reconnect, 1, Qt::AlignTop);

    for (SecondsBox *box : {m_timeout, m_ping, m_pong})
        connect(box, &QDoubleSpinBox::valueChanged, this, &NetworkForm::edited);
    connect(m_noDelay, &QCheckBox::toggled, this, &NetworkForm::edited);
    connect(m_proxy, &ProxyForm::edited, this, &NetworkForm::edited);
    connect(m_reconnect, &ReconnectForm::edited, this, &NetworkForm::edited);
    retranslate();
}

void NetworkForm::show(const ConnectionProfile &profile)
{
    const QSignalBlocker blocker(this);
    m_timeout->setTime(std::chrono::milliseconds(profile.connectTimeoutMs));
    m_ping->setTime(std::chrono::milliseconds(profile.pingIntervalMs));
    m_pong->setTime(std::chrono::milliseconds(profile.pongTimeoutMs));
    m_noDelay->setChecked(profile.tcpNoDelay);
    m_proxy->show(profile);
    if (m_reconnect->options() != profile.reconnect)
        m_reconnect->show(profile.reconnect);
}

void NetworkForm::writeTo(ConnectionProfile &profile) const
{
    profile.connectTimeoutMs = milliseconds(*m_timeout);
    profile.pingIntervalMs = milliseconds(*m_ping);
    profile.pongTimeoutMs = milliseconds(*m_pong);
    profile.tcpNoDelay = m_noDelay->isChecked();
    m_proxy->writeTo(profile);
    profile.reconnect = m_reconnect->options();
}

void NetworkForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NetworkForm::retranslate()
{
    m_timeoutLabel->setText(tr("Connect timeout:"));
    m_timeout->setAccessibleName(tr("Connect timeout in seconds"));
    m_timeout->setSpecialValueText(tr("No limit"));
    m_pingLabel->setText(tr("Ping interval:"));
    m_ping->setAccessibleName(tr("Ping interval in seconds"));
    m_ping->setSpecialValueText(tr("No pings"));
    m_pongLabel->setText(tr("Pong deadline:"));
    m_pong->setAccessibleName(tr("Pong deadline in seconds"));
    m_pong->setSpecialValueText(tr("Until the next ping"));
    m_pong->setToolTip(tr("A ping that is not answered in this time ends the connection."));
    m_noDelay->setText(tr("Send small messages at once (TCP_NODELAY)"));
    m_noDelay->setToolTip(tr("Off: the system may hold small messages back for a moment to send them together."));
}

} // namespace wsw
