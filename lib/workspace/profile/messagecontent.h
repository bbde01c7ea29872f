// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include "result.h"

namespace wsw {

/// How a person writes a message down.
enum class ContentType { Text, Json, Hex, Base64, File };

struct MessageContent
{
    bool binary = false;
    QByteArray payload; ///< UTF-8 if not binary

    bool operator==(const MessageContent &) const = default;
};

/// What is sent for `text`. For File it is the path, and the file's bytes are sent as a binary message.
/// InvalidArgument or InvalidJson says what is wrong and where: line and column for JSON, the character for hex and
/// base64, counted from 1. FileNotFound or FileUnreadable for a file; MessageTooBig above `maxFileBytes`.
Result<MessageContent> messageContent(ContentType type, const QString &text);

constexpr qint64 maxFileBytes = 256LL * 1024 * 1024;

} // namespace wsw
