// SPDX-License-Identifier: MIT
#include "workspace/server/pathclients.h"

#include <algorithm>

namespace wsw {

void PathClients::add(const OpenInfo &client)
{
    m_clients.insert(client.client, client);
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group)
        (*group)[client.params.value(group.key())].append(client.client);
}

void PathClients::remove(quint32 client)
{
    const OpenInfo info = m_clients.take(client);
    for (auto group = m_groups.begin(); group != m_groups.end(); ++group) {
        const auto members = group->find(info.params.value(group.key()));
        if (members == group->end())
            continue;
        if (const auto at = std::lower_bound(members->begin(), members->end(), client);
            at != members->end() && *at == client)
            members->erase(at);
        if (members->isEmpty())
            group->erase(members);
    }
}

const OpenInfo *PathClients::find(quint32 client) const
{
    const auto found = m_clients.constFind(client);
    return found == m_clients.constEnd() ? nullptr : &*found;
}

QList<quint32> PathClients::withSame(const QString &indexedParameter, const OpenInfo &as) const
{
    return m_groups.value(indexedParameter).value(as.params.value(indexedParameter));
}

} // namespace wsw
