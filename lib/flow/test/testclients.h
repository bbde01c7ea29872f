// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include <functional>

#include "flow/run/pushtarget.h"

namespace wsw {

/// The clients of a test case: who is there, and who was disconnected. What is pushed is told by the runner's signal.
class TestClients : public PushTarget
{
public:
    using Disconnected = std::function<void(quint32 client, quint16 code)>;

    explicit TestClients(Disconnected disconnected)
        : m_disconnected(std::move(disconnected))
    {
    }

    void add(quint32 client) { m_clients.insert(client); }
    void remove(quint32 client) { m_clients.remove(client); }

    Result<void> push(quint32 client, MessageKind kind, const QByteArray &payload) override;
    Result<int> pushToAll(MessageKind kind, const QByteArray &payload) override;
    Result<void> disconnectClient(quint32 client, quint16 code, const QString &reason) override;

private:
    Result<void> find(quint32 client) const;

    QSet<quint32> m_clients;
    Disconnected m_disconnected;
};

} // namespace wsw
