// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>

#include "websocket/closecode.h"
#include "websocket/connection.h"
#include "websocket/serveroptions.h"

namespace wsw {

class ServerEngine;

/// Hands out connection ids: from 1, never reused. One per recording. Not thread-safe: network thread.
class ConnectionIds
{
public:
    quint32 next() { return ++m_last; }

private:
    quint32 m_last = 0;
};

/// A WebSocket server and its clients. Lives on one thread, as Connection does, and owns its clients' Connections.
///
/// Clients are addressed by the server's own id (OpenInfo::client), which counts from 1 and is never reused while the
/// server object lives; their messages carry ids from the shared ConnectionIds.
class Server : public QObject
{
    Q_OBJECT

public:
    Server(ServerOptions options, ConnectionIds &ids, QObject *parent = nullptr);
    ~Server() override; ///< drops what is still open

    /// AddressInUse, AddressNotAvailable, PermissionDenied or InvalidAddress, with a sentence for people.
    Result<void> listen();
    bool isListening() const;
    quint16 port() const;
    QUrl url() const; ///< "ws://127.0.0.1:8181"
    const ServerOptions &options() const { return m_options; }

    /// Stops listening and closes every client; stopped() follows once the last is gone (at most 2 s later).
    void close(quint16 code = goingAwayCode, const QString &reason = {});

    QList<quint32> clients() const; ///< ids in order of arrival
    qsizetype clientCount() const { return m_clients.size(); }
    Connection *client(quint32 id) const; ///< nullptr if gone; valid until control returns to the event loop

    /// NoSuchClient, or what Connection::sendText says. A client whose backlog is full is dropped (1013).
    Result<void> sendText(quint32 client, const QByteArray &utf8);
    Result<void> sendBinary(quint32 client, const QByteArray &data);
    /// Returns how many got it.
    int sendTextToAll(const QByteArray &utf8);
    int sendBinaryToAll(const QByteArray &data);
    Result<void> ping(quint32 client, const QByteArray &payload = {});
    Result<void> disconnectClient(quint32 client, quint16 code = 1000, const QString &reason = {});

signals:
    void clientConnected(quint32 client, const wsw::OpenInfo &info);
    void messageReceived(quint32 client, const wsw::Message &message);
    void pongReceived(quint32 client, qint64 roundTripMicroseconds);
    void clientDisconnected(quint32 client, const wsw::CloseInfo &info);
    /// A peer that did not become a client: wrong path, no WebSocket, handshake that never ended.
    void clientRefused(const wsw::Error &error);
    void stopped();
    void logged(const wsw::Message &message);

private:
    void onAccepted(std::unique_ptr<ConnectionEngine> engine, OpenInfo info);
    Result<void> withClient(quint32 client, const std::function<Result<void>(Connection &)> &action);
    int sendToAll(const std::function<Result<void>(Connection &)> &send);

    const ServerOptions m_options;
    ConnectionIds &m_ids;
    std::unique_ptr<ServerEngine> m_engine;
    QMap<quint32, Connection *> m_clients;
    quint32 m_lastClient = 0;
    bool m_closing = false;
};

} // namespace wsw
