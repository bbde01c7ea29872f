// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/flowstarter.h"

namespace wsw {

using Moment = FlowBehaviour::Moment;

FlowStarter::FlowStarter(const QString &id, Moment moment, const FlowGraph &flow)
    : ServerBehaviour(id)
    , m_moment(moment)
    , m_flow(flow)
{
}

void FlowStarter::run(const OpenInfo &client, FlowInputs inputs, BehaviourActions &actions)
{
    countMatch();
    inputs.session = QString::number(client.client);
    actions.runFlow(*this, m_flow, inputs);
}

void FlowStarter::onConnected(const OpenInfo &client, BehaviourActions &actions)
{
    if (m_moment == Moment::Connect)
        run(client, {}, actions);
}

ServerBehaviour::Next FlowStarter::onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions)
{
    if (m_moment == Moment::Message) {
        FlowInputs inputs;
        (message.isText() ? inputs.textMessage : inputs.binaryMessage) = message.payload();
        run(client, inputs, actions);
    }
    return Next::GoOn;
}

void FlowStarter::onDisconnected(const OpenInfo &client, BehaviourActions &actions)
{
    if (m_moment == Moment::Disconnect)
        run(client, {}, actions);
}

Result<std::optional<BehaviourEffect>> FlowStarter::tryOut(const OpenInfo &, MessageFacts &) const
{
    if (m_moment != Moment::Message)
        return std::optional<BehaviourEffect>();
    return BehaviourEffect();
}

} // namespace wsw
