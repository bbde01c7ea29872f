// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "flow/flowrunner.h"

namespace wsw {

/// Scripts get a number where the session is one, as from `wsw serve`.
QJsonValue sessionValue(const QString &session);

/// contract.md's flow-finished object; of a run that failed, with code, message and node besides.
QJsonObject finishedObject(const FlowOutcome &outcome);

} // namespace wsw
