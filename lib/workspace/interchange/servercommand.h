// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "workspace/workspace.h"

namespace wsw {

/// The server on the command line: "wsw serve --listen '…' …", quoted for a POSIX shell.
QString serverCommand(const ServerProfile &profile);

} // namespace wsw
