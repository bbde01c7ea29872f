// SPDX-License-Identifier: MIT
#include "ui/connection/composer/sendhistory.h"

namespace wsw {

void SendHistory::add(const MessageDraft &draft)
{
    m_shown.clear();
    if (draft.text.size() > maxCharacters || (!m_sent.isEmpty() && m_sent.last() == draft))
        return;
    m_sent.append(draft);
    qsizetype characters = 0;
    for (const MessageDraft &sent : std::as_const(m_sent))
        characters += sent.text.size();
    while (m_sent.size() > maxEntries || characters > maxCharacters)
        characters -= m_sent.takeFirst().text.size();
}

std::optional<MessageDraft> SendHistory::step(int by, const MessageDraft &current)
{
    if (m_shown.isEmpty()) {
        m_shown = m_sent;
        m_shown.append(current);
        m_at = m_sent.size();
    }
    const qsizetype to = m_at + by;
    if (to < 0 || to >= m_shown.size())
        return std::nullopt;
    m_shown[m_at] = current;
    m_at = to;
    return m_shown.at(to);
}

} // namespace wsw
