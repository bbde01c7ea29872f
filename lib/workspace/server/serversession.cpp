// SPDX-License-Identifier: MIT
#include "workspace/server/serversession.h"

#include <QUrlQuery>

#include <algorithm>

namespace wsw {

namespace {

QString titleOf(const PathProfile &path)
{
    return path.pattern.isEmpty() ? QStringLiteral("*") : path.pattern;
}

} // namespace

Result<std::unique_ptr<ServerSession>> ServerSession::start(const ServerProfile &profile, const ServerContext &context,
                                                            const QList<FlowGraph> &flows,
                                                            const SessionServices &services)
{
    const Result<ServerOptions> options = serverOptions(profile, context);
    if (!options)
        return Failure(options.error());
    std::unique_ptr<ServerSession> session(new ServerSession(*options, context, services));
    for (const PathProfile &path : profile.paths) {
        if (const Result<void> added = session->addPath(path, flows); !added)
            return Failure(added.error());
    }
    if (const Result<void> listening = session->m_server->listen(); !listening)
        return Failure(listening.error());
    for (const auto &path : session->m_paths)
        path->start();
    return session;
}

ServerSession::ServerSession(const ServerOptions &options, const ServerContext &context,
                             const SessionServices &services)
    : m_services(services)
    , m_templates(context.variables)
    , m_server(std::make_unique<Server>(options, services.ids))
{
    connect(m_server.get(), &Server::clientConnected, this,
            [this](quint32, const OpenInfo &info) { onClientConnected(info); });
    connect(m_server.get(), &Server::messageReceived, this, &ServerSession::onMessageReceived);
    connect(m_server.get(), &Server::clientDisconnected, this, &ServerSession::onClientDisconnected);
}

ServerSession::~ServerSession()
{
    m_services.runner.stopAll(*this, tr("The server was stopped."));
}

Result<ServerPathSession::Behaviours> ServerSession::compile(const PathProfile &path, const QStringList &parameters,
                                                             const QList<FlowGraph> &flows)
{
    auto behaviours = compileBehaviours(path.behaviours, {parameters, flows, m_templates});
    if (!behaviours)
        return failure(behaviours.error().code, tr("Path %1, %2").arg(titleOf(path), behaviours.error().message));
    return behaviours;
}

Result<void> ServerSession::addPath(const PathProfile &path, const QList<FlowGraph> &flows)
{
    const PathPattern &pattern = m_server->options().paths.at(qsizetype(m_paths.size())).pattern;
    auto behaviours = compile(path, pattern.parameters(), flows);
    if (!behaviours)
        return Failure(behaviours.error());
    const auto startBehavioursFlow = [this](const FlowGraph &flow, const FlowInputs &inputs) -> Result<void> {
        if (const Result<quint64> run = startFlow(flow, inputs); !run)
            return Failure(run.error());
        return {};
    };
    m_paths.push_back(std::make_unique<ServerPathSession>(titleOf(path), std::move(*behaviours), *m_server,
                                                          m_services.clock, m_services.wallClock, startBehavioursFlow));
    connect(m_paths.back().get(), &ServerPathSession::failed, this, &ServerSession::behaviourFailed);
    return {};
}

Result<void> ServerSession::setBehaviours(const QList<PathProfile> &paths, const QList<FlowGraph> &flows)
{
    const QList<ServerPath> &served = m_server->options().paths;
    const bool isSame =
        std::equal(paths.cbegin(), paths.cend(), served.cbegin(), served.cend(),
                   [](const PathProfile &a, const ServerPath &b) { return a.pattern.trimmed() == b.pattern.text(); });
    if (!isSame) {
        return failure(ErrorCode::InvalidArgument, tr("Nothing was applied: the server's paths were changed, and these "
                                                      "hold from its next start. Stop it and start it again."));
    }
    std::vector<ServerPathSession::Behaviours> compiled;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        auto behaviours = compile(paths.at(i), served.at(i).pattern.parameters(), flows);
        if (!behaviours)
            return Failure(behaviours.error());
        compiled.push_back(std::move(*behaviours));
    }
    for (size_t i = 0; i < compiled.size(); ++i)
        m_paths.at(i)->replaceBehaviours(std::move(compiled.at(i)));
    return {};
}

void ServerSession::close(quint16 code)
{
    for (const auto &path : m_paths)
        path->stop();
    m_services.runner.stopAll(*this, tr("The server was stopped."));
    m_server->close(code);
}

QHash<QString, quint64> ServerSession::matches() const
{
    QHash<QString, quint64> matches;
    for (const auto &path : m_paths) {
        for (const auto &behaviour : path->behaviours())
            matches.insert(behaviour->id(), behaviour->matches());
    }
    return matches;
}

Result<quint64> ServerSession::runFlow(const FlowGraph &flow, quint32 client, const QJsonObject &values,
                                       const FlowRunOptions &options)
{
    if (client != 0 && !m_server->client(client)) {
        return failure(ErrorCode::NoSuchClient,
                       tr("The flow was not run: client %1 has gone. Choose another.").arg(client));
    }
    FlowInputs inputs;
    inputs.values = values;
    if (client != 0)
        inputs.session = QString::number(client);
    return startFlow(flow, inputs, options);
}

Result<quint64> ServerSession::startFlow(const FlowGraph &flow, FlowInputs inputs, const FlowRunOptions &options)
{
    const quint32 client = inputs.session.toUInt();
    if (const Connection *connection = m_server->client(client)) {
        const OpenInfo info = connection->info();
        for (auto parameter = info.params.begin(); parameter != info.params.end(); ++parameter)
            inputs.pathParameters.insert(parameter.key(), *parameter);
        for (const auto &[name, value] : QUrlQuery(info.query).queryItems(QUrl::FullyDecoded))
            inputs.query.insert(name, value);
    }
    const Result<quint64> run = m_services.runner.start(flow, inputs, *this, options);
    if (run)
        emit flowStarted(*run, flow.id, inputs);
    return run;
}

Result<void> ServerSession::push(quint32 client, MessageKind kind, const QByteArray &payload)
{
    return kind == MessageKind::Binary ? m_server->sendBinary(client, payload) : m_server->sendText(client, payload);
}

Result<int> ServerSession::pushToAll(MessageKind kind, const QByteArray &payload)
{
    return kind == MessageKind::Binary ? m_server->sendBinaryToAll(payload) : m_server->sendTextToAll(payload);
}

Result<void> ServerSession::disconnectClient(quint32 client, quint16 code, const QString &reason)
{
    return m_server->disconnectClient(client, code, reason);
}

ServerPathSession *ServerSession::pathOf(const OpenInfo &client) const
{
    return m_paths.at(size_t(client.pathIndex)).get();
}

void ServerSession::onClientConnected(const OpenInfo &info)
{
    m_clientPaths.insert(info.client, pathOf(info));
    emit clientConnected(info.client);
    pathOf(info)->onConnected(info);
}

void ServerSession::onMessageReceived(quint32 client, const Message &message)
{
    // First: a flow that the message starts does not wait for it.
    m_services.runner.deliver(*this, QString::number(client), message.kind, message.payload);
    if (const Connection *connection = m_server->client(client))
        pathOf(connection->info())->onMessage(connection->info(), message);
}

void ServerSession::onClientDisconnected(quint32 client)
{
    emit clientDisconnected(client);
    // First: a flow that is run because the client has gone goes on.
    m_services.runner.stopSession(*this, QString::number(client), tr("The client has gone."));
    if (ServerPathSession *path = m_clientPaths.take(client))
        path->onDisconnected(client);
}

} // namespace wsw
