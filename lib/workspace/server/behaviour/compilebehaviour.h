// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "flow/flowgraph.h"
#include "workspace/profile/behaviour.h"
#include "workspace/server/behaviour/serverbehaviour.h"
#include "workspace/server/template/messagetemplate.h"

namespace wsw {

/// What a behaviour is compiled with.
struct BehaviourScope
{
    QStringList parameters;  ///< the path pattern's
    QList<FlowGraph> flows;  ///< the workspace's
    TemplateEngine &engine;  ///< outlives the behaviour
    bool checksFlows = true; ///< false: flows may be missing, as in a try-out
};

/// Fails with whatever is wrong with it: a template, expression, JSON path, schedule, filter or flow.
Result<std::unique_ptr<ServerBehaviour>> compileBehaviour(const Behaviour &behaviour, const BehaviourScope &scope);

/// Those of a path that are enabled. Errors name the behaviour and its position, from 1.
Result<std::vector<std::unique_ptr<ServerBehaviour>>> compileBehaviours(const QList<Behaviour> &behaviours,
                                                                        const BehaviourScope &scope);

} // namespace wsw
