// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "flow/flowgraph.h"
#include "workspace/status.h"

namespace wsw {

/// The sequence flows (ids, in order) that a run's token took from one status to the next. Statuses tell how often
/// each node was entered, not the way; where gateways leave a choice it is the first that fits. Nothing if it can't be
/// told, or took more than `limit` steps.
std::optional<QStringList> tokenTrail(const FlowGraph &graph, const FlowRunStatus &before, const FlowRunStatus &after,
                                      int limit = 12);

} // namespace wsw
