// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "flow/behavior/compiledflow.h"
#include "flow/clock/clockhold.h"
#include "flow/flowrunner.h"

namespace wsw {

/// How a run is steered, if it is.
struct RunControl
{
    double speed = 1;
    QHash<QString, FlowStub> stubs;
    QSet<QString> breakpoints;
    bool paused = false;
    bool stepping = false;                ///< pauses in front of the next node
    bool passing = false;                 ///< the next node's breakpoint was heeded
    std::optional<Clock::Time> left = {}; ///< of its wait, while it is paused

    Clock::Time scaled(Clock::Time time) const; ///< by the speed
};

/// One token and its variables.
struct Run
{
    enum class State : quint8 {
        Fresh,     ///< its first step comes at the next turn
        Ready,     ///< enters its node next
        Sleeping,  ///< in its node, for a time
        Listening, ///< in its node, for a message
        Working,   ///< in its node, whose work is under way
        Ended,
    };

    Run(quint64 runId, std::shared_ptr<const CompiledFlow> runFlow, PushTarget &pushTarget)
        : id(runId)
        , flow(std::move(runFlow))
        , target(pushTarget)
        , variables(flow->variables())
        , node(flow->start())
    {
    }

    /// An empty client is everybody. Fails with what the target says, or NoSuchClient for what is no client id.
    Result<void> push(const Push &push) const;
    Result<void> disconnect(const Disconnect &disconnect) const;
    NodeContext context(const Clock &clock, WorkServices &services)
    {
        return {node, variables, loops, random, clock, services};
    }
    const QString &nodeId() const { return flow->node(node).id; }
    RunControl &steered();
    const FlowStub *stub() const;                ///< of its node
    bool listensTo(const QString &client) const; ///< waits for a message that may be that client's
    void setOptions(const FlowRunOptions &options);

    const quint64 id;
    const std::shared_ptr<const CompiledFlow> flow;
    PushTarget &target;
    QString session;
    Variables variables;
    LoopStack loops;
    RandomSource random;
    std::unique_ptr<RunControl> control;  ///< none: runs as it is
    std::unique_ptr<WaitForMessage> wait; ///< while it listens
    std::unique_ptr<ClockHold> hold;      ///< while it works
    std::unique_ptr<NodeWork> work;
    Clock::Time time{0}; ///< the deadline it was last woken for
    Clock::Id task = 0;  ///< while it waits for the clock
    int node;            ///< where the token is
    int stepLimit = 0;
    int steps = 0; ///< since the last wait
    int pushes = 0;
    State state = State::Fresh;
};
using RunPointer = std::shared_ptr<Run>;

/// Automatic variables, parameters' given values and their defaults. InvalidArgument for a name that is not declared,
/// a value of the wrong type, and a parameter without any value.
Result<QJsonObject> initialVariables(const FlowGraph &graph, const FlowInputs &inputs);

} // namespace wsw
