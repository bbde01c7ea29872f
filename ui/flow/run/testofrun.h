// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtest.h"
#include "workspace/status.h"

namespace wsw {

/// A test case that expects what the run did: its pushes, when they came if the run had its own speed, its outputs and
/// how it ended. `values`: what it was given; `events`: its log from the beginning. It has no id yet.
FlowTest testOfRun(const FlowRunStatus &run, const QJsonObject &values, const QList<FlowRunEvent> &events);

} // namespace wsw
