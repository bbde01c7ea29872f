// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include "message/recordings/mergerecordings.h"

namespace wsw {

/// Something that makes a recording and takes a while.
struct RecordingTask
{
    QString doing; ///< "Importing a.har …"
    /// Runs on a worker thread, and must hold everything it needs by value. Gives the sentence that says what was done.
    std::function<Result<QString>(const RecordingProgress &proceed)> run;
    QString opens; ///< the recording to show afterwards; empty: none
};

/// Runs tasks on a worker thread, one at a time.
class RecordingJob : public QObject
{
    Q_OBJECT

public:
    explicit RecordingJob(QObject *parent = nullptr);
    ~RecordingJob() override; ///< cancels; nothing half-written stays

    bool isRunning() const { return !m_watcher.isFinished(); } ///< or waits for a thread
    void start(const RecordingTask &task);
    void cancel();

signals:
    void progressed(int perMille);
    void finished(const QString &text);
    void failed(const wsw::Error &error); ///< Stopped after cancel()

private:
    void onFinished();

    QFutureWatcher<Result<QString>> m_watcher;
};

} // namespace wsw
