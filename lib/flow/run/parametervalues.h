// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "result.h"

namespace wsw {

/// What a flow's declared parameters begin with: the values that are given, else the defaults. InvalidArgument names a
/// parameter that has neither, whose value has another type, or that the flow does not declare.
Result<QJsonObject> parameterValues(const FlowGraph &flow, const QJsonObject &given);

} // namespace wsw
