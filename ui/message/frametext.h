// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/messagetext.h"

/// How the window words single frames: Frame records.
namespace wsw {

/// The header in short and the payload, as text if it is text, else as hex: at most `maxCharacters` of that.
Preview frameLine(const MessageView &message, int maxCharacters);

/// A line for each field of the header (RFC 6455 section 5.2), and what is known beyond.
QString frameText(const MessageView &message);

} // namespace wsw
