// SPDX-License-Identifier: MIT
#include "ui/workspace/workspacedocument.h"

#include <QFileInfo>

#include "ui/workspace/workspacelists.h"
#include "workspace/workspacefile.h"

namespace wsw {

namespace {

// What the composer holds.
template <typename Profile>
void takeDraft(Profile &to, const Profile &from)
{
    to.draft = from.draft;
    to.contentType = from.contentType;
    to.draftHasVariables = from.draftHasVariables;
    to.draftFile = from.draftFile;
}

template <typename Profile>
bool replaceProfile(QList<Profile> &list, const Profile &profile, bool *onlyDraft)
{
    const qsizetype row = indexOf(list, profile.id);
    if (row < 0 || list[row] == profile)
        return false;
    Profile withNewDraft = list[row];
    takeDraft(withNewDraft, profile);
    *onlyDraft = withNewDraft == profile;
    list[row] = profile;
    return true;
}

} // namespace

WorkspaceDocument::WorkspaceDocument(QObject *parent)
    : QObject(parent)
{
    completeIds(m_workspace);
}

WorkspaceDocument::~WorkspaceDocument() = default;

QString WorkspaceDocument::displayName() const
{
    if (!m_path.isEmpty())
        return QFileInfo(m_path).completeBaseName();
    return m_workspace.name.isEmpty() ? tr("Untitled") : m_workspace.name;
}

bool WorkspaceDocument::isEmpty() const
{
    return m_workspace.connections.isEmpty() && m_workspace.servers.isEmpty() && m_workspace.flows.isEmpty()
           && m_workspace.savedMessages.isEmpty() && m_workspace.variables.isEmpty()
           && m_workspace.environments.isEmpty();
}

void WorkspaceDocument::load(const Workspace &workspace, const QString &path, Unsaved unsaved)
{
    // Pages that show the old flows are closed by reset(), so these must live until then.
    const std::map<QString, std::unique_ptr<Flow>> oldFlows = std::exchange(m_flows, {});
    m_workspace = workspace;
    completeIds(m_workspace);
    for (const FlowGraph &graph : std::as_const(m_workspace.flows))
        adoptFlow(graph);
    m_unsavedDrafts = unsaved == Unsaved::Drafts;
    setState(path, unsaved == Unsaved::Edits);
    emit reset();
}

Result<void> WorkspaceDocument::open(const QString &path)
{
    const Result<Workspace> workspace = readWorkspaceFile(path);
    if (!workspace)
        return Failure(workspace.error());
    load(*workspace, QFileInfo(path).absoluteFilePath());
    return {};
}

Result<void> WorkspaceDocument::saveAs(const QString &path)
{
    const Result<void> written = writeWorkspaceFile(path, m_workspace);
    if (!written)
        return written;
    m_unsavedDrafts = false;
    setState(QFileInfo(path).absoluteFilePath(), false);
    emit saved();
    return {};
}

const ConnectionProfile *WorkspaceDocument::connection(const QString &id) const
{
    return findIn(m_workspace.connections, id);
}

const ServerProfile *WorkspaceDocument::server(const QString &id) const
{
    return findIn(m_workspace.servers, id);
}

Flow *WorkspaceDocument::flow(const QString &id) const
{
    const auto it = m_flows.find(id);
    return it == m_flows.end() ? nullptr : it->second.get();
}

bool WorkspaceDocument::contains(const WorkspaceItem &item) const
{
    return withList(m_workspace, item.kind, [&](const auto &list) { return indexOf(list, item.id) >= 0; });
}

WorkspaceItem WorkspaceDocument::find(const QString &id) const
{
    for (const auto kind : {WorkspaceItem::Kind::Connection, WorkspaceItem::Kind::Server, WorkspaceItem::Kind::Flow}) {
        if (contains({kind, id}))
            return {kind, id};
    }
    return {};
}

QString WorkspaceDocument::name(const WorkspaceItem &item) const
{
    return withList(m_workspace, item.kind, [&](const auto &list) {
        const auto *profile = findIn(list, item.id);
        return profile ? profile->name : QString();
    });
}

QStringList WorkspaceDocument::ids(WorkspaceItem::Kind kind) const
{
    return withList(m_workspace, kind, [](const auto &list) {
        QStringList result;
        for (const auto &profile : list)
            result.append(profile.id);
        return result;
    });
}

QList<std::pair<QString, QString>> WorkspaceDocument::serverNames() const
{
    QList<std::pair<QString, QString>> names;
    for (const ServerProfile &server : m_workspace.servers)
        names.append({server.id, server.name});
    return names;
}

WorkspaceItem WorkspaceDocument::insert(WorkspaceProfile profile, qsizetype row)
{
    WorkspaceItem item{WorkspaceItem::Kind(profile.index()), {}};
    qsizetype at = row;
    std::visit(
        [&](auto &value) {
            if (value.id.isEmpty() || find(value.id).isValid())
                value.id = newProfileId();
            item.id = value.id;
            auto &list = listOf<std::decay_t<decltype(value)>>(m_workspace);
            at = row < 0 || row > list.size() ? list.size() : row;
            list.insert(at, value);
        },
        profile);
    if (const auto *graph = std::get_if<FlowGraph>(&profile))
        adoptFlow(*graph);
    emit itemAdded(item, at);
    markModified();
    return item;
}

WorkspaceItem WorkspaceDocument::duplicate(const WorkspaceItem &item)
{
    return withList(m_workspace, item.kind, [&](const auto &list) {
        const qsizetype row = indexOf(list, item.id);
        if (row < 0)
            return WorkspaceItem{};
        auto copy = list[row];
        copy.id.clear();
        copy.name = unusedName(item.kind, copy.name);
        return insert(copy, row + 1);
    });
}

RemovedItem WorkspaceDocument::remove(const WorkspaceItem &item)
{
    const RemovedItem removed = withList(m_workspace, item.kind, [&](auto &list) {
        const qsizetype row = indexOf(list, item.id);
        return row < 0 ? RemovedItem{} : RemovedItem{list.takeAt(row), row};
    });
    if (removed.row < 0)
        return removed;
    // Its page goes with itemRemoved(), so the flow must live until then.
    const auto flow = m_flows.extract(item.id);
    emit itemRemoved(item);
    markModified();
    return removed;
}

void WorkspaceDocument::rename(const WorkspaceItem &item, const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.isEmpty() || tidy == this->name(item))
        return;
    if (Flow *renamed = item.kind == WorkspaceItem::Kind::Flow ? flow(item.id) : nullptr) {
        renamed->setName(tidy);
        return;
    }
    if (item.kind == WorkspaceItem::Kind::Connection) {
        ConnectionProfile profile = *connection(item.id);
        profile.name = tidy;
        changeConnection(profile);
    } else {
        ServerProfile profile = *server(item.id);
        profile.name = tidy;
        changeServer(profile);
    }
}

