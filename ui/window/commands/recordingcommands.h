// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "message/importers/import.h"

class QFileDialog;
class QWidget;

namespace wsw {

class LogTabs;

/// Where a recording is to be saved. Not open yet; deletes itself when it is closed.
QFileDialog *recordingSaveDialog(QWidget *window, const QString &title);

/// Makes recordings of other files, and copies of recordings. Each is asked for its files, done beside the window, and
/// told of in the log.
class RecordingCommands : public QObject
{
    Q_OBJECT

public:
    RecordingCommands(LogTabs &logs, QWidget *window);

    void importRecording(); ///< of a HAR or JSON Lines
    void mergeRecordings();
    void saveRecording(); ///< the one that is shown, as far as it is now

    void importFrom(const QString &source, const QString &target);
    void mergeTo(const QStringList &sources, const QString &target);
    void saveTo(const QString &target);

private:
    LogTabs &m_logs;
    QWidget *m_window;
};

} // namespace wsw
