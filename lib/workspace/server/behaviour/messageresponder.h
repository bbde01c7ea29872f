// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/behaviour/serverbehaviour.h"
#include "workspace/server/template/messagetemplate.h"

namespace wsw {

/// Makes something of each message and delivers it: of a text by a template, which speaks of the client that sent it; a
/// binary one is delivered as it is.
class MessageResponder : public ServerBehaviour
{
public:
    MessageResponder(const QString &id, MessageTemplate text);

    bool respondsToMessages() const final { return true; }
    Next onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions) final;
    Result<std::optional<BehaviourEffect>> tryOut(const OpenInfo &client, MessageFacts &message) const final;

protected:
    virtual void deliver(const OpenInfo &from, MessageKind kind, const QByteArray &payload,
                         BehaviourActions &actions) = 0;

private:
    Result<QByteArray> payload(const OpenInfo &client, MessageFacts &message, quint64 count) const;

    const MessageTemplate m_text;
};

} // namespace wsw
