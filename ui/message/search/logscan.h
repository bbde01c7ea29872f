// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

#include "message/recordingindex.h"
#include "ui/message/search/logquery.h"
#include "ui/message/search/rowset.h"

namespace wsw {

class LogScanWorker;

/// Finds the rows that match a query, on a thread of its own with its own reader, and goes on as the recording grows.
/// Used on the GUI thread, which never waits for it but in the destructor, for less than a slice of the search.
class LogScan : public QObject
{
    Q_OBJECT

public:
    explicit LogScan(QObject *parent = nullptr);
    ~LogScan() override;

    /// Searches rows 0 to count-1; ends the search before.
    void start(std::shared_ptr<const RecordingIndex> recording, const LogQuery &query, quint64 count);
    /// Searches up to row count-1. Does nothing while no search is on.
    void grow(quint64 count);
    void stop();
    bool isActive() const { return m_active; }

signals:
    /// About 50 times a second while there is something to tell: what was found in the first `scanned` rows.
    void found(const wsw::RowSet &rows, quint64 scanned);
    /// So many records by now, because a regular expression would have taken too long on them.
    void gaveUp(quint64 records);

private:
    QThread m_thread;
    LogScanWorker *m_worker; ///< lives on m_thread, deleted there
    quint64 m_search = 0;    ///< tells results of the search that is on from those of the one before
    bool m_active = false;
};

} // namespace wsw
