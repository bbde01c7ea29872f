// SPDX-License-Identifier: MIT
#include "workspace/workbench.h"

#include <QCoreApplication>

#include "workspace/client/sendcontent.h"
#include "workspace/networkhost.h"
#include "workspace/recording/sessionrecorder.h"

namespace wsw {

namespace {
constexpr int shutDownMs = 3000;
}

Result<std::unique_ptr<Workbench>> Workbench::create(const QString &recordingPath)
{
    Result<std::unique_ptr<RecordingWriter>> writer = RecordingWriter::create(recordingPath);
    if (!writer)
        return Failure(writer.error());
    return std::unique_ptr<Workbench>(new Workbench(std::make_unique<SessionRecorder>(std::move(*writer))));
}

Workbench::Workbench(std::unique_ptr<SessionRecorder> recorder)
    : m_recording(recorder->index())
    , m_recorder(recorder.get())
    , m_host(new NetworkHost(std::move(recorder)))
{
    connect(m_host, &NetworkHost::connectionChanged, this, [this](const ConnectionStatus &status) {
        m_connections.insert(status.profile, status);
        emit connectionChanged(status);
    });
    connect(m_host, &NetworkHost::serverChanged, this, [this](const ServerStatus &status) {
        m_servers.insert(status.profile, status);
        emit serverChanged(status);
    });
    connect(m_host, &NetworkHost::clientsChanged, this, [this](const ClientChanges &changes) {
        m_clients[changes.server].apply(changes);
        emit clientsChanged(changes);
    });
    connect(m_host, &NetworkHost::clientGroupChanged, this, [this](const ClientGroupStatus &status) {
        m_groups.insert(status.profile, status);
        emit clientGroupChanged(status);
    });
    connect(m_host, &NetworkHost::flowRunChanged, this, [this](const FlowRunStatus &status) {
        rememberRun(status);
        emit flowRunChanged(status);
    });
    connect(m_host, &NetworkHost::flowRunLogged, this, &Workbench::flowRunLogged);
    connect(m_host, &NetworkHost::flowRunStarted, this, &Workbench::flowRunStarted);
    connect(m_host, &NetworkHost::flowRunRefused, this, &Workbench::flowRunRefused);
    connect(m_host, &NetworkHost::replayChanged, this, &Workbench::replayChanged);
    connect(m_host, &NetworkHost::recordingGrew, this, &Workbench::recordingGrew);
    connect(m_host, &NetworkHost::recordingPartStarted, this, [this](const auto &part) {
        m_recording = part;
        emit recordingPartStarted();
    });
    connect(m_host, &NetworkHost::recordingPartRefused, this, &Workbench::recordingPartRefused);
    connect(m_host, &NetworkHost::recordingFailed, this, &Workbench::recordingFailed);
    connect(m_host, &NetworkHost::recordingRecovered, this, &Workbench::recordingRecovered);

    m_thread.setObjectName(QStringLiteral("network"));
    m_host->moveToThread(&m_thread);
    // Directly: by then our own thread waits and has no event loop.
    connect(m_host, &NetworkHost::finished, &m_thread, &QThread::quit, Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
}

Workbench::~Workbench()
{
    m_host->disconnect(this);
    post([](NetworkHost &host) { host.shutDown(); });
    if (!m_thread.wait(shutDownMs)) {
        // A full disk holds the thread: what could not be written is given up.
        m_recorder->abandon();
        m_thread.quit();
        m_thread.wait();
    }
}

template <typename F>
void Workbench::post(F &&f)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, f = std::forward<F>(f)] { f(*host); }, Qt::QueuedConnection);
}

QString Workbench::recordingPath() const
{
    return m_recording->path();
}

std::shared_ptr<const RecordingIndex> Workbench::recording() const
{
    return m_recording;
}

void Workbench::startRecordingPart(const QString &path)
{
    post([=](NetworkHost &host) { host.startRecordingPart(path); });
}

void Workbench::withConnection(const QString &profile, std::function<Result<void>(Connection &)> action)
{
    post([=](NetworkHost &host) { host.withConnection(profile, action); });
}

void Workbench::openConnection(const ConnectionProfile &profile, const ConnectionContext &context)
{
    post([=](NetworkHost &host) { host.openConnection(profile, context); });
}

void Workbench::sendText(const QString &profile, const QString &text)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendText(text); });
}

void Workbench::sendBinary(const QString &profile, const QByteArray &data)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendBinary(data); });
}

void Workbench::sendMessage(const QString &profile, const MessageContent &content)
{
    withConnection(profile, [=](Connection &connection) { return sendContent(connection, content); });
}

