// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include "ui/connection/connectionpage.h"
#include "ui/language.h"
#include "ui/message/compare/comparecommands.h"
#include "ui/message/logtabs.h"
#include "ui/message/messagelog.h"
#include "ui/profile/profilestarter.h"
#include "ui/server/serverpage.h"
#include "ui/settings.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/window/actions.h"
#include "ui/window/commands/editingcommands.h"
#include "ui/window/commands/importcommands.h"
#include "ui/window/commands/messagecommands.h"
#include "ui/window/commands/recordingcommands.h"
#include "ui/window/commands/replaycommands.h"
#include "ui/window/documentcommands.h"
#include "ui/window/itemcommands.h"
#include "ui/window/logpanel.h"
#include "ui/window/pages/pagetabs.h"
#include "ui/window/pages/welcomepage.h"
#include "ui/window/recording/recordingkeeper.h"
#include "ui/window/recording/recordingsdialog.h"
#include "ui/window/sessioncommands.h"
#include "ui/window/statusline.h"
#include "ui/workspace/environment/environmentchooser.h"
#include "ui/workspace/environment/variablesdialog.h"
#include "ui/workspace/unreadcounter.h"
#include "ui/workspace/workspaceautosave.h"
#include "ui/workspace/workspacedocument.h"
#include "ui/workspace/workspacemodel.h"
#include "ui/workspace/workspacetree.h"
#include "workspace/secrets/secretvault.h"

namespace wsw {

using Kind = WorkspaceItem::Kind;

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_document(parts.document)
    , m_autosave(parts.autosave)
    , m_workbench(parts.workbench)
    , m_recordings(parts.recordings)
    , m_settings(parts.settings)
    , m_theme(parts.theme)
    , m_language(parts.language)
    , m_actions(new Actions(this))
    , m_unread(new UnreadCounter(m_workbench, this))
    , m_model(new WorkspaceModel(m_document, m_workbench, *m_unread, this))
    , m_tree(new WorkspaceTree(*m_model, this))
    , m_notices(new NoticeArea(this))
    , m_environment(new EnvironmentChooser(m_document, this))
    , m_tabs(new PageTabs(
          *m_model, [this](const WorkspaceItem &item) { return m_pages.create(item); }, this))
    , m_log(new LogPanel(m_document, m_workbench, m_settings, this))
    , m_stack(new QStackedWidget(this))
    , m_vertical(new QSplitter(Qt::Vertical, this))
    , m_split(*m_vertical)
    , m_horizontal(new QSplitter(Qt::Horizontal, this))
    , m_documentCommands(new DocumentCommands(m_document, m_autosave, m_settings, *m_notices, this))
    , m_starter(new ProfileStarter(m_document, m_workbench, parts.vault, m_settings, this))
    , m_pages({m_document, m_workbench, *m_starter, m_settings, *m_log})
    , m_items(new ItemCommands(m_document, m_workbench, *m_starter, *m_notices, this))
    , m_session(new SessionCommands(parts.recordings, m_workbench, m_log->tabs(), *m_notices, this))
    , m_recordingCommands(new RecordingCommands(m_log->tabs(), this))
    , m_keeper(new RecordingKeeper(parts.recordings, m_workbench, m_settings, m_log->tabs(), *m_notices, this))
    , m_import(
          new ImportCommands(m_document, parts.vault, {*m_documentCommands, *m_items, *m_session}, *m_notices, this))
    , m_messages(new MessageCommands({m_document, m_workbench, *m_log, *m_items, *m_notices}, this))
    , m_compare(new CompareCommands(this))
    , m_replay(new ReplayCommands(m_document, m_workbench, this))
{
    setAcceptDrops(true);
    build();
    connectParts();
    new EditingCommands(*m_actions, *m_tabs, this);
    connectFileActions();
    connectItemActions();
    connectViewActions();
    connectMessages();
    connectLogActions();
    fillChoices();
    restoreLayout();
    retranslate();
    updateActions();
}

MainWindow::~MainWindow()
{
    // Nothing that is still said may reach a window that is only half there.
    m_workbench.disconnect(this);
    m_document.disconnect(this);
    m_tabs->disconnect(this);
    m_tree->disconnect(this);
    m_tabs->closeAll();
}

void MainWindow::openWorkspace(const QString &path)
{
    m_documentCommands->openPath(path);
}

void MainWindow::openLastWorkspace()
{
    m_documentCommands->openLast();
}

void MainWindow::offerLeftovers()
{
    m_session->offerLeftovers();
    m_keeper->tellExpired();
}

void MainWindow::sayRecordingIsElsewhere(const Error &error)
{
    const auto text = [why = error.message, where = m_workbench.recordingPath()] {
        return tr("%1 This session is recorded in %2 instead.").arg(why, where);
    };
    m_notices->showNotice(QStringLiteral("recording"), {Notice::Severity::Warning, text, {}});
}

void MainWindow::quitNow()
{
    m_autosave.flush();
    m_leaving = true;
    close();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving && m_document.isModified()) {
        event->ignore();
        m_documentCommands->leave([this] {
            m_leaving = true;
            close();
        });
        return;
    }
    if (!m_document.isModified() && m_document.path().isEmpty())
        m_autosave.discard();
    else
        m_autosave.flush();
    saveLayout();
    event->accept();
    QCoreApplication::quit();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // Whoever dragged it here waits until we are done.
    QMetaObject::invokeMethod(
        this, [this, paths = localFiles(*event->mimeData())] { m_import->openFiles(paths); }, Qt::QueuedConnection);
}

