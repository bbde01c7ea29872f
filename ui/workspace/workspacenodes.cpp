// SPDX-License-Identifier: MIT
#include "ui/workspace/workspacenodes.h"

#include <algorithm>

#include "ui/workspace/workspacedocument.h"

namespace wsw {

int WorkspaceNode::row() const
{
    if (!parent)
        return int(kind);
    const auto it = std::find_if(parent->children.begin(), parent->children.end(),
                                 [this](const auto &child) { return child.get() == this; });
    return int(it - parent->children.begin());
}

WorkspaceNode *WorkspaceNode::childFolder(const QString &path) const
{
    for (const auto &child : children) {
        if (child->type == Type::Folder && child->id == path)
            return child.get();
    }
    return nullptr;
}

WorkspaceNode *WorkspaceNode::insert(int row, Type childType, const QString &childId)
{
    auto child = std::make_unique<WorkspaceNode>();
    child->type = childType;
    child->kind = kind;
    child->id = childId;
    child->parent = this;
    return children.insert(children.begin() + row, std::move(child))->get();
}

int WorkspacePlace::ofFolder(const WorkspaceNode &parent, const QString &path)
{
    int row = 0;
    for (const auto &child : parent.children) {
        if (child->type != WorkspaceNode::Type::Folder || QString::localeAwareCompare(child->id, path) > 0)
            break;
        ++row;
    }
    return row;
}

int WorkspacePlace::ofItem(const WorkspaceNode &parent, const WorkspaceItem &item, const WorkspaceDocument &document)
{
    const QStringList order = document.ids(item.kind);
    const qsizetype own = order.indexOf(item.id);
    int row = 0;
    for (const auto &child : parent.children) {
        if (child->type == WorkspaceNode::Type::Item && order.indexOf(child->id) > own)
            break;
        ++row;
    }
    return row;
}

} // namespace wsw
