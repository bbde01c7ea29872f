// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/relayer.h"

namespace wsw {

Relayer::Relayer(const QString &id, MessageTemplate text, const QString &sameParameter)
    : MessageResponder(id, std::move(text))
    , m_sameParameter(sameParameter)
{
}

void Relayer::deliver(const OpenInfo &from, MessageKind kind, const QByteArray &payload, BehaviourActions &actions)
{
    const QList<quint32> clients =
        m_sameParameter.isEmpty() ? actions.clients().all() : actions.clients().withSame(m_sameParameter, from);
    for (const quint32 other : clients) {
        if (other != from.client)
            actions.send(other, kind, payload);
    }
}

} // namespace wsw
