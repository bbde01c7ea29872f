// SPDX-License-Identifier: MIT
#include "workspace/sessionrecordings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "message/recordingfile/recordformat.h"

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
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({QStringLiteral("*.wsrecording")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString path = file.absoluteFilePath();
        if (path == m_claimed)
            continue;
        const auto lock = lockOf(path);
        if (!lock->tryLock(0))
            continue;
        lock->unlock();
        if (hasRecords(file)) {
            result.append({path, file.birthTime().isValid() ? file.birthTime() : file.lastModified(), file.size(),
                           !QFileInfo::exists(endedPath(path))});
        } else {
            removeWithCompanions(path);
        }
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
    const QString path = QDir(m_folder).absoluteFilePath(
        QStringLiteral("session-%1-%2.wsrecording").arg(stamp).arg(QCoreApplication::applicationPid()));
    auto lock = lockOf(path);
    if (!lock->tryLock(0)) {
        return failure(ErrorCode::FileUnwritable,
                       Words::tr("The folder %1 for recordings can't be written to. Check its permissions and space.")
                           .arg(m_folder));
    }
    m_lock = std::move(lock);
    m_claimed = path;
    return path;
}

void SessionRecordings::release(bool empty)
{
    if (m_claimed.isEmpty())
        return;
    if (empty) {
        QFile::remove(m_claimed);
    } else {
        QFile ended(endedPath(m_claimed));
        (void)ended.open(QIODevice::WriteOnly);
    }
    m_lock.reset();
    m_claimed.clear();
}

bool SessionRecordings::discard(const QString &path)
{
    removeWithCompanions(path);
    return !QFileInfo::exists(path);
}

Result<void> SessionRecordings::saveAs(const QString &path, const QString &target)
{
    if (QFileInfo::exists(target)) {
        return failure(ErrorCode::FileUnwritable,
                       Words::tr("There is a file %1 already. Choose another name.").arg(target));
    }
    QFile source(path);
    if (!source.rename(target)) {
        return failure(ErrorCode::FileUnwritable, Words::tr("The recording was not saved as %1: %2. It is still at %3.")
                                                      .arg(target, source.errorString(), path));
    }
    removeWithCompanions(path);
    return {};
}

} // namespace wsw
