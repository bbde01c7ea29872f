// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/behaviour/serverbehaviour.h"
#include "workspace/server/occasion/rulematcher.h"

namespace wsw {

/// See RuleBehaviour. Texts are filled when the message comes, and speak of the client that sent it; what is delayed is
/// not done for a client that has gone by then, except pushes to all.
class AnswerRule : public ServerBehaviour
{
public:
    /// `text` is the action's, `flow` is what it runs.
    AnswerRule(const QString &id, const RuleBehaviour &rule, RuleMatcher matcher, MessageTemplate text,
               const FlowGraph &flow);

    bool respondsToMessages() const override { return sendsText(); }
    Next onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions) override;
    Result<std::optional<BehaviourEffect>> tryOut(const OpenInfo &client, MessageFacts &message) const override;

private:
    bool sendsText() const;
    Result<QByteArray> text(const OpenInfo &client, MessageFacts &message, const MatchFacts &match,
                            quint64 count) const;
    void act(quint32 client, const QByteArray &text, const QByteArray &message, BehaviourActions &actions) const;

    const RuleAction m_action;
    const std::chrono::milliseconds m_delay;
    const bool m_isLast;
    const RuleMatcher m_matcher;
    const MessageTemplate m_text;
    const FlowGraph m_flow;
};

} // namespace wsw
