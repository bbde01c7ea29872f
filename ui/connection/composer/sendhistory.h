// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <optional>

#include "workspace/profile/messagedraft.h"

namespace wsw {

/// What was sent from one composer, for going back to it. Bounded in count and characters; the oldest goes first.
class SendHistory
{
public:
    static constexpr qsizetype maxEntries = 200;
    static constexpr qsizetype maxCharacters = 8 * 1024 * 1024;

    /// Ends going through it. What equals the newest entry is not added again.
    void add(const MessageDraft &draft);
    /// The next older (-1) or newer (1) one; behind the newest is what stood there before. `current` is what stands
    /// there now: coming back to it, it is as it was left. Nothing at either end.
    std::optional<MessageDraft> step(int by, const MessageDraft &current);
    bool isEmpty() const { return m_sent.isEmpty(); }

private:
    QList<MessageDraft> m_sent;  ///< oldest first
    QList<MessageDraft> m_shown; ///< while going through it: with the edits made on the way, the unsent one last
    qsizetype m_at = 0;
};

} // namespace wsw
