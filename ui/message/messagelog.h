// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include <memory>

#include "message/export.h"
#include "ui/message/search/logquery.h"

class QHBoxLayout;
class QLabel;
class QSplitter;
class QToolButton;

namespace wsw {

class ExportJob;
class LogFilters;
class LogSearch;
class LogView;
class MessageInspector;
class LogNotice;
class OpenJob;
class RecordingModel;

/// The message log of the window: what happened on the connections, as it happens, with a filter, and an inspector
/// for the message that is selected. Shows the session's recording, or one from a file.
class MessageLog : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLog(std::shared_ptr<const RecordingIndex> recording, LogFilters &filters,
                        QWidget *parent = nullptr);
    ~MessageLog() override;

    /// What the log calls a connection; its number if it has no label.
    void setConnectionLabel(quint32 connection, const QString &label);

    /// Shows these connections only; they may be ones that are to come.
    void setScope(const QSet<quint32> &connections);
    void clearScope();

    /// Shows a recording instead of the session's. Fails at once if the file is none; the rest of it is read on a
    /// worker thread, then fileOpened() or fileRefused() follows.
    Result<void> openFile(const QString &path);
    void showLive();
    bool isLive() const { return m_live; }

    /// Writes what the log shows into a file, on a worker thread.
    void exportTo(const QString &path, ExportFormat format);

    LogSearch &search() const { return *m_search; }

    /// Puts a control of the window's at the tool bar's beginning.
    void addControl(QWidget *control);

    /// Splitter and columns.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public slots:
    /// The session's recording has so many records. Cheap enough for 60 times a second.
    void showGrowth(quint64 count);

signals:
    void fileOpened(const QString &path);
    void fileRefused(const wsw::Error &error);
    void liveShown();
    void exported(const QString &path, quint64 records);
    void exportFailed(const wsw::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildToolBar();
    void connectLog();
    void connectJobs();
    void retranslate();
    void applyQuery();
    void setPaused(bool paused);
    void clear();
    void updateStatus();
    QString statusText() const;
    void showStatus(const QString &text);
    void inspectSelection();
    void copySelection();
    void showMenu(const QPoint &position);
    void chooseExportFile();
    void onFileOpened(const std::shared_ptr<const RecordingIndex> &recording, const QString &remark);

    const std::shared_ptr<const RecordingIndex> m_recording;
    quint64 m_liveCount = 0;
    bool m_live = true;
    bool m_paused = false;
    LogQuery m_query;
    QString m_exportPath;

    RecordingModel *m_model;
    LogView *m_view;
    MessageInspector *m_inspector;
    QHBoxLayout *m_tools = nullptr;
    QSplitter *m_splitter;
    LogSearch *m_search;
    QLabel *m_status;
    QToolButton *m_follow;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_export;
    LogNotice *m_fileNotice;
    LogNotice *m_exportNotice;
    OpenJob *m_open;
    ExportJob *m_exporting;
};

} // namespace wsw
