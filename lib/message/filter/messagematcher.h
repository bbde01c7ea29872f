// SPDX-License-Identifier: MIT
#pragma once

#include "message/filter/connectionfacts.h"
#include "message/filter/messagefilter.h"

namespace wsw {

/// Applies a filter to records, in one pass: shown the Open record of a connection, it knows what the filter asks about
/// that connection from there on. Used by one thread.
class MessageMatcher
{
public:
    /// `notes`: the recording's, if the filter needsNotes().
    explicit MessageMatcher(const MessageFilter &filter, const RecordingNotes &notes = {})
        : m_filter(filter)
        , m_notes(notes)
        , m_followsConnections(filter.needsConnections())
    {
    }

    /// Records are to come in ascending order, and, if the filter needsConnections(), without leaving one out. `record`
    /// counts from 0.
    bool matches(quint64 record, const MessageView &message);

    /// How many records a regular expression gave up on, because it would have taken too long; they count as not
    /// matched by it.
    quint64 undecided() const { return m_scratch.pattern.undecided(); }

private:
    const MessageFilter m_filter;
    const RecordingNotes m_notes;
    const bool m_followsConnections;
    ConnectionFacts m_facts;
    MatchScratch m_scratch;
};

/// One record on its own, with what is known of its connection (null: nothing).
bool matchesRecord(const MessageFilter &filter, quint64 record, const MessageView &message, const OpenInfo *connection,
                   const RecordingNotes &notes, MatchScratch &scratch);

} // namespace wsw
