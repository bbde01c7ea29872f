// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <limits>

#include "message/export.h"
#include "ui/message/search/logquery.h"

namespace wsw {

/// What the user wants in a file.
struct ExportOrder
{
    std::shared_ptr<const RecordingIndex> recording;
    quint64 firstRecord = 0;
    quint64 endRecord = std::numeric_limits<quint64>::max(); ///< the first behind them
    LogQuery query{};
    ExportFormat format = ExportFormat::JsonLines;
    QString path;
    std::optional<SecretMasking> masking{};
};

/// Exports on a worker thread, one at a time.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; ///< cancels; the file is as it was before

    bool isRunning() const { return !m_watcher.isFinished(); } ///< or waits for a thread
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
