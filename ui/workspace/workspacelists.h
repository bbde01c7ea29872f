// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "ui/workspace/workspaceitem.h"

/// The lists of a workspace: by kind, and their items by id.
namespace wsw {

template <typename Profile>
QList<Profile> &listOf(Workspace &workspace)
{
    if constexpr (std::is_same_v<Profile, ConnectionProfile>)
        return workspace.connections;
    else if constexpr (std::is_same_v<Profile, ServerProfile>)
        return workspace.servers;
    else
        return workspace.flows;
}

/// Calls f with the list that holds items of the kind.
template <typename WorkspaceType, typename F>
auto withList(WorkspaceType &workspace, WorkspaceItem::Kind kind, F f)
{
    switch (kind) {
    case WorkspaceItem::Kind::Connection: return f(workspace.connections);
    case WorkspaceItem::Kind::Server: return f(workspace.servers);
    case WorkspaceItem::Kind::Flow: break;
    }
    return f(workspace.flows);
}

template <typename List>
qsizetype indexOf(const List &list, const QString &id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i].id == id)
            return i;
    }
    return -1;
}

template <typename List>
const typename List::value_type *findIn(const List &list, const QString &id)
{
    const qsizetype index = indexOf(list, id);
    return index < 0 ? nullptr : &list[index];
}

/// Files made by hand may lack ids or repeat them; everything else here relies on them.
inline void completeIds(Workspace &workspace)
{
    if (workspace.id.isEmpty())
        workspace.id = newProfileId();
    QStringList seen;
    const auto complete = [&seen](auto &list) {
        for (auto &profile : list) {
            if (profile.id.isEmpty() || seen.contains(profile.id))
                profile.id = newProfileId();
            seen.append(profile.id);
        }
    };
    complete(workspace.connections);
    complete(workspace.servers);
    complete(workspace.flows);
    complete(workspace.savedMessages);
    complete(workspace.environments);
}

} // namespace wsw