void WorkspaceDocument::changeConnection(const ConnectionProfile &profile)
{
    bool onlyDraft = false;
    if (replaceProfile(m_workspace.connections, profile, &onlyDraft))
        finishChange({WorkspaceItem::Kind::Connection, profile.id}, onlyDraft);
}

void WorkspaceDocument::changeServer(const ServerProfile &profile)
{
    bool onlyDraft = false;
    if (replaceProfile(m_workspace.servers, profile, &onlyDraft))
        finishChange({WorkspaceItem::Kind::Server, profile.id}, onlyDraft);
}

void WorkspaceDocument::publishFlow(const QString &id)
{
    const Flow *drawn = flow(id);
    if (!drawn)
        return;
    FlowGraph published = drawn->graph();
    published.id = id;
    const qsizetype row = indexOf(m_workspace.publishedFlows, id);
    if (row < 0)
        m_workspace.publishedFlows.append(published);
    else
        m_workspace.publishedFlows[row] = published;
    finishChange({WorkspaceItem::Kind::Flow, id}, false);
}

void WorkspaceDocument::withdrawFlow(const QString &id)
{
    const qsizetype row = indexOf(m_workspace.publishedFlows, id);
    if (row < 0)
        return;
    m_workspace.publishedFlows.removeAt(row);
    finishChange({WorkspaceItem::Kind::Flow, id}, false);
}

QString WorkspaceDocument::unusedName(WorkspaceItem::Kind kind, const QString &base) const
{
    const QStringList taken = withList(m_workspace, kind, [](const auto &list) {
        QStringList names;
        for (const auto &profile : list)
            names.append(profile.name);
        return names;
    });
    QString candidate = base;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = QStringLiteral("%1 %2").arg(base).arg(number);
    return candidate;
}

void WorkspaceDocument::finishChange(const WorkspaceItem &item, bool onlyDraft)
{
    emit itemChanged(item);
    if (!onlyDraft) {
        markModified();
        return;
    }
    m_unsavedDrafts = true;
    emit edited();
}

void WorkspaceDocument::adoptFlow(const FlowGraph &graph)
{
    auto flow = std::make_unique<Flow>(graph);
    const QString id = graph.id;
    connect(flow.get(), &Flow::changeEnded, this, [this, id] { storeFlow(id); });
    m_flows[id] = std::move(flow);
}

void WorkspaceDocument::storeFlow(const QString &id)
{
    const qsizetype row = indexOf(m_workspace.flows, id);
    if (row < 0)
        return;
    m_workspace.flows[row] = flow(id)->graph();
    // A graph that was set as a whole may bring an id of its own.
    m_workspace.flows[row].id = id;
    emit itemChanged({WorkspaceItem::Kind::Flow, id});
    markModified();
}

void WorkspaceDocument::markModified()
{
    setState(m_path, true);
    emit edited();
}

void WorkspaceDocument::setState(const QString &path, bool modified)
{
    if (path == m_path && modified == m_modified)
        return;
    m_path = path;
    m_modified = modified;
    emit stateChanged();
}

} // namespace wsw
