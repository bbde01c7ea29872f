// SPDX-License-Identifier: MIT
#include "ui/server/clientspage.h"

#include <QRandomGenerator>
#include <QSplitter>
#include <QVBoxLayout>

#include "ui/connection/composer/composermemory.h"
#include "ui/profile/profilestarter.h"
#include "ui/server/clientspanel.h"
#include "ui/server/pushpanel.h"
#include "ui/settings.h"
#include "ui/workspace/workspacedocument.h"
#include "websocket/server/clientaddress.h"
#include "workspace/flowbindings.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

namespace {

const QString splitterState = QStringLiteral("serverClients");

/// For the preview as long as nobody is there: any client of the path.
QHash<QString, QString> imaginedClient(const ServerProfile &profile)
{
    OpenInfo info;
    info.client = 1;
    for (const PathProfile &path : profile.paths) {
        const Result<PathPattern> pattern = PathPattern::parse(path.pattern);
        if (!pattern)
            continue;
        const QStringList parameters = pattern->parameters();
        for (const QString &parameter : parameters)
            info.params.insert(parameter, QStringLiteral("1"));
    }
    info.path = profile.paths.first().pattern;
    return clientVariables(info);
}

QStringList parametersOf(const ServerProfile &profile)
{
    QStringList parameters;
    for (const PathProfile &path : profile.paths) {
        if (const Result<PathPattern> pattern = PathPattern::parse(path.pattern))
            parameters += pattern->parameters();
    }
    parameters.removeDuplicates();
    return parameters;
}

} // namespace

ClientsPage::ClientsPage(const QString &server, WorkspaceDocument &document, Workbench &workbench,
                         ProfileStarter &starter, Settings &settings, ComposerMemories &memories, QWidget &scope)
    : QWidget(&scope)
    , m_server(server)
    , m_document(document)
    , m_workbench(workbench)
    , m_starter(starter)
    , m_settings(settings)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_clients(new ClientsPanel(this))
    , m_push(new PushPanel(document, settings, memories.of(server), scope))
{
    m_splitter->addWidget(m_clients);
    m_splitter->addWidget(m_push);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->restoreState(settings.state(splitterState));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_splitter);
    connectSignals();
    connectClients();
    showFlows();
    m_clients->reset(workbench.clients(server).clients());
    starter.withVariables(this, [this] { showVariables(); });
}

void ClientsPage::connectSignals()
{
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setState(splitterState, m_splitter->saveState()); });
    connect(&m_workbench, &Workbench::clientsChanged, this, [this](const ClientChanges &changes) {
        if (changes.server == m_server)
            m_clients->apply(changes);
    });
    connect(&m_document, &WorkspaceDocument::itemAdded, this, &ClientsPage::showFlows);
    connect(&m_document, &WorkspaceDocument::itemRemoved, this, &ClientsPage::showFlows);
    connect(&m_document, &WorkspaceDocument::itemChanged, this, [this](const WorkspaceItem &item) {
        if (item.kind == WorkspaceItem::Kind::Flow)
            showFlows();
    });
    connect(&m_document, &WorkspaceDocument::variablesChanged, this,
            [this] { m_starter.withVariables(this, [this] { showVariables(); }); });
    connect(&m_starter.vault(), &SecretVault::changed, this, &ClientsPage::showVariables);
    connect(m_push, &PushPanel::edited, this, &ClientsPage::edited);
    connect(m_push, &PushPanel::contentPushed, this, [this](const Audience &audience, const MessageContent &content) {
        m_workbench.pushMessage(m_server, audience, content);
    });
    connect(m_push, &PushPanel::draftPushed, this, [this](const Audience &audience, const MessageDraft &draft) {
        m_workbench.pushDraft(m_server, audience, draft, m_push->scope());
    });
    connect(&m_workbench, &Workbench::flowRunRefused, this, [this](quint64 ticket, const Error &error) {
        if (m_tickets.remove(ticket))
            emit flowRefused(error.message);
    });
    connect(&m_workbench, &Workbench::flowRunStarted, this, [this](quint64 ticket) { m_tickets.remove(ticket); });
}

void ClientsPage::loadDraft(const MessageDraft &draft, quint32 client)
{
    m_clients->selectClient(client);
    m_push->loadDraft(draft);
}

