// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

namespace wsw {

Failure expressionFailed(const QString &message);
/// "line 1, column 5: " and what is wrong there.
Failure expressionFailedAt(const QString &source, qsizetype offset, const QString &what);

} // namespace wsw
