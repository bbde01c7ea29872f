// SPDX-License-Identifier: MIT
#include "ui/message/openjob.h"

#include "ui/message/background.h"

namespace wsw {

namespace {

/// The profile's name, of a server's client with its number; without a name where it went.
QMap<quint32, QString> labelsOf(RecordingReader &reader)
{
    QMap<quint32, QString> labels;
    for (const quint64 row : reader.openRows()) {
        const MessageView message = reader.at(row);
        const OpenInfo info = openInfo(message);
        QString label = !info.name.isEmpty() ? info.name : info.client != 0 ? info.path : info.url;
        if (info.client != 0)
            label += QStringLiteral(" #%1").arg(info.client);
        labels.insert(message.connection, label.trimmed());
    }
    return labels;
}

} // namespace

OpenJob::OpenJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        const Result<Opened> result = m_watcher.result();
        if (result)
            emit opened(result->recording, result->health, result->labels);
        else
            emit failed(result.error());
    });
}

void OpenJob::start(const QString &path)
{
    m_watcher.setFuture(runInBackground<Result<Opened>>([path](QPromise<Result<Opened>> &promise) {
        const auto reader = RecordingReader::open(path);
        promise.addResult(reader ? Result<Opened>(Opened{(*reader)->index(), (*reader)->health(), labelsOf(**reader)})
                                 : Result<Opened>(Failure(reader.error())));
    }));
}

void OpenJob::cancel()
{
    m_watcher.cancel();
}

} // namespace wsw
