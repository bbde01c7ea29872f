// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>

#include <memory>

#include "result.h"

namespace wsw {

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
        bool crashed = false; ///< the session did not end normally
    };
    /// Recordings with content that no living process owns, newest first. Empty ones are removed in passing.
    QList<Leftover> leftovers();

    /// A path for this session's recording, locked for this process until destruction.
    Result<QString> claim();
    /// Marks the session as ended normally; removes the recording if it has no records.
    void release(bool empty);
    static bool discard(const QString &path);
    /// Moves a leftover (or copies across file systems); the target must not exist.
    static Result<void> saveAs(const QString &path, const QString &target);

private:
    QString m_folder;
    QString m_claimed;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace wsw
