// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/messageresponder.h"

namespace wsw {

MessageResponder::MessageResponder(const QString &id, MessageTemplate text)
    : ServerBehaviour(id)
    , m_text(std::move(text))
{
}

Result<QByteArray> MessageResponder::payload(const OpenInfo &client, MessageFacts &message, quint64 count) const
{
    if (!message.isText())
        return message.payload();
    return m_text.expand({client, &message, nullptr, count});
}

ServerBehaviour::Next MessageResponder::onMessage(const OpenInfo &client, MessageFacts &message,
                                                  BehaviourActions &actions)
{
    const Result<QByteArray> response = payload(client, message, countMatch());
    if (response)
        deliver(client, message.kind(), *response, actions);
    else
        actions.reportFailure(*this, response.error());
    return Next::GoOn;
}

Result<std::optional<BehaviourEffect>> MessageResponder::tryOut(const OpenInfo &client, MessageFacts &message) const
{
    const Result<QByteArray> response = payload(client, message, matches() + 1);
    if (!response)
        return Failure(response.error());
    return BehaviourEffect{*response, false};
}

} // namespace wsw
