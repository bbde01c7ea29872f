// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <memory>
#include <vector>

#include "ui/workspace/workspaceitem.h"

namespace wsw {

class WorkspaceDocument;

/// A row of the workspace's tree: a group, a folder or an item.
struct WorkspaceNode
{
    enum class Type { Group, Folder, Item };
    Type type = Type::Group;
    WorkspaceItem::Kind kind = WorkspaceItem::Kind::Connection;
    QString id; ///< an item's id, a folder's whole path
    WorkspaceNode *parent = nullptr;
    std::vector<std::unique_ptr<WorkspaceNode>> children; ///< folders by name, then items in the document's order

    int row() const; ///< among its siblings
    WorkspaceNode *childFolder(const QString &path) const;
    WorkspaceNode *insert(int row, Type childType, const QString &childId);
    WorkspaceItem item() const { return type == Type::Item ? WorkspaceItem{kind, id} : WorkspaceItem(); }
};

/// Where a node belongs, by the document.
struct WorkspacePlace
{
    /// Where a folder of that path goes among the parent's children.
    static int ofFolder(const WorkspaceNode &parent, const QString &path);
    /// Where the item goes among the folder's (or group's) children.
    static int ofItem(const WorkspaceNode &parent, const WorkspaceItem &item, const WorkspaceDocument &document);
};

} // namespace wsw
