// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>
#include <optional>

#include "message/recordingreader.h"
#include "ui/message/search/logquery.h"
#include "ui/message/search/rowset.h"

namespace wsw {

/// LogScan's other half. Searches in slices, between which it takes new orders from its event loop.
class LogScanWorker : public QObject
{
    Q_OBJECT

public:
    void start(quint64 search, const std::shared_ptr<const RecordingIndex> &recording, const LogQuery &query,
               quint64 count);
    void grow(quint64 count);
    void stop();

signals:
    void found(quint64 search, const wsw::RowSet &rows, quint64 scanned);
    void gaveUp(quint64 search, quint64 records);

private:
    void post();
    void scanSlice();

    std::unique_ptr<RecordingReader> m_reader;
    std::optional<LogMatcher> m_matcher;
    RowSet m_rows;
    quint64 m_search = 0;
    quint64 m_scanned = 0;
    quint64 m_target = 0;
    bool m_posted = false;
};

} // namespace wsw
