// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtestresult.h"

namespace wsw {

/// What is wrong with a test case itself, for this flow: it is not run then.
QList<FlowTestDifference> checkFlowTest(const FlowTest &test, const FlowGraph &graph);

/// How a run was ended.
enum class FlowTestEnd {
    ByItself,
    AtItsTime, ///< stopped, for it took as long as it may
};

/// What was expected against what came.
QList<FlowTestDifference> judgeFlowTest(const FlowTest &test, const FlowTestResult &result, FlowTestEnd end);

} // namespace wsw
