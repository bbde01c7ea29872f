// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "workspace/recording/sessionrecordings.h"

class QMenu;
class QWidget;

namespace wsw {

class LogTabs;
class NoticeArea;
class Workbench;

/// The recordings of this session and of those that did not end well.
class SessionCommands : public QObject
{
    Q_OBJECT

public:
    SessionCommands(SessionRecordings &recordings, Workbench &workbench, LogTabs &logs, NoticeArea &notices,
                    QWidget *window);

    /// A notice for the newest recording of a crashed session, if there is one.
    void offerLeftovers();
    void openRecording();
    void open(const QString &path);
    void saveRecording();
    void openFolder();
    void saveLeftover(const QString &path); ///< asks where to
    void fillSessions(QMenu &menu);         ///< with what is kept of earlier sessions, newest first

signals:
    void recordingsChanged(); ///< one was saved or discarded

private:
    void offer(const SessionRecordings::Leftover &leftover);
    void copyTo(const QString &target);

    SessionRecordings &m_recordings;
    Workbench &m_workbench;
    LogTabs &m_logs;
    NoticeArea &m_notices;
    QWidget *m_window;
};

} // namespace wsw
