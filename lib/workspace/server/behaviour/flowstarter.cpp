// SPDX-License-Identifier: MIT
#include "workspace/server/behaviour/flowstarter.h"

namespace wsw {

using Moment = FlowBehaviour::Moment;

FlowStarter::FlowStarter(const QString &id, Occasion occasion, const FlowGraph &flow, const QJsonObject &values)
    : ServerBehaviour(id)
    , m_occasion(std::move(occasion))
    , m_flow(flow)
    , m_values(values)
{
}

void FlowStarter::start(BehaviourActions &actions)
{
    if (m_occasion.times)
        m_schedule = m_occasion.times->start(*this, actions, [this, &actions] { runByTime(actions); });
}

void FlowStarter::stop()
{
    if (m_schedule)
        m_schedule->stop();
}

bool FlowStarter::isFor(MessageFacts &message) const
{
    return m_occasion.moment == Moment::Message
           && (!m_occasion.condition || m_occasion.condition->match(message).has_value());
}

void FlowStarter::run(FlowInputs inputs, BehaviourActions &actions)
{
    inputs.values = m_values;
    actions.runFlow(*this, m_flow, inputs);
}

void FlowStarter::runFor(quint32 client, FlowInputs inputs, BehaviourActions &actions)
{
    inputs.session = QString::number(client);
    run(inputs, actions);
}

void FlowStarter::runByTime(BehaviourActions &actions)
{
    countMatch();
    if (!m_occasion.forEachClient) {
        run({}, actions);
        return;
    }
    const QList<quint32> clients = actions.clients().all();
    for (const quint32 client : clients)
        runFor(client, {}, actions);
}

void FlowStarter::onConnected(const OpenInfo &client, BehaviourActions &actions)
{
    if (m_occasion.moment != Moment::Connect)
        return;
    countMatch();
    runFor(client.client, {}, actions);
}

ServerBehaviour::Next FlowStarter::onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions)
{
    if (isFor(message)) {
        countMatch();
        FlowInputs inputs;
        (message.isText() ? inputs.textMessage : inputs.binaryMessage) = message.payload();
        runFor(client.client, inputs, actions);
    }
    return Next::GoOn;
}

void FlowStarter::onDisconnected(const OpenInfo &client, BehaviourActions &actions)
{
    if (m_occasion.moment != Moment::Disconnect)
        return;
    countMatch();
    runFor(client.client, {}, actions);
}

Result<std::optional<BehaviourEffect>> FlowStarter::tryOut(const OpenInfo &, MessageFacts &message) const
{
    if (!isFor(message))
        return std::optional<BehaviourEffect>();
    return BehaviourEffect();
}

} // namespace wsw
