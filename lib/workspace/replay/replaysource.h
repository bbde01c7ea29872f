// SPDX-License-Identifier: MIT
#pragma once

#include <QDeadlineTimer>

#include <optional>

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
    quint64 first() const { return m_first; }
    quint64 end() const { return m_end; }
    /// When the last record of the range was made; nothing if there is none.
    std::optional<qint64> endTime();

private:
    bool isChosen(const MessageView &message) const;

    std::unique_ptr<RecordingReader> m_reader;
    const ReplaySelection m_selection;
    const quint64 m_end;
    const quint64 m_first;
    quint64 m_row;
};

} // namespace wsw
