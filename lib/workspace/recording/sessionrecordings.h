// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>
#include <vector>

#include "result.h"

namespace wsw {

/// How much of earlier sessions is kept. 0: without limit.
struct RecordingRetention
{
    int days = 30;
    qint64 bytes = qint64(10) * 1024 * 1024 * 1024; ///< of all recordings in the folder

    bool operator==(const RecordingRetention &) const = default;
};

/// The folder where each session's recording lives until it is saved or discarded. A lock file beside a recording
/// tells a living session's from one that is left over.
class SessionRecordings
{
public:
    /// `folder` is created if missing; in the program <user data>/recordings.
    explicit SessionRecordings(QString folder);
    ~SessionRecordings();

    struct Leftover
    {
        QString path;
        QDateTime started;
        qint64 bytes = 0;
        bool crashed = false;       ///< the session did not end normally
        bool ofThisSession = false; ///< an earlier part of what is being recorded
    };
    /// Recordings with content that no other living process owns and that are not being written, newest first. Empty
    /// ones are removed in passing.
    QList<Leftover> leftovers();
    /// Those of them that are more than is kept: older than that, or behind what fits, the newest first.
    QList<Leftover> expired(const RecordingRetention &retention, const QDateTime &now);

    /// A path for this session's recording, or for its next part, locked for this process until destruction. The one
    /// that was claimed before is a part that has ended.
    Result<QString> claim();
    /// The last claim came to nothing: there is no such part.
    void unclaim();
    /// Marks the session as ended normally; removes its last part if that has no records.
    void release(bool empty);
    /// With what belongs to it.
    static bool discard(const QString &path);
    /// Moves a leftover with its notes (or copies across file systems). What has the target's name is replaced once the
    /// recording is there as a whole. Fails with FileUnwritable or InvalidArgument; then all is as it was.
    static Result<void> saveAs(const QString &path, const QString &target);

private:
    QString m_folder;
    struct Claim
    {
        QString path;
        std::unique_ptr<QLockFile> lock;
    };
    std::vector<Claim> m_claims; ///< this session's parts, the last one being written
};

} // namespace wsw
