// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/server/occasion/compiledschedule.h"
#include "workspace/server/occasion/rulematcher.h"

namespace wsw {

/// See FlowBehaviour. The run of a client that has gone bears its id; what it pushes to it fails with NoSuchClient.
class FlowStarter : public ServerBehaviour
{
public:
    struct Occasion
    {
        FlowBehaviour::Moment moment = FlowBehaviour::Moment::Connect;
        std::optional<RuleMatcher> condition{};
        std::optional<CompiledSchedule> times{};
        bool forEachClient = false;
    };
    /// `values`: of the flow's parameters; they fit.
    FlowStarter(const QString &id, Occasion occasion, const FlowGraph &flow, const QJsonObject &values);

    void start(BehaviourActions &actions) override;
    void stop() override;
    void onConnected(const OpenInfo &client, BehaviourActions &actions) override;
    Next onMessage(const OpenInfo &client, MessageFacts &message, BehaviourActions &actions) override;
    void onDisconnected(const OpenInfo &client, BehaviourActions &actions) override;
    Result<std::optional<BehaviourEffect>> tryOut(const OpenInfo &client, MessageFacts &message) const override;

private:
    bool isFor(MessageFacts &message) const;
    void run(FlowInputs inputs, BehaviourActions &actions);
    void runFor(quint32 client, FlowInputs inputs, BehaviourActions &actions);
    void runByTime(BehaviourActions &actions);

    const Occasion m_occasion;
    const FlowGraph m_flow;
    const QJsonObject m_values;
    std::unique_ptr<Schedule> m_schedule;
};

} // namespace wsw
