// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "message/message.h"

namespace wsw {

enum class Representation { Text, Json, Hex, Frame };

/// The message as the inspector shows it; Frame is of Frame records only. Fails if it is no JSON: then the message says
/// where. Any thread.
Result<QString> payloadText(const MessageView &message, Representation representation);

/// Whether the payload could be JSON: begins with a bracket. Looks at its first bytes only.
bool looksLikeJson(QByteArrayView payload);

/// Indents JSON, and changes nothing else: the order of keys, numbers of any size and escapes stay as they were sent.
Result<QString> indentJson(QByteArrayView utf8);

/// "00000010  48 65 …  |He…|": 16 bytes a line.
QString hexDump(QByteArrayView bytes);

} // namespace wsw
