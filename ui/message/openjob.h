// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QMap>
#include <QObject>

#include "message/recordingreader.h"

namespace wsw {

/// Checks and indexes a recording on a worker thread: a large one takes seconds.
class OpenJob : public QObject
{
    Q_OBJECT

public:
    explicit OpenJob(QObject *parent = nullptr);

    /// Ends the one before.
    void start(const QString &path);
    void cancel();

signals:
    /// `labels` is what the recording says of its connections.
    void opened(const std::shared_ptr<const wsw::RecordingIndex> &recording, const wsw::RecordingHealth &health,
                const QMap<quint32, QString> &labels);
    void failed(const wsw::Error &error);

private:
    struct Opened
    {
        std::shared_ptr<const RecordingIndex> recording;
        RecordingHealth health;
        QMap<quint32, QString> labels;
    };

    QFutureWatcher<Result<Opened>> m_watcher;
};

} // namespace wsw
