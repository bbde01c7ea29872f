// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/behaviour/serverbehaviour.h"
#include "workspace/server/messagetemplate.h"

namespace wsw {

/// See RelayBehaviour. The template speaks of the client that sent the message.
class Relayer : public ServerBehaviour
{
public:
    /// `sameParameter`: only to clients that have the same value of it; empty: to all.
    Relayer(const QString &id, MessageTemplate text, const QString &sameParameter);

    bool respondsToMessages() const override { return true; }
    QString neededIndex() const override { return m_sameParameter; }
    Next onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions) override;
    Result<std::optional<BehaviourEffect>> tryOut(const OpenInfo &client, MessageFacts &message) const override;

private:
    Result<QByteArray> payload(const OpenInfo &client, MessageFacts &message, quint64 count) const;

    const MessageTemplate m_text;
    const QString m_sameParameter;
};

} // namespace wsw
