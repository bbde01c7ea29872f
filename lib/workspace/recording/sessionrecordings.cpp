// SPDX-License-Identifier: MIT
#include "workspace/recording/sessionrecordings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "message/notes/recordingnotes.h"
#include "message/recordingfile/recordformat.h"
#include "message/recordings/newfile.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::SessionRecordings)
};

QString lockPath(const QString &recording)
{
    return recording + QLatin1String(".lock");
}

/// Its presence beside a recording says that the session ended normally.
QString endedPath(const QString &recording)
{
    return recording + QLatin1String(".ended");
}

void removeWithCompanions(const QString &recording)
{
    QFile::remove(recording);
    QFile::remove(endedPath(recording));
    QFile::remove(lockPath(recording));
    QFile::remove(RecordingNotes::pathFor(recording));
}

/// To another file system.
Result<void> copyTo(const QString &path, const QString &target)
{
    QFile source(path);
    NewFile copy(target);
    if (source.copy(copy.temporaryPath()) && copy.commit())
        return {};
    const QString why = copy.errorString().isEmpty() ? source.errorString() : copy.errorString();
    return failure(ErrorCode::FileUnwritable,
                   Words::tr("The recording was not saved as %1: %2. It is still at %3.").arg(target, why, path));
}

std::unique_ptr<QLockFile> lockOf(const QString &recording)
{
    auto lock = std::make_unique<QLockFile>(lockPath(recording));
    lock->setStaleLockTime(0); // stale only if its process is gone
    return lock;
}

/// Cheap, since the program's start waits for it: more than the file's header.
bool hasRecords(const QFileInfo &recording)
{
    return recording.size() > qint64(recordformat::headerSize);
}

} // namespace

SessionRecordings::SessionRecordings(QString folder)
    : m_folder(std::move(folder))
{
}

SessionRecordings::~SessionRecordings() = default;

QList<SessionRecordings::Leftover> SessionRecordings::leftovers()
{
    QList<Leftover> result;
    QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.wsrecording")}, QDir::Files);
    // Newest first. Within a tick of the file system the name tells, which begins with the time.
    std::sort(files.begin(), files.end(), [](const QFileInfo &a, const QFileInfo &b) {
        return std::pair(a.lastModified(), a.completeBaseName()) > std::pair(b.lastModified(), b.completeBaseName());
    });
    for (const QFileInfo &file : std::as_const(files)) {
        const QString path = file.absoluteFilePath();
        const auto isIt = [&path](const Claim &claim) { return claim.path == path; };
        const bool ours = std::any_of(m_claims.begin(), m_claims.end(), isIt);
        if (ours && m_claims.back().path == path)
            continue;
        if (!ours) {
            const auto lock = lockOf(path);
            if (!lock->tryLock(0))
                continue;
            lock->unlock();
        }
        if (hasRecords(file)) {
            result.append({path, file.birthTime().isValid() ? file.birthTime() : file.lastModified(), file.size(),
                           !ours && !QFileInfo::exists(endedPath(path)), ours});
        } else if (!ours) {
            removeWithCompanions(path);
        }
    }
    return result;
}

QList<SessionRecordings::Leftover> SessionRecordings::expired(const RecordingRetention &retention, const QDateTime &now)
{
    QList<Leftover> result;
    qint64 bytes = m_claims.empty() ? 0 : QFileInfo(m_claims.back().path).size();
    const QList<Leftover> all = leftovers();
    for (const Leftover &leftover : all) {
        bytes += leftover.bytes;
        const bool tooOld = retention.days > 0 && leftover.started.daysTo(now) > retention.days;
        if (tooOld || (retention.bytes > 0 && bytes > retention.bytes))
            result.append(leftover);
    }
    return result;
}

Result<QString> SessionRecordings::claim()
{
    if (!QDir().mkpath(m_folder)) {
        return failure(ErrorCode::FileUnwritable,
                       Words::tr("The folder %1 for recordings can't be made. Check its permissions.").arg(m_folder));
    }
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString base = QStringLiteral("session-%1-%2").arg(stamp).arg(QCoreApplication::applicationPid());
    const auto pathOf = [this](const QString &name) {
        return QDir(m_folder).absoluteFilePath(name + QLatin1String(".wsrecording"));
    };
    QString path = pathOf(base);
    for (int more = 2; QFileInfo::exists(path); ++more) // two within a millisecond
        path = pathOf(QStringLiteral("%1-%2").arg(base).arg(more));
    auto lock = lockOf(path);
    if (!lock->tryLock(0)) {
        return failure(ErrorCode::FileUnwritable,
                       Words::tr("The folder %1 for recordings can't be written to. Check its permissions and space.")
                           .arg(m_folder));
    }
    m_claims.push_back({path, std::move(lock)});
    return path;
}

void SessionRecordings::unclaim()
{
    if (!m_claims.empty())
        m_claims.pop_back();
}

void SessionRecordings::release(bool empty)
{
    if (empty && !m_claims.empty()) {
        const QString path = m_claims.back().path;
        m_claims.pop_back();
        removeWithCompanions(path);
    }
    for (const Claim &claim : m_claims) {
        if (!QFileInfo::exists(claim.path))
            continue; // saved elsewhere meanwhile
        QFile ended(endedPath(claim.path));
        (void)ended.open(QIODevice::WriteOnly);
    }
    m_claims.clear();
}

bool SessionRecordings::discard(const QString &path)
{
    removeWithCompanions(path);
    return !QFileInfo::exists(path);
}

Result<void> SessionRecordings::saveAs(const QString &path, const QString &target)
{
    if (isSameFile(path, target))
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("%1 is the recording itself. Choose another name.").arg(target));
    if (renameReplacing(path, target)) {
        if (const auto copied = copyTo(path, target); !copied)
            return copied;
    }
    QFile::remove(RecordingNotes::pathFor(target)); // of what was there
    QFile::rename(RecordingNotes::pathFor(path), RecordingNotes::pathFor(target));
    removeWithCompanions(path);
    return {};
}

} // namespace wsw
