// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QWebSocketServer>

#include <memory>
#include <vector>

#include "websocket/server.h"
#include "websocket/server/serverengine.h"
#include "websocket/wire/handshake/serverhandshake.h"

namespace wsw {

/// QWebSocketServer as an engine, behind a listening socket of our own: its backlog is large, Nagle's delay is off, a
/// wrong path is refused with 404 and a handshake that does not end has a deadline.
class QtServerEngine : public ServerEngine
{
    Q_OBJECT

public:
    explicit QtServerEngine(const ServerOptions &options);
    ~QtServerEngine() override;

    Result<quint16> listen(const QHostAddress &address, quint16 port) override;
    void stopListening() override;
    bool isListening() const override;
    std::unique_ptr<ConnectionEngine> takeConnection() override;

private:
    /// A peer between TCP's accept and the end of the opening handshake.
    struct Opening
    {
        QTcpSocket *socket = nullptr;
        OpenInfo info;
        bool upgrading = false; ///< QWebSocketServer has it
        QByteArray early;       ///< frames that came in one read with the request
    };

    void onNewTcpConnection(QTcpServer &listener);
    void onReadyRead(const QString &peer);
    void upgrade(Opening &opening, qsizetype headSize);
    void onUpgraded();
    void refuse(const QString &peer, const wire::ServerVerdict &verdict);
    void forget(const QString &peer);

    const ServerOptions &m_options;
    std::vector<std::unique_ptr<QTcpServer>> m_listeners;
    QWebSocketServer m_upgrader;
    QHash<QString, Opening> m_openings; ///< by the peer's endpoint
    std::unique_ptr<ConnectionEngine> m_accepted;
};

} // namespace wsw
