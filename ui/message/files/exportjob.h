// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "message/export.h"
#include "ui/message/log/logexcerpt.h"

namespace wsw {

/// What the user wants in a file.
struct ExportOrder
{
    LogExcerpt records;
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