void ClientsPage::connectClients()
{
    connect(m_clients, &ClientsPanel::filterEdited, this, &ClientsPage::edited);
    connect(m_clients, &ClientsPanel::clientsChanged, this, &ClientsPage::showClients);
    connect(m_clients, &ClientsPanel::pingRequested, this,
            [this](const QList<quint32> &clients) { m_workbench.pingClients(m_server, clients); });
    connect(m_clients, &ClientsPanel::disconnectRequested, this,
            [this](const QList<quint32> &clients, quint16 code, const QString &reason) {
                m_workbench.disconnectClients(m_server, clients, code, reason);
            });
    connect(m_clients, &ClientsPanel::dropRequested, this,
            [this](const QList<quint32> &clients) { m_workbench.dropClients(m_server, clients); });
    connect(m_clients, &ClientsPanel::blockRequested, this, &ClientsPage::block);
    connect(m_clients, &ClientsPanel::logRequested, this, &ClientsPage::showLog);
    connect(m_clients, &ClientsPanel::flowRequested, this, &ClientsPage::runFlow);
}

void ClientsPage::showProfile(const ServerProfile &profile)
{
    m_push->showFields(draftFields(profile));
    m_clients->setParameters(parametersOf(profile));
    m_clients->setFilterText(profile.pushTarget);
    showClients();
}

void ClientsPage::writeTo(ServerProfile &profile) const
{
    setDraftFields(profile, m_push->fields());
    profile.pushTarget = m_clients->filterText();
}

void ClientsPage::showStatus(const ServerStatus &status)
{
    const bool listening = status.state == ServerStatus::State::Listening;
    m_clients->setListening(listening);
    m_push->setListening(listening);
}

const ClientStatus *ClientsPage::client() const
{
    const ClientList &clients = m_workbench.clients(m_server);
    const bool isOnly = clients.clients().size() == 1;
    return clients.client(
        m_clients->selectedClients().value(0, isOnly ? clients.clients().first().client : quint32(0)));
}

void ClientsPage::showFlows()
{
    m_clients->setFlows(m_document.workspace().flows);
}

void ClientsPage::showVariables()
{
    m_push->setVariables(m_starter.variables());
}

void ClientsPage::showClients()
{
    m_push->setClients(m_clients->selectedClients(), m_clients->filter(), m_clients->matchingClients(),
                       m_clients->clientCount());
    const QList<ClientStatus> &all = m_workbench.clients(m_server).clients();
    const ClientStatus *sample = client();
    if (!sample && !all.isEmpty())
        sample = &all.first();
    if (sample)
        m_push->setSample(clientVariables(sample->info));
    else if (const ServerProfile *profile = m_document.server(m_server))
        m_push->setSample(imaginedClient(*profile));
    emit clientChanged();
}

void ClientsPage::block(const QList<quint32> &clients)
{
    const ServerProfile *known = m_document.server(m_server);
    if (!known)
        return;
    ServerProfile profile = *known;
    QStringList added;
    for (const quint32 id : clients) {
        const ClientStatus *status = m_workbench.clients(m_server).client(id);
        if (!status)
            continue;
        const QString address = clientAddress(status->info, profile.access.trustForwarded);
        if (!profile.access.blockedAddresses.contains(address) && !added.contains(address))
            added.append(address);
    }
    profile.access.blockedAddresses += added;
    // First for all, then their clients go: none comes back in between.
    m_workbench.blockAddresses(m_server, profile.access.blockedAddresses, added);
    m_document.changeServer(profile);
}

void ClientsPage::showLog(const QList<quint32> &clients)
{
    QSet<quint32> connections;
    for (const quint32 id : clients) {
        if (const ClientStatus *status = m_workbench.clients(m_server).client(id))
            connections.insert(status->connection);
    }
    emit logRequested(connections);
}

void ClientsPage::runFlow(const QString &flow, const QList<quint32> &clients)
{
    const Flow *document = m_document.flow(flow);
    if (!document)
        return;
    emit flowRefused(QString());
    const ServerProfile &profile = *m_document.server(m_server);
    for (const quint32 client : clients) {
        // Tickets are told to every page; a random one is nobody else's.
        const quint64 ticket = QRandomGenerator::global()->generate64();
        m_tickets.insert(ticket);
        const ClientStatus *status = m_workbench.clients(m_server).client(client);
        const PathProfile path = status ? profile.paths.value(status->info.pathIndex) : PathProfile();
        const FlowBehaviour *byHand = behaviourByHand(path, flow);
        m_workbench.runFlow(ticket, byHand ? servedFlow(m_document.workspace(), document->graph()) : document->graph(),
                            m_server, client, byHand ? byHand->values : QJsonObject());
    }
}

} // namespace wsw
