// SPDX-License-Identifier: MIT
#include "workspace/replay/replaysource.h"

namespace wsw {

ReplaySource::ReplaySource(std::unique_ptr<RecordingReader> reader, const ReplaySelection &selection)
    : m_reader(std::move(reader))
    , m_selection(selection)
    , m_end(qMin(selection.endRecord, m_reader->count()))
    , m_first(qMin(selection.firstRecord, m_end))
    , m_row(selection.filter.needsConnections() ? 0 : m_first)
    , m_matcher(selection.filter, selection.notes)
{
}

bool ReplaySource::isChosen(const MessageView &message) const
{
    const bool isContent = message.kind == MessageKind::Text || message.kind == MessageKind::Binary
                           || (m_selection.pings && message.kind == MessageKind::Ping);
    return isContent && message.direction == m_selection.direction
           && (m_selection.everyConnection || m_selection.connections.contains(message.connection));
}

Result<std::optional<Message>> ReplaySource::next(const QDeadlineTimer &until)
{
    // Those that are not wanted are not read whole, however large they are.
    constexpr quint64 headBytes = 64 * 1024;
    while (m_row < m_end) {
        const quint64 row = m_row;
        const MessageHead head = m_reader->head(row, headBytes);
        if (const auto read = m_reader->allRead(); !read)
            return Failure(read.error());
        ++m_row;
        if (row >= m_first && isChosen(head.message)) {
            const MessageView message = head.isCut() ? m_reader->at(row) : head.message;
            if (const auto read = m_reader->allRead(); !read)
                return Failure(read.error());
            if (m_matcher.matches(row, message))
                return message.toMessage();
        } else if (head.message.kind == MessageKind::Open) {
            m_matcher.matches(row, head.message); // which remembers whose messages are to come
        }
        if (until.hasExpired())
            break;
    }
    return std::optional<Message>();
}

std::optional<qint64> ReplaySource::endTime()
{
    if (m_first == m_end)
        return std::nullopt;
    return m_reader->head(m_end - 1, 0).message.time;
}

} // namespace wsw
