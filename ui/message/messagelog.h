// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QWidget>

#include <memory>
#include <optional>

#include "message/export.h"
#include "ui/message/inspector/inspectedmessage.h"
#include "ui/message/search/logquery.h"

class QHBoxLayout;
class QMenu;
class QSplitter;
class QToolButton;

namespace wsw {

struct ExportChoice;
struct LogExcerpt;
enum class ExportScope;
class LogExport;
class LogFilters;
class LogNavigator;
class LogSearch;
class LogView;
class MessageInspector;
class LogNotice;
class RecordingModel;
class SteadyLabel;

/// The message log of a recording: what happened on the connections, of the session's as it happens, with a filter, and
/// an inspector for the message that is selected.
class MessageLog : public QWidget
{
    Q_OBJECT

public:
    enum class Source {
        Live, ///< the session's, which grows
        File, ///< all that it will have is there
    };
    explicit MessageLog(std::shared_ptr<const RecordingIndex> recording, LogFilters &filters,
                        Source source = Source::Live, QWidget *parent = nullptr);
    ~MessageLog() override;

    /// What the log calls a connection; its number if it has no label.
    void setConnectionLabel(quint32 connection, const QString &label);

    /// Shows these connections only; they may be ones that are to come.
    void setScope(const QSet<quint32> &connections);
    void clearScope();

    bool isLive() const { return m_source == Source::Live; }
    QString recordingPath() const { return m_recording->path(); }
    const std::shared_ptr<const RecordingIndex> &recording() const { return m_recording; }
    /// The session's recording goes on in another file.
    void continueIn(std::shared_ptr<const RecordingIndex> recording);
    /// What is wrong with a file that was opened, if anything is.
    void tellHealth(const RecordingHealth &health);

    /// Writes what the log shows into a file, on a worker thread.
    void exportTo(const ExportChoice &choice);
    /// What the log has of these now. Of what is selected that is shown: everything between the first and the last.
    LogExcerpt excerpt(ExportScope scope) const;

    bool hasSelection() const;
    /// Hides what is there now; the recording keeps it.
    void clear();
    void setPaused(bool paused);
    void chooseExportFile();

    LogNavigator &navigator() const { return *m_navigator; }
    LogSearch &search() const { return *m_search; }

    /// Puts a control of the window's at the tool bar's beginning.
    void addControl(QWidget *control);

    /// The records that are selected, in order, at most so many; looks at no more rows than that.
    QList<RecordAddress> selectedRecords(int most) const;
    QList<InspectedMessage> selectedMessages(int most) const;
    int selectedCount() const;
    /// The one that the inspector shows.
    const std::optional<InspectedMessage> &inspected() const;

    /// Splitter and columns.
    QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public slots:
    /// The session's recording has so many records. Cheap enough for 60 times a second.
    void showGrowth(quint64 count);

signals:
    /// Whoever knows more to do with the selection puts it into the menu.
    void menuAboutToShow(QMenu &menu);
    void selectionChanged();
    void pausedChanged(bool paused);
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
    void updateStatus();
    QString statusText() const;
    void inspectSelection();
    void copySelection();
    void showMenu(const QPoint &position);
    void showRecording();

    std::shared_ptr<const RecordingIndex> m_recording;
    const Source m_source;
    quint64 m_liveCount = 0;
    bool m_paused = false;
    LogQuery m_query;

    RecordingModel *m_model;
    LogView *m_view;
    MessageInspector *m_inspector;
    QHBoxLayout *m_tools = nullptr;
    QSplitter *m_splitter;
    LogNavigator *m_navigator;
    LogSearch *m_search;
    SteadyLabel *m_status;
    QToolButton *m_follow;
    QToolButton *m_pause;
    QToolButton *m_clear;
    QToolButton *m_exportButton;
    LogNotice *m_notice;
    LogExport *m_export;
};

} // namespace wsw