void MainWindow::build()
{
    auto *welcome = new WelcomePage(this);
    connect(welcome, &WelcomePage::serverWanted, this, [this] { addAndShow(m_items->addServer()); });
    connect(welcome, &WelcomePage::connectionWanted, this, [this] { addAndShow(m_items->addConnection()); });
    connect(welcome, &WelcomePage::demoWanted, this, &MainWindow::openDemo);
    connect(welcome, &WelcomePage::workspaceWanted, m_documentCommands, &DocumentCommands::openWorkspace);
    m_stack->addWidget(welcome);
    m_stack->addWidget(m_tabs);

    m_vertical->addWidget(m_stack);
    m_vertical->addWidget(m_log);
    m_vertical->setChildrenCollapsible(false);
    m_vertical->setStretchFactor(0, 1);
    m_vertical->setStretchFactor(1, 1);

    auto *work = new QWidget(this);
    auto *workLayout = new QVBoxLayout(work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_notices);
    workLayout->addWidget(m_vertical, 1);

    m_horizontal->addWidget(m_tree);
    m_horizontal->addWidget(work);
    m_horizontal->setStretchFactor(0, 0);
    m_horizontal->setStretchFactor(1, 1);
    m_horizontal->setChildrenCollapsible(false);
    setCentralWidget(m_horizontal);
    statusBar()->addWidget(new StatusLine(m_document, m_workbench, this), 1);
    m_actions->fill(*menuBar());
    menuBar()->setCornerWidget(m_environment);
    connect(m_environment, &EnvironmentChooser::variablesWanted, this, &MainWindow::showVariables);
}

void MainWindow::connectParts()
{
    connect(m_tree, &WorkspaceTree::activated, this, &MainWindow::showPage);
    connect(m_tree, &WorkspaceTree::currentChanged, this, &MainWindow::updateActions);
    connect(m_tree, &WorkspaceTree::menuRequested, this, &MainWindow::showContextMenu);
    connect(&m_starter->vault(), &SecretVault::failed, this, [this](const Error &error) {
        const auto text = [why = error.message] {
            return tr("%1 Passwords and tokens are kept for this session alone.").arg(why);
        };
        m_notices->showNotice(QStringLiteral("keychain"), {Notice::Severity::Warning, text, {}});
    });
    connect(m_items, &ItemCommands::added, this, &MainWindow::showPage);
    connect(m_import, &ImportCommands::imported, this, &MainWindow::showPage);
    connect(m_tabs, &PageTabs::currentItemChanged, this, [this](const WorkspaceItem &item) {
        m_log->setPage(item);
        m_split.showFlow(item.isValid() && item.kind == WorkspaceItem::Kind::Flow);
        m_unread->setShown(item);
        if (item.isValid() && !m_restoringPages)
            m_tree->setCurrentItem(item);
        updateActions();
    });
    connect(m_tabs, &PageTabs::pagesChanged, this, [this] {
        m_stack->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
        rememberPages();
    });
    connect(&m_document, &WorkspaceDocument::itemRemoved, m_tabs, &PageTabs::closeItem);
    connect(&m_document, &WorkspaceDocument::reset, this, &MainWindow::restorePages);
    connect(&m_document, &WorkspaceDocument::stateChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &WorkspaceDocument::reset, this, &MainWindow::updateTitle);
    connect(&m_document, &WorkspaceDocument::itemAdded, this, &MainWindow::updateActions);
    for (auto signal : {&WorkspaceDocument::reset, &WorkspaceDocument::stateChanged})
        connect(&m_document, signal, this, &MainWindow::updateActions);
    connect(&m_workbench, &Workbench::connectionChanged, this, &MainWindow::updateActions);
    connect(&m_workbench, &Workbench::clientGroupChanged, this, &MainWindow::updateActions);
    connect(&m_workbench, &Workbench::serverChanged, this, &MainWindow::updateActions);
    connect(&m_language, &Language::changed, this, [this](const QString &code) { m_settings.setLanguage(code); });
}

