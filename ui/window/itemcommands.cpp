// SPDX-License-Identifier: MIT
#include "ui/window/itemcommands.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QRegularExpression>

#include "flow/flowfile.h"
#include "ui/demo.h"
#include "ui/flow/templates/flowtemplatedialog.h"
#include "ui/profile/profilestarter.h"
#include "ui/widgets/notice/noticearea.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/interchange/servercommand.h"
#include "workspace/secrets/secretvault.h"
#include "workspace/workbench.h"

namespace wsw {

using Kind = WorkspaceItem::Kind;

ItemCommands::ItemCommands(WorkspaceDocument &document, Workbench &workbench, ProfileStarter &starter,
                           NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_workbench(workbench)
    , m_starter(starter)
    , m_notices(notices)
    , m_window(window)
{
    connect(&workbench, &Workbench::connectionChanged, this, [this](const ConnectionStatus &status) {
        noteStarted({Kind::Connection, status.profile});
    });
    connect(&workbench, &Workbench::clientGroupChanged, this, [this](const ClientGroupStatus &status) {
        noteStarted({Kind::Connection, status.profile});
    });
    connect(&workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        noteStarted({Kind::Server, status.profile});
    });
    connect(&document, &WorkspaceDocument::itemRemoved, this, &ItemCommands::forgetWhatIsGone);
    connect(&document, &WorkspaceDocument::reset, this, &ItemCommands::forgetWhatIsGone);
}

WorkspaceItem ItemCommands::addConnection()
{
    ConnectionProfile profile;
    profile.name = m_document.unusedName(Kind::Connection, tr("New connection"));
    // A server of one's own that listens is the likeliest thing to connect to.
    for (const ServerProfile &server : m_document.workspace().servers) {
        const ServerStatus status = m_workbench.serverStatus(server.id);
        if (status.state != ServerStatus::State::Listening)
            continue;
        QString path = server.paths.first().pattern;
        path.replace(QRegularExpression(QStringLiteral("\\{[^}]*\\}")), QStringLiteral("1"));
        profile.address = status.url() + path;
        break;
    }
    return m_document.insert(profile);
}

WorkspaceItem ItemCommands::addServer()
{
    ServerProfile profile;
    profile.name = m_document.unusedName(Kind::Server, tr("New server"));
    profile.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
    return m_document.insert(profile);
}

WorkspaceItem ItemCommands::addFlow()
{
    const Result<FlowGraph> example = countdownFlow();
    if (!example) {
        m_notices.showError(QStringLiteral("flow"), example.error());
        return {};
    }
    FlowGraph graph = *example;
    graph.id.clear();
    graph.name = m_document.unusedName(Kind::Flow, tr("New flow"));
    return m_document.insert(graph);
}

void ItemCommands::chooseFlowTemplate()
{
    auto *dialog = new FlowTemplateDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FlowTemplateDialog::chosen, this, [this](FlowGraph flow) {
        flow.name = m_document.unusedName(Kind::Flow, flow.name);
        emit added(m_document.insert(flow));
    });
    dialog->open();
}

void ItemCommands::importFlow()
{
    auto *dialog = new QFileDialog(m_window, tr("Import Flow"), QString(), tr("Flows (*.wsflow);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ItemCommands::importFlowFile);
    dialog->open();
}

void ItemCommands::importFlowFile(const QString &path)
{
    m_notices.dismiss(QStringLiteral("flow"));
    const Result<FlowGraph> graph = readFlowFile(path);
    if (graph)
        emit added(m_document.insert(*graph));
    else
        m_notices.showError(QStringLiteral("flow"), graph.error());
}

void ItemCommands::exportFlow(const WorkspaceItem &item)
{
    const Flow *flow = m_document.flow(item.id);
    if (!flow)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Export Flow"), QString(), tr("Flows (*.wsflow);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("wsflow"));
    dialog->selectFile(flow->graph().name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, graph = flow->graph()](const QString &path) {
        m_notices.dismiss(QStringLiteral("flow"));
        if (const Result<void> written = writeFlowFile(path, graph); !written)
            m_notices.showError(QStringLiteral("flow"), written.error());
    });
    dialog->open();
}

