// SPDX-License-Identifier: MIT
#include "flow/test/flowtest.h"

namespace wsw {

const QString FlowTestPush::toAll = QStringLiteral("all");
const QString FlowTestPush::toAny = QStringLiteral("any");

} // namespace wsw
