// SPDX-License-Identifier: MIT
#include "ui/flow/run/runtargetchooser.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace wsw {

RunTargetChooser::RunTargetChooser(const Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_serverLabel(new QLabel(this))
    , m_servers(new QComboBox(this))
    , m_clientLabel(new QLabel(this))
    , m_clients(new QComboBox(this))
{
    m_serverLabel->setBuddy(m_servers);
    m_clientLabel->setBuddy(m_clients);
    for (QComboBox *box : {m_servers, m_clients}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    m_clients->addItem(QString(), quint32(0));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_serverLabel);
    layout->addWidget(m_servers, 2);
    layout->addWidget(m_clientLabel);
    layout->addWidget(m_clients, 3);
    retranslate();

    connect(m_servers, &QComboBox::currentIndexChanged, this, [this] {
        m_clients->setCurrentIndex(0); // the other server's client 1 is someone else
        showClients();
        emit changed();
    });
    connect(m_clients, &QComboBox::currentIndexChanged, this, &RunTargetChooser::changed);
    connect(&workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        if (status.profile != m_servers->currentData().toString())
            return;
        showClients();
        emit changed();
    });
}

void RunTargetChooser::setServers(const QList<std::pair<QString, QString>> &idsAndNames)
{
    const QString chosen = m_servers->currentData().toString();
    {
        const QSignalBlocker blocker(m_servers);
        m_servers->clear();
        for (const auto &[id, name] : idsAndNames)
            m_servers->addItem(name, id);
        int index = m_servers->findData(chosen);
        for (int i = 0; index < 0 && i < m_servers->count(); ++i) {
            if (m_workbench.serverStatus(m_servers->itemData(i).toString()).state == ServerStatus::State::Listening)
                index = i;
        }
        m_servers->setCurrentIndex(index < 0 && m_servers->count() > 0 ? 0 : index);
    }
    m_servers->setEnabled(m_servers->count() > 0);
    if (m_servers->currentData().toString() != chosen)
        m_clients->setCurrentIndex(0);
    showClients();
    emit changed();
}

Result<RunTarget> RunTargetChooser::target() const
{
    if (m_servers->currentIndex() < 0)
        return failure(ErrorCode::NotOpen, tr("Add a server to the workspace: a flow runs on a server."));
    const RunTarget target = {m_servers->currentData().toString(), m_clients->currentData().value<quint32>()};
    const ServerStatus status = m_workbench.serverStatus(target.server);
    if (status.state != ServerStatus::State::Listening)
        return failure(ErrorCode::NotOpen, tr("Start the server '%1' to run the flow.").arg(m_servers->currentText()));
    if (target.client != 0 && !m_workbench.clients(target.server).client(target.client))
        return failure(ErrorCode::NoSuchClient,
                       tr("Client %1 is no longer connected. Choose another.").arg(target.client));
    return target;
}

void RunTargetChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunTargetChooser::showClients()
{
    const quint32 chosen = m_clients->currentData().value<quint32>();
    QList<std::pair<quint32, QString>> entries = {{0, tr("All clients")}};
    for (const ClientStatus &client : m_workbench.clients(m_servers->currentData().toString()).clients())
        entries.append({client.client, clientText(client)});
    const auto isChosen = [&](const std::pair<quint32, QString> &entry) { return entry.first == chosen; };
    if (std::none_of(entries.cbegin(), entries.cend(), isChosen))
        entries.append({chosen, tr("Client %1 (disconnected)").arg(chosen)});

    // Statuses come with every message; an open list must not close under the pointer for that.
    bool same = entries.size() == m_clients->count();
    for (int i = 0; same && i < m_clients->count(); ++i)
        same =
            m_clients->itemData(i).value<quint32>() == entries[i].first && m_clients->itemText(i) == entries[i].second;
    if (same)
        return;
    const QSignalBlocker blocker(m_clients);
    m_clients->clear();
    for (const auto &[client, text] : entries)
        m_clients->addItem(text, client);
    m_clients->setCurrentIndex(m_clients->findData(chosen));
}

QString RunTargetChooser::clientText(const ClientStatus &client) const
{
    return tr("Client %1: %2", "number, where from")
        .arg(client.client)
        .arg(client.info.peer + QLatin1Char(' ') + client.info.path);
}

void RunTargetChooser::retranslate()
{
    m_serverLabel->setText(tr("Server:"));
    m_clientLabel->setText(tr("Client:"));
    m_clients->setToolTip(tr("Whose id the flow gets as wsSessionId; empty for all clients."));
    showClients();
}

} // namespace wsw
