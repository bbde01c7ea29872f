// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtestresult.h"

namespace wsw {

/// What came is what is expected from now on: pushes with their targets, contents (JSON as JSON) and times, give or
/// take `tolerance` milliseconds; disconnects; outputs and outcome. What else the expectations hold stays.
void expectWhatCame(FlowTest &test, const FlowTestResult &result, FlowTestTime tolerance = 0);

} // namespace wsw
