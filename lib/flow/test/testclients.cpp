// SPDX-License-Identifier: MIT
#include "flow/test/testclients.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowTest)
};

} // namespace

Result<void> TestClients::find(quint32 client) const
{
    if (m_clients.contains(client))
        return {};
    return failure(ErrorCode::NoSuchClient,
                   Text::tr("There is no client %1 in the test case at this time.").arg(client));
}

Result<void> TestClients::push(quint32 client, MessageKind, const QByteArray &)
{
    return find(client);
}

Result<int> TestClients::pushToAll(MessageKind, const QByteArray &)
{
    return int(m_clients.size());
}

Result<void> TestClients::disconnectClient(quint32 client, quint16 code, const QString &)
{
    if (const Result<void> found = find(client); !found)
        return found;
    m_clients.remove(client);
    m_disconnected(client, code);
    return {};
}

} // namespace wsw
