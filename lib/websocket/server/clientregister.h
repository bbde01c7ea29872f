// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>

#include <optional>
#include <utility>

#include "websocket/serveroptions.h"

namespace wsw {

/// What tells the clients of a path apart: see ServerPath. The path's index and the values of its parameters.
using ClientIdentity = std::pair<int, QStringList>;

/// Nothing where duplicates are allowed.
std::optional<ClientIdentity> identityOf(const QList<ServerPath> &paths, int pathIndex,
                                         const QMap<QString, QString> &params);

/// A server's open clients by address and identity, found without looking at each.
class ClientRegister
{
public:
    void add(quint32 client, const QHostAddress &address, const std::optional<ClientIdentity> &identity);
    void remove(quint32 client);

    int countOf(const QHostAddress &address) const { return m_counts.value(address); }
    /// The latest one with that identity; 0 for none.
    quint32 holderOf(const ClientIdentity &identity) const { return m_holders.value(identity); }

private:
    struct Entry
    {
        QHostAddress address;
        std::optional<ClientIdentity> identity;
    };

    QHash<quint32, Entry> m_entries;
    QHash<QHostAddress, int> m_counts;
    QHash<ClientIdentity, quint32> m_holders;
};

} // namespace wsw
