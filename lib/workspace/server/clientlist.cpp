// SPDX-License-Identifier: MIT
#include "workspace/server/clientlist.h"

#include <QSet>

#include <algorithm>

namespace wsw {

void ClientList::apply(const ClientChanges &changes)
{
    m_clients.append(changes.connected);
    for (const ClientTraffic &traffic : changes.traffic) {
        if (const qsizetype index = indexOf(traffic.client); index >= 0)
            m_clients[index].traffic = traffic;
    }
    if (changes.disconnected.isEmpty())
        return;
    const QSet<quint32> gone(changes.disconnected.cbegin(), changes.disconnected.cend());
    m_clients.removeIf([&](const ClientStatus &status) { return gone.contains(status.client); });
}

const ClientStatus *ClientList::client(quint32 id) const
{
    const qsizetype index = indexOf(id);
    return index >= 0 ? &m_clients.at(index) : nullptr;
}

qsizetype ClientList::indexOf(quint32 id) const
{
    const auto it = std::lower_bound(m_clients.cbegin(), m_clients.cend(), id,
                                     [](const ClientStatus &status, quint32 wanted) { return status.client < wanted; });
    return it != m_clients.cend() && it->client == id ? it - m_clients.cbegin() : -1;
}

} // namespace wsw
