// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/profile/behaviour.h"
#include "workspace/server/behaviour/serverbehaviour.h"

namespace wsw {

/// See FlowBehaviour. The run of a client that has gone bears its id; what it pushes to it fails with NoSuchClient.
class FlowStarter : public ServerBehaviour
{
public:
    FlowStarter(const QString &id, FlowBehaviour::Moment moment, const FlowGraph &flow);

    void onConnected(const OpenInfo &client, BehaviourActions &actions) override;
    Next onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions) override;
    void onDisconnected(const OpenInfo &client, BehaviourActions &actions) override;
    Result<std::optional<BehaviourEffect>> tryOut(const OpenInfo &client, MessageFacts &message) const override;

private:
    void run(const OpenInfo &client, FlowInputs inputs, BehaviourActions &actions);

    const FlowBehaviour::Moment m_moment;
    const FlowGraph m_flow;
};

} // namespace wsw
