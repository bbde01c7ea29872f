// SPDX-License-Identifier: MIT
#pragma once

#include "workspace/profile/messagecontent.h"
#include "workspace/variables/variablescope.h"

namespace wsw {

/// A message as it is written down, not sent yet.
struct MessageDraft
{
    ContentType type = ContentType::Text;
    QString text;             ///< of a file the path
    bool hasVariables = true; ///< `{{…}}` are replaced when it is sent; else they are sent as they stand

    bool operator==(const MessageDraft &) const = default;
};

/// What is sent for the draft now. Uses up $counter and the dice, if it succeeds. Reads a file: not for the GUI thread.
/// Errors are VariableScope::expand()'s and messageContent()'s.
Result<MessageContent> expandedContent(const MessageDraft &draft, VariableScope &scope);

/// What would be sent, and if nothing can be, where in the draft it is wrong.
struct DraftCheck
{
    Result<MessageContent> content; ///< of a file its beginning
    qint64 size = 0;                ///< of the whole message in bytes
    qsizetype position = -1;        ///< in the draft's text; -1: nowhere in particular
    qsizetype length = 0;
};

/// Opens a file, too.
DraftCheck checkDraft(const MessageDraft &draft, const VariableScope &scope);

} // namespace wsw
