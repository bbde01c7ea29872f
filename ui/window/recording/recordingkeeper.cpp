// SPDX-License-Identifier: MIT
#include "ui/window/recording/recordingkeeper.h"

#include <QDateTime>
#include <QFileInfo>

#include "ui/message/logtabs.h"
#include "ui/message/messagetext.h"
#include "ui/settings.h"
#include "ui/widgets/notice/noticearea.h"
#include "workspace/workbench.h"

namespace wsw {

namespace {

const QString expiredKey = QStringLiteral("recordings-expired");
const QString partKey = QStringLiteral("recording-part");

} // namespace

RecordingKeeper::RecordingKeeper(SessionRecordings &recordings, Workbench &workbench, Settings &settings, LogTabs &logs,
                                 NoticeArea &notices, QObject *parent)
    : QObject(parent)
    , m_recordings(recordings)
    , m_workbench(workbench)
    , m_settings(settings)
    , m_logs(logs)
    , m_notices(notices)
    , m_part(workbench.recordingPath())
{
    connect(&workbench, &Workbench::recordingGrew, this, &RecordingKeeper::checkSize);
    connect(&workbench, &Workbench::recordingPartStarted, this, &RecordingKeeper::onPartStarted);
    connect(&workbench, &Workbench::recordingPartRefused, this, &RecordingKeeper::onPartRefused);
}

void RecordingKeeper::checkSize()
{
    const qint64 limit = m_settings.recordingPartBytes();
    const qint64 bytes = qint64(m_workbench.recording()->bytes());
    if (limit <= 0 || m_starting || bytes < qMax(limit, m_nextCheck))
        return;
    m_starting = true;
    if (const Result<QString> path = m_recordings.claim(); path)
        m_workbench.startRecordingPart(*path);
    else
        putOff(path.error()); // nothing was claimed
}

void RecordingKeeper::onPartStarted()
{
    m_starting = false;
    m_nextCheck = 0;
    const QString before = std::exchange(m_part, m_workbench.recordingPath());
    const qint64 bytes = QFileInfo(before).size();
    m_notices.showNotice(
        partKey,
        {Notice::Severity::Information,
         [bytes] {
             return tr("The recording had %1 and goes on in a new file. The part before is kept.").arg(sizeText(bytes));
         },
         {{[] { return tr("Show the part before"); }, [this, before] { (void)m_logs.openFile(before); }, false}}});
    tellExpired();
}

void RecordingKeeper::onPartRefused(const Error &error)
{
    m_recordings.unclaim();
    putOff(error);
}

void RecordingKeeper::putOff(const Error &error)
{
    m_starting = false;
    // Again when it has grown as much once more.
    m_nextCheck = 2 * qint64(m_workbench.recording()->bytes());
    m_notices.showError(partKey, error);
}

void RecordingKeeper::tellExpired()
{
    const QList<SessionRecordings::Leftover> expired =
        m_recordings.expired(m_settings.recordingRetention(), QDateTime::currentDateTime());
    if (expired.isEmpty()) {
        m_notices.dismiss(expiredKey);
        return;
    }
    qint64 bytes = 0;
    QStringList paths;
    for (const SessionRecordings::Leftover &leftover : expired) {
        bytes += leftover.bytes;
        paths.append(leftover.path);
    }
    const auto text = [count = int(expired.size()), bytes] {
        return tr("%n recording(s) of %1 are more than is kept. They are deleted only if you say so.", nullptr, count)
            .arg(sizeText(bytes));
    };
    m_notices.showNotice(expiredKey,
                         {Notice::Severity::Warning,
                          text,
                          {{[] { return tr("Show recordings…"); }, [this] { emit manageRequested(); }, false},
                           {[] { return tr("Delete them"); }, [this, paths] { deleteExpired(paths); }, true}}});
}

void RecordingKeeper::deleteExpired(const QStringList &paths)
{
    for (const QString &path : paths)
        SessionRecordings::discard(path);
    // The notice whose button this is goes first.
    QMetaObject::invokeMethod(this, &RecordingKeeper::tellExpired, Qt::QueuedConnection);
}

} // namespace wsw
