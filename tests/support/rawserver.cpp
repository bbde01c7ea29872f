// SPDX-License-Identifier: MIT
#include "support/rawserver.h"

#include "support/upgradeanswer.h"

namespace wsw::test {

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
    m_socket->write(upgradeAnswer(m_received) + m_bytes);
}

} // namespace wsw::test
