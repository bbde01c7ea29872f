// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "message/message.h"

/// How the window words what is in a recording.
namespace wsw {

/// One line for a message or event: text with what can't be seen made visible, binary as hex, events as sentences,
/// frames as frameLine(). Looks at the first `maxCharacters` of the payload only, whatever its size; `cut` says that
/// there is more.
struct Preview
{
    QString text;
    bool cut = false;
};
Preview previewOf(const MessageView &message, int maxCharacters);

/// What happened, as a sentence: of open, close, error, ping and pong.
QString eventText(const MessageView &message);
/// An event with all that is known of it, a line for each; for others the payload as text, of a frame without header.
QString detailText(const MessageView &message);

/// Control characters as arrows (↵) or names (⟨ESC⟩), those that would reorder or hide text as their number, so that
/// nothing in a message can pretend to be something else.
QString withVisibleControls(QStringView text);
/// UTF-8 that may be cut anywhere; half a character at its end is left out.
QString textOf(QByteArrayView utf8);

QString directionText(Direction direction); ///< "In", "Out", "–"
QString kindText(MessageKind kind);         ///< "Text", "Binary", …
QString sizeText(qint64 bytes);             ///< "64 B", "1.5 KiB"
QString clockText(qint64 time);             ///< local time of day with milliseconds
QString dateTimeText(qint64 time);          ///< with the local date in front
bool isMessage(MessageKind kind);           ///< text or binary
bool isEvent(MessageKind kind);             ///< something happened; no message, frame or bytes

} // namespace wsw
