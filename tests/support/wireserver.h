// SPDX-License-Identifier: MIT
#pragma once

#include <QTcpSocket>
#include <QTest>

#include "websocket/wire/io/wireserverengine.h"

namespace wsw::test {

inline const QByteArray upgradeStart = "GET /ws/1 HTTP/1.1\r\nHost: x\r\n";
inline const QByteArray upgradeRequest = upgradeStart
                                         + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
                                           "Sec-WebSocket-Version: 13\r\n"
                                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

/// A server engine whose clients' messages are noted and echoed.
class Listening
{
public:
    Listening(const ServerOptions &serverOptions, bool portable)
        : options(serverOptions)
        , engine(options, portable)
    {
        QObject::connect(&engine, &ServerEngine::accepted, &engine, [this](const OpenInfo &info) {
            infos.append(info);
            clients.push_back(engine.takeConnection());
            ConnectionEngine *client = clients.back().get();
            client->setReceiver([this, client](MessageKind kind, const QByteArray &payload) {
                received.append(payload);
                if (kind == MessageKind::Text)
                    client->send(kind, payload);
            });
            QObject::connect(client, &ConnectionEngine::closed, client,
                             [this](const CloseInfo &close) { closes.append(close); });
            QObject::connect(client, &ConnectionEngine::warned, client,
                             [this](const Error &error) { warnings.append(error); });
        });
        QObject::connect(&engine, &ServerEngine::refused, &engine,
                         [this](const Error &error) { refusals.append(error); });
        const Result<quint16> listening = engine.listen(QHostAddress::LocalHost, 0);
        isListening = listening.has_value();
        port = listening.value_or(0);
    }

    const ServerOptions options;
    wire::WireServerEngine engine;
    std::vector<std::unique_ptr<ConnectionEngine>> clients;
    QList<OpenInfo> infos;
    QList<Error> refusals;
    QList<Error> warnings;
    QList<CloseInfo> closes;
    QByteArrayList received;
    bool isListening = false;
    quint16 port = 0;
};

/// A client made of a bare socket.
class RawClient
{
public:
    explicit RawClient(const Listening &server, const QByteArray &bytes = upgradeRequest,
                       const QHostAddress &from = QHostAddress(QHostAddress::LocalHost))
    {
        socket.bind(from);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port);
        socket.write(bytes);
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
    }
    bool isEnded() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    /// Behind the answer's head.
    QByteArray rest() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    bool isOpen()
    {
        return QTest::qWaitFor([this] { return received.contains("\r\n\r\n"); }, 10000)
               && received.startsWith("HTTP/1.1 101 ");
    }

    QTcpSocket socket;
    QByteArray received;
};

} // namespace wsw::test
