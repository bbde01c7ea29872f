// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "workspace/workspace.h"

namespace wsw {

/// How other programs, and ours, write down a client.
enum class CommandDialect { Wsw, Wscat, Websocat, Curl, JavaScript };

/// Whether the text begins as one of them does, so that reading it is worth a try.
bool looksLikeClientCommand(const QString &text);

/// What a profile becomes when its command is pasted.
struct ReadCommand
{
    ConnectionProfile profile; ///< based on the one that was given
    QStringList ignored;       ///< options that have no counterpart here, as they were written
};

/// Reads "wsw connect …", "wscat -c …", "websocat …", "curl …" (also a browser's "Copy as cURL", whose own handshake
/// fields are left out) or "new WebSocket(…)". `base` gives what the command does not say. InvalidArgument with what
/// is missing or can't be read.
Result<ReadCommand> readClientCommand(const QString &text, const ConnectionProfile &base);

/// The same client for the other program, quoted for a POSIX shell. What the program can't do is left out.
QString clientCommand(const ConnectionProfile &profile, CommandDialect dialect);

/// The profile with its variables replaced, as a command needs it. A field that has one which can't be stays as it was typed.
ConnectionProfile withoutVariables(ConnectionProfile profile, const VariableScope &variables);

} // namespace wsw
