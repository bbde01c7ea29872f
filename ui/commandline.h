// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "workspace/workspace.h"

namespace wsw {

/// The same on the command line: "wsw connect 'ws://…' -H 'Name: value'", quoted for a POSIX shell.
QString commandLine(const ConnectionProfile &profile);
QString commandLine(const ServerProfile &profile);

} // namespace wsw
