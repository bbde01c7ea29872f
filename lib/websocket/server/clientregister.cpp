// SPDX-License-Identifier: MIT
#include "websocket/server/clientregister.h"

namespace wsw {

std::optional<ClientIdentity> identityOf(const QList<ServerPath> &paths, int pathIndex,
                                         const QMap<QString, QString> &params)
{
    if (pathIndex >= paths.size() || paths.at(pathIndex).duplicates == DuplicatePolicy::Allow)
        return std::nullopt;
    const QString &identity = paths.at(pathIndex).identity;
    return ClientIdentity{pathIndex, identity.isEmpty() ? params.values() : QStringList{params.value(identity)}};
}

void ClientRegister::add(quint32 client, const QHostAddress &address, const std::optional<ClientIdentity> &identity)
{
    m_entries.insert(client, {address, identity});
    ++m_counts[address];
    if (identity)
        m_holders.insert(*identity, client);
}

void ClientRegister::remove(quint32 client)
{
    const Entry entry = m_entries.take(client);
    if (--m_counts[entry.address] <= 0)
        m_counts.remove(entry.address);
    // A later client may have taken its place.
    if (entry.identity && m_holders.value(*entry.identity) == client)
        m_holders.remove(*entry.identity);
}

} // namespace wsw
