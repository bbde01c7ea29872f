// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include <QCryptographicHash>

namespace wsw::test {

namespace {

QByteArray acceptKey(const QByteArray &request)
{
    const QByteArray name = "sec-websocket-key:";
    const qsizetype begin = request.toLower().indexOf(name) + name.size();
    const QByteArray key = request.mid(begin, request.indexOf('\r', begin) - begin).trimmed();
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

} // namespace

RawServer::RawServer(Opening opening, const QByteArray &bytes)
    : m_opening(opening)
    , m_bytes(bytes)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        m_socket = m_server.nextPendingConnection();
        connect(m_socket, &QTcpSocket::readyRead, this, &RawServer::onReadyRead);
    });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl RawServer::url() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/path").arg(port()));
}

void RawServer::onReadyRead()
{
    m_received += m_socket->readAll();
    if (m_answered || m_opening == Opening::Silent || !m_received.contains("\r\n\r\n"))
        return;
    m_answered = true;
    if (m_opening == Opening::Answer) {
        m_socket->write(m_bytes);
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                    "Sec-WebSocket-Accept: "
                    + acceptKey(m_received) + "\r\n\r\n" + m_bytes);
}

} // namespace wsw::test
