// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>
#include <QMap>
#include <QObject>

class QMenu;
class QMenuBar;

namespace wsw {

/// Everything that the menus offer.
enum class ActionId {
    Separator,
    NewWorkspace,
    OpenWorkspace,
    RecentMenu,
    SaveWorkspace,
    SaveWorkspaceAs,
    Import,
    OpenDemo,
    OpenRecording,
    ImportRecording,
    MergeRecordings,
    SaveRecording,
    SessionsMenu,
    ClosePage,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    SelectAll,
    FindInWorkspace,
    FindInLog,
    FindText,
    FindNext,
    FindPrevious,
    ColorRules,
    GoToMessage,
    PinMessage,
    NoteMessage,
    NextNote,
    PreviousNote,
    PauseLog,
    ClearLog,
    ReplayLog,
    ExportLog,
    CloseRecording,
    MaximizeLog,
    Rename,
    Duplicate,
    Delete,
    MoveUp,
    MoveDown,
    MoveToFolder,
    ShowWorkspace,
    ShowLog,
    NextPage,
    PreviousPage,
    ThemeMenu,
    LanguageMenu,
    FullScreen,
    NewConnection,
    Connect,
    Disconnect,
    ConnectAll,
    DisconnectAll,
    Ping,
    NewServer,
    StartServer,
    StopServer,
    CopyUrl,
    NewFlow,
    NewFlowFromTemplate,
    RunFlow,
    StopFlow,
    ImportFlow,
    ExportFlow,
    Variables,
    EnvironmentMenu,
    CopyCommand,
    CopyWscat,
    CopyWebsocat,
    CopyCurl,
    CopyJavaScript,
    OpenRecordingsFolder,
    ManageRecordings,
    ClearAddresses,
    TrustedCertificates,
    Welcome,
    About,
};

/// The actions and menus of the main window, from one table. Their texts follow the language.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.value(id); }
    QMenu *menu(ActionId id) const { return m_submenus.value(id); } ///< of the ids that end in Menu
    void fill(QMenuBar &bar);
    void addTo(QMenu &menu, const QList<ActionId> &ids) const;
    /// What Undo and Redo would do, e.g. "Move 3 nodes"; empty: they do not say.
    void setUndoNames(const QString &undo, const QString &redo);
    void retranslate();

private:
    QString detail(ActionId id) const;

    QMap<ActionId, QAction *> m_actions;
    QMap<ActionId, QMenu *> m_submenus;
    QList<QMenu *> m_menus;
    QString m_undoName;
    QString m_redoName;
};

} // namespace wsw
