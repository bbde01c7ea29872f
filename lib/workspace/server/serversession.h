// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

#include "flow/flowrunner.h"
#include "flow/pushtarget.h"
#include "websocket/closecode.h"
#include "websocket/server.h"
#include "workspace/server/messagetemplate.h"
#include "workspace/workspace.h"

namespace wsw {

/// A running server with the behaviours of its profile: echo, greeting, push at an interval, flow on connect. What the
/// window's servers and `wsw serve` both are. Same thread as its runner.
class ServerSession : public QObject, public PushTarget
{
    Q_OBJECT

public:
    /// Listens; fails if the profile's options or templates are wrong, its flow is not among `flows`, or with
    /// Server::listen's errors. `ids` and `runner` outlive the session.
    static Result<std::unique_ptr<ServerSession>> start(const ServerProfile &profile, const ServerContext &context,
                                                        const QList<FlowGraph> &flows, ConnectionIds &ids,
                                                        FlowRunner &runner);
    ~ServerSession() override; ///< ends its runs, drops its clients

    Server &server() { return *m_server; }
    /// Ends the runs, closes every client; Server::stopped follows.
    void close(quint16 code = goingAwayCode);

    /// For a client, or 0 for none. NoSuchClient, or what FlowRunner::start says.
    Result<quint64> runFlow(const FlowGraph &flow, quint32 client, const QJsonObject &values = {});

    Result<void> push(quint32 client, const QByteArray &utf8) override;
    Result<int> pushToAll(const QByteArray &utf8) override;

signals:
    /// A behaviour that could not do its work, e.g. a template that names no variable.
    void behaviourFailed(const wsw::Error &error);
    void flowStarted(quint64 run, const QString &flowId, quint32 client);

private:
    ServerSession(const ServerProfile &profile, const ServerOptions &options, ConnectionIds &ids, FlowRunner &runner);

    Result<void> compileTemplates();
    void onClientConnected(quint32 client);
    void onMessageReceived(quint32 client, const Message &message);
    void onInterval();
    void answer(quint32 client, const MessageTemplate &text, const QByteArray &message = {});

    const PathProfile m_path;
    FlowRunner &m_runner;
    std::optional<FlowGraph> m_flowOnConnect;
    MessageTemplate m_echo;
    MessageTemplate m_greeting;
    MessageTemplate m_push;
    std::unique_ptr<Server> m_server;
    QTimer m_interval;
    quint64 m_pushCount = 0;
};

} // namespace wsw
