// SPDX-License-Identifier: MIT
#include "workspace/network/networkhost.h"

#include <QThread>

#include "websocket/closecode.h"

namespace wsw {

namespace {

constexpr std::chrono::milliseconds publishInterval{16};

} // namespace

NetworkHost::NetworkHost(std::unique_ptr<SessionRecorder> recorder)
    : m_recorder(recorder.release())
    , m_clock(new RealClock(this))
    , m_runner(new FlowRunner(*m_clock, this))
    , m_tracker(new FlowRunTracker(*m_runner, this))
    , m_publishTimer(new QTimer(this))
    , m_groups(new ClientGroups(m_ids, this))
    , m_replays(new Replays(*m_clock, this))
{
    m_recorder->setParent(this);
    m_publishTimer->setSingleShot(true);
    m_publishTimer->setTimerType(Qt::PreciseTimer);
    m_publishTimer->setInterval(publishInterval);
    connect(m_publishTimer, &QTimer::timeout, this, &NetworkHost::publish);
    connect(m_groups, &ClientGroups::logged, this, [this](const Message &message) { m_recorder->append(message); });
    connect(m_groups, &ClientGroups::changed, this, &NetworkHost::schedulePublish);
    connect(m_groups, &ClientGroups::ended, this, &NetworkHost::checkFinished);
    connect(m_replays, &Replays::changed, this, &NetworkHost::schedulePublish);
    connect(m_tracker, &FlowRunTracker::changed, this, &NetworkHost::schedulePublish);
    connect(m_recorder, &SessionRecorder::grew, this, &NetworkHost::schedulePublish);
    connect(m_recorder, &SessionRecorder::writeFailed, this, &NetworkHost::recordingFailed);
    connect(m_recorder, &SessionRecorder::writeRecovered, this, &NetworkHost::recordingRecovered);
}

NetworkHost::~NetworkHost()
{
    Q_ASSERT(thread() == QThread::currentThread());
    delete m_replays; // they use the sockets
    // Sockets first: nothing may signal into what is half destroyed.
    delete m_groups;
    for (const ConnectionEntry &entry : std::as_const(m_connections)) {
        delete entry.repeater; // needs the clock
        delete entry.session;
    }
    for (const ServerEntry &entry : std::as_const(m_servers))
        delete entry.session;
}

ConnectionSession &NetworkHost::connectionSession(const QString &profile)
{
    ConnectionEntry &entry = m_connections[profile];
    if (!entry.session) {
        entry.session = new ConnectionSession(profile, m_ids, this);
        connect(entry.session, &ConnectionSession::logged, this, [this, profile](const Message &message) {
            m_recorder->append(message);
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
    connect(session, &ConnectionSession::logged, this, [this](const Message &message) { m_recorder->append(message); });
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

void NetworkHost::runFlow(quint64 ticket, const FlowGraph &flow, const QString &server, quint32 client,
                          const QJsonObject &values, const FlowRunOptions &options)
{
    ServerSession *session = m_servers.value(server).session;
    if (!session) {
        emit flowRunRefused(ticket, {ErrorCode::NotOpen,
                                     tr("The flow was not run: its server does not listen. Start the server first.")});
        return;
    }
    const Result<quint64> run = session->runFlow(flow, client, values, options);
    if (run) {
        m_tracker->setSpeed(*run, options.speed);
        emit flowRunStarted(ticket, *run);
    } else {
        emit flowRunRefused(ticket, run.error());
    }
}

void NetworkHost::stopFlow(quint64 run)
{
    m_runner->stop(run, tr("Stopped by hand."));
}

void NetworkHost::setFlowSpeed(quint64 run, double factor)
{
    m_runner->setSpeed(run, factor);
    m_tracker->setSpeed(run, factor);
}

void NetworkHost::setFlowBreakpoints(const QString &flow, const QSet<QString> &nodes)
{
    m_breakpoints.insert(flow, nodes);
    m_runner->setBreakpoints(flow, nodes);
}

void NetworkHost::shutDown()
{
    m_shuttingDown = true;
    m_replays->stopAll();
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

void NetworkHost::startRecordingPart(const QString &path)
{
    if (const auto started = m_recorder->startPart(path); !started) {
        emit recordingPartRefused(started.error());
        return;
    }
    m_publishedCount = 0;
    emit recordingPartStarted(m_recorder->index());
    schedulePublish();
}

void NetworkHost::checkFinished()
{
    if (!m_shuttingDown || !isQuiet())
        return;
    (void)m_recorder->flush();
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

void NetworkHost::publish()
{
    // The recording first: who reads a status finds its messages in the log.
    const quint64 count = m_recorder->index()->count();
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
    const QList<FlowRunEvents> events = m_tracker->takeEvents();
    const QList<FlowRunStatus> runs = m_tracker->takeChanged();
    for (const FlowRunStatus &status : runs)
        emit flowRunChanged(status);
    for (const FlowRunEvents &logged : events)
        emit flowRunLogged(logged);
    const QList<ReplayStatus> replays = m_replays->takeChanged();
    for (const ReplayStatus &status : replays)
        emit replayChanged(status);
}

} // namespace wsw