void Workbench::startRepeating(const QString &profile, const MessageDraft &draft,
                               const std::shared_ptr<SendScope> &scope, const RepeatOptions &options)
{
    post([=](NetworkHost &host) { host.startRepeating(profile, draft, scope, options); });
}

void Workbench::stopRepeating(const QString &profile)
{
    post([=](NetworkHost &host) { host.stopRepeating(profile); });
}

void Workbench::ping(const QString &profile, const QByteArray &payload)
{
    withConnection(profile, [=](Connection &connection) { return connection.ping(payload); });
}

void Workbench::closeConnection(const QString &profile, quint16 code, const QString &reason)
{
    post([=](NetworkHost &host) { host.closeConnection(profile, code, reason); });
}

void Workbench::dropConnection(const QString &profile)
{
    withConnection(profile, [](Connection &connection) -> Result<void> {
        connection.abort();
        return {};
    });
}

void Workbench::sendFrame(const QString &profile, const HandmadeFrame &frame)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendFrame(frame); });
}

void Workbench::sendBytes(const QString &profile, const QByteArray &bytes)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendBytes(bytes); });
}

void Workbench::sendFragmented(const QString &profile, MessageKind kind, const QByteArray &payload,
                               const QList<qsizetype> &sizes)
{
    withConnection(profile, [=](Connection &connection) { return connection.sendFragmented(kind, payload, sizes); });
}

void Workbench::withholdPongs(const QString &profile, bool withheld)
{
    withConnection(profile, [=](Connection &connection) { return connection.withholdPongs(withheld); });
}

void Workbench::stallAfter(const QString &profile, qint64 bytes)
{
    withConnection(profile, [=](Connection &connection) { return connection.stallAfter(bytes); });
}

void Workbench::resumeSending(const QString &profile)
{
    withConnection(profile, [](Connection &connection) { return connection.resumeSending(); });
}

void Workbench::setPace(const QString &profile, const OutgoingPace &pace)
{
    withConnection(profile, [=](Connection &connection) { return connection.setPace(pace); });
}

void Workbench::endTcp(const QString &profile, TcpEnd end)
{
    withConnection(profile, [=](Connection &connection) { return connection.endTcp(end); });
}

void Workbench::setPairKey(const QString &profile, const QString &key)
{
    post([=](NetworkHost &host) { host.setPairKey(profile, key); });
}

void Workbench::resetLatency(const QString &profile)
{
    post([=](NetworkHost &host) { host.resetLatency(profile); });
}

void Workbench::removeConnection(const QString &profile)
{
    m_connections.remove(profile);
    m_groups.remove(profile);
    post([=](NetworkHost &host) {
        host.removeConnection(profile);
        host.clientGroups().remove(profile);
    });
}

void Workbench::openClientGroup(const ConnectionProfile &profile, const ConnectionContext &context,
                                const ClientGroupOptions &options)
{
    post([=](NetworkHost &host) { host.clientGroups().open(profile, context, options); });
}

void Workbench::sendFromClientGroup(const QString &profile, const MessageDraft &draft)
{
    post([=](NetworkHost &host) { host.clientGroups().act(profile, [&](ClientGroup &group) { group.send(draft); }); });
}

void Workbench::pingFromClientGroup(const QString &profile)
{
    post([=](NetworkHost &host) { host.clientGroups().act(profile, [](ClientGroup &group) { group.ping(); }); });
}

void Workbench::closeClientGroup(const QString &profile, quint16 code, const QString &reason)
{
    post([=](NetworkHost &host) {
        host.clientGroups().act(profile, [&](ClientGroup &group) { group.close(code, reason); });
    });
}

void Workbench::startServer(const ServerProfile &profile, const ServerContext &context, const QList<FlowGraph> &flows)
{
    post([=](NetworkHost &host) { host.startServer(profile, context, flows); });
}

void Workbench::stopServer(const QString &profile)
{
    post([=](NetworkHost &host) { host.stopServer(profile); });
}

void Workbench::applyBehaviours(const ServerProfile &profile, const QList<FlowGraph> &flows)
{
    post([=](NetworkHost &host) { host.applyBehaviours(profile, flows); });
}

void Workbench::forClients(const QString &profile, const QList<quint32> &clients,
                           std::function<Result<void>(Server &, quint32)> action)
{
    post([=](NetworkHost &host) {
        host.withServer(profile, [&](Server &server) {
            Result<void> first;
            for (const quint32 client : clients) {
                const Result<void> result = action(server, client);
                if (first)
                    first = result;
            }
            return first;
        });
    });
}