void ItemCommands::remove(const WorkspaceItem &item)
{
    const QString name = m_document.name(item);
    const RemovedItem removed = m_document.remove(item);
    if (removed.row < 0)
        return;
    const auto restore = [this, removed] { emit added(m_document.insert(removed.profile, removed.row)); };
    m_notices.showNotice(QStringLiteral("removed"), {Notice::Severity::Information,
                                                     [name] { return tr("“%1” was deleted.").arg(name); },
                                                     {{[] { return tr("Undo"); }, restore}}});
}

void ItemCommands::start(const WorkspaceItem &item)
{
    m_starter.start(item.id);
}

void ItemCommands::stop(const WorkspaceItem &item)
{
    if (item.kind == Kind::Connection) {
        m_workbench.closeConnection(item.id);
        m_workbench.closeClientGroup(item.id);
    } else if (item.kind == Kind::Server) {
        m_workbench.stopServer(item.id);
    }
}

void ItemCommands::startAll(const QList<WorkspaceItem> &items)
{
    for (const WorkspaceItem &item : items) {
        if (!isRunning(item))
            start(item);
    }
}

void ItemCommands::stopAll(const QList<WorkspaceItem> &items)
{
    for (const WorkspaceItem &item : items)
        stop(item);
}

WorkspaceItem ItemCommands::duplicate(const WorkspaceItem &item)
{
    const WorkspaceItem copy = m_document.duplicate(item);
    if (const ConnectionProfile *original = m_document.connection(item.id))
        m_starter.vault().copy(secretKeys(*original), item.id, copy.id);
    else if (const ServerProfile *server = m_document.server(item.id))
        m_starter.vault().copy(secretKeys(*server), item.id, copy.id);
    return copy;
}

void ItemCommands::shift(const WorkspaceItem &item, int by)
{
    const QString folder = m_document.folder(item);
    QStringList siblings = m_document.ids(item.kind);
    siblings.removeIf([&](const QString &id) { return m_document.folder({item.kind, id}) != folder; });
    const qsizetype from = siblings.indexOf(item.id);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= siblings.size())
        return;
    m_document.move(item, folder, by < 0 ? siblings.at(to) : siblings.value(to + 1));
}

void ItemCommands::moveToFolder(const WorkspaceItem &item)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Move to Folder"));
    dialog->setLabelText(tr("Folder of “%1”, for example Orders/Staging. Empty: none.").arg(m_document.name(item)));
    dialog->setComboBoxEditable(true);
    dialog->setComboBoxItems(QStringList{QString()} + m_document.folders(item.kind));
    dialog->setTextValue(m_document.folder(item));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, item](const QString &folder) { m_document.move(item, folder); });
    dialog->open();
}

void ItemCommands::ping(const WorkspaceItem &item)
{
    if (item.kind == Kind::Connection)
        m_workbench.ping(item.id);
}

void ItemCommands::copyUrl(const WorkspaceItem &item)
{
    QGuiApplication::clipboard()->setText(m_workbench.serverStatus(item.id).url());
}

void ItemCommands::copyCommand(const WorkspaceItem &item, CommandDialect dialect)
{
    if (const ConnectionProfile *connection = m_document.connection(item.id))
        QGuiApplication::clipboard()->setText(
            clientCommand(withoutVariables(*connection, m_starter.variables()), dialect));
    else if (const ServerProfile *server = m_document.server(item.id))
        QGuiApplication::clipboard()->setText(serverCommand(*server));
}

bool ItemCommands::isRunning(const WorkspaceItem &item) const
{
    if (item.kind == Kind::Server)
        return m_workbench.serverStatus(item.id).state == ServerStatus::State::Listening;
    const ConnectionStatus status = m_workbench.connectionStatus(item.id);
    return item.kind == Kind::Connection
           && (status.state == ConnectionState::Open || status.state == ConnectionState::Connecting
               || status.isWaiting() || m_workbench.clientGroupStatus(item.id).active);
}

void ItemCommands::noteStarted(const WorkspaceItem &item)
{
    if (!m_started.contains(item))
        m_started.append(item);
}

void ItemCommands::forget(const WorkspaceItem &item)
{
    if (item.kind == Kind::Connection)
        m_workbench.removeConnection(item.id);
    else if (item.kind == Kind::Server)
        m_workbench.removeServer(item.id);
}

void ItemCommands::forgetWhatIsGone()
{
    const QList<WorkspaceItem> started = std::exchange(m_started, {});
    for (const WorkspaceItem &item : started) {
        if (m_document.contains(item))
            m_started.append(item);
        else
            forget(item);
    }
}

} // namespace wsw
