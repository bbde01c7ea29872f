// SPDX-License-Identifier: MIT
#include "ui/message/files/recordingjob.h"

#include "ui/message/background.h"

namespace wsw {

RecordingJob::RecordingJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &RecordingJob::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RecordingJob::onFinished);
}

RecordingJob::~RecordingJob()
{
    m_watcher.cancel();
}

void RecordingJob::start(const RecordingTask &task)
{
    m_watcher.setFuture(runInBackground<Result<QString>>([run = task.run](QPromise<Result<QString>> &promise) {
        promise.setProgressRange(0, 1000);
        promise.addResult(run([&promise](quint64 done, quint64 total) {
            promise.setProgressValue(int(done * 1000 / qMax<quint64>(1, total)));
            return !promise.isCanceled();
        }));
    }));
}

void RecordingJob::cancel()
{
    m_watcher.cancel();
}

void RecordingJob::onFinished()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        emit failed({ErrorCode::Stopped, tr("This was cancelled.")});
        return;
    }
    const Result<QString> result = m_watcher.result();
    if (result)
        emit finished(*result);
    else
        emit failed(result.error());
}

} // namespace wsw
