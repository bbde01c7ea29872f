// SPDX-License-Identifier: MIT
// WorkspaceDocument: order, folders, saved messages and variables.
#include "ui/workspace/workspacedocument.h"
#include "ui/workspace/workspacelists.h"
#include "workspace/profile/folderpath.h"

namespace wsw {

namespace {

/// nullptr for what can't be in a folder.
template <typename Profile>
auto folderOf(Profile &profile)
{
    if constexpr (requires { profile.folder; })
        return &profile.folder;
    else
        return static_cast<QString *>(nullptr);
}

template <typename Profile>
void setFolder(Profile &profile, const QString &folder)
{
    if (auto *known = folderOf(profile))
        *known = folder;
}

} // namespace

QString WorkspaceDocument::folder(const WorkspaceItem &item) const
{
    return withList(m_workspace, item.kind, [&](const auto &list) {
        const auto *profile = findIn(list, item.id);
        const auto *known = profile ? folderOf(*profile) : nullptr;
        return known ? tidyFolder(*known) : QString();
    });
}

QStringList WorkspaceDocument::folders(WorkspaceItem::Kind kind) const
{
    QStringList folders;
    const QStringList all = ids(kind);
    for (const QString &id : all)
        folders += folderChain(folder({kind, id}));
    folders.removeDuplicates();
    folders.sort(Qt::CaseInsensitive);
    return folders;
}

void WorkspaceDocument::move(const WorkspaceItem &item, const QString &folder, const QString &before)
{
    if (before == item.id)
        return;
    const bool moved = withList(m_workspace, item.kind, [&](auto &list) {
        const qsizetype from = indexOf(list, item.id);
        if (from < 0)
            return false;
        auto profile = list[from];
        const auto old = list;
        setFolder(profile, tidyFolder(folder));
        list.removeAt(from);
        const qsizetype to = before.isEmpty() ? -1 : indexOf(list, before);
        list.insert(to < 0 ? list.size() : to, profile);
        return !(list == old);
    });
    if (!moved)
        return;
    emit itemMoved(item);
    markModified();
}

void WorkspaceDocument::renameFolder(WorkspaceItem::Kind kind, const QString &path, const QString &newPath)
{
    const QStringList all = ids(kind);
    QList<WorkspaceItem> moved;
    for (const QString &id : all) {
        const WorkspaceItem item{kind, id};
        const QString old = folder(item);
        if (!isWithinFolder(old, path))
            continue;
        withList(m_workspace, kind,
                 [&](auto &list) { setFolder(list[indexOf(list, id)], tidyFolder(movedFolder(old, path, newPath))); });
        moved.append(item);
    }
    for (const WorkspaceItem &item : std::as_const(moved))
        emit itemMoved(item);
    if (!moved.isEmpty())
        markModified();
}

void WorkspaceDocument::changeSavedMessages(const QList<SavedMessage> &messages)
{
    if (messages == m_workspace.savedMessages)
        return;
    m_workspace.savedMessages = messages;
    emit savedMessagesChanged();
    markModified();
}

void WorkspaceDocument::changeVariables(const QList<Variable> &variables, const QList<Environment> &environments)
{
    if (variables == m_workspace.variables && environments == m_workspace.environments)
        return;
    m_workspace.variables = variables;
    m_workspace.environments = environments;
    completeIds(m_workspace);
    emit variablesChanged();
    markModified();
}

void WorkspaceDocument::chooseEnvironment(const QString &id)
{
    if (id == m_workspace.environment)
        return;
    m_workspace.environment = id;
    emit variablesChanged();
    m_unsavedDrafts = true;
    emit edited();
}

} // namespace wsw
