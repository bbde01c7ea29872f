// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/relayer.h"

namespace wsw {

Relayer::Relayer(const QString &id, MessageTemplate text, const QString &sameParameter)
    : ServerBehaviour(id)
    , m_text(std::move(text))
    , m_sameParameter(sameParameter)
{
}

Result<QByteArray> Relayer::payload(const OpenInfo &client, MessageFacts &message, quint64 count) const
{
    if (!message.isText())
        return message.payload();
    return m_text.expand({client, &message, nullptr, count});
}

ServerBehaviour::Next Relayer::onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions)
{
    const Result<QByteArray> relayed = payload(client, message, countMatch());
    if (!relayed) {
        actions.reportFailure(*this, relayed.error());
        return Next::GoOn;
    }
    const QList<quint32> clients =
        m_sameParameter.isEmpty() ? actions.clients().all() : actions.clients().withSame(m_sameParameter, client);
    for (const quint32 other : clients) {
        if (other != client.client)
            actions.send(other, message.kind(), *relayed);
    }
    return Next::GoOn;
}

Result<std::optional<BehaviourEffect>> Relayer::tryOut(const OpenInfo &client, MessageFacts &message) const
{
    const Result<QByteArray> relayed = payload(client, message, matches() + 1);
    if (!relayed)
        return Failure(relayed.error());
    return BehaviourEffect{*relayed, false};
}

} // namespace wsw
