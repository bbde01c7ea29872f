// SPDX-License-Identifier: MIT
#include "ui/message/search/logscanworker.h"

#include <QElapsedTimer>

namespace wsw {

namespace {

constexpr qint64 sliceMilliseconds = 20;
constexpr quint64 rowsBetweenClockReadings = 256;

} // namespace

void LogScanWorker::start(quint64 search, const std::shared_ptr<const RecordingIndex> &recording, const LogQuery &query,
                          quint64 count)
{
    auto reader = RecordingReader::attach(recording);
    m_reader = reader ? std::move(*reader) : nullptr;
    m_search = search;
    m_matcher.emplace(query);
    m_rows = {};
    m_scanned = 0;
    m_target = count;
    post();
}

void LogScanWorker::grow(quint64 count)
{
    m_target = qMax(m_target, count);
    post();
}

void LogScanWorker::stop()
{
    m_reader.reset();
}

void LogScanWorker::post()
{
    if (m_posted)
        return;
    m_posted = true;
    QMetaObject::invokeMethod(this, &LogScanWorker::scanSlice, Qt::QueuedConnection);
}

void LogScanWorker::scanSlice()
{
    m_posted = false;
    if (!m_reader)
        return;
    const quint64 undecidedBefore = m_matcher->undecided();
    QElapsedTimer timer;
    timer.start();
    m_reader->forEach(m_scanned, qMin(m_target, m_reader->count()), [&](quint64 row, const MessageView &message) {
        if (m_matcher->matches(row, message))
            m_rows.append(row);
        m_scanned = row + 1;
        return row % rowsBetweenClockReadings != 0 || timer.elapsed() < sliceMilliseconds;
    });
    emit found(m_search, m_rows, m_scanned);
    if (m_matcher->undecided() > undecidedBefore)
        emit gaveUp(m_search, m_matcher->undecided());
    if (m_scanned < m_target)
        post();
}

} // namespace wsw