void MainWindow::showPage(const WorkspaceItem &item)
{
    if (!m_document.contains(item))
        return;
    m_tabs->open(item);
    m_stack->setCurrentIndex(1);
}

void MainWindow::restorePages()
{
    m_restoringPages = true;
    m_tabs->closeAll();
    QList<WorkspaceItem> items;
    const QStringList remembered =
        m_document.path().isEmpty() ? QStringList() : m_settings.openPages(m_document.path());
    for (const QString &id : remembered) {
        if (const WorkspaceItem item = m_document.find(id); item.isValid())
            items.append(item);
    }
    if (!items.isEmpty()) {
        const WorkspaceItem current = items.takeFirst();
        m_tabs->restore(items, current);
    }
    m_restoringPages = false;
    m_stack->setCurrentIndex(m_tabs->count() > 0 ? 1 : 0);
    m_log->setPage(m_tabs->currentItem());
    m_tree->setCurrentItem(m_tabs->currentItem());
}

void MainWindow::rememberPages()
{
    if (m_restoringPages || m_leaving || m_document.path().isEmpty())
        return;
    // The current page first, then all in their order.
    QStringList ids{m_tabs->currentItem().id};
    for (const WorkspaceItem &item : m_tabs->items())
        ids.append(item.id);
    m_settings.setOpenPages(m_document.path(), ids);
}

void MainWindow::saveLayout()
{
    rememberPages();
    m_settings.setState(QStringLiteral("geometry"), saveGeometry());
    m_settings.setState(QStringLiteral("horizontal"), m_horizontal->saveState());
    m_settings.setState(QStringLiteral("vertical"), m_split.state(false));
    m_settings.setState(QStringLiteral("verticalFlow"), m_split.state(true));
    m_settings.setState(QStringLiteral("log"), m_log->tabs().live().saveState());
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.state(QStringLiteral("geometry"))))
        resize(QSize(1180, 740).boundedTo(screen()->availableGeometry().size() * 0.96));
    if (!m_horizontal->restoreState(m_settings.state(QStringLiteral("horizontal"))))
        m_horizontal->setSizes({fontMetrics().averageCharWidth() * 34, 1000});
    m_split.restore(m_settings.state(QStringLiteral("vertical")), m_settings.state(QStringLiteral("verticalFlow")));
    m_log->tabs().live().restoreState(m_settings.state(QStringLiteral("log")));
}

void MainWindow::showContextMenu(const QPoint &position)
{
    const WorkspaceItem item = m_tree->currentItem();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using Id = ActionId;
    if (item.isValid() && item.kind == Kind::Connection)
        m_actions->addTo(*menu, {Id::Connect, Id::Disconnect, Id::CopyCommand, Id::Separator});
    else if (item.isValid() && item.kind == Kind::Server)
        m_actions->addTo(*menu, {Id::StartServer, Id::StopServer, Id::CopyUrl, Id::CopyCommand, Id::Separator});
    else if (item.isValid())
        m_actions->addTo(*menu, {Id::ExportFlow, Id::Separator});
    if (item.isValid())
        m_actions->addTo(*menu, {Id::Rename, Id::Duplicate, Id::Delete, Id::Separator});
    m_actions->addTo(*menu, {Id::NewConnection, Id::NewServer, Id::NewFlow, Id::NewFlowFromTemplate, Id::ImportFlow});
    menu->popup(position);
}

WorkspaceItem MainWindow::target() const
{
    // The tree follows the pages, so its choice is the later one of both.
    const WorkspaceItem chosen = m_tree->currentItem();
    return chosen.isValid() ? chosen : m_tabs->currentItem();
}

void MainWindow::addAndShow(const WorkspaceItem &item)
{
    if (!item.isValid())
        return;
    showPage(item);
    if (auto *connection = qobject_cast<ConnectionPage *>(m_tabs->currentPage()))
        connection->focusAddress();
    else if (auto *server = qobject_cast<ServerPage *>(m_tabs->currentPage()))
        server->focusAddress();
}

void MainWindow::updateTitle()
{
    setWindowTitle(tr("%1[*] – WebSocket Workbench").arg(m_document.displayName()));
    setWindowModified(m_document.isModified());
}

} // namespace wsw
