// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtestresult.h"

namespace wsw {

/// What is wrong with the patterns and base64 of expected pushes: differences of the kind Setup.
QList<FlowTestDifference> checkExpectedPushes(const QList<FlowTestPush> &expected);

/// Where a push is not the expected one: content, target, time.
QList<FlowTestDifference> comparePush(const FlowTestPush &expected, const FlowTestPushed &actual);

/// Pairs what was expected with what came, in order, so that one missing push does not make all behind it wrong.
QList<FlowTestDifference> comparePushes(const QList<FlowTestPush> &expected, const QList<FlowTestPushed> &actual,
                                        bool othersMayCome);

} // namespace wsw
