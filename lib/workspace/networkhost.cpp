// SPDX-License-Identifier: MIT
#include "workspace/networkhost.h"

#include <QThread>

#include "websocket/closecode.h"

namespace wsw {

namespace {

constexpr std::chrono::milliseconds publishInterval{16};

} // namespace

NetworkHost::NetworkHost(std::unique_ptr<RecordingWriter> writer)
    : m_writer(std::move(writer))
    , m_clock(new RealClock(this))
    , m_runner(new FlowRunner(*m_clock, this))
    , m_tracker(new FlowRunTracker(*m_runner, this))
    , m_publishTimer(new QTimer(this))
    , m_groups(new ClientGroups(m_ids, this))
{
    // A child moves to the network thread with us.
    m_writer->setParent(this);
    m_publishTimer->setSingleShot(true);
    m_publishTimer->setTimerType(Qt::PreciseTimer);
    m_publishTimer->setInterval(publishInterval);
    connect(m_publishTimer, &QTimer::timeout, this, &NetworkHost::publish);
    connect(m_groups, &ClientGroups::logged, this, [this](const Message &message) { m_writer->append(message); });
    connect(m_groups, &ClientGroups::changed, this, &NetworkHost::schedulePublish);
    connect(m_groups, &ClientGroups::ended, this, &NetworkHost::checkFinished);
    connect(m_tracker, &FlowRunTracker::changed, this, &NetworkHost::schedulePublish);
    connect(m_writer.get(), &RecordingWriter::grew, this, &NetworkHost::schedulePublish);
    connect(m_writer.get(), &RecordingWriter::writeFailed, this, &NetworkHost::recordingFailed);
    connect(m_writer.get(), &RecordingWriter::writeRecovered, this, &NetworkHost::recordingRecovered);
}

NetworkHost::~NetworkHost()
{
    Q_ASSERT(thread() == QThread::currentThread());
    // Sockets first: nothing may signal into what is half destroyed.
    delete m_groups;
    for (const ConnectionEntry &entry : std::as_const(m_connections)) {
        delete entry.repeater; // needs the clock
        delete entry.session;
    }
    for (const ServerEntry &entry : std::as_const(m_servers))
        delete entry.session;
    m_writer->setParent(nullptr);
}

ConnectionSession &NetworkHost::connectionSession(const QString &profile)
{
    ConnectionEntry &entry = m_connections[profile];
    if (!entry.session) {
        entry.session = new ConnectionSession(profile, m_ids, this);
        connect(entry.session, &ConnectionSession::logged, this, [this, profile](const Message &message) {
            m_writer->append(message);
            markConnection(profile);
        });
        connect(entry.session, &ConnectionSession::changed, this, [this, profile] { markConnection(profile); });
        connect(entry.session, &ConnectionSession::ended, this, &NetworkHost::checkFinished);
    }
    return *entry.session;
}

void NetworkHost::openConnection(const ConnectionProfile &profile, const ConnectionContext &context)
{
    connectionSession(profile.id).open(profile, context);
}

void NetworkHost::withConnection(const QString &profile, const std::function<Result<void>(Connection &)> &action)
{
    connectionSession(profile).act(action);
}

void NetworkHost::closeConnection(const QString &profile, quint16 code, const QString &reason)
{
    connectionSession(profile).close(code, reason);
}

void NetworkHost::removeConnection(const QString &profile)
{
    const ConnectionEntry removed = m_connections.take(profile);
    delete removed.repeater;
    ConnectionSession *session = removed.session;
    if (!session)
        return;
    // Its end still belongs into the log, but nobody wants its status any more.
    session->disconnect(this);
    connect(session, &ConnectionSession::logged, this, [this](const Message &message) { m_writer->append(message); });
    connect(session, &ConnectionSession::ended, session, &QObject::deleteLater);
    session->close(goingAwayCode);
    if (!session->isActive())
        session->deleteLater();
}

void NetworkHost::setPairKey(const QString &profile, const QString &key)
{
    const auto entry = m_connections.find(profile);
    if (entry == m_connections.end())
        return;
    entry->session->setPairKey(key);
}

void NetworkHost::resetLatency(const QString &profile)
{
    const auto entry = m_connections.find(profile);
    if (entry == m_connections.end())
        return;
    entry->session->resetLatency();
}

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
        m_writer->append(message);
        markServer(profile);
    });
    connect(server, &Server::clientRefused, this, [this, profile](const Error &error) {
        m_writer->append(errorMessage(0, error));
        markServer(profile);
    });
    connect(server, &Server::warned, this, [this](const Error &error) { m_writer->append(errorMessage(0, error)); });
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
        checkFinished();
    });
    connect(session, &ServerSession::behaviourFailed, this, [this, profile](const Error &error) {
        m_writer->append(errorMessage(0, error));
        m_servers[profile].status.error = error;
        markServer(profile);
    });
    connect(session, &ServerSession::flowStarted, this,
            [this, profile](quint64 run, const QString &flowId, quint32 client) {
                m_tracker->add(run, flowId, profile, client);
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

void NetworkHost::runFlow(quint64 ticket, const FlowGraph &flow, const QString &server, quint32 client,
                          const QJsonObject &values)
{
    ServerSession *session = m_servers.value(server).session;
    if (!session) {
        emit flowRunRefused(ticket, {ErrorCode::NotOpen,
                                     tr("The flow was not run: its server does not listen. Start the server first.")});
        return;
    }
    const Result<quint64> run = session->runFlow(flow, client, values);
    if (run)
        emit flowRunStarted(ticket, *run);
    else
        emit flowRunRefused(ticket, run.error());
}

void NetworkHost::stopFlow(quint64 run)
{
    m_runner->stop(run, tr("Stopped by hand."));
}

void NetworkHost::shutDown()
{
    m_shuttingDown = true;
    for (const ConnectionEntry &entry : std::as_const(m_connections))
        entry.session->close(goingAwayCode);
    m_groups->closeAll(goingAwayCode);
    const QStringList servers = m_servers.keys();
    for (const QString &profile : servers)
        stopServer(profile);
    checkFinished();
}

bool NetworkHost::isQuiet() const
{
    if (m_groups->isActive())
        return false;
    for (const ConnectionEntry &entry : m_connections) {
        if (entry.session->isActive())
            return false;
    }
    for (const ServerEntry &entry : m_servers) {
        if (entry.session)
            return false;
    }
    return true;
}

void NetworkHost::checkFinished()
{
    if (!m_shuttingDown || !isQuiet())
        return;
    (void)m_writer->flush();
    publish();
    emit finished();
}

void NetworkHost::markConnection(const QString &profile)
{
    m_connections[profile].dirty = true;
    schedulePublish();
}

void NetworkHost::markServer(const QString &profile)
{
    m_servers[profile].dirty = true;
    schedulePublish();
}

void NetworkHost::schedulePublish()
{
    if (!m_publishTimer->isActive())
        m_publishTimer->start();
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

void NetworkHost::publish()
{
    // The recording first: who reads a status finds its messages in the log.
    const quint64 count = m_writer->index()->count();
    if (count != m_publishedCount) {
        m_publishedCount = count;
        emit recordingGrew(count);
    }
    for (ConnectionEntry &entry : m_connections) {
        if (!std::exchange(entry.dirty, false))
            continue;
        ConnectionStatus status = entry.session->status();
        if (entry.repeater)
            status.repeat = entry.repeater->status();
        emit connectionChanged(status);
    }
    for (ServerEntry &entry : m_servers) {
        if (entry.dirty)
            publishServer(entry);
    }
    const QList<ClientGroupStatus> groups = m_groups->takeChanged();
    for (const ClientGroupStatus &status : groups)
        emit clientGroupChanged(status);
    const QList<FlowRunStatus> runs = m_tracker->takeChanged();
    for (const FlowRunStatus &status : runs)
        emit flowRunChanged(status);
}

} // namespace wsw
