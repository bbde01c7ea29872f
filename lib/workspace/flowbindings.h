// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "flow/flowvalidator.h"
#include "workspace/workspace.h"

namespace wsw {

/// A place where a server runs a flow: one of its behaviours, which is a FlowBehaviour, or a rule that runs it.
struct FlowBinding
{
    QString server;     ///< ServerProfile::id
    qsizetype path = 0; ///< in ServerProfile::paths
    Behaviour behaviour;

    bool operator==(const FlowBinding &) const = default;
};

/// In the order of servers, paths and behaviours.
QList<FlowBinding> flowBindings(const QList<ServerProfile> &servers, const QString &flow);

/// Whether a server runs the flow by itself or by hand: one of its bindings is switched on.
bool isServed(const QList<ServerProfile> &servers, const QString &flow);
/// What is wrong with a flow that is not: a warning at the first node that has to do with clients. Nothing if no node
/// has.
std::optional<FlowProblem> unservedProblem(const FlowGraph &flow);

/// By which a flow is run by hand for the path's clients; nullptr for none.
const FlowBehaviour *behaviourByHand(const PathProfile &path, const QString &flow);

/// False if there is no such behaviour.
bool removeBehaviour(ServerProfile &server, const QString &behaviour);

} // namespace wsw
