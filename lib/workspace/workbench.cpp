// SPDX-License-Identifier: MIT
#include "workspace/workbench.h"

#include "workspace/network/networkhost.h"
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

void Workbench::post(std::function<void(NetworkHost &)> task)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, task = std::move(task)] { task(*host); }, Qt::QueuedConnection);
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
