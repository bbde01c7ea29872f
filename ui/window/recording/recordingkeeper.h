// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "workspace/recording/sessionrecordings.h"

namespace wsw {

class LogTabs;
class NoticeArea;
class Settings;
class Workbench;

/// Keeps the recordings' folder within what the user set: the session's recording goes on in a new part once it is
/// large, and what is more than is kept of earlier ones is told, and goes if the user says so.
class RecordingKeeper : public QObject
{
    Q_OBJECT

public:
    RecordingKeeper(SessionRecordings &recordings, Workbench &workbench, Settings &settings, LogTabs &logs,
                    NoticeArea &notices, QObject *parent = nullptr);

    /// A notice, if there is more than is kept.
    void tellExpired();

signals:
    void manageRequested(); ///< the user wants to see the recordings

private:
    void checkSize();
    void onPartStarted();
    void onPartRefused(const Error &error);
    void putOff(const Error &error);
    void deleteExpired(const QStringList &paths);

    SessionRecordings &m_recordings;
    Workbench &m_workbench;
    Settings &m_settings;
    LogTabs &m_logs;
    NoticeArea &m_notices;
    QString m_part; ///< that is being written
    bool m_starting = false;
    qint64 m_nextCheck = 0; ///< bytes; put off after a refusal
};

} // namespace wsw
