// SPDX-License-Identifier: MIT
#include "ui/server/options/serverlimitsform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/profile/formrows.h"
#include "ui/profile/secondsbox.h"
#include "ui/theme.h"
#include "ui/websocket/messagesizebox.h"

namespace wsw {

namespace {

constexpr int mostClients = 1000000;
constexpr double daySeconds = 86400;

void setMilliseconds(SecondsBox &box, int milliseconds)
{
    box.setTime(std::chrono::milliseconds(milliseconds));
}

int milliseconds(const SecondsBox &box)
{
    return int(box.time().count());
}

} // namespace

ServerLimitsForm::ServerLimitsForm(QWidget *parent)
    : ServerForm(parent)
    , m_clientsLabel(new QLabel(this))
    , m_clients(new QSpinBox(this))
    , m_perAddressLabel(new QLabel(this))
    , m_perAddress(new QSpinBox(this))
    , m_messageLabel(new QLabel(this))
    , m_message(new MessageSizeBox(this))
    , m_handshakeLabel(new QLabel(this))
    , m_handshake(new SecondsBox(0.001, daySeconds, this))
    , m_idleLabel(new QLabel(this))
    , m_idle(new SecondsBox(0, daySeconds, this))
    , m_pingLabel(new QLabel(this))
    , m_ping(new SecondsBox(0, daySeconds, this))
    , m_pongLabel(new QLabel(this))
    , m_pong(new SecondsBox(0, daySeconds, this))
    , m_slowLabel(new QLabel(this))
    , m_slow(new QComboBox(this))
    , m_backlogLabel(new QLabel(this))
    , m_backlog(new MessageSizeBox(this))
{
    for (QSpinBox *box : {m_clients, m_perAddress}) {
        box->setRange(0, mostClients);
        box->setGroupSeparatorShown(true);
    }
    for (SlowClientPolicy policy : {SlowClientPolicy::Disconnect, SlowClientPolicy::Drop, SlowClientPolicy::Pause})
        m_slow->addItem(QString(), int(policy));
    buildLayout();
    for (QSpinBox *box :
         {m_clients, m_perAddress, static_cast<QSpinBox *>(m_message), static_cast<QSpinBox *>(m_backlog)})
        connect(box, &QSpinBox::valueChanged, this, &ServerForm::edited);
    for (SecondsBox *box : {m_handshake, m_idle, m_ping, m_pong})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ServerForm::edited);
    connect(m_slow, &QComboBox::currentIndexChanged, this, &ServerForm::edited);
    ServerLimitsForm::retranslate();
}

void ServerLimitsForm::buildLayout()
{
    auto *amounts = new QFormLayout;
    addRows(*amounts, {{m_clientsLabel, m_clients}, {m_perAddressLabel, m_perAddress}, {m_messageLabel, m_message}});
    auto *times = new QFormLayout;
    addRows(*times,
            {{m_handshakeLabel, m_handshake}, {m_idleLabel, m_idle}, {m_pingLabel, m_ping}, {m_pongLabel, m_pong}});
    auto *slow = new QFormLayout;
    addRows(*slow, {{m_slowLabel, m_slow}, {m_backlogLabel, m_backlog}});
    auto *columns = new QHBoxLayout(this);
    for (QFormLayout *column : {amounts, times, slow}) {
        if (columns->count() > 0)
            columns->addSpacing(columnSpacing);
        columns->addLayout(column, 1);
    }
}

void ServerLimitsForm::showProfile(const ServerProfile &profile)
{
    const QSignalBlocker blocker(this);
    m_clients->setValue(profile.maxClients);
    m_perAddress->setValue(profile.maxClientsPerAddress);
    m_message->show(profile.maxMessage);
    setMilliseconds(*m_handshake, profile.handshakeTimeoutMs);
    setMilliseconds(*m_idle, profile.idleTimeoutMs);
    setMilliseconds(*m_ping, profile.pingIntervalMs);
    setMilliseconds(*m_pong, profile.pongTimeoutMs);
    m_slow->setCurrentIndex(m_slow->findData(int(profile.slowClients)));
    m_backlog->show(profile.maxBacklog);
}

void ServerLimitsForm::writeTo(ServerProfile &profile) const
{
    profile.maxClients = m_clients->value();
    profile.maxClientsPerAddress = m_perAddress->value();
    m_message->writeTo(profile.maxMessage);
    profile.handshakeTimeoutMs = milliseconds(*m_handshake);
    profile.idleTimeoutMs = milliseconds(*m_idle);
    profile.pingIntervalMs = milliseconds(*m_ping);
    profile.pongTimeoutMs = milliseconds(*m_pong);
    profile.slowClients = SlowClientPolicy(m_slow->currentData().toInt());
    m_backlog->writeTo(profile.maxBacklog);
}

void ServerLimitsForm::retranslate()
{
    m_clientsLabel->setText(tr("Clients at most:"));
    m_clients->setAccessibleName(tr("Clients at most"));
    m_clients->setSpecialValueText(tr("No limit"));
    m_clients->setToolTip(tr("More are refused with HTTP 503."));
    m_perAddressLabel->setText(tr("Of one address:"));
    m_perAddress->setAccessibleName(tr("Clients of one address at most"));
    m_perAddress->setSpecialValueText(tr("No limit"));
    m_messageLabel->setText(tr("Largest message:"));
    m_message->setAccessibleName(tr("Largest message in KiB"));
    m_message->setToolTip(tr("A client that sends a larger one is disconnected with code 1009."));
    m_handshakeLabel->setText(tr("Opening handshake:"));
    m_handshake->setAccessibleName(tr("Opening handshake in seconds"));
    m_handshake->setToolTip(tr("Who has not finished it in this time is dropped."));
    m_idleLabel->setText(tr("Idle time:"));
    m_idle->setAccessibleName(tr("Idle time in seconds"));
    m_idle->setSpecialValueText(tr("No limit"));
    m_idle->setToolTip(tr("A client from which nothing came for so long, pongs apart, is closed with code 1001."));
    m_pingLabel->setText(tr("Ping interval:"));
    m_ping->setAccessibleName(tr("Ping interval in seconds"));
    m_ping->setSpecialValueText(tr("No pings"));
    m_pongLabel->setText(tr("Pong deadline:"));
    m_pong->setAccessibleName(tr("Pong deadline in seconds"));
    m_pong->setSpecialValueText(tr("Until the next ping"));
    m_pong->setToolTip(tr("A ping that is not answered in this time ends the connection."));
    m_slowLabel->setText(tr("Client that does not read:"));
    m_slow->setAccessibleName(tr("Client that does not read"));
    m_slow->setItemText(0, tr("Disconnect it (1013)"));
    m_slow->setItemText(1, tr("Drop its messages"));
    m_slow->setItemText(2, tr("Pause it"));
    m_slow->setItemData(2, tr("It is sent nothing and not read from until it has read what waits for it."),
                        Qt::ToolTipRole);
    m_backlogLabel->setText(tr("Once there wait for it:"));
    m_backlog->setAccessibleName(tr("Largest backlog in KiB"));
    m_backlog->setToolTip(tr("As much may wait to be sent to each client."));
}

} // namespace wsw
