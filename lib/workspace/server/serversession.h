// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

#include "flow/flowrunner.h"
#include "flow/run/pushtarget.h"
#include "websocket/closecode.h"
#include "websocket/server.h"
#include "workspace/server/serverpathsession.h"
#include "workspace/workspace.h"

namespace wsw {

/// What a session goes by and has in common with others. Everything outlives it.
struct SessionServices
{
    ConnectionIds &ids;
    FlowRunner &runner;
    Clock &clock;
    Schedule::WallClock wallClock = [] { return QDateTime::currentDateTime(); };
};

/// A running server with the behaviours of its profile, path by path. What the window's servers and `wsw serve` both
/// are. Same thread as its runner.
class ServerSession : public QObject, public PushTarget
{
    Q_OBJECT

public:
    /// Listens; fails if the profile's options or one of its behaviours are wrong, naming path and behaviour, or with
    /// Server::listen's errors. Behaviours that are switched off are not looked at.
    static Result<std::unique_ptr<ServerSession>> start(const ServerProfile &profile, const ServerContext &context,
                                                        const QList<FlowGraph> &flows, const SessionServices &services);
    ~ServerSession() override; ///< ends its runs, drops its clients

    Server &server() { return *m_server; }
    /// Ends the runs and what is scheduled or delayed, closes every client; Server::stopped follows.
    void close(quint16 code = goingAwayCode);

    /// Its paths get these behaviours while it runs, all or, after an error, none. InvalidArgument if the patterns are
    /// no longer those of the start; else as start().
    Result<void> setBehaviours(const QList<PathProfile> &paths, const QList<FlowGraph> &flows);

    /// For a client, or 0 for none. NoSuchClient, or what FlowRunner::start says.
    Result<quint64> runFlow(const FlowGraph &flow, quint32 client, const QJsonObject &values = {},
                            const FlowRunOptions &options = {});

    /// Behaviour::id → how often a rule matched or another behaviour did its work.
    QHash<QString, quint64> matches() const;

    Result<void> push(quint32 client, MessageKind kind, const QByteArray &payload) override;
    Result<int> pushToAll(MessageKind kind, const QByteArray &payload) override;
    Result<void> disconnectClient(quint32 client, quint16 code, const QString &reason) override;

signals:
    /// A behaviour that could not do its work, e.g. because an expression has no value, or that skipped times which
    /// were due.
    void behaviourFailed(const wsw::Error &error);
    void flowStarted(quint64 run, const QString &flowId, const wsw::FlowInputs &inputs);
    void clientConnected(quint32 client);    ///< before a behaviour does anything for it
    void clientDisconnected(quint32 client); ///< before its runs are stopped

private:
    ServerSession(const ServerOptions &options, const ServerContext &context, const SessionServices &services);

    Result<void> addPath(const PathProfile &path, const QList<FlowGraph> &flows);
    Result<ServerPathSession::Behaviours> compile(const PathProfile &path, const QStringList &parameters,
                                                  const QList<FlowGraph> &flows);
    ServerPathSession *pathOf(const OpenInfo &client) const;
    void onClientConnected(const OpenInfo &info);
    void onMessageReceived(quint32 client, const Message &message);
    void onClientDisconnected(quint32 client);
    Result<quint64> startFlow(const FlowGraph &flow, FlowInputs inputs, const FlowRunOptions &options = {});

    const SessionServices m_services;
    TemplateEngine m_templates;
    std::unique_ptr<Server> m_server;
    std::vector<std::unique_ptr<ServerPathSession>> m_paths; ///< as in ServerOptions::paths
    QHash<quint32, ServerPathSession *> m_clientPaths;
};

} // namespace wsw
