// SPDX-License-Identifier: MIT
#include "websocket/server.h"

#include <QThread>
#include <QTimer>

#include "websocket/connectionengine.h"
#include "websocket/engine/socketerror.h"
#include "websocket/engines.h"
#include "websocket/serverengine.h"

namespace wsw {

namespace {
constexpr std::chrono::milliseconds stopDeadline{1500};
constexpr quint16 tryAgainLater = 1013;
} // namespace

Server::Server(ServerOptions options, ConnectionIds &ids, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_ids(ids)
{
}

Server::~Server()
{
    // The clients' engines go first, while the server that made them still stands.
    for (Connection *connection : std::as_const(m_clients)) {
        connection->disconnect(this);
        delete connection;
    }
}

Result<void> Server::listen()
{
    Q_ASSERT(thread() == QThread::currentThread());
    const Result<QHostAddress> address = parseListenAddress(m_options.address);
    if (!address)
        return Failure(address.error());
    if (!m_engine) {
        Result<std::unique_ptr<ServerEngine>> engine = makeServerEngine(m_options);
        if (!engine)
            return Failure(engine.error());
        m_engine = std::move(*engine);
        connect(m_engine.get(), &ServerEngine::accepted, this,
                [this](const OpenInfo &info) { onAccepted(m_engine->takeConnection(), info); });
        connect(m_engine.get(), &ServerEngine::refused, this, &Server::clientRefused);
    }
    m_closing = false;
    return m_engine->listen(*address, m_options.port);
}

bool Server::isListening() const
{
    return m_engine && m_engine->isListening();
}

quint16 Server::port() const
{
    return m_engine ? m_engine->port() : 0;
}

QUrl Server::url() const
{
    const QHostAddress address = parseListenAddress(m_options.address).value_or(QHostAddress::LocalHost);
    const bool everywhere =
        address == QHostAddress::Any || address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    QUrl url;
    url.setScheme(m_options.tls.isEnabled() ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setHost(everywhere ? QStringLiteral("127.0.0.1") : address.toString());
    url.setPort(port());
    return url;
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
    Result<void> result = action(*connection);
    if (!result && result.error().code == ErrorCode::BacklogFull)
        (void)connection->close(tryAgainLater, QStringLiteral("does not read"));
    return result;
}

Result<void> Server::sendText(quint32 client, const QByteArray &utf8)
{
    return withClient(client, [&](Connection &connection) { return connection.sendText(utf8); });
}

Result<void> Server::sendBinary(quint32 client, const QByteArray &data)
{
    return withClient(client, [&](Connection &connection) { return connection.sendBinary(data); });
}

int Server::sendToAll(const std::function<Result<void>(Connection &)> &send)
{
    int sent = 0;
    const QList<quint32> ids = m_clients.keys();
    for (const quint32 id : ids)
        sent += withClient(id, send) ? 1 : 0;
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
    connect(connection, &Connection::closed, this, [this, id](const CloseInfo &close) {
        m_clients.take(id)->deleteLater();
        emit clientDisconnected(id, close);
        if (m_closing && m_clients.isEmpty())
            emit stopped();
    });
    connection->logOpen();
    emit clientConnected(id, info);
}

} // namespace wsw
