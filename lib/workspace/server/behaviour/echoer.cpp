// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/echoer.h"

namespace wsw {

Echoer::Echoer(const QString &id, MessageTemplate text)
    : ServerBehaviour(id)
    , m_text(std::move(text))
{
}

Result<QByteArray> Echoer::payload(const OpenInfo &client, MessageFacts &message, quint64 count) const
{
    if (!message.isText())
        return message.payload();
    return m_text.expand({client, &message, nullptr, count});
}

ServerBehaviour::Next Echoer::onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions)
{
    const Result<QByteArray> answer = payload(client, message, countMatch());
    if (answer)
        actions.send(client.client, message.kind(), *answer);
    else
        actions.reportFailure(*this, answer.error());
    return Next::GoOn;
}

Result<std::optional<BehaviourEffect>> Echoer::tryOut(const OpenInfo &client, MessageFacts &message) const
{
    const Result<QByteArray> answer = payload(client, message, matches() + 1);
    if (!answer)
        return Failure(answer.error());
    return BehaviourEffect{*answer, false};
}

} // namespace wsw
