// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

#include <variant>

#include "workspace/workspace.h"

namespace wsw {

/// Names one thing of the workspace; what views, tabs and commands hold instead of pointers.
struct WorkspaceItem
{
    enum class Kind { Connection, Server, Flow };
    Kind kind = Kind::Connection;
    QString id;

    bool isValid() const { return !id.isEmpty(); }
    bool operator==(const WorkspaceItem &) const = default;
};

/// The thing itself, as the workspace's file holds it. The alternatives are in the order of WorkspaceItem::Kind.
using WorkspaceProfile = std::variant<ConnectionProfile, ServerProfile, FlowGraph>;

/// What was removed and where it was, to be put back.
struct RemovedItem
{
    WorkspaceProfile profile;
    qsizetype row = -1;
};

} // namespace wsw

Q_DECLARE_METATYPE(wsw::WorkspaceItem)
