// SPDX-License-Identifier: MIT
#include "ui/window/actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include "ui/theme.h"

namespace wsw {

namespace {

struct ActionEntry
{
    ActionId id;
    const char *text;
    const char *icon;
    QKeySequence shortcut;
};

using Key = QKeySequence;

// Editing keys belong to the widget that has the focus, so these entries only show them (see MainWindow).
QList<ActionEntry> actionEntries()
{
    return {
        {ActionId::NewWorkspace, QT_TRANSLATE_NOOP("Actions", "&New Workspace"), "file-plus", Key::New},
        {ActionId::OpenWorkspace, QT_TRANSLATE_NOOP("Actions", "&Open Workspace…"), "folder-open", Key::Open},
        {ActionId::SaveWorkspace, QT_TRANSLATE_NOOP("Actions", "&Save Workspace"), "save", Key::Save},
        {ActionId::SaveWorkspaceAs, QT_TRANSLATE_NOOP("Actions", "Save Workspace &As…"), "",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {ActionId::Import, QT_TRANSLATE_NOOP("Actions", "&Import…"), "upload", Key(Qt::CTRL | Qt::Key_I)},
        {ActionId::OpenDemo, QT_TRANSLATE_NOOP("Actions", "Open the &Demo"), "play", {}},
        {ActionId::OpenRecording, QT_TRANSLATE_NOOP("Actions", "Open &Recording…"), "history",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
        {ActionId::ImportRecording, QT_TRANSLATE_NOOP("Actions", "Import Recordin&g…"), "upload", {}},
        {ActionId::MergeRecordings, QT_TRANSLATE_NOOP("Actions", "&Merge Recordings…"), "", {}},
        {ActionId::SaveRecording, QT_TRANSLATE_NOOP("Actions", "Save Recor&ding As…"), "download", {}},
        {ActionId::ClosePage, QT_TRANSLATE_NOOP("Actions", "&Close Page"), "x", Key(Qt::CTRL | Qt::Key_W)},
        {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "log-out", Key(Qt::CTRL | Qt::Key_Q)},
        {ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo-2", Key::Undo},
        {ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo-2", Key::Redo},
        {ActionId::Cut, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "scissors", Key::Cut},
        {ActionId::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy"), "copy", Key::Copy},
        {ActionId::Paste, QT_TRANSLATE_NOOP("Actions", "&Paste"), "clipboard-paste", Key::Paste},
        {ActionId::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &All"), "", Key::SelectAll},
        {ActionId::FindInWorkspace, QT_TRANSLATE_NOOP("Actions", "Find in &Workspace"), "search",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_F)},
        {ActionId::FindInLog, QT_TRANSLATE_NOOP("Actions", "&Filter Log"), "filter", Key(Qt::CTRL | Qt::Key_F)},
        {ActionId::FindText, QT_TRANSLATE_NOOP("Actions", "Fin&d…"), "search", Key(Qt::CTRL | Qt::ALT | Qt::Key_F)},
        {ActionId::FindNext, QT_TRANSLATE_NOOP("Actions", "Find Nex&t"), "", Key(Qt::Key_F3)},
        {ActionId::FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find Previou&s"), "", Key(Qt::SHIFT | Qt::Key_F3)},
        {ActionId::ColorRules, QT_TRANSLATE_NOOP("Actions", "Colour &Rules…"), "", {}},
        {ActionId::GoToMessage, QT_TRANSLATE_NOOP("Actions", "&Go To…"), "corner-down-right",
         Key(Qt::CTRL | Qt::Key_G)},
        {ActionId::PinMessage, QT_TRANSLATE_NOOP("Actions", "&Pin Message"), "pin", Key(Qt::CTRL | Qt::Key_B)},
        {ActionId::NoteMessage, QT_TRANSLATE_NOOP("Actions", "&Note on Message…"), "sticky-note",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_B)},
        {ActionId::NextNote, QT_TRANSLATE_NOOP("Actions", "Ne&xt Note or Pin"), "arrow-down", Key(Qt::Key_F4)},
        {ActionId::PreviousNote, QT_TRANSLATE_NOOP("Actions", "Pre&vious Note or Pin"), "arrow-up",
         Key(Qt::SHIFT | Qt::Key_F4)},
        {ActionId::PauseLog, QT_TRANSLATE_NOOP("Actions", "Pa&use"), "pause", Key(Qt::CTRL | Qt::Key_P)},
        {ActionId::ClearLog, QT_TRANSLATE_NOOP("Actions", "&Clear"), "eraser", Key(Qt::CTRL | Qt::Key_L)},
        {ActionId::ReplayLog, QT_TRANSLATE_NOOP("Actions", "Repla&y…"), "repeat",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_Y)},
        {ActionId::ExportLog, QT_TRANSLATE_NOOP("Actions", "&Export…"), "download", Key(Qt::CTRL | Qt::Key_E)},
        {ActionId::CloseRecording, QT_TRANSLATE_NOOP("Actions", "C&lose Recording"), "x",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_W)},
        {ActionId::MaximizeLog, QT_TRANSLATE_NOOP("Actions", "Log &Alone"), "maximize-2", Key(Qt::CTRL | Qt::Key_F8)},
        {ActionId::Rename, QT_TRANSLATE_NOOP("Actions", "Rena&me"), "pencil", Key(Qt::Key_F2)},
        {ActionId::Duplicate, QT_TRANSLATE_NOOP("Actions", "&Duplicate"), "copy", Key(Qt::CTRL | Qt::Key_D)},
        {ActionId::Delete, QT_TRANSLATE_NOOP("Actions", "De&lete"), "trash-2", Key(Qt::CTRL | Qt::Key_Delete)},
        {ActionId::MoveUp, QT_TRANSLATE_NOOP("Actions", "Move &Up"), "arrow-up", Key(Qt::CTRL | Qt::ALT | Qt::Key_Up)},
        {ActionId::MoveDown, QT_TRANSLATE_NOOP("Actions", "Move Do&wn"), "arrow-down",
         Key(Qt::CTRL | Qt::ALT | Qt::Key_Down)},
        {ActionId::MoveToFolder, QT_TRANSLATE_NOOP("Actions", "Move to F&older…"), "folder", {}},
        {ActionId::ShowWorkspace, QT_TRANSLATE_NOOP("Actions", "&Workspace"), "", Key(Qt::Key_F9)},
        {ActionId::ShowLog, QT_TRANSLATE_NOOP("Actions", "Message &Log"), "", Key(Qt::Key_F8)},
        {ActionId::NextPage, QT_TRANSLATE_NOOP("Actions", "&Next Page"), "", Key(Qt::CTRL | Qt::Key_Tab)},
        {ActionId::PreviousPage, QT_TRANSLATE_NOOP("Actions", "&Previous Page"), "",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)},
        {ActionId::FullScreen, QT_TRANSLATE_NOOP("Actions", "&Full Screen"), "", Key(Qt::Key_F11)},
        {ActionId::NewConnection, QT_TRANSLATE_NOOP("Actions", "&New Connection"), "plug", Key(Qt::CTRL | Qt::Key_T)},
        {ActionId::Connect, QT_TRANSLATE_NOOP("Actions", "&Connect"), "plug", Key(Qt::Key_F5)},
        {ActionId::Disconnect, QT_TRANSLATE_NOOP("Actions", "&Disconnect"), "unplug", Key(Qt::SHIFT | Qt::Key_F5)},
        {ActionId::ConnectAll, QT_TRANSLATE_NOOP("Actions", "Connect &All"), "plug",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_F5)},
        {ActionId::DisconnectAll, QT_TRANSLATE_NOOP("Actions", "Disconnect A&ll"), "unplug", {}},
        {ActionId::Ping, QT_TRANSLATE_NOOP("Actions", "Send &Ping"), "activity", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
        {ActionId::NewServer, QT_TRANSLATE_NOOP("Actions", "&New Server"), "server",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        {ActionId::StartServer, QT_TRANSLATE_NOOP("Actions", "&Start"), "play", Key(Qt::Key_F6)},
        {ActionId::StopServer, QT_TRANSLATE_NOOP("Actions", "S&top"), "square", Key(Qt::SHIFT | Qt::Key_F6)},
        {ActionId::CopyUrl, QT_TRANSLATE_NOOP("Actions", "&Copy URL"), "copy", {}},
        {ActionId::NewFlow, QT_TRANSLATE_NOOP("Actions", "&New Flow from Countdown"), "workflow", {}},
        {ActionId::NewFlowFromTemplate, QT_TRANSLATE_NOOP("Actions", "New Flow from &Template…"), "route", {}},
        {ActionId::RunFlow, QT_TRANSLATE_NOOP("Actions", "&Run"), "play", Key(Qt::Key_F7)},
        {ActionId::StopFlow, QT_TRANSLATE_NOOP("Actions", "S&top"), "square", Key(Qt::SHIFT | Qt::Key_F7)},
        {ActionId::ImportFlow, QT_TRANSLATE_NOOP("Actions", "&Import Flow…"), "upload", {}},
        {ActionId::ExportFlow, QT_TRANSLATE_NOOP("Actions", "&Export Flow…"), "download", {}},
        {ActionId::Variables, QT_TRANSLATE_NOOP("Actions", "&Variables…"), "braces",
         Key(Qt::CTRL | Qt::ALT | Qt::Key_E)},
        {ActionId::CopyCommand, QT_TRANSLATE_NOOP("Actions", "&Copy as wsw Command"), "copy",
         Key(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        {ActionId::CopyWscat, QT_TRANSLATE_NOOP("Actions", "Copy as wsc&at Command"), "copy", {}},
        {ActionId::CopyWebsocat, QT_TRANSLATE_NOOP("Actions", "Copy as &websocat Command"), "copy", {}},
        {ActionId::CopyCurl, QT_TRANSLATE_NOOP("Actions", "Copy as c&url Command"), "copy", {}},
        {ActionId::CopyJavaScript, QT_TRANSLATE_NOOP("Actions", "Copy as &JavaScript"), "copy", {}},
        {ActionId::OpenRecordingsFolder, QT_TRANSLATE_NOOP("Actions", "Open Recordings &Folder"), "folder", {}},
        {ActionId::ManageRecordings, QT_TRANSLATE_NOOP("Actions", "&Recordings…"), "history", {}},
        {ActionId::ClearAddresses, QT_TRANSLATE_NOOP("Actions", "Clear &Address History"), "eraser", {}},
        {ActionId::TrustedCertificates, QT_TRANSLATE_NOOP("Actions", "&Trusted Certificates…"), "", {}},
        {ActionId::Welcome, QT_TRANSLATE_NOOP("Actions", "&First Steps"), "book-open", Key::HelpContents},
        {ActionId::About, QT_TRANSLATE_NOOP("Actions", "&About WebSocket Workbench"), "info", {}},
    };
}

struct MenuEntry
{
    const char *title;
    QList<ActionId> actions;
};

QList<MenuEntry> menuEntries()
{
    using Id = ActionId;
    return {
        {QT_TRANSLATE_NOOP("Actions", "&File"),
         {Id::NewWorkspace, Id::OpenWorkspace, Id::RecentMenu, Id::SaveWorkspace, Id::SaveWorkspaceAs, Id::Separator,
          Id::Import, Id::Separator, Id::OpenRecording, Id::ImportRecording, Id::MergeRecordings, Id::SaveRecording,
          Id::SessionsMenu, Id::Separator, Id::OpenDemo, Id::Separator, Id::ClosePage, Id::Quit}},
        {QT_TRANSLATE_NOOP("Actions", "&Edit"),
         {Id::Undo, Id::Redo, Id::Separator, Id::Cut, Id::Copy, Id::Paste, Id::SelectAll, Id::Separator, Id::Rename,
          Id::Duplicate, Id::Delete, Id::MoveUp, Id::MoveDown, Id::MoveToFolder, Id::Separator, Id::FindInWorkspace}},
        {QT_TRANSLATE_NOOP("Actions", "&View"),
         {Id::ShowWorkspace, Id::ShowLog, Id::MaximizeLog, Id::Separator, Id::NextPage, Id::PreviousPage, Id::Separator,
          Id::ThemeMenu, Id::LanguageMenu, Id::Separator, Id::FullScreen}},
        {QT_TRANSLATE_NOOP("Actions", "&Connection"),
         {Id::NewConnection, Id::Separator, Id::Connect, Id::Disconnect, Id::Ping, Id::Separator, Id::ConnectAll,
          Id::DisconnectAll}},
        {QT_TRANSLATE_NOOP("Actions", "&Server"),
         {Id::NewServer, Id::Separator, Id::StartServer, Id::StopServer, Id::CopyUrl}},
        {QT_TRANSLATE_NOOP("Actions", "F&low"),
         {Id::NewFlow, Id::NewFlowFromTemplate, Id::Separator, Id::RunFlow, Id::StopFlow, Id::Separator, Id::ImportFlow,
          Id::ExportFlow}},
        {QT_TRANSLATE_NOOP("Actions", "L&og"),
         {Id::FindInLog, Id::FindText, Id::FindNext, Id::FindPrevious, Id::ColorRules, Id::Separator, Id::GoToMessage,
          Id::PinMessage, Id::NoteMessage, Id::NextNote, Id::PreviousNote, Id::Separator, Id::PauseLog, Id::ClearLog,
          Id::Separator, Id::ReplayLog, Id::ExportLog, Id::CloseRecording}},
        {QT_TRANSLATE_NOOP("Actions", "&Tools"),
         {Id::Variables, Id::EnvironmentMenu, Id::Separator, Id::CopyCommand, Id::CopyWscat, Id::CopyWebsocat,
          Id::CopyCurl, Id::CopyJavaScript, Id::Separator, Id::ManageRecordings, Id::OpenRecordingsFolder,
          Id::ClearAddresses, Id::TrustedCertificates}},
        {QT_TRANSLATE_NOOP("Actions", "&Help"), {Id::Welcome, Id::Separator, Id::About}},
    };
}

const std::pair<ActionId, const char *> submenuEntries[] = {
    {ActionId::RecentMenu, QT_TRANSLATE_NOOP("Actions", "Open &Recent")},
    {ActionId::SessionsMenu, QT_TRANSLATE_NOOP("Actions", "&Earlier Sessions")},
    {ActionId::EnvironmentMenu, QT_TRANSLATE_NOOP("Actions", "&Environment")},
    {ActionId::ThemeMenu, QT_TRANSLATE_NOOP("Actions", "&Theme")},
    {ActionId::LanguageMenu, QT_TRANSLATE_NOOP("Actions", "&Language")},
};

bool isEditing(ActionId id)
{
    return id >= ActionId::Undo && id <= ActionId::SelectAll;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const ActionEntry &entry : actionEntries()) {
        auto *action = new QAction(window);
        if (*entry.icon)
            action->setIcon(themeIcon(QLatin1String(entry.icon)));
        if (!isEditing(entry.id))
            action->setShortcut(entry.shortcut);
        m_actions.insert(entry.id, action);
    }
    for (const auto &[id, title] : submenuEntries)
        m_submenus.insert(id, new QMenu(window));
    for (const ActionId id :
         {ActionId::ShowWorkspace, ActionId::ShowLog, ActionId::MaximizeLog, ActionId::PauseLog, ActionId::FullScreen})
        m_actions[id]->setCheckable(true);
    m_actions[ActionId::Quit]->setMenuRole(QAction::QuitRole);
    m_actions[ActionId::About]->setMenuRole(QAction::AboutRole);
}

void Actions::fill(QMenuBar &bar)
{
    for (const MenuEntry &entry : menuEntries()) {
        QMenu *menu = bar.addMenu(QString());
        addTo(*menu, entry.actions);
        m_menus.append(menu);
    }
    retranslate();
}

void Actions::addTo(QMenu &menu, const QList<ActionId> &ids) const
{
    for (ActionId id : ids) {
        if (id == ActionId::Separator)
            menu.addSeparator();
        else if (QMenu *submenu = m_submenus.value(id))
            menu.addMenu(submenu);
        else
            menu.addAction(m_actions.value(id));
    }
}

void Actions::setUndoNames(const QString &undo, const QString &redo)
{
    m_undoName = undo;
    m_redoName = redo;
    retranslate();
}

QString Actions::detail(ActionId id) const
{
    return id == ActionId::Undo ? m_undoName : id == ActionId::Redo ? m_redoName : QString();
}

void Actions::retranslate()
{
    for (const ActionEntry &entry : actionEntries()) {
        QString text = translated(entry.text);
        if (QString name = detail(entry.id); !name.isEmpty())
            text = tr("%1 %2", "Undo, what").arg(text, name.replace(QLatin1Char('&'), QLatin1String("&&")));
        if (isEditing(entry.id))
            text += QLatin1Char('\t') + entry.shortcut.toString(QKeySequence::NativeText);
        m_actions[entry.id]->setText(text);
    }
    for (const auto &[id, title] : submenuEntries)
        m_submenus[id]->setTitle(translated(title));
    const QList<MenuEntry> menus = menuEntries();
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(translated(menus[i].title));
}

} // namespace wsw
