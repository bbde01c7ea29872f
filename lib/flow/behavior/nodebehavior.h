// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include <chrono>
#include <functional>
#include <optional>
#include <variant>

#include "flow/behavior/loopstack.h"
#include "flow/behavior/randomsource.h"
#include "flow/clock/clock.h"
#include "flow/expression/variables.h"
#include "flow/work/nodework.h"
#include "message/message.h"

namespace wsw {

class WorkServices;

/// What a behaviour sees of the run that enters its node.
struct NodeContext
{
    int node; ///< its place in the graph
    Variables &variables;
    LoopStack &loops;
    RandomSource &random;
    const Clock &clock;
    WorkServices &work;
};

/// Leave the node: by a port (its place in NodeKind::outputs), or by one of its edges (a gateway's choice, an index in
/// edgesFrom()).
struct LeaveByPort
{
    int port = 0;
};
struct LeaveByEdge
{
    qsizetype edge = 0;
};
/// Give the thread back, then leave by "out".
struct Wait
{
    std::chrono::nanoseconds time{0};
};
/// Give the thread back until a message came that is accepted, then leave by "out", or by "timeout".
struct WaitForMessage
{
    QString client;                                    ///< of the run's target; empty: any
    std::optional<std::chrono::nanoseconds> timeout{}; ///< none: for ever
    /// textMessage and binaryMessage are the message's. May set variables if it accepts.
    std::function<Result<bool>(NodeContext &context)> accepts;
};
/// Push, then leave by "out", or by "failed".
struct Push
{
    QString client; ///< empty: to all
    MessageKind kind = MessageKind::Text;
    QByteArray content;
};
/// Close a client's connection, then leave by "out", or by "failed".
struct Disconnect
{
    QString client;
    quint16 code = 1000;
    QString reason;
};

/// Give the thread back until `done` is called: once, on the runner's thread, never from within `start`. Its variables
/// are set, then the run leaves by "out", after an error by "failed".
struct Begin
{
    using Done = std::function<void(const Result<QJsonObject> &variables)>;
    std::function<std::unique_ptr<NodeWork>(const Done &done)> start;
};
/// The run is done.
struct End
{
    QJsonObject outputs;
};
using Step = std::variant<LeaveByPort, LeaveByEdge, Wait, WaitForMessage, Push, Disconnect, Begin, End>;

/// What a node does when a token enters it. It holds no state of a run, so that all runs share it; errors say what,
/// not where: the runner adds the node.
using NodeBehavior = std::function<Result<Step>(NodeContext &context)>;

} // namespace wsw
