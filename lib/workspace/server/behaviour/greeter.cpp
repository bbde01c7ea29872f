// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/greeter.h"

namespace wsw {

Greeter::Greeter(const QString &id, MessageTemplate text)
    : ServerBehaviour(id)
    , m_text(std::move(text))
{
}

void Greeter::onConnected(const OpenInfo &client, BehaviourActions &actions)
{
    const Result<QByteArray> text = m_text.expand({client, nullptr, nullptr, countMatch()});
    if (text)
        actions.send(client.client, MessageKind::Text, *text);
    else
        actions.reportFailure(*this, text.error());
}

} // namespace wsw
