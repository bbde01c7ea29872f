// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/answerrule.h"

namespace wsw {

using Kind = RuleAction::Kind;

AnswerRule::AnswerRule(const QString &id, const RuleBehaviour &rule, RuleMatcher matcher, MessageTemplate text,
                       const FlowGraph &flow)
    : ServerBehaviour(id)
    , m_action(rule.action)
    , m_delay(rule.delayMs)
    , m_isLast(rule.isLast)
    , m_matcher(std::move(matcher))
    , m_text(std::move(text))
    , m_flow(flow)
{
}

bool AnswerRule::sendsText() const
{
    return m_action.kind == Kind::Answer || m_action.kind == Kind::PushToAll;
}

Result<QByteArray> AnswerRule::text(const OpenInfo &client, MessageFacts &message, const MatchFacts &match,
                                    quint64 count) const
{
    if (!sendsText())
        return QByteArray();
    return m_text.expand({client, &message, &match, count});
}

ServerBehaviour::Next AnswerRule::onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions)
{
    const std::optional<MatchFacts> match = m_matcher.match(message);
    if (!match)
        return Next::GoOn;
    const Result<QByteArray> filled = text(client, message, *match, countMatch());
    if (!filled) {
        actions.reportFailure(*this, filled.error());
    } else if (m_delay.count() == 0) {
        act(client.client, *filled, message.payload(), actions);
    } else {
        actions.callLater(m_action.kind == Kind::PushToAll ? 0 : client.client, m_delay,
                          [this, &actions, sender = client.client, text = *filled, payload = message.payload()] {
                              act(sender, text, payload, actions);
                          });
    }
    return m_isLast ? Next::Stop : Next::GoOn;
}

void AnswerRule::act(quint32 client, const QByteArray &text, const QByteArray &message, BehaviourActions &actions) const
{
    switch (m_action.kind) {
    case Kind::Answer: actions.send(client, MessageKind::Text, text); break;
    case Kind::PushToAll: {
        const QList<quint32> clients = actions.clients().all();
        for (const quint32 each : clients)
            actions.send(each, MessageKind::Text, text);
        break;
    }
    case Kind::Disconnect: actions.disconnectClient(client, m_action.code, m_action.reason); break;
    case Kind::RunFlow: {
        FlowInputs inputs;
        inputs.session = QString::number(client);
        inputs.textMessage = message;
        actions.runFlow(*this, m_flow, inputs);
        break;
    }
    }
}

Result<std::optional<BehaviourEffect>> AnswerRule::tryOut(const OpenInfo &client, MessageFacts &message) const
{
    const std::optional<MatchFacts> match = m_matcher.match(message);
    if (!match)
        return std::optional<BehaviourEffect>();
    const Result<QByteArray> filled = text(client, message, *match, matches() + 1);
    if (!filled)
        return Failure(filled.error());
    return BehaviourEffect{*filled, m_isLast};
}

} // namespace wsw
