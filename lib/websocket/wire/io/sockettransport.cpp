// SPDX-License-Identifier: MIT
#include "websocket/wire/io/sockettransport.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QSslSocket>

#include <algorithm>

#include "websocket/engine/tlsconfiguration.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace wsw::wire {

namespace {

/// What the socket may hold for a peer that sends faster than is read: beyond it TCP slows the peer.
constexpr qint64 readAhead = 1024 * 1024;
constexpr qint64 writeAhead = 256 * 1024;
/// Large: a sender that must wake us for each of many small reads is slower than we are. Pages that are not written to
/// cost nothing.
constexpr qsizetype unbufferedPiece = 1024 * 1024;
constexpr qsizetype bufferedPiece = 32 * 1024;
constexpr int piecesPerTurn = 32;

/// Makes close() send RST.
void lingerNotAtAll(qintptr descriptor)
{
    const linger value{1, 0};
    const auto *bytes = reinterpret_cast<const char *>(&value);
#ifdef Q_OS_WIN
    setsockopt(SOCKET(descriptor), SOL_SOCKET, SO_LINGER, bytes, sizeof value);
#else
    setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, bytes, sizeof value);
#endif
}

/// Linux begins with a small window and widens it with what is read in a round trip, which stays little where the
/// reader is always done at once: the sender would then wait for us more than it sends. A high low-water mark makes
/// room for itself, and the room stays when the mark is taken back.
void widenWindow([[maybe_unused]] qintptr descriptor)
{
#ifdef Q_OS_LINUX
    for (const int mark : {int(unbufferedPiece), 1})
        setsockopt(int(descriptor), SOL_SOCKET, SO_RCVLOWAT, &mark, sizeof mark);
#endif
}

} // namespace

SocketTransport::SocketTransport(std::unique_ptr<QTcpSocket> socket)
    : m_socket(std::move(socket))
    , m_isUnbuffered(m_socket->openMode().testFlag(QIODevice::Unbuffered))
{
    m_socket->setParent(nullptr);
    m_socket->setReadBufferSize(readAhead);
    if (m_isUnbuffered)
        widenWindow(m_socket->socketDescriptor());
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &SocketTransport::read);
    // Later: flushing may find the connection broken, in the middle of a write of the listener's.
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &SocketTransport::onDisconnected, Qt::QueuedConnection);
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket.get())) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &SocketTransport::onBytesWritten);
        connect(tls, &QSslSocket::errorOccurred, this, &SocketTransport::onTlsError, Qt::QueuedConnection);
    }
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &SocketTransport::onBytesWritten);
}

SocketTransport::~SocketTransport()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

qsizetype SocketTransport::write(QByteArrayView bytes)
{
    // Flushing tells of room, and with TLS reads, before the caller knows what was taken: it is told later.
    const QScopedValueRollback<bool> writing(m_writing, true);
    m_full = false;
    qsizetype taken = 0;
    while (taken < bytes.size() && m_socket->state() == QAbstractSocket::ConnectedState) {
        const auto room = qsizetype(writeAhead - bytesToWrite());
        if (room <= 0)
            break;
        const qint64 written = m_socket->write(bytes.data() + taken, std::min(room, bytes.size() - taken));
        if (written <= 0)
            break;
        taken += qsizetype(written);
        m_socket->flush(); // now, not with the next turn of the event loop
    }
    m_full = taken < bytes.size();
    return taken;
}

qint64 SocketTransport::bytesToWrite() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get());
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void SocketTransport::holdReading(bool held)
{
    m_held = held;
    if (!held)
        QMetaObject::invokeMethod(this, &SocketTransport::read, Qt::QueuedConnection);
}

void SocketTransport::finish()
{
    // QTcpSocket has no half close of its own: what it holds goes out first, then FIN by hand. TLS says farewell
    // itself.
    if (qobject_cast<QSslSocket *>(m_socket.get()) || bytesToWrite() > 0) {
        m_socket->disconnectFromHost();
        return;
    }
#ifdef Q_OS_WIN
    shutdown(SOCKET(m_socket->socketDescriptor()), SD_SEND);
#else
    shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

void SocketTransport::describe(HandshakeInfo &info) const
{
    if (const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get()))
        describeTls(tls->sslConfiguration(), info);
}

void SocketTransport::drop(TcpEnd end)
{
    m_listener = nullptr;
    if (end == TcpEnd::Reset && m_socket->socketDescriptor() != -1)
        lingerNotAtAll(m_socket->socketDescriptor());
    m_socket->abort();
}

void SocketTransport::read()
{
    if (m_writing) {
        QMetaObject::invokeMethod(this, &SocketTransport::read, Qt::QueuedConnection);
        return;
    }
    if (m_held || !m_listener)
        return;
    if (m_isUnbuffered) {
        if (!m_piece)
            m_piece.reset(new char[size_t(unbufferedPiece)]);
        // Once: the event loop tells whether there is more.
        const qint64 size = m_socket->read(m_piece.get(), unbufferedPiece);
        if (size > 0)
            m_listener->bytesReceived(m_piece.get(), qsizetype(size));
        else if (size < 0)
            onDisconnected();
        return;
    }
    char piece[bufferedPiece];
    const QPointer<SocketTransport> alive(this);
    for (int pieces = 0; pieces < piecesPerTurn && alive && !m_held && m_listener; ++pieces) {
        const qint64 size = m_socket->read(piece, bufferedPiece);
        if (size <= 0)
            return;
        m_listener->bytesReceived(piece, qsizetype(size));
    }
    // The rest in the next turn: others want to be served, too.
    if (alive && !m_held && m_listener && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &SocketTransport::read, Qt::QueuedConnection);
}

void SocketTransport::onBytesWritten()
{
    const qint64 waiting = bytesToWrite();
    const bool hasRoom = m_full && waiting < writeAhead / 2;
    if (m_writing || (!hasRoom && waiting > 0))
        return;
    m_full = false;
    if (m_listener)
        m_listener->roomMade();
}

void SocketTransport::onTlsError(QAbstractSocket::SocketError error)
{
    // The peer's closing alert ends its stream (RFC 8446 section 6.1), but QSslSocket leaves TCP open then.
    if (error != QAbstractSocket::RemoteHostClosedError || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (bytesToWrite() == 0)
        m_socket->disconnectFromHost(); // answers with our alert
    onDisconnected();
}

void SocketTransport::onDisconnected()
{
    const QPointer<SocketTransport> alive(this);
    m_held = false;
    if (!m_isUnbuffered && m_socket->bytesAvailable() > 0)
        read();
    if (!alive || !m_listener)
        return;
    const bool isOrderly = m_socket->error() == QAbstractSocket::RemoteHostClosedError
                           || m_socket->error() == QAbstractSocket::UnknownSocketError;
    m_listener->streamEnded(isOrderly ? QString() : m_socket->errorString());
}

} // namespace wsw::wire
