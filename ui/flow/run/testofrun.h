// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "workspace/status.h"

namespace wsw {

/// A test case that gives what the run was given, lets arrive what came from its clients, and expects what it did:
/// pushes, disconnects, outputs and how it ended; times only if the run had its own speed and never stood still.
/// Scripts and requests that gave the same each time get a stub. `events`: its log from the beginning; `graph`: its
/// flow. The description says what a person has to look after. It has no id yet.
FlowTest testOfRun(const FlowRunStatus &run, const QList<FlowRunEvent> &events, const FlowGraph &graph);

} // namespace wsw
