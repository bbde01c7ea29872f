// SPDX-License-Identifier: MIT
#pragma once

#include <QMainWindow>
#include <QPointer>

#include "result.h"
#include "ui/connection/composer/composermemory.h"
#include "ui/flow/flowmemory.h"
#include "ui/window/pagesplit.h"
#include "ui/workspace/workspaceitem.h"
#include "workspace/recording/sessionrecordings.h"

class QSplitter;
class QStackedWidget;

namespace wsw {

class Actions;
class CompareCommands;
class ProfileStarter;
class DocumentCommands;
class EnvironmentChooser;
class FlowPage;
class ImportCommands;
class ItemCommands;
class Language;
class LogPanel;
class MessageCommands;
class MessageLog;
class NoticeArea;
class PageTabs;
class SecretVault;
class RecordingCommands;
class ReplayCommands;
class SessionCommands;
class RecordingKeeper;
class RecordingsDialog;
class Settings;
class ThemeSwitcher;
class UnreadCounter;
class VariablesDialog;
class Workbench;
class WorkspaceAutosave;
class WorkspaceDocument;
class WorkspaceModel;
class WorkspaceTree;

/// The program's window: the workspace at the left, pages at the right, the message log beneath them. It holds ids and
/// values; what runs is the Workbench's, which must outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window shows and works on. Everything must outlive it.
    struct Parts
    {
        WorkspaceDocument &document;
        WorkspaceAutosave &autosave;
        Workbench &workbench;
        SecretVault &vault;
        SessionRecordings &recordings;
        Settings &settings;
        ThemeSwitcher &theme;
        Language &language;
    };
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString &path);
    void openLastWorkspace();
    /// Loads the demo, starts its server and shows its connection.
    void openDemo();
    void offerLeftovers();
    /// The session's recording is not where it should be: why, and where it is.
    void sayRecordingIsElsewhere(const Error &error);
    /// Ends without a question; unsaved edits are kept for the next start.
    void quitNow();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectFileActions();
    void connectItemActions();
    void connectViewActions();
    void connectLogActions();
    MessageLog &shownLog() const; ///< which it shows, if it was hidden
    void fillChoices();
    QWidget *createPage(const WorkspaceItem &item);
    void showPage(const WorkspaceItem &item);
    void restorePages();
    void rememberPages();
    void saveLayout();
    void restoreLayout();
    void showContextMenu(const QPoint &position);
    WorkspaceItem target() const;
    QList<WorkspaceItem> connections() const; ///< of the tree's current folder, or all
    FlowPage *flowPage() const;               ///< the shown one, nullptr if another page is
    void addAndShow(const WorkspaceItem &item);
    void connectMessages();
    void updateActions();
    void updateTitle();
    void updateFlowPages();
    void showVariables();
    void showRecordings();
    void showAbout();
    void retranslate();

    WorkspaceDocument &m_document;
    WorkspaceAutosave &m_autosave;
    Workbench &m_workbench;
    SessionRecordings &m_recordings;
    Settings &m_settings;
    ThemeSwitcher &m_theme;
    Language &m_language;

    Actions *m_actions;
    UnreadCounter *m_unread;
    WorkspaceModel *m_model;
    WorkspaceTree *m_tree;
    NoticeArea *m_notices;
    EnvironmentChooser *m_environment;
    QPointer<VariablesDialog> m_variables;
    PageTabs *m_tabs;
    LogPanel *m_log;
    QStackedWidget *m_stack;
    QSplitter *m_vertical;
    PageSplit m_split;
    QSplitter *m_horizontal;
    DocumentCommands *m_documentCommands;
    ProfileStarter *m_starter;
    ComposerMemories m_composers;
    FlowMemory m_flowMemory;
    ItemCommands *m_items;
    SessionCommands *m_session;
    RecordingCommands *m_recordingCommands;
    RecordingKeeper *m_keeper;
    QPointer<RecordingsDialog> m_recordingsDialog;
    ImportCommands *m_import;
    MessageCommands *m_messages;
    CompareCommands *m_compare;
    ReplayCommands *m_replay;
    bool m_restoringPages = false;
    bool m_leaving = false;
};

} // namespace wsw
