// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/behavior/compiledflow.h"
#include "flow/clock/clock.h"
#include "flow/flowrunner.h"

namespace wsw {

/// One token and its variables.
struct Run
{
    Run(quint64 runId, std::shared_ptr<const CompiledFlow> runFlow, PushTarget &pushTarget)
        : id(runId)
        , flow(std::move(runFlow))
        , target(pushTarget)
        , node(flow->start())
    {
    }

    /// An empty client is everybody. Fails with what the target says, or NoSuchClient for what is no client id.
    Result<void> push(const Push &push) const;

    const quint64 id;
    const std::shared_ptr<const CompiledFlow> flow;
    PushTarget &target;
    QString session;
    QJsonObject variables;
    int node;      ///< where the token is
    int steps = 0; ///< since the last wait
    int pushes = 0;
    Clock::Time time{0};  ///< the deadline it was last woken for
    Clock::Id task = 0;   ///< while it waits for the clock
    bool waiting = false; ///< in its node
    bool active = true;
};
using RunPointer = std::shared_ptr<Run>;

/// Automatic variables, parameters' given values and their defaults. InvalidArgument for a name that is not declared,
/// a value of the wrong type, and a parameter without any value.
Result<QJsonObject> initialVariables(const FlowGraph &graph, const FlowInputs &inputs);

} // namespace wsw
