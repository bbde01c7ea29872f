// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "workspace/workspace.h"

namespace wsw {

/// The server on the command line: "wsw serve --listen '…' …", quoted for a POSIX shell.
///
/// A secret is taken from the environment: from its variable if that is where it is kept, else from TOKEN, PASSWORD,
/// KEY_PASSWORD or HTTP_TOKEN, which are to be set before. A key's password that is in the keychain is left out, as
/// nobody knows whether there is one. Left out, too, is what pathWords() leaves out; the workspace's variables are not
/// known to the command.
QString serverCommand(const ServerProfile &profile);

} // namespace wsw
