// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include "result.h"

namespace wsw {

/// How a person writes a message down.
enum class ContentType { Text, Json, Hex, Base64, File, TextFile };

struct MessageContent
{
    bool binary = false;
    QByteArray payload; ///< UTF-8 if not binary

    bool operator==(const MessageContent &) const = default;
};

inline bool isFile(ContentType type)
{
    return type == ContentType::File || type == ContentType::TextFile;
}

/// What is sent for `text`. For File it is the path, and the file's bytes are sent as a binary message, for TextFile as
/// a text.
/// InvalidArgument or InvalidJson says what is wrong and where: line and column for JSON, the character for hex and
/// base64, counted from 1. FileNotFound or FileUnreadable for a file; MessageTooBig above `maxFileBytes`;
/// InvalidArgument for a text file that is not UTF-8.
Result<MessageContent> messageContent(ContentType type, const QString &text);

/// A file without the most of it, to show what would be sent.
struct FileHead
{
    QByteArray bytes;
    qint64 size = 0; ///< of the whole
};
/// FileNotFound, FileUnreadable or MessageTooBig.
Result<FileHead> fileHead(const QString &path, qint64 most);

constexpr qint64 maxFileBytes = 256LL * 1024 * 1024;

} // namespace wsw
