// SPDX-License-Identifier: MIT
// MainWindow: what its menus do.
#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>

#include "ui/connection/certificate/trustedcertificatesdialog.h"
#include "ui/connection/connectionpage.h"
#include "ui/demo.h"
#include "ui/flow/flowpage.h"
#include "ui/language.h"
#include "ui/message/compare/comparecommands.h"
#include "ui/message/log/lognavigator.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/message/search/findbar.h"
#include "ui/message/search/logsearch.h"
#include "ui/profile/profilestarter.h"
#include "ui/server/serverpage.h"
#include "ui/settings.h"
#include "ui/theme.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/window/actions.h"
#include "ui/window/commands/importcommands.h"
#include "ui/window/commands/messagecommands.h"
#include "ui/window/commands/recordingcommands.h"
#include "ui/window/commands/replaycommands.h"
#include "ui/window/documentcommands.h"
#include "ui/window/itemcommands.h"
#include "ui/window/logpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/pages/pagetabs.h"
#include "ui/window/recording/recordingkeeper.h"
#include "ui/window/recording/recordingsdialog.h"
#include "ui/window/sessioncommands.h"
#include "ui/workspace/environment/environmentchooser.h"
#include "ui/workspace/environment/variablesdialog.h"
#include "ui/workspace/workspacedocument.h"
#include "ui/workspace/workspacetree.h"
#include "workspace/workbench.h"

