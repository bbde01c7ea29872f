// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "message/message.h"

namespace wsw {

enum class Representation { Text, Json, Hex, Frame, Image, Base64, Jwt };

/// The message as the inspector shows it; Frame is of Frame records only, an Image has no text of its own but its
/// base64. Fails if it is no JSON: then the message says where. Any thread.
Result<QString> payloadText(const MessageView &message, Representation representation);

/// Indents JSON, and changes nothing else: the order of keys, numbers of any size and escapes stay as they were sent.
Result<QString> indentJson(QByteArrayView utf8);

/// "00000010  48 65 …  |He…|": 16 bytes a line, `firstOffset` is the first one's.
QString hexDump(QByteArrayView bytes, qint64 firstOffset = 0);

constexpr int hexBytesPerLine = 16;

} // namespace wsw
