// SPDX-License-Identifier: MIT
#include "ui/message/search/logfind.h"

#include "ui/message/log/recordingmodel.h"

namespace wsw {

LogFind::LogFind(RecordingModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&m_scan, &LogScan::found, this, [this](const RowSet &rows, quint64 scanned) {
        m_rows = rows;
        m_scanned = scanned;
        emit changed();
    });
    connect(&m_model, &RecordingModel::progressChanged, this, &LogFind::follow);
}

Result<void> LogFind::find(const FindQuery &query)
{
    m_marker.reset();
    const auto marker = TextMarker::make(query);
    if (marker && !query.text.isEmpty())
        m_marker = *marker;
    restart();
    return marker.map([](const TextMarker &) {});
}

void LogFind::follow()
{
    if (!m_marker)
        return;
    if (m_recording != m_model.recording() || m_query != m_model.query())
        restart();
    else
        m_scan.grow(m_model.total());
}

void LogFind::restart()
{
    m_rows = {};
    m_scanned = 0;
    m_recording = m_model.recording();
    m_query = m_model.query();
    m_scan.stop();
    if (m_marker && m_recording) {
        LogQuery query = m_query;
        query.filter = MessageFilter::allOf({m_query.filter, m_marker->filter()});
        m_scan.start(m_recording, query, m_model.total());
    }
    emit changed();
}

quint64 LogFind::hiddenRows() const
{
    return m_rows.rank(m_model.firstRecord());
}

quint64 LogFind::count() const
{
    return m_rows.count() - hiddenRows();
}

bool LogFind::isSearching() const
{
    return m_marker && m_scanned < m_model.total();
}

quint64 LogFind::rank(quint64 record) const
{
    const quint64 rows = m_rows.rank(record + 1);
    return rows - qMin(rows, hiddenRows());
}

std::optional<quint64> LogFind::atOrBehind(quint64 record) const
{
    const quint64 index = qMax(m_rows.rank(record), hiddenRows());
    return index < m_rows.count() ? std::optional(m_rows.at(index)) : std::nullopt;
}

std::optional<quint64> LogFind::before(quint64 record) const
{
    const quint64 index = m_rows.rank(record);
    return index > hiddenRows() ? std::optional(m_rows.at(index - 1)) : std::nullopt;
}

std::optional<quint64> LogFind::last() const
{
    return count() > 0 ? std::optional(m_rows.at(m_rows.count() - 1)) : std::nullopt;
}

QList<TextSpan> LogFind::marks(const QString &text) const
{
    return m_marker ? m_marker->spans(text) : QList<TextSpan>();
}

} // namespace wsw
