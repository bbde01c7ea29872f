// SPDX-License-Identifier: MIT
#include "ui/message/openjob.h"

#include "ui/message/background.h"

namespace wsw {

OpenJob::OpenJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        const Result<Opened> result = m_watcher.result();
        if (result)
            emit opened(result->recording, result->health);
        else
            emit failed(result.error());
    });
}

void OpenJob::start(const QString &path)
{
    m_watcher.setFuture(runInBackground<Result<Opened>>([path](QPromise<Result<Opened>> &promise) {
        const auto reader = RecordingReader::open(path);
        promise.addResult(reader ? Result<Opened>(Opened{(*reader)->index(), (*reader)->health()})
                                 : Result<Opened>(Failure(reader.error())));
    }));
}

void OpenJob::cancel()
{
    m_watcher.cancel();
}

} // namespace wsw
