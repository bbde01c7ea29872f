// SPDX-License-Identifier: MIT
#include "websocket/qt/qtserverengine.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

#include "websocket/engine/socketerror.h"
#include "websocket/qt/qtconnectionengine.h"

namespace wsw {

namespace {
constexpr int listenBacklog = 4096; // the system's own limit may be lower
constexpr int maxPending = 100000;

/// Puts bytes back that were read, in front of what else there is to read.
void unread(QTcpSocket &socket, const QByteArray &bytes)
{
    for (auto it = bytes.crbegin(); it != bytes.crend(); ++it)
        socket.ungetChar(*it);
}
} // namespace

QtServerEngine::QtServerEngine(const ServerOptions &options)
    : m_options(options)
    , m_upgrader(QStringLiteral("WebSocket Workbench"), QWebSocketServer::NonSecureMode)
{
    m_upgrader.setMaxPendingConnections(maxPending);
    m_upgrader.setHandshakeTimeout(options.handshakeTimeout);
    m_upgrader.setSupportedSubprotocols(options.subprotocols);
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &QtServerEngine::onUpgraded);
}

QtServerEngine::~QtServerEngine()
{
    m_upgrader.disconnect(this);
    for (const Opening &opening : std::as_const(m_openings)) {
        opening.socket->disconnect(this);
        delete opening.socket;
    }
}

Result<quint16> QtServerEngine::listen(const QHostAddress &address, quint16 port)
{
    auto listener = std::make_unique<QTcpServer>();
    QTcpServer *added = listener.get();
    added->setListenBacklogSize(listenBacklog);
    added->setMaxPendingConnections(maxPending);
    if (!added->listen(address, port))
        return Failure(listenError(added->serverError(), added->errorString(), address.toString(), port));
    connect(added, &QTcpServer::newConnection, this, [this, added] { onNewTcpConnection(*added); });
    m_listeners.push_back(std::move(listener));
    return added->serverPort();
}

void QtServerEngine::stopListening()
{
    // Later: it may be one of them that tells of a peer just now.
    for (std::unique_ptr<QTcpServer> &listener : m_listeners) {
        listener->close();
        listener->setParent(this);
        listener.release()->deleteLater();
    }
    m_listeners.clear();
    const QList<QString> peers = m_openings.keys();
    for (const QString &peer : peers)
        forget(peer);
}

bool QtServerEngine::isListening() const
{
    return !m_listeners.empty();
}

std::unique_ptr<ConnectionEngine> QtServerEngine::takeConnection()
{
    return std::move(m_accepted);
}

void QtServerEngine::onNewTcpConnection(QTcpServer &listener)
{
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        socket->setParent(nullptr);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const QString peer = endpointText(socket->peerAddress(), socket->peerPort());
        Opening opening;
        opening.socket = socket;
        opening.info.peer = peer;
        m_openings.insert(peer, opening);
        connect(socket, &QTcpSocket::readyRead, this, [this, peer] { onReadyRead(peer); });
        connect(socket, &QTcpSocket::disconnected, this, [this, peer] {
            if (!m_openings.contains(peer))
                return;
            forget(peer);
            emit refused(
                {ErrorCode::NotWebSocket, tr("%1 left before it completed a WebSocket opening handshake.").arg(peer)});
        });
        QTimer::singleShot(m_options.handshakeTimeout, socket, [this, peer] { refuse(peer, wire::lateRefusal(peer)); });
        if (socket->bytesAvailable() > 0)
            onReadyRead(peer);
    }
}

void QtServerEngine::onReadyRead(const QString &peer)
{
    const auto opening = m_openings.find(peer);
    if (opening == m_openings.end() || opening->upgrading)
        return;
    wire::HeadReader reader(m_options.limits.maxHead);
    reader.feed(opening->socket->peek(m_options.limits.maxHead + 1));
    if (reader.error()) {
        refuse(peer, wire::refuseHead(*reader.error(), peer));
        return;
    }
    if (!reader.isComplete())
        return;
    const wire::ServerVerdict verdict = wire::judge(reader.head(), m_options, peer);
    if (!verdict.accepted) {
        refuse(peer, verdict);
        return;
    }
    opening->info = verdict.info;
    opening->info.handshake.engine = QStringLiteral("qt");
    opening->info.handshake.response.clear(); // QWebSocketServer makes its own
    upgrade(*opening, reader.size());
}

void QtServerEngine::upgrade(Opening &opening, qsizetype headSize)
{
    // QWebSocketServer reads the head through a QTextStream, which swallows whatever else is there: let nothing else
    // be.
    QTcpSocket &socket = *opening.socket;
    const QByteArray data = socket.readAll();
    opening.early = data.mid(headSize);
    opening.upgrading = true;
    socket.setReadBufferSize(headSize);
    unread(socket, data.left(headSize));
    m_upgrader.handleConnection(&socket);
}

void QtServerEngine::onUpgraded()
{
    while (QWebSocket *socket = m_upgrader.nextPendingConnection()) {
        const QString peer = endpointText(socket->peerAddress(), socket->peerPort());
        Opening opening = m_openings.take(peer);
        if (opening.socket)
            opening.socket->disconnect(this);
        opening.info.subprotocol = socket->subprotocol();
        const QPointer<QTcpSocket> alive = opening.socket;
        m_accepted =
            std::make_unique<QtConnectionEngine>(std::unique_ptr<QWebSocket>(socket), opening.socket, m_options.limits);
        emit accepted(opening.info);
        m_accepted.reset();
        if (!alive)
            continue;
        alive->setReadBufferSize(0);
        if (opening.early.isEmpty())
            continue;
        unread(*alive, opening.early);
        QMetaObject::invokeMethod(alive, "readyRead", Qt::QueuedConnection);
    }
}

void QtServerEngine::refuse(const QString &peer, const wire::ServerVerdict &verdict)
{
    const auto opening = m_openings.constFind(peer);
    if (opening == m_openings.constEnd())
        return;
    // What was peeked must be read, or closing resets the connection before the answer is through.
    opening->socket->readAll();
    opening->socket->write(verdict.response);
    forget(peer);
    emit refused(verdict.refusal);
}

void QtServerEngine::forget(const QString &peer)
{
    const Opening opening = m_openings.take(peer);
    if (!opening.socket)
        return;
    opening.socket->disconnect(this);
    connect(opening.socket, &QTcpSocket::disconnected, opening.socket, &QObject::deleteLater);
    opening.socket->disconnectFromHost();
    if (opening.socket->state() == QAbstractSocket::UnconnectedState)
        opening.socket->deleteLater();
}

} // namespace wsw
