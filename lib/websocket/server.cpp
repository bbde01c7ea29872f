// SPDX-License-Identifier: MIT
#include "websocket/server.h"

#include <QThread>
#include <QTimer>

#include "websocket/connectionengine.h"
#include "websocket/engine/socketerror.h"
#include "websocket/engines.h"
#include "websocket/server/accesscontrol.h"
#include "websocket/server/clientaddress.h"
#include "websocket/server/clientkeeper.h"
#include "websocket/server/clientregister.h"
#include "websocket/server/serverengine.h"
#include "websocket/server/slowclients.h"
#include "websocket/wire/handshake/serverhandshake.h"

namespace wsw {

namespace {
constexpr std::chrono::milliseconds stopDeadline{1300};
constexpr int serviceUnavailable = 503;
constexpr int conflict = 409;

/// What never waits is never drained: the mark is below what may wait.
ServerOptions withReachableMark(ServerOptions options)
{
    options.limits.highWaterMark = std::min(options.limits.highWaterMark, options.limits.maxSendBacklog / 2);
    return options;
}

/// As this machine itself reaches it.
QUrl urlOf(const ServerOptions &options, const ListenEndpoint &endpoint)
{
    QHostAddress address = parseListenAddress(endpoint.address).value_or(QHostAddress::LocalHost);
    if (address == QHostAddress::Any || address == QHostAddress::AnyIPv4)
        address = QHostAddress::LocalHost;
    else if (address == QHostAddress::AnyIPv6)
        address = QHostAddress::LocalHostIPv6;
    QUrl url;
    url.setScheme(options.tls.isEnabled() ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(address.toString());
    url.setPort(endpoint.port);
    return url;
}
} // namespace

Server::Server(ServerOptions options, ConnectionIds &ids, QObject *parent)
    : QObject(parent)
    , m_options(withReachableMark(std::move(options)))
    , m_ids(ids)
    , m_register(std::make_unique<ClientRegister>())
    , m_keeper(std::make_unique<ClientKeeper>(m_options))
    , m_slow(std::make_unique<SlowClients>(m_options.slowClients))
{
    connect(m_slow.get(), &SlowClients::paused, this, &Server::clientPaused);
    connect(m_slow.get(), &SlowClients::resumed, this, &Server::clientResumed);
    connect(m_slow.get(), &SlowClients::logged, this, &Server::logged);
}

Server::~Server()
{
    // The clients' engines go first, while the server that made them still stands.
    for (Connection *connection : std::as_const(m_clients)) {
        connection->disconnect(this);
        delete connection;
    }
}

Result<void> Server::prepare()
{
    Result<AccessControl> access = AccessControl::make(m_options.access);
    if (!access)
        return Failure(access.error());
    Result<std::unique_ptr<ServerEngine>> engine = makeServerEngine(m_options);
    if (!engine)
        return Failure(engine.error());
    m_access = std::make_unique<AccessControl>(std::move(*access));
    m_engine = std::move(*engine);
    m_engine->setAdmission([this](const HandshakeRequest &request) { return admit(request); });
    connect(m_engine.get(), &ServerEngine::accepted, this,
            [this](const OpenInfo &info) { onAccepted(m_engine->takeConnection(), info); });
    connect(m_engine.get(), &ServerEngine::refused, this, &Server::clientRefused);
    connect(m_engine.get(), &ServerEngine::warned, this, &Server::warned);
    return {};
}

QList<ListenEndpoint> Server::endpoints() const
{
    return QList<ListenEndpoint>{{m_options.address, m_options.port}} + m_options.moreEndpoints;
}

Result<void> Server::listenAt(const ListenEndpoint &endpoint)
{
    const Result<QHostAddress> address = parseListenAddress(endpoint.address);
    if (!address)
        return Failure(address.error());
    const Result<quint16> port = m_engine->listen(*address, endpoint.port);
    if (!port)
        return Failure(port.error());
    m_ports.append(*port);
    return {};
}

Result<void> Server::listen()
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (!m_engine) {
        if (const Result<void> prepared = prepare(); !prepared)
            return prepared;
    }
    m_closing = false;
    m_ports.clear();
    const QList<ListenEndpoint> all = endpoints();
    for (const ListenEndpoint &endpoint : all) {
        if (const Result<void> listening = listenAt(endpoint); !listening) {
            m_engine->stopListening();
            m_ports.clear();
            return listening;
        }
    }
    return {};
}

bool Server::isListening() const
{
    return m_engine && m_engine->isListening();
}

quint16 Server::port() const
{
    return m_ports.value(0);
}

QUrl Server::url() const
{
    return urlOf(m_options, {m_options.address, port()});
}

QStringList Server::urls() const
{
    QStringList urls;
    const QList<ListenEndpoint> all = endpoints();
    for (qsizetype i = 0; i < m_ports.size(); ++i)
        urls.append(urlOf(m_options, {all.at(i).address, m_ports.at(i)}).toString());
    return urls;
}

void Server::close(quint16 code, const QString &reason)
{
    Q_ASSERT(thread() == QThread::currentThread());
    if (m_engine)
        m_engine->stopListening();
    m_closing = true;
    const QList<Connection *> connections = m_clients.values();
    for (Connection *connection : connections)
        (void)connection->close(code, reason);
    if (m_clients.isEmpty()) {
        QMetaObject::invokeMethod(this, &Server::stopped, Qt::QueuedConnection);
        return;
    }
    QTimer::singleShot(stopDeadline, this, [this] {
        if (!m_closing)
            return;
        const QList<Connection *> late = m_clients.values();
        for (Connection *connection : late)
            connection->abort();
    });
}

QList<quint32> Server::clients() const
{
    return m_clients.keys();
}

QList<quint32> Server::firstClients(qsizetype most) const
{
    QList<quint32> ids;
    for (auto client = m_clients.keyBegin(); client != m_clients.keyEnd() && ids.size() < most; ++client)
        ids.append(*client);
    return ids;
}

Connection *Server::client(quint32 id) const
{
    return m_clients.value(id);
}

Result<void> Server::withClient(quint32 client, const std::function<Result<void>(Connection &)> &action)
{
    Q_ASSERT(thread() == QThread::currentThread());
    Connection *connection = m_clients.value(client);
    if (!connection) {
        return failure(ErrorCode::NoSuchClient,
                       tr("There is no client %1: it never connected or has gone.").arg(client));
    }
    return action(*connection);
}

Result<void> Server::sendTo(quint32 client, const std::function<Result<void>(Connection &)> &send)
{
    return withClient(client, [&](Connection &connection) { return sendTo(client, connection, send); });
}

Result<void> Server::sendTo(quint32 client, Connection &connection,
                            const std::function<Result<void>(Connection &)> &send)
{
    if (m_slow->isPaused(client)) {
        return failure(ErrorCode::BacklogFull,
                       tr("Nothing was sent: client %1 is paused until it has read what waits for it. Wait, or "
                          "disconnect it.")
                           .arg(client));
    }
    Result<void> sent = send(connection);
    if (!sent && sent.error().code == ErrorCode::BacklogFull)
        m_slow->refused(client, connection);
    return sent;
}

Result<void> Server::sendText(quint32 client, const QByteArray &utf8)
{
    return sendTo(client, [&](Connection &connection) { return connection.sendText(utf8); });
}

Result<void> Server::sendBinary(quint32 client, const QByteArray &data)
{
    return sendTo(client, [&](Connection &connection) { return connection.sendBinary(data); });
}

int Server::sendToAll(const std::function<Result<void>(Connection &)> &send)
{
    int sent = 0;
    // A copy, and no look-ups in it: who leaves meanwhile is deleted later.
    const QMap<quint32, Connection *> clients = m_clients;
    for (auto client = clients.begin(); client != clients.end(); ++client)
        sent += sendTo(client.key(), **client, send) ? 1 : 0;
    return sent;
}

int Server::sendTextToAll(const QByteArray &utf8)
{
    // Once for all, not as sendText() for each.
    if (!utf8.isValidUtf8())
        return 0;
    return sendToAll([&](Connection &connection) { return connection.send(MessageKind::Text, utf8); });
}

int Server::sendBinaryToAll(const QByteArray &data)
{
    return sendToAll([&](Connection &connection) { return connection.sendBinary(data); });
}

Result<void> Server::ping(quint32 client, const QByteArray &payload)
{
    return withClient(client, [&](Connection &connection) { return connection.ping(payload); });
}

Result<void> Server::disconnectClient(quint32 client, quint16 code, const QString &reason)
{
    return withClient(client, [&](Connection &connection) { return connection.close(code, reason); });
}

Result<void> Server::dropClient(quint32 client)
{
    return withClient(client, [](Connection &connection) -> Result<void> {
        connection.abort();
        return {};
    });
}

Result<int> Server::dropAddress(const QString &address)
{
    const Result<AddressSet> dropped = AddressSet::parse({address});
    if (!dropped)
        return Failure(dropped.error());
    int count = 0;
    const QList<quint32> ids = m_clients.keys();
    for (const quint32 id : ids) {
        const OpenInfo &info = m_clients.value(id)->info();
        if (dropped->contains(clientAddress(info.peer, info.forwardedFor, m_options.access.trustForwarded)))
            count += dropClient(id) ? 1 : 0;
    }
    return count;
}

Result<void> Server::blockAddress(const QString &address)
{
    Result<void> blocked =
        setBlockedAddresses((m_access ? m_access->blockedAddresses() : QStringList()) + QStringList{address});
    if (blocked)
        (void)dropAddress(address);
    return blocked;
}

Result<void> Server::setBlockedAddresses(const QStringList &addresses)
{
    if (chosenEngine(m_options) == EngineKind::Qt) {
        return failure(ErrorCode::Unsupported,
                       tr("The Qt engine can't block addresses. Choose the wire engine and start the server again."));
    }
    if (!m_access)
        return failure(ErrorCode::NotOpen, tr("Nothing was done: the server does not listen. Start it first."));
    return m_access->setBlockedAddresses(addresses);
}

std::optional<Refusal> Server::admit(const HandshakeRequest &request) const
{
    const QHostAddress address =
        clientAddress(request.peer, wire::forwardedFor(request.headers), m_options.access.trustForwarded);
    if (std::optional<Refusal> refusal = m_access->judge(request, address))
        return refusal;
    const auto identity = identityOf(m_options.paths, request.pathIndex, request.params);
    const bool isDuplicate = identity && isOpen(m_register->holderOf(*identity));
    if (!isDuplicate)
        return refuseFull(request, address);
    if (m_options.paths.at(request.pathIndex).duplicates == DuplicatePolicy::Replace)
        return std::nullopt; // one goes for one that comes
    return Refusal{
        {conflict, {}, {}, {}, {}},
        {ErrorCode::HandshakeRefused, tr("%1 asked for %2 and was refused with HTTP %3: client %4 is there already.")
                                          .arg(request.peer, request.path)
                                          .arg(conflict)
                                          .arg(m_register->holderOf(*identity))}};
}

std::optional<Refusal> Server::refuseFull(const HandshakeRequest &request, const QHostAddress &address) const
{
    const auto refused = [](const QString &message) {
        return Refusal{{serviceUnavailable, {}, {}, {}, {}}, {ErrorCode::HandshakeRefused, message}};
    };
    if (m_options.maxClients > 0 && m_clients.size() >= m_options.maxClients) {
        return refused(tr("%1 was refused: the server has its limit of %n client(s).", nullptr, m_options.maxClients)
                           .arg(request.peer));
    }
    if (m_options.maxClientsPerAddress > 0 && m_register->countOf(address) >= m_options.maxClientsPerAddress) {
        return refused(
            tr("%1 was refused: its address has its limit of %n client(s).", nullptr, m_options.maxClientsPerAddress)
                .arg(request.peer));
    }
    return std::nullopt;
}

bool Server::isOpen(quint32 client) const
{
    const Connection *connection = m_clients.value(client);
    return connection && connection->state() == ConnectionState::Open;
}

void Server::registerClient(quint32 client, const OpenInfo &info)
{
    const auto identity = identityOf(m_options.paths, info.pathIndex, info.params);
    const quint32 older = identity ? m_register->holderOf(*identity) : 0;
    m_register->add(client, clientAddress(info.peer, info.forwardedFor, m_options.access.trustForwarded), identity);
    if (isOpen(older))
        (void)disconnectClient(older, replacedCode, QStringLiteral("replaced"));
}

void Server::onAccepted(std::unique_ptr<ConnectionEngine> engine, OpenInfo info)
{
    const quint32 id = ++m_lastClient;
    info.name = m_options.name;
    info.client = id;
    auto *connection =
        new Connection(m_ids.next(), std::move(engine), info, m_options.limits, m_options.recordFrames, this);
    m_clients.insert(id, connection);
    connect(connection, &Connection::logged, this, &Server::logged);
    connect(connection, &Connection::messageReceived, this,
            [this, id](const Message &message) { emit messageReceived(id, message); });
    connect(connection, &Connection::pongReceived, this,
            [this, id](const QByteArray &, qint64 roundTrip) { emit pongReceived(id, roundTrip); });
    connect(connection, &Connection::closed, this, [this, id](const CloseInfo &close) { onClosed(id, close); });
    connection->logOpen();
    registerClient(id, info);
    m_keeper->add(id, *connection);
    emit clientConnected(id, info);
}

void Server::onClosed(quint32 client, const CloseInfo &info)
{
    m_clients.take(client)->deleteLater();
    m_register->remove(client);
    m_keeper->remove(client);
    m_slow->remove(client);
    emit clientDisconnected(client, info);
    if (m_closing && m_clients.isEmpty())
        emit stopped();
}

} // namespace wsw
