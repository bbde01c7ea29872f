// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <memory>

#include "message/recordingreader.h"

class QStackedWidget;
class QTabBar;

namespace wsw {

class LogFilters;
class LogNotice;
class MessageLog;
class OpenJob;
class RecordingJob;
struct RecordingTask;

/// The session's log, which goes on, and beside it, one tab each, recordings that were opened. Without any the tabs
/// are not there.
class LogTabs : public QWidget
{
    Q_OBJECT

public:
    LogTabs(std::shared_ptr<const RecordingIndex> live, LogFilters &filters, QWidget *parent = nullptr);

    MessageLog &live() const { return *m_live; }
    MessageLog &current() const;
    void showLive();

    /// Shows a recording in a tab of its own; goes to its tab if it is open already, and reads it anew if the file has
    /// changed since. Fails at once if the file is
    /// none; the rest of it is read on a worker thread, then fileOpened() or fileRefused() follows.
    Result<void> openFile(const QString &path);
    /// Does it beside the window, one at a time, with progress and a way to cancel it; shows what it made.
    void start(const RecordingTask &task);
    void closeCurrent(); ///< does nothing on the live one

signals:
    void taskFinished();
    void taskFailed(const wsw::Error &error);
    void fileOpened(const QString &path);
    void fileRefused(const wsw::Error &error);
    void currentChanged();
    void opened(wsw::MessageLog &log); ///< one more

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOpened(const std::shared_ptr<const RecordingIndex> &recording, const RecordingHealth &health,
                    const QMap<quint32, QString> &labels);
    int tabOf(const QString &path) const; ///< -1 if it is not open
    void closeTab(int tab);
    void nameCloseButton(QWidget &button) const;
    void connectTasks();
    void retranslate();

    LogFilters &m_filters;
    MessageLog *m_live;
    QTabBar *m_tabs;
    LogNotice *m_notice;
    LogNotice *m_taskNotice;
    QStackedWidget *m_stack; ///< in the tabs' order
    OpenJob *m_open;
    RecordingJob *m_task;
    QString m_taskOpens;
    QString m_openingVersion; ///< of the file that is being opened
};

} // namespace wsw
