// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>

#include <optional>

#include "message/filter/messagematcher.h"
#include "message/recordingreader.h"
#include "workspace/replay/replayoptions.h"

namespace wsw {

/// Finds a selection's messages in a recording one after the other; keeps none.
class ReplaySource
{
public:
    ReplaySource(std::unique_ptr<RecordingReader> reader, const ReplaySelection &selection);

    /// The next message; none if the time is up, or at the end. Fails with FileUnreadable.
    Result<std::optional<Message>> next(const QDeadlineTimer &until);
    bool isAtEnd() const { return m_row == m_end; }

    quint64 row() const { return m_row; } ///< the first that was not looked at
    quint64 total() const { return m_end - m_first; }
    /// How many of the range were looked at.
    quint64 passed() const { return m_row - qMin(m_row, m_first); }
    /// As MessageMatcher has it.
    quint64 undecided() const { return m_matcher.undecided(); }
    /// When the last record of the range was made; nothing if there is none.
    std::optional<qint64> endTime();

private:
    bool isChosen(const MessageView &message) const;

    std::unique_ptr<RecordingReader> m_reader;
    const ReplaySelection m_selection;
    const quint64 m_end;
    const quint64 m_first;
    quint64 m_row; ///< before the range, too, if the filter asks about connections: they were opened there
    MessageMatcher m_matcher;
};

} // namespace wsw
