// SPDX-License-Identifier: MIT
#include "workspace/server/serversession.h"

namespace wsw {

namespace {

/// The first behaviour of the kind that is switched on.
template <typename What>
const What *find(const PathProfile &path)
{
    for (const Behaviour &behaviour : path.behaviours) {
        if (const What *what = std::get_if<What>(&behaviour.what); what && behaviour.enabled)
            return what;
    }
    return nullptr;
}

} // namespace

Result<std::unique_ptr<ServerSession>> ServerSession::start(const ServerProfile &profile, const ServerContext &context,
                                                            const QList<FlowGraph> &flows, ConnectionIds &ids,
                                                            FlowRunner &runner)
{
    const Result<ServerOptions> options = serverOptions(profile, context);
    if (!options)
        return Failure(options.error());
    std::unique_ptr<ServerSession> session(new ServerSession(profile, *options, ids, runner));
    if (const Result<void> compiled = session->compileTemplates(); !compiled)
        return Failure(compiled.error());
    const auto *flowOnConnect = find<FlowBehaviour>(profile.paths.first());
    for (const FlowGraph &flow : flows) {
        if (flowOnConnect && flow.id == flowOnConnect->flow)
            session->m_flowOnConnect = flow;
    }
    if (flowOnConnect && !session->m_flowOnConnect) {
        return failure(ErrorCode::InvalidArgument, tr("The flow that this server runs on connect is no longer in the "
                                                      "workspace. Choose another, or none."));
    }
    if (const Result<void> listening = session->m_server->listen(); !listening)
        return Failure(listening.error());
    if (const auto *push = find<PushBehaviour>(profile.paths.first()))
        session->m_interval.start(push->schedule.intervalMs);
    return session;
}

ServerSession::ServerSession(const ServerProfile &profile, const ServerOptions &options, ConnectionIds &ids,
                             FlowRunner &runner)
    : m_path(profile.paths.first())
    , m_runner(runner)
    , m_server(std::make_unique<Server>(options, ids))
    , m_interval(this)
{
    connect(m_server.get(), &Server::clientConnected, this, &ServerSession::onClientConnected);
    connect(m_server.get(), &Server::messageReceived, this, &ServerSession::onMessageReceived);
    connect(m_server.get(), &Server::clientDisconnected, this, [this](quint32 client) {
        m_runner.stopSession(*this, QString::number(client), tr("The client has gone."));
    });
    m_interval.setTimerType(Qt::PreciseTimer);
    connect(&m_interval, &QTimer::timeout, this, &ServerSession::onInterval);
}

ServerSession::~ServerSession()
{
    m_runner.stopAll(*this, tr("The server was stopped."));
}

Result<void> ServerSession::compileTemplates()
{
    const QStringList parameters = m_server->options().paths.first().pattern.parameters();
    const auto compile = [&](const QString &text, MessageTemplate &into) -> Result<void> {
        Result<MessageTemplate> compiled = MessageTemplate::compile(text, parameters);
        if (!compiled)
            return Failure(compiled.error());
        into = std::move(*compiled);
        return {};
    };
    const auto *echo = find<EchoBehaviour>(m_path);
    const auto *greeting = find<GreetingBehaviour>(m_path);
    const auto *push = find<PushBehaviour>(m_path);
    Result<void> result;
    if (echo)
        result = compile(echo->text, m_echo);
    if (result && greeting)
        result = compile(greeting->text, m_greeting);
    if (result && push)
        result = compile(push->text, m_push);
    return result;
}

void ServerSession::close(quint16 code)
{
    m_interval.stop();
    m_runner.stopAll(*this, tr("The server was stopped."));
    m_server->close(code);
}

Result<quint64> ServerSession::runFlow(const FlowGraph &flow, quint32 client, const QJsonObject &values)
{
    if (client != 0 && !m_server->client(client)) {
        return failure(ErrorCode::NoSuchClient,
                       tr("The flow was not run: client %1 has gone. Choose another.").arg(client));
    }
    FlowInputs inputs;
    inputs.values = values;
    if (client != 0)
        inputs.session = QString::number(client);
    const Result<quint64> run = m_runner.start(flow, inputs, *this);
    if (run)
        emit flowStarted(*run, flow.id, client);
    return run;
}

Result<void> ServerSession::push(quint32 client, const QByteArray &utf8)
{
    return m_server->sendText(client, utf8);
}

Result<int> ServerSession::pushToAll(const QByteArray &utf8)
{
    return m_server->sendTextToAll(utf8);
}

void ServerSession::onClientConnected(quint32 client)
{
    m_server->client(client)->setBackPressure(!m_echo.isEmpty());
    if (!m_greeting.isEmpty())
        answer(client, m_greeting);
    if (!m_flowOnConnect)
        return;
    if (const Result<quint64> run = runFlow(*m_flowOnConnect, client); !run)
        emit behaviourFailed(run.error());
}

void ServerSession::onMessageReceived(quint32 client, const Message &message)
{
    if (m_echo.isEmpty())
        return;
    if (message.kind == MessageKind::Binary)
        (void)m_server->sendBinary(client, message.payload);
    else
        answer(client, m_echo, message.payload);
}

void ServerSession::onInterval()
{
    ++m_pushCount;
    const QList<quint32> clients = m_server->clients();
    for (const quint32 client : clients)
        answer(client, m_push);
}

void ServerSession::answer(quint32 client, const MessageTemplate &text, const QByteArray &message)
{
    const Connection *connection = m_server->client(client);
    if (!connection)
        return;
    const Result<QByteArray> expanded = text.expand(connection->info(), message, m_pushCount);
    if (!expanded) {
        emit behaviourFailed(expanded.error());
        return;
    }
    (void)m_server->sendText(client, *expanded);
}

} // namespace wsw
