// SPDX-License-Identifier: MIT
#include "workspace/replay/replaytarget.h"

#include <algorithm>

namespace wsw {

namespace {

bool hasRoomFor(const Connection &connection, qint64 bytes)
{
    const Limits &limits = connection.limits();
    const qint64 backlog = connection.bytesToWrite();
    return backlog == 0 || backlog + bytes <= std::min(limits.highWaterMark, limits.maxSendBacklog);
}

class ConnectionReplayTarget : public ReplayTarget
{
public:
    explicit ConnectionReplayTarget(Connection &connection)
        : m_connection(connection)
    {
        connect(&connection, &Connection::closed, this, [this](const CloseInfo &info) {
            const QString reason = info.reason.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(info.reason);
            emit lost({ErrorCode::ConnectionLost,
                       ReplayTarget::tr("The connection ended with code %1%2.").arg(info.code).arg(reason)});
        });
    }

    bool hasRoom(qint64 bytes) const override { return hasRoomFor(m_connection, bytes); }

    Result<int> send(MessageKind kind, const QByteArray &payload) override
    {
        const Result<void> sent = kind == MessageKind::Text     ? m_connection.sendText(payload)
                                  : kind == MessageKind::Binary ? m_connection.sendBinary(payload)
                                                                : m_connection.ping(payload);
        return sent.map([] { return 0; });
    }

private:
    Connection &m_connection;
};

class ServerReplayTarget : public ReplayTarget
{
public:
    ServerReplayTarget(Server &server, const Audience &audience)
        : m_server(server)
        , m_audience(audience)
    {
        findClients();
        connect(&server, &Server::clientConnected, this, &ServerReplayTarget::findClients);
        connect(&server, &Server::clientDisconnected, this, [this] {
            findClients();
            if (m_clients.isEmpty())
                emit lost(nobody());
        });
    }

    static Error nobody()
    {
        return {ErrorCode::NoSuchClient, ReplayTarget::tr("None of the clients that it is for is connected.")};
    }
    bool isEmpty() const { return m_clients.isEmpty(); }

    bool hasRoom(qint64 bytes) const override
    {
        return std::all_of(m_clients.cbegin(), m_clients.cend(), [&](quint32 id) {
            const Connection *client = m_server.client(id);
            return !client || hasRoomFor(*client, bytes);
        });
    }

    Result<int> send(MessageKind kind, const QByteArray &payload) override
    {
        const QList<quint32> clients = m_clients; // who leaves meanwhile changes the other
        int missed = 0;
        Error first;
        for (const quint32 client : clients) {
            const Result<void> sent = sendTo(client, kind, payload);
            if (!sent && missed++ == 0)
                first = sent.error();
        }
        if (missed == int(clients.size()))
            return Failure(first);
        return missed;
    }

private:
    void findClients()
    {
        m_clients = clientsOf(m_server, m_audience);
        m_clients.removeIf([this](quint32 client) { return !m_server.client(client); });
    }

    Result<void> sendTo(quint32 client, MessageKind kind, const QByteArray &payload)
    {
        switch (kind) {
        case MessageKind::Text: return m_server.sendText(client, payload);
        case MessageKind::Binary: return m_server.sendBinary(client, payload);
        default: return m_server.ping(client, payload);
        }
    }

    Server &m_server;
    const Audience m_audience;
    QList<quint32> m_clients; ///< who is there now
};

} // namespace

Result<std::unique_ptr<ReplayTarget>> ReplayTarget::of(Connection &connection)
{
    if (connection.state() != ConnectionState::Open)
        return failure(ErrorCode::NotOpen, tr("Nothing was replayed: the connection is not open. Connect first."));
    return std::make_unique<ConnectionReplayTarget>(connection);
}

Result<std::unique_ptr<ReplayTarget>> ReplayTarget::of(Server &server, const Audience &audience)
{
    auto target = std::make_unique<ServerReplayTarget>(server, audience);
    if (target->isEmpty())
        return Failure(ServerReplayTarget::nobody());
    return target;
}

} // namespace wsw
