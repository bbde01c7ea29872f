// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace wsw::test {

/// A TCP server that does to its one client what no WebSocket library would.
class RawServer : public QObject
{
    Q_OBJECT

public:
    enum class Opening {
        Silent,  ///< accepts TCP and never answers
        Answer,  ///< answers any request with the given bytes and closes
        Upgrade, ///< shakes hands as RFC 6455 section 4.2.2 has it, then sends the given bytes
    };
    explicit RawServer(Opening opening, const QByteArray &bytes = {});

    quint16 port() const { return m_server.serverPort(); }
    QUrl url() const;
    /// Everything that the client sent so far.
    const QByteArray &received() const { return m_received; }
    QTcpSocket *socket() const { return m_socket; }

private:
    void onReadyRead();

    const Opening m_opening;
    const QByteArray m_bytes;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket;
    QByteArray m_received;
    bool m_answered = false;
};

} // namespace wsw::test
