// SPDX-License-Identifier: MIT
#pragma once

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

/// False if there is no such behaviour.
bool removeBehaviour(ServerProfile &server, const QString &behaviour);

} // namespace wsw
