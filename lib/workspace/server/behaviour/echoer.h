// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/behaviour/serverbehaviour.h"
#include "workspace/server/messagetemplate.h"

namespace wsw {

/// See EchoBehaviour.
class Echoer : public ServerBehaviour
{
public:
    Echoer(const QString &id, MessageTemplate text);

    bool respondsToMessages() const override { return true; }
    Next onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions) override;
    Result<std::optional<BehaviourEffect>> tryOut(const OpenInfo &client, MessageFacts &message) const override;

private:
    Result<QByteArray> payload(const OpenInfo &client, MessageFacts &message, quint64 count) const;

    const MessageTemplate m_text;
};

} // namespace wsw
