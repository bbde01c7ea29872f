// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <vector>

#include "websocket/client/connectionset.h"
#include "websocket/server.h"
#include "workspace/client/clientgroupstatus.h"
#include "workspace/client/requestpairing.h"
#include "workspace/profile/connectionprofile.h"
#include "workspace/profile/messagedraft.h"

namespace wsw {

class Connection;

/// Virtual clients: one profile's connection many times over, each with its own number as {{$client}}, its own dice and
/// its own {{$counter}}. One thread. At most `mostConnecting` handshakes are under way at once, so that neither the
/// server's backlog nor the poll set of this thread is flooded.
class ClientGroup : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostConnecting = 128;

    /// `ids` outlives the group.
    ClientGroup(ConnectionProfile profile, ConnectionContext context, ClientGroupOptions options, ConnectionIds &ids,
                QObject *parent = nullptr);
    ~ClientGroup() override;

    void start();
    /// Sends the draft from every client that is open, each with its own variables. What can't be sent is counted among
    /// the errors.
    void send(const MessageDraft &draft);
    void ping();
    /// Closes all that are open and starts no more. What is not open yet is given up and counts as closed.
    void close(quint16 code = 1000, const QString &reason = {});
    bool isActive() const;
    ClientGroupStatus status() const;

signals:
    void logged(const wsw::Message &message);
    void changed();
    void ended(); ///< once: all have failed or are closed

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Client
    {
        std::unique_ptr<Connection> connection;
        RequestPairing pairing;
        DynamicValues dynamic;
        qint64 startedAt = 0; ///< microseconds of m_clock
    };

    void startMore();
    void startNext();
    void onLogged(Client &client, const Message &message);
    void onOpened(const Client &client);
    void closeClient(Connection &connection, quint16 code, const QString &reason);
    void onEnded();
    void countError(const Error &error);
    template <typename F>
    void forEachOpen(F &&action);

    const ConnectionProfile m_profile;
    ConnectionContext m_context;
    const ClientGroupOptions m_options;
    ConnectionIds &m_ids;
    ConnectionSet m_set;
    std::vector<std::unique_ptr<Client>> m_clients;
    ClientGroupStatus m_status;
    QElapsedTimer m_clock;
    QBasicTimer m_pace;
    qint64 m_lastOpening = -1; ///< microseconds of m_clock
    int m_started = 0;
    bool m_starting = false;
    bool m_closing = false;
    bool m_ended = false;
};

} // namespace wsw
