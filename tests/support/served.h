// SPDX-License-Identifier: MIT
#pragma once

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include "websocket/server.h"

namespace wsw::test {

/// A server on a free port, and what it told.
struct Served
{
    explicit Served(ServerOptions options = {})
        : server(onFreePort(std::move(options)), ids)
    {
    }
    static ServerOptions onFreePort(ServerOptions options)
    {
        options.port = 0;
        return options;
    }
    /// Errors that were logged, in order.
    QStringList loggedErrors() const
    {
        QStringList errors;
        for (const QList<QVariant> &call : logged) {
            const auto message = call.at(0).value<Message>();
            if (message.kind == MessageKind::Error)
                errors.append(QString::fromUtf8(message.payload));
        }
        return errors;
    }
    CloseInfo closeInfo(int i = 0) const { return gone.value(i).value(1).value<CloseInfo>(); }
    Error refusal(int i = 0) const { return refused.value(i).value(0).value<Error>(); }

    ConnectionIds ids;
    Server server;
    QSignalSpy connected{&server, &Server::clientConnected};
    QSignalSpy gone{&server, &Server::clientDisconnected};
    QSignalSpy refused{&server, &Server::clientRefused};
    QSignalSpy warned{&server, &Server::warned};
    QSignalSpy stopped{&server, &Server::stopped};
    QSignalSpy logged{&server, &Server::logged};
};

/// A client made of a bare socket, with the opening handshake of RFC 6455 section 1.3 and what is added to it.
class SocketClient
{
public:
    static QByteArray request(const QByteArray &target = "/", const QByteArray &fields = {})
    {
        return "GET " + target
               + " HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
               + fields + "\r\n";
    }
    explicit SocketClient(quint16 port, const QByteArray &bytes = request(),
                          const QHostAddress &from = QHostAddress(QHostAddress::LocalHost))
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.bind(from);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(bytes);
    }
    bool hasEnded() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    /// Waits for the answer's head; its status, 0 if it does not come.
    int status()
    {
        return QTest::qWaitFor([this] { return received.contains("\r\n\r\n"); }, 10000) ? received.mid(9, 3).toInt()
                                                                                        : 0;
    }
    /// Behind the answer's head.
    QByteArray rest() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }

    QTcpSocket socket;
    QByteArray received;
};

} // namespace wsw::test
