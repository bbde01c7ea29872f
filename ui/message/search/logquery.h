// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include "message/filter/messagematcher.h"

namespace wsw {

/// Which records the log shows. A value; copies may be used by several threads.
struct LogQuery
{
    MessageFilter filter;
    bool everyConnection = true;
    QSet<quint32> connections; ///< unless everyConnection: only these
    RecordingNotes notes;      ///< where the filter needsNotes()

    bool takesAll() const { return everyConnection && filter.takesAll(); }
    bool operator==(const LogQuery &other) const
    {
        return everyConnection == other.everyConnection && connections == other.connections
               && filter.expression() == other.filter.expression() && notes.notes() == other.notes.notes();
    }
};

/// Applies a query to records in ascending order, none left out. Used by one thread.
class LogMatcher
{
public:
    explicit LogMatcher(const LogQuery &query)
        : m_query(query)
        , m_matcher(query.filter, query.notes)
    {
    }
    bool matches(quint64 record, const MessageView &message)
    {
        const bool inScope = m_query.everyConnection || m_query.connections.contains(message.connection);
        return (inScope || m_query.filter.needsConnections()) && m_matcher.matches(record, message) && inScope;
    }
    /// As MessageMatcher's.
    quint64 undecided() const { return m_matcher.undecided(); }

private:
    const LogQuery m_query;
    MessageMatcher m_matcher;
};

} // namespace wsw
