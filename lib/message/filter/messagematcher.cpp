// SPDX-License-Identifier: MIT
#include "message/filter/messagematcher.h"

#include "message/frameinfo.h"

namespace wsw {

bool MessageMatcher::matches(quint64 record, const MessageView &message)
{
    if (!m_followsConnections)
        return matchesRecord(m_filter, record, message, nullptr, m_notes, m_scratch);
    m_facts.note(message);
    return matchesRecord(m_filter, record, message, m_facts.find(message.connection), m_notes, m_scratch);
}

bool matchesRecord(const MessageFilter &filter, quint64 record, const MessageView &message, const OpenInfo *connection,
                   const RecordingNotes &notes, MatchScratch &scratch)
{
    const FilterTerm *term = filter.term();
    return !term || term->matches({record, message, contentOf(message), connection, &notes, scratch});
}

} // namespace wsw
