// SPDX-License-Identifier: MIT
#include "ui/connection/clientgroup/clientgrouppanel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/connection/clientgroup/clientgroupview.h"
#include "ui/theme.h"
#include "workspace/workbench.h"

namespace wsw {

ClientGroupPanel::ClientGroupPanel(const QString &profile, Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_workbench(workbench)
    , m_countLabel(new QLabel(this))
    , m_count(new QSpinBox(this))
    , m_paceLabel(new QLabel(this))
    , m_pace(new QSpinBox(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_ping(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_view(new ClientGroupView(this))
{
    buildLayout();
    setOptions({});
    connectSignals();
    retranslate();
    showStatus(workbench.clientGroupStatus(profile));
}

void ClientGroupPanel::buildLayout()
{
    m_count->setRange(1, ClientGroupOptions::mostClients);
    m_pace->setRange(0, ClientGroupOptions::mostClients);
    for (QSpinBox *box : {m_count, m_pace}) {
        box->setGroupSeparatorShown(true);
        box->setAccelerated(true);
    }
    m_countLabel->setBuddy(m_count);
    m_paceLabel->setBuddy(m_pace);
    m_open->setIcon(themeIcon(QStringLiteral("users")));
    m_close->setIcon(themeIcon(QStringLiteral("unplug")));
    m_ping->setIcon(themeIcon(QStringLiteral("activity")));
    m_send->setIcon(themeIcon(QStringLiteral("send")));

    auto *row = new QHBoxLayout;
    row->addWidget(m_countLabel);
    row->addWidget(m_count);
    row->addWidget(m_paceLabel);
    row->addWidget(m_pace);
    row->addStretch(1);
    for (QPushButton *button : {m_open, m_close, m_ping, m_send})
        row->addWidget(button);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(area, 1);
}

void ClientGroupPanel::connectSignals()
{
    for (QSpinBox *box : {m_count, m_pace})
        connect(box, &QSpinBox::valueChanged, this, &ClientGroupPanel::edited);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRequested(options()); });
    connect(m_close, &QPushButton::clicked, this, [this] { m_workbench.closeClientGroup(m_profile); });
    connect(m_ping, &QPushButton::clicked, this, [this] { m_workbench.pingFromClientGroup(m_profile); });
    connect(m_send, &QPushButton::clicked, this, &ClientGroupPanel::sendRequested);
    connect(&m_workbench, &Workbench::clientGroupChanged, this, [this](const ClientGroupStatus &status) {
        if (status.profile == m_profile)
            showStatus(status);
    });
}

ClientGroupOptions ClientGroupPanel::options() const
{
    return {m_count->value(), m_pace->value()};
}

void ClientGroupPanel::setOptions(const ClientGroupOptions &options)
{
    const QSignalBlocker blocker(this);
    m_count->setValue(options.count);
    m_pace->setValue(options.perSecond);
}

void ClientGroupPanel::send(const MessageDraft &draft)
{
    m_workbench.sendFromClientGroup(m_profile, draft);
}

void ClientGroupPanel::showStatus(const ClientGroupStatus &status)
{
    m_open->setEnabled(!status.active);
    m_close->setEnabled(status.active);
    m_ping->setEnabled(status.open > 0);
    m_send->setEnabled(status.open > 0);
    m_view->showStatus(status);
}

void ClientGroupPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClientGroupPanel::retranslate()
{
    m_countLabel->setText(tr("&Number of clients:"));
    m_count->setToolTip(
        tr("How often this connection is opened. {{$client}} is each one's number, from 1, in the address, headers "
           "and messages."));
    m_count->setAccessibleName(tr("Number of clients"));
    m_paceLabel->setText(tr("Started per &second:"));
    m_pace->setSpecialValueText(tr("As fast as they open"));
    m_pace->setToolTip(tr("0: as fast as they open"));
    m_pace->setAccessibleName(tr("Started per second"));
    m_open->setText(tr("&Open clients"));
    m_open->setToolTip(tr("Open this connection so many times, beside the one above"));
    m_close->setText(tr("C&lose all"));
    m_close->setToolTip(tr("Close every client with code 1000 and start no more"));
    m_ping->setText(tr("&Ping all"));
    m_ping->setToolTip(tr("Send a ping from every client and measure the round trips"));
    m_send->setText(tr("Sen&d from all"));
    m_send->setToolTip(
        tr("Send what is in the Message tab from every open client, each with its own {{$client}} and {{$counter}}"));
}

} // namespace wsw
