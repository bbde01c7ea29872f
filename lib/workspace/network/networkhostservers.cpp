// SPDX-License-Identifier: MIT
// NetworkHost: servers and their clients.
#include "workspace/network/networkhost.h"

#include <utility>

#include "workspace/returnmemory.h"

namespace wsw {

namespace {

/// After a server's end, until which its session and whatever others keep of its clients have gone too.
constexpr std::chrono::milliseconds memoryReturnDelay{500};

/// For FlowRunBegin::clients. Runs may begin with each message of a large server.
QStringList connectedClients(const Server &server, const QString &session)
{
    QStringList ids;
    const QList<quint32> clients = server.firstClients(FlowRunBegin::mostClients);
    for (const quint32 client : clients)
        ids.append(QString::number(client));
    if (server.client(session.toUInt()) && !ids.contains(session))
        ids.append(session);
    return ids;
}

} // namespace

void NetworkHost::startServer(const ServerProfile &profile, const ServerContext &context, const QList<FlowGraph> &flows)
{
    ServerEntry &entry = m_servers[profile.id];
    if (entry.session)
        return;
    entry = {};
    entry.status.profile = profile.id;
    markServer(profile.id);

    Result<std::unique_ptr<ServerSession>> session =
        ServerSession::start(profile, context, flows, {m_ids, *m_runner, *m_clock});
    if (!session) {
        entry.status.state = ServerStatus::State::Failed;
        entry.status.error = session.error();
        return;
    }
    if (profile.httpTrigger.enabled) {
        auto trigger = HttpTrigger::start(profile, context, flows, **session);
        if (!trigger) {
            entry.status.state = ServerStatus::State::Failed;
            entry.status.error = trigger.error();
            return;
        }
        entry.status.httpTrigger = (*trigger)->url();
        entry.trigger = trigger->release();
        entry.trigger->setParent(session->get());
    }
    entry.session = session->release();
    entry.session->setParent(this);
    entry.status.state = ServerStatus::State::Listening;
    entry.status.urls = entry.session->server().urls();
    entry.clients = new ClientTracker(profile.id, entry.session->server(), entry.session);
    wireServer(profile.id, entry.session);
}

void NetworkHost::wireServer(const QString &profile, ServerSession *session)
{
    Server *server = &session->server();
    connect(server, &Server::logged, this, [this, profile](const Message &message) {
        m_recorder->append(message);
        markServer(profile);
    });
    connect(server, &Server::clientRefused, this, [this, profile](const Error &error) {
        m_recorder->append(errorMessage(0, error));
        markServer(profile);
    });
    connect(server, &Server::warned, this, [this](const Error &error) { m_recorder->append(errorMessage(0, error)); });
    connect(server, &Server::stopped, this, [this, profile, session] {
        session->deleteLater();
        ServerEntry &entry = m_servers[profile];
        if (entry.session != session)
            return;
        publishClients(entry);
        entry.session = nullptr;
        entry.clients = nullptr;
        entry.status.clientCount = 0;
        entry.status.state = ServerStatus::State::Stopped;
        markServer(profile);
        QTimer::singleShot(memoryReturnDelay, this, &returnFreedMemory);
        checkFinished();
    });
    connect(session, &ServerSession::behaviourFailed, this, [this, profile](const Error &error) {
        m_recorder->append(errorMessage(0, error));
        m_servers[profile].status.error = error;
        markServer(profile);
    });
    connect(session, &ServerSession::flowStarted, this,
            [this, profile, server](quint64 run, const QString &flowId, const FlowInputs &inputs) {
                FlowRunBegin begin{inputs, {}};
                if (m_tracker->hasRoomForLog())
                    begin.clients = connectedClients(*server, inputs.session);
                m_tracker->add(run, flowId, profile, begin);
                if (const auto nodes = m_breakpoints.constFind(flowId); nodes != m_breakpoints.constEnd())
                    m_runner->setBreakpoints(flowId, *nodes);
            });
    connect(session, &ServerSession::clientConnected, this, [this, profile](quint32 client) {
        m_tracker->logClient(profile, FlowRunEvent::Kind::ClientConnected, client);
    });
    connect(session, &ServerSession::clientDisconnected, this, [this, profile](quint32 client) {
        m_tracker->logClient(profile, FlowRunEvent::Kind::ClientDisconnected, client);
    });
}

void NetworkHost::stopServer(const QString &profile)
{
    ServerEntry &entry = m_servers[profile];
    if (!entry.session || entry.status.state != ServerStatus::State::Listening)
        return;
    delete std::exchange(entry.trigger, nullptr); // no more orders
    entry.status.httpTrigger.clear();
    entry.status.state = ServerStatus::State::Stopping;
    entry.status.error = noError();
    markServer(profile);
    entry.session->close(goingAwayCode);
}

void NetworkHost::withServer(const QString &profile, const std::function<Result<void>(Server &)> &action)
{
    ServerEntry &entry = m_servers[profile];
    entry.status.profile = profile;
    Result<void> result =
        failure(ErrorCode::NotOpen, tr("Nothing was done: the server does not listen. Start it first."));
    if (entry.session)
        result = action(entry.session->server());
    m_servers[profile].status.error = result ? noError() : result.error();
    markServer(profile);
}

void NetworkHost::applyBehaviours(const ServerProfile &profile, const QList<FlowGraph> &flows)
{
    withServer(profile.id,
               [&](Server &) { return m_servers[profile.id].session->setBehaviours(profile.paths, flows); });
}

void NetworkHost::push(const QString &profile, const std::function<PushOutcome(Server &)> &push)
{
    withServer(profile, [&](Server &server) -> Result<void> {
        const PushOutcome outcome = push(server);
        if (outcome.error.message.isEmpty())
            return {};
        if (outcome.failed <= 1)
            return Failure(outcome.error);
        return failure(outcome.error.code, tr("%1 of %2 clients did not get it. The first: %3")
                                               .arg(outcome.failed)
                                               .arg(outcome.failed + outcome.sent)
                                               .arg(outcome.error.message));
    });
}

void NetworkHost::removeServer(const QString &profile)
{
    stopServer(profile);
    m_servers[profile].status.profile.clear(); // untold from here on; the session deletes itself once it has stopped
    if (!m_servers.value(profile).session)
        m_servers.remove(profile);
}

void NetworkHost::publishClients(ServerEntry &entry)
{
    const ClientChanges changes = entry.clients->takeChanges();
    if (!changes.isEmpty())
        emit clientsChanged(changes);
}

void NetworkHost::publishServer(ServerEntry &entry)
{
    if (entry.clients && !entry.clients->isDue()) {
        schedulePublish();
        return;
    }
    entry.dirty = false;
    if (entry.status.profile.isEmpty())
        return;
    if (entry.clients) {
        publishClients(entry);
        entry.status.clientCount = int(entry.session->server().clientCount());
        entry.status.matches = entry.session->matches();
    }
    emit serverChanged(entry.status);
}

} // namespace wsw
