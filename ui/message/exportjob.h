// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "message/export.h"
#include "ui/message/search/logquery.h"

namespace wsw {

/// What the user wants in a file.
struct ExportOrder
{
    std::shared_ptr<const RecordingIndex> recording;
    quint64 firstRecord = 0;
    LogQuery query;
    ExportFormat format = ExportFormat::JsonLines;
    QString path;
};

/// Exports on a worker thread, one at a time.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; ///< cancels; the file is as it was before

    bool isRunning() const { return m_watcher.isRunning(); }
    void start(const ExportOrder &order);
    void cancel();

signals:
    void progressed(int perMille);
    void finished(quint64 records);
    void failed(const wsw::Error &error); ///< Stopped after cancel()

private:
    void onFinished();

    QFutureWatcher<Result<quint64>> m_watcher;
};

} // namespace wsw