void Workbench::pushMessage(const QString &profile, const Audience &audience, const MessageContent &content)
{
    post([=](NetworkHost &host) {
        host.push(profile, [&](Server &server) { return wsw::pushContent(server, audience, content); });
    });
}

void Workbench::pushDraft(const QString &profile, const Audience &audience, const MessageDraft &draft,
                          const std::shared_ptr<SendScope> &scope)
{
    post([=](NetworkHost &host) {
        host.push(profile, [&](Server &server) { return wsw::pushDraft(server, audience, draft, *scope); });
    });
}

void Workbench::pingClients(const QString &profile, const QList<quint32> &clients)
{
    forClients(profile, clients, [](Server &server, quint32 client) { return server.ping(client); });
}

void Workbench::disconnectClients(const QString &profile, const QList<quint32> &clients, quint16 code,
                                  const QString &reason)
{
    forClients(profile, clients, [code, reason](Server &server, quint32 client) {
        return server.disconnectClient(client, code, reason);
    });
}

void Workbench::dropClients(const QString &profile, const QList<quint32> &clients)
{
    forClients(profile, clients, [](Server &server, quint32 client) { return server.dropClient(client); });
}

void Workbench::blockAddresses(const QString &profile, const QStringList &blocked, const QStringList &dropped)
{
    post([=](NetworkHost &host) {
        host.withServer(profile, [&](Server &server) {
            Result<void> result = server.setBlockedAddresses(blocked);
            for (const QString &address : dropped) {
                const Result<int> count = server.dropAddress(address);
                if (result && !count)
                    result = Failure(count.error());
            }
            return result;
        });
    });
}

void Workbench::removeServer(const QString &profile)
{
    m_servers.remove(profile);
    m_clients.remove(profile);
    post([=](NetworkHost &host) { host.removeServer(profile); });
}

void Workbench::runFlow(quint64 ticket, const FlowGraph &flow, const QString &server, quint32 client,
                        const QJsonObject &values, const FlowRunOptions &options)
{
    post([=](NetworkHost &host) { host.runFlow(ticket, flow, server, client, values, options); });
}

void Workbench::stopFlow(quint64 run)
{
    post([=](NetworkHost &host) { host.stopFlow(run); });
}

void Workbench::pauseFlow(quint64 run)
{
    post([=](NetworkHost &host) { host.flowRunner().pause(run); });
}

void Workbench::resumeFlow(quint64 run)
{
    post([=](NetworkHost &host) { host.flowRunner().resume(run); });
}

void Workbench::stepFlow(quint64 run)
{
    post([=](NetworkHost &host) { host.flowRunner().step(run); });
}

void Workbench::setFlowSpeed(quint64 run, double factor)
{
    post([=](NetworkHost &host) { host.setFlowSpeed(run, factor); });
}

void Workbench::setFlowBreakpoints(const QString &flow, const QSet<QString> &nodes)
{
    post([=](NetworkHost &host) { host.setFlowBreakpoints(flow, nodes); });
}

quint64 Workbench::startReplay(const ReplayOrder &order)
{
    const quint64 replay = ++m_lastReplay;
    post([=](NetworkHost &host) { host.startReplay(replay, order); });
    return replay;
}

void Workbench::pauseReplay(quint64 replay)
{
    post([=](NetworkHost &host) { host.replays().pause(replay); });
}

void Workbench::resumeReplay(quint64 replay)
{
    post([=](NetworkHost &host) { host.replays().resume(replay); });
}

void Workbench::stopReplay(quint64 replay)
{
    post([=](NetworkHost &host) { host.replays().stop(replay); });
}

ConnectionStatus Workbench::connectionStatus(const QString &profile) const
{
    ConnectionStatus none;
    none.profile = profile;
    return m_connections.value(profile, none);
}

ServerStatus Workbench::serverStatus(const QString &profile) const
{
    ServerStatus none;
    none.profile = profile;
    return m_servers.value(profile, none);
}

const ClientList &Workbench::clients(const QString &server) const
{
    static const ClientList none;
    const auto it = m_clients.constFind(server);
    return it != m_clients.constEnd() ? *it : none;
}

ClientGroupStatus Workbench::clientGroupStatus(const QString &profile) const
{
    ClientGroupStatus none;
    none.profile = profile;
    return m_groups.value(profile, none);
}

QList<FlowRunStatus> Workbench::flowRuns() const
{
    return m_runs.values();
}

void Workbench::rememberRun(const FlowRunStatus &status)
{
    if (!status.active) {
        m_runs.removeIf(
            [&](QMap<quint64, FlowRunStatus>::iterator it) { return !it->active && it->flow == status.flow; });
    }
    m_runs.insert(status.run, status);
}

} // namespace wsw