namespace wsw {

using Kind = WorkspaceItem::Kind;
using Id = ActionId;

void MainWindow::connectFileActions()
{
    const auto on = [this](Id id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(Id::NewWorkspace, [this] { m_documentCommands->newWorkspace(); });
    on(Id::OpenWorkspace, [this] { m_documentCommands->openWorkspace(); });
    on(Id::SaveWorkspace, [this] { m_documentCommands->save(); });
    on(Id::SaveWorkspaceAs, [this] { m_documentCommands->saveAs(); });
    on(Id::Import, [this] { m_import->chooseFile(); });
    on(Id::OpenDemo, [this] { openDemo(); });
    on(Id::OpenRecording, [this] { m_session->openRecording(); });
    on(Id::SaveRecording, [this] { m_recordingCommands->saveRecording(); });
    on(Id::ImportRecording, [this] { m_recordingCommands->importRecording(); });
    on(Id::MergeRecordings, [this] { m_recordingCommands->mergeRecordings(); });
    on(Id::OpenRecordingsFolder, [this] { m_session->openFolder(); });
    on(Id::ClosePage, [this] { m_tabs->closeItem(m_tabs->currentItem()); });
    on(Id::Quit, [this] { close(); });
    QMenu *environments = m_actions->menu(Id::EnvironmentMenu);
    connect(environments, &QMenu::aboutToShow, this, [this, environments] { m_environment->fillMenu(*environments); });
    connect((*m_actions)[Id::Variables], &QAction::triggered, this, &MainWindow::showVariables);
    QMenu *recent = m_actions->menu(Id::RecentMenu);
    connect(recent, &QMenu::aboutToShow, m_documentCommands,
            [this, recent] { m_documentCommands->fillRecent(*recent); });
    QMenu *sessions = m_actions->menu(Id::SessionsMenu);
    connect(sessions, &QMenu::aboutToShow, m_session, [this, sessions] { m_session->fillSessions(*sessions); });
}

void MainWindow::openDemo()
{
    m_documentCommands->leave([this] {
        const Result<Demo> demo = loadDemo();
        if (!demo) {
            m_notices->showError(QStringLiteral("demo"), demo.error());
            return;
        }
        m_notices->dismiss(QStringLiteral("demo"));
        m_document.load(demo->workspace);
        m_items->start({Kind::Server, demo->server});
        const WorkspaceItem connection{Kind::Connection, demo->connection};
        m_tabs->restore({connection, {Kind::Server, demo->server}, {Kind::Flow, demo->flow}}, connection);
        addAndShow(connection);
        if (demo->port != demo->wantedPort)
            m_notices->showNotice(
                QStringLiteral("demo"),
                {Notice::Severity::Information,
                 [wanted = demo->wantedPort, port = demo->port] {
                     return tr("Port %1 is taken, so the demo's server listens on port %2.").arg(wanted).arg(port);
                 },
                 {}});
    });
}

void MainWindow::connectItemActions()
{
    const auto on = [this](Id id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(Id::NewConnection, [this] { addAndShow(m_items->addConnection()); });
    on(Id::NewServer, [this] { addAndShow(m_items->addServer()); });
    on(Id::NewFlow, [this] { addAndShow(m_items->addFlow()); });
    on(Id::NewFlowFromTemplate, [this] { m_items->chooseFlowTemplate(); });
    on(Id::ImportFlow, [this] { m_items->importFlow(); });
    on(Id::ExportFlow, [this] { m_items->exportFlow(target()); });
    on(Id::Rename, [this] {
        (*m_actions)[Id::ShowWorkspace]->setChecked(true);
        m_tree->editName(target());
    });
    on(Id::Duplicate, [this] { addAndShow(m_items->duplicate(target())); });
    on(Id::Delete, [this] { m_items->remove(target()); });
    for (Id id : {Id::Connect, Id::StartServer})
        on(id, [this] { m_items->start(target()); });
    for (Id id : {Id::Disconnect, Id::StopServer})
        on(id, [this] { m_items->stop(target()); });
    on(Id::ConnectAll, [this] { m_items->startAll(connections()); });
    on(Id::DisconnectAll, [this] { m_items->stopAll(connections()); });
    on(Id::MoveUp, [this] { m_items->shift(target(), -1); });
    on(Id::MoveDown, [this] { m_items->shift(target(), 1); });
    on(Id::MoveToFolder, [this] { m_items->moveToFolder(target()); });
    on(Id::RunFlow, [this] {
        if (FlowPage *page = flowPage())
            page->run();
    });
    on(Id::StopFlow, [this] {
        if (FlowPage *page = flowPage())
            page->stop();
    });
    on(Id::Ping, [this] { m_items->ping(target()); });
    on(Id::CopyUrl, [this] { m_items->copyUrl(target()); });
    on(Id::CopyCommand, [this] { m_items->copyCommand(target(), CommandDialect::Wsw); });
    on(Id::CopyWscat, [this] { m_items->copyCommand(target(), CommandDialect::Wscat); });
    on(Id::CopyWebsocat, [this] { m_items->copyCommand(target(), CommandDialect::Websocat); });
    on(Id::CopyCurl, [this] { m_items->copyCommand(target(), CommandDialect::Curl); });
    on(Id::CopyJavaScript, [this] { m_items->copyCommand(target(), CommandDialect::JavaScript); });
    on(Id::ManageRecordings, [this] { showRecordings(); });
    connect(m_keeper, &RecordingKeeper::manageRequested, this, &MainWindow::showRecordings);
    on(Id::ClearAddresses, [this] { m_settings.clearAddresses(); });
    on(Id::TrustedCertificates, [this] {
        auto *dialog = new TrustedCertificatesDialog(m_settings, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::showRecordings()
{
    if (!m_recordingsDialog) {
        m_recordingsDialog = new RecordingsDialog(m_recordings, m_settings, this);
        m_recordingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_recordingsDialog, &RecordingsDialog::openRequested, m_session, &SessionCommands::open);
        connect(m_recordingsDialog, &RecordingsDialog::saveRequested, m_session, &SessionCommands::saveLeftover);
        connect(m_recordingsDialog, &RecordingsDialog::limitsChanged, m_keeper, &RecordingKeeper::tellExpired);
        connect(m_session, &SessionCommands::recordingsChanged, m_recordingsDialog, &RecordingsDialog::reload);
    }
    m_recordingsDialog->show();
    m_recordingsDialog->raise();
    m_recordingsDialog->activateWindow();
}

void MainWindow::connectViewActions()
{
    const auto on = [this](Id id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    QAction *workspace = (*m_actions)[Id::ShowWorkspace];
    QAction *log = (*m_actions)[Id::ShowLog];
    workspace->setChecked(true);
    log->setChecked(true);
    connect(workspace, &QAction::toggled, m_tree, &QWidget::setVisible);
    connect(log, &QAction::toggled, m_log, &QWidget::setVisible);
    on(Id::FindInWorkspace, [this, workspace] {
        workspace->setChecked(true);
        m_tree->focusFind();
    });
    connect((*m_actions)[Id::MaximizeLog], &QAction::toggled, this, [this, log](bool alone) {
        if (alone)
            log->setChecked(true);
        m_stack->setHidden(alone);
    });
    const auto step = [this](int by) {
        if (const int count = m_tabs->count(); count > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
    };
    on(Id::NextPage, [step] { step(1); });
    on(Id::PreviousPage, [step] { step(-1); });
    connect((*m_actions)[Id::FullScreen], &QAction::toggled, this, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    on(Id::Welcome, [this] { m_stack->setCurrentIndex(0); });
    on(Id::About, [this] { showAbout(); });
}

MessageLog &MainWindow::shownLog() const
{
    (*m_actions)[Id::ShowLog]->setChecked(true);
    return m_log->log();
}

void MainWindow::connectLogActions()
{
    const auto on = [this](Id id, auto slot) { connect((*m_actions)[id], &QAction::triggered, this, slot); };
    on(Id::FindInLog, [this] { shownLog().search().focusFilter(); });
    on(Id::FindText, [this] { shownLog().search().findBar().open(); });
    on(Id::FindNext, [this] { shownLog().search().findBar().goToNext(); });
    on(Id::FindPrevious, [this] { shownLog().search().findBar().goToPrevious(); });
    on(Id::ColorRules, [this] { m_log->log().search().openColorRules(); });
    on(Id::GoToMessage, [this] { m_log->log().navigator().askWhereToGo(); });
    on(Id::PinMessage, [this] { m_log->log().navigator().togglePin(); });
    on(Id::NoteMessage, [this] { m_log->log().navigator().editNote(); });
    on(Id::NextNote, [this] { m_log->log().navigator().goToNote(true); });
    on(Id::PreviousNote, [this] { m_log->log().navigator().goToNote(false); });
    on(Id::ReplayLog, [this] { m_replay->open(m_log->log()); });
    on(Id::ExportLog, [this] { m_log->log().chooseExportFile(); });
    on(Id::CloseRecording, [this] { m_log->tabs().closeCurrent(); });
    MessageLog &live = m_log->tabs().live();
    on(Id::ClearLog, [&live] { live.clear(); });
    QAction *pause = (*m_actions)[Id::PauseLog];
    connect(pause, &QAction::toggled, &live, &MessageLog::setPaused);
    connect(&live, &MessageLog::pausedChanged, pause, &QAction::setChecked);
    const auto update = [this] {
        const bool isLive = &m_log->log() == &m_log->tabs().live();
        (*m_actions)[Id::CloseRecording]->setEnabled(!isLive);
        (*m_actions)[Id::PauseLog]->setEnabled(isLive);
        (*m_actions)[Id::ClearLog]->setEnabled(isLive);
    };
    connect(&m_log->tabs(), &LogTabs::currentChanged, this, update);
    update();
}

void MainWindow::fillChoices()
{
    auto *languages = new QActionGroup(this);
    for (const Language::Choice &choice : Language::choices()) {
        QAction *action = m_actions->menu(Id::LanguageMenu)->addAction(choice.name);
        action->setCheckable(true);
        action->setChecked(choice.code == m_language.current());
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = choice.code] { m_language.setCurrent(code); });
    }
    auto *themes = new QActionGroup(this);
    for (Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        QAction *action = m_actions->menu(Id::ThemeMenu)->addAction(QString());
        action->setData(int(theme));
        action->setCheckable(true);
        action->setChecked(theme == m_theme.theme());
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme] {
            m_theme.setTheme(theme);
            m_settings.setTheme(theme);
        });
    }
}

void MainWindow::connectMessages()
{
    const auto attach = [this](MessageLog &log) {
        m_messages->attach(log);
        m_compare->attach(log);
        m_replay->attach(log);
    };
    attach(m_log->tabs().live());
    connect(&m_log->tabs(), &LogTabs::opened, this, attach);
    m_messages->setShownItem([this] { return m_tabs->currentItem(); });
    m_replay->setShownItem([this] { return m_tabs->currentItem(); });
    connect(m_messages, &MessageCommands::itemWanted, this, &MainWindow::showPage);
    connect(m_messages, &MessageCommands::editWanted, this,
            [this](const WorkspaceItem &item, quint32 client, const MessageDraft &draft) {
                showPage(item);
                if (auto *connection = qobject_cast<ConnectionPage *>(m_tabs->currentPage()))
                    connection->loadDraft(draft);
                else if (auto *server = qobject_cast<ServerPage *>(m_tabs->currentPage()))
                    server->loadDraft(draft, client);
            });
    connect(m_messages, &MessageCommands::nodeWanted, this, [this](const PushOrigin &origin) {
        showPage({Kind::Flow, origin.flow});
        if (FlowPage *page = flowPage())
            page->showPush(origin);
    });
    connect(m_messages, &MessageCommands::behaviourWanted, this,
            [this](const WorkspaceItem &item, const QString &behaviour) {
                showPage(item);
                if (auto *server = qobject_cast<ServerPage *>(m_tabs->currentPage()))
                    server->showBehaviour(behaviour);
            });
}

QList<WorkspaceItem> MainWindow::connections() const
{
    QList<WorkspaceItem> items;
    if (!m_tree->currentItem().isValid()) // a folder or group
        items = m_tree->currentItems();
    items.removeIf([](const WorkspaceItem &item) { return item.kind != Kind::Connection; });
    if (!items.isEmpty())
        return items;
    const QStringList ids = m_document.ids(Kind::Connection);
    for (const QString &id : ids)
        items.append({Kind::Connection, id});
    return items;
}

FlowPage *MainWindow::flowPage() const
{
    return qobject_cast<FlowPage *>(m_tabs->currentPage());
}

void MainWindow::updateActions()
{
    const WorkspaceItem item = target();
    const bool any = item.isValid();
    const bool connection = any && item.kind == Kind::Connection;
    const bool server = any && item.kind == Kind::Server;
    const bool flowShown = m_tabs->currentItem().isValid() && m_tabs->currentItem().kind == Kind::Flow;
    const bool running = any && m_items->isRunning(item);
    const std::pair<Id, bool> states[] = {
        {Id::Rename, any},
        {Id::Duplicate, any},
        {Id::Delete, any},
        {Id::MoveUp, any},
        {Id::MoveDown, any},
        {Id::MoveToFolder, any && item.kind != Kind::Flow},
        {Id::ConnectAll, !m_document.workspace().connections.isEmpty()},
        {Id::DisconnectAll, !m_document.workspace().connections.isEmpty()},
        {Id::Connect, connection && !running},
        {Id::Disconnect, connection && running},
        {Id::Ping, connection && running},
        {Id::StartServer, server && !running},
        {Id::StopServer, server && running},
        {Id::CopyUrl, server && running},
        {Id::CopyCommand, connection || server},
        {Id::CopyWscat, connection},
        {Id::CopyWebsocat, connection},
        {Id::CopyCurl, connection},
        {Id::CopyJavaScript, connection},
        {Id::RunFlow, flowShown},
        {Id::StopFlow, flowShown},
        {Id::ExportFlow, any && item.kind == Kind::Flow},
        {Id::ClosePage, m_tabs->count() > 0},
        {Id::NextPage, m_tabs->count() > 1},
        {Id::PreviousPage, m_tabs->count() > 1},
    };
    for (const auto &[id, enabled] : states)
        (*m_actions)[id]->setEnabled(enabled);
}

void MainWindow::showVariables()
{
    if (!m_variables) {
        m_variables = new VariablesDialog(m_document, m_starter->vault(), this);
        m_variables->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_variables->show();
    m_variables->raise();
    m_variables->activateWindow();
}

void MainWindow::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About WebSocket Workbench"), QString(), QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QIcon(QStringLiteral(":/icons/app.svg")).pixmap(64, 64));
    box->setText(tr("WebSocket Workbench %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("A native desktop workbench for WebSockets. MIT licence.\nBuilt with Qt %1. "
                               "Icons: Lucide (ISC licence).")
                                .arg(QLatin1String(qVersion())));
    box->open();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    const QString names[] = {tr("&System"), tr("&Light"), tr("&Dark")};
    for (QAction *action : m_actions->menu(Id::ThemeMenu)->actions())
        action->setText(names[action->data().toInt()]);
    updateTitle();
}

} // namespace wsw
