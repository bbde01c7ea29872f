// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include <memory>

#include "websocket/wire/handshake/serverhandshake.h"
#include "websocket/wire/io/transport.h"

namespace wsw::wire {

class ServerOpening;

/// Whom a ServerOpening tells; deletes it there if it likes.
class ServerOpeningListener
{
public:
    virtual ServerVerdict judgeRequest(const HttpHead &head, const ServerOpening &opening) = 0;
    virtual void openingAccepted(ServerOpening &opening) = 0;
    /// The refusal is on its way; the opening lives on until openingEnded().
    virtual void openingRefused(const Error &error) = 0;
    virtual void openingEnded(ServerOpening &opening) = 0;

protected:
    ~ServerOpeningListener() = default;
};

/// A peer between TCP's accept and the end of the opening handshake, or of its refusal.
class ServerOpening final : private TransportListener
{
public:
    ServerOpening(quint64 id, std::unique_ptr<Transport> transport, const QHostAddress &address, quint16 port,
                  qint64 maxHead, ServerOpeningListener &listener);
    Q_DISABLE_COPY_MOVE(ServerOpening)

    quint64 id() const { return m_id; }
    quint64 renumber(quint64 id) { return m_id = id; }
    const QHostAddress &address() const { return m_address; }
    QString peer() const;

    /// Its time is over: refuses, or gives up on a refusal that the peer does not end.
    void expire();

    /// Drops it without an answer; it may be in the middle of one, and is to be deleted later.
    void abandon();

    /// Once accepted.
    std::unique_ptr<Transport> takeTransport() { return std::move(m_transport); }
    const ServerVerdict &verdict() const { return m_verdict; }
    const QByteArray &unsent() const { return m_unsent; } ///< of the answer
    const QByteArray &early() const { return m_early; }   ///< what came behind the request

private:
    void bytesReceived(char *data, qsizetype size) override;
    void roomMade() override;
    void streamEnded(const QString &error) override;
    void answer(const ServerVerdict &verdict);
    void sendAnswer();

    quint64 m_id;
    const QHostAddress m_address;
    const quint16 m_port;
    std::unique_ptr<Transport> m_transport;
    ServerOpeningListener &m_listener;
    HeadReader m_reader;
    ServerVerdict m_verdict;
    QByteArray m_unsent;
    QByteArray m_early;
    bool m_answered = false;
    bool m_abandoned = false;
};

} // namespace wsw::wire
