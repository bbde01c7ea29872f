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

class AccessControl;
class ClientKeeper;
class ClientRegister;
class ServerEngine;
class SlowClients;
struct Refusal;

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
    /// A client whose identity another one took over was closed with it: see DuplicatePolicy::Replace.
    static constexpr quint16 replacedCode = 4001;

    Server(ServerOptions options, ConnectionIds &ids, QObject *parent = nullptr);
    ~Server() override; ///< drops what is still open

    /// On every endpoint or, after an error, on none. AddressInUse, AddressNotAvailable, PermissionDenied or
    /// InvalidAddress, with a sentence that names the endpoint; InvalidArgument for rules that can't be kept.
    Result<void> listen();
    bool isListening() const;
    quint16 port() const;     ///< of the first endpoint
    QUrl url() const;         ///< likewise, "ws://127.0.0.1:8181"
    QStringList urls() const; ///< of each endpoint; empty before the first listen()
    const ServerOptions &options() const { return m_options; }

    /// Stops listening and closes every client; stopped() follows once the last is gone (at most 2 s later, with ten
    /// thousand that don't answer).
    void close(quint16 code = goingAwayCode, const QString &reason = {});

    QList<quint32> clients() const;                    ///< ids in order of arrival
    QList<quint32> firstClients(qsizetype most) const; ///< so many of them
    qsizetype clientCount() const { return m_clients.size(); }
    Connection *client(quint32 id) const; ///< nullptr if gone; valid until control returns to the event loop

    /// NoSuchClient, or what Connection::sendText says: BacklogFull of a client that does not read, to which is done
    /// what SlowClientPolicy says.
    Result<void> sendText(quint32 client, const QByteArray &utf8);
    Result<void> sendBinary(quint32 client, const QByteArray &data);
    /// Returns how many got it.
    int sendTextToAll(const QByteArray &utf8);
    int sendBinaryToAll(const QByteArray &data);
    Result<void> ping(quint32 client, const QByteArray &payload = {});
    Result<void> disconnectClient(quint32 client, quint16 code = 1000, const QString &reason = {});
    /// Ends TCP without a close frame.
    Result<void> dropClient(quint32 client);
    /// Drops the clients of an address or network (see clientAddress()); returns how many.
    Result<int> dropAddress(const QString &address);
    /// Blocks it as well as those that are blocked already, and drops its clients. Errors as below.
    Result<void> blockAddress(const QString &address);
    /// From now on, instead of AccessRules::blockedAddresses; clients that are there stay. InvalidArgument for what is
    /// no address or network, Unsupported by the Qt engine.
    Result<void> setBlockedAddresses(const QStringList &addresses);

signals:
    void clientConnected(quint32 client, const wsw::OpenInfo &info);
    void messageReceived(quint32 client, const wsw::Message &message);
    void pongReceived(quint32 client, qint64 roundTripMicroseconds);
    void clientDisconnected(quint32 client, const wsw::CloseInfo &info);
    /// SlowClientPolicy::Pause: it is sent nothing and not read from between these.
    void clientPaused(quint32 client);
    void clientResumed(quint32 client);
    /// A peer that did not become a client: wrong path, no WebSocket, handshake that never ended.
    void clientRefused(const wsw::Error &error);
    /// Something that the user should know of while the server goes on.
    void warned(const wsw::Error &error);
    void stopped();
    void logged(const wsw::Message &message);

private:
    Result<void> prepare();
    Result<void> listenAt(const ListenEndpoint &endpoint);
    QList<ListenEndpoint> endpoints() const;
    std::optional<Refusal> admit(const HandshakeRequest &request) const;
    std::optional<Refusal> refuseFull(const HandshakeRequest &request, const QHostAddress &address) const;
    bool isOpen(quint32 client) const;
    void onAccepted(std::unique_ptr<ConnectionEngine> engine, OpenInfo info);
    void onClosed(quint32 client, const CloseInfo &info);
    void registerClient(quint32 client, const OpenInfo &info);
    Result<void> withClient(quint32 client, const std::function<Result<void>(Connection &)> &action);
    Result<void> sendTo(quint32 client, const std::function<Result<void>(Connection &)> &send);
    Result<void> sendTo(quint32 client, Connection &connection, const std::function<Result<void>(Connection &)> &send);
    int sendToAll(const std::function<Result<void>(Connection &)> &send);

    const ServerOptions m_options;
    ConnectionIds &m_ids;
    std::unique_ptr<AccessControl> m_access;
    std::unique_ptr<ClientRegister> m_register;
    std::unique_ptr<ClientKeeper> m_keeper;
    std::unique_ptr<SlowClients> m_slow;
    std::unique_ptr<ServerEngine> m_engine;
    QList<quint16> m_ports; ///< of endpoints(), once listening
    QMap<quint32, Connection *> m_clients;
    quint32 m_lastClient = 0;
    bool m_closing = false;
};

} // namespace wsw
