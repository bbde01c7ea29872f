// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "result.h"

namespace wsw {

/// Flows named as FILE[#NAME] on the command line: a .wsflow has one, a .wsworkspace any number, told apart by name or
/// id. Without a name: all of the file's.
Result<QList<FlowGraph>> readFlows(const QString &argument);

/// The one flow that FILE[#NAME] names; InvalidArgument if the file has several and no name is given.
Result<FlowGraph> readFlow(const QString &argument);

/// Values from VAR=VALUE, typed as the flow declares them.
Result<QJsonObject> flowValues(const FlowGraph &flow, const QStringList &assignments);

} // namespace wsw
