// SPDX-License-Identifier: MIT
#include "ui/workspace/workspacemodel.h"

#include <QMimeData>

#include "ui/workspace/unreadcounter.h"
#include "ui/workspace/workspacedocument.h"
#include "workspace/profile/folderpath.h"
#include "workspace/workbench.h"

namespace wsw {

namespace {

using Type = WorkspaceNode::Type;

QString itemFormat()
{
    return QStringLiteral("application/x-wsworkbench-item");
}

} // namespace

WorkspaceModel::WorkspaceModel(WorkspaceDocument &document, const Workbench &workbench, const UnreadCounter &unread,
                               QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_workbench(workbench)
    , m_unread(unread)
{
    for (int group = 0; group < groupCount; ++group)
        m_groups[size_t(group)].kind = Kind(group);
    rebuild();
    connect(&document, &WorkspaceDocument::reset, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(&document, &WorkspaceDocument::itemAdded, this, [this](const WorkspaceItem &item) { insert(item, true); });
    connect(&document, &WorkspaceDocument::itemRemoved, this, &WorkspaceModel::remove);
    connect(&document, &WorkspaceDocument::itemMoved, this, &WorkspaceModel::move);
    connect(&document, &WorkspaceDocument::itemChanged, this, &WorkspaceModel::refresh);
    connect(&workbench, &Workbench::connectionChanged, this, [this](const ConnectionStatus &status) {
        refresh({Kind::Connection, status.profile});
    });
    connect(&workbench, &Workbench::clientGroupChanged, this, [this](const ClientGroupStatus &status) {
        refresh({Kind::Connection, status.profile});
    });
    connect(&workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        refresh({Kind::Server, status.profile});
    });
    connect(&workbench, &Workbench::flowRunChanged, this, [this](const FlowRunStatus &status) {
        refresh({Kind::Flow, status.flow});
    });
    connect(&unread, &UnreadCounter::changed, this, &WorkspaceModel::refresh);
}

WorkspaceItem WorkspaceModel::item(const QModelIndex &index) const
{
    const WorkspaceNode *found = node(index);
    return found ? found->item() : WorkspaceItem();
}

QString WorkspaceModel::folder(const QModelIndex &index) const
{
    const WorkspaceNode *found = node(index);
    while (found && found->type == Type::Item)
        found = found->parent;
    return found ? found->id : QString();
}

QModelIndex WorkspaceModel::indexOf(const WorkspaceItem &item) const
{
    const WorkspaceNode *found = m_items.value(item.id);
    return found ? indexOf(*found) : QModelIndex();
}

QList<WorkspaceItem> WorkspaceModel::itemsBeneath(const QModelIndex &index) const
{
    const WorkspaceNode *top = node(index);
    if (!top)
        return {};
    if (top->type == Type::Item)
        return {top->item()};
    QList<WorkspaceItem> items;
    for (const auto &child : top->children)
        items += itemsBeneath(indexOf(*child));
    return items;
}

void WorkspaceModel::rebuild()
{
    m_items.clear();
    for (WorkspaceNode &group : m_groups) {
        group.children.clear();
        const QStringList ids = m_document.ids(group.kind);
        for (const QString &id : ids)
            insert({group.kind, id}, false);
    }
}

WorkspaceNode *WorkspaceModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<WorkspaceNode *>(index.internalPointer()) : nullptr;
}

QModelIndex WorkspaceModel::indexOf(const WorkspaceNode &node, int column) const
{
    return createIndex(node.row(), column, const_cast<WorkspaceNode *>(&node));
}

WorkspaceNode &WorkspaceModel::ensureFolder(const WorkspaceItem &item, bool told)
{
    WorkspaceNode *parent = &m_groups[size_t(item.kind)];
    const QStringList chain = folderChain(m_document.folder(item));
    for (const QString &path : chain) {
        if (WorkspaceNode *known = parent->childFolder(path)) {
            parent = known;
            continue;
        }
        const int row = WorkspacePlace::ofFolder(*parent, path);
        if (told)
            beginInsertRows(indexOf(*parent), row, row);
        WorkspaceNode *made = parent->insert(row, Type::Folder, path);
        if (told)
            endInsertRows();
        parent = made;
    }
    return *parent;
}

void WorkspaceModel::insert(const WorkspaceItem &item, bool told)
{
    WorkspaceNode &parent = ensureFolder(item, told);
    // All at once they come in the document's order.
    const int row = told ? WorkspacePlace::ofItem(parent, item, m_document) : int(parent.children.size());
    if (told)
        beginInsertRows(indexOf(parent), row, row);
    m_items.insert(item.id, parent.insert(row, Type::Item, item.id));
    if (told)
        endInsertRows();
}

void WorkspaceModel::remove(const WorkspaceItem &item)
{
    WorkspaceNode *gone = m_items.take(item.id);
    if (!gone)
        return;
    WorkspaceNode *parent = gone->parent;
    const int row = gone->row();
    beginRemoveRows(indexOf(*parent), row, row);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
    prune(parent);
}

void WorkspaceModel::prune(WorkspaceNode *folder)
{
    while (folder->type == Type::Folder && folder->children.empty()) {
        WorkspaceNode *parent = folder->parent;
        const int row = folder->row();
        beginRemoveRows(indexOf(*parent), row, row);
        parent->children.erase(parent->children.begin() + row);
        endRemoveRows();
        folder = parent;
    }
}

void WorkspaceModel::move(const WorkspaceItem &item)
{
    WorkspaceNode *moved = m_items.value(item.id);
    if (!moved)
        return;
    WorkspaceNode *from = moved->parent;
    WorkspaceNode &to = ensureFolder(item, true);
    const int oldRow = moved->row();
    // Its place among the others, with itself out of the way.
    auto taken = std::move(from->children[size_t(oldRow)]);
    from->children.erase(from->children.begin() + oldRow);
    const int newRow = WorkspacePlace::ofItem(to, item, m_document);
    from->children.insert(from->children.begin() + oldRow, std::move(taken));
    if (from == &to && newRow == oldRow)
        return;
    // Qt counts the target row as if nothing were taken out yet.
    const int target = from == &to && newRow > oldRow ? newRow + 1 : newRow;
    beginMoveRows(indexOf(*from), oldRow, oldRow, indexOf(to), target);
    taken = std::move(from->children[size_t(oldRow)]);
    from->children.erase(from->children.begin() + oldRow);
    taken->parent = &to;
    to.children.insert(to.children.begin() + newRow, std::move(taken));
    endMoveRows();
    prune(from);
}

void WorkspaceModel::refresh(const WorkspaceItem &item)
{
    const QModelIndex changed = indexOf(item);
    if (changed.isValid())
        emit dataChanged(changed, changed.siblingAtColumn(StateColumn));
}

void WorkspaceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(groupCount - 1, ColumnCount - 1));
    for (const WorkspaceNode *item : std::as_const(m_items))
        refresh(item->item());
}

QModelIndex WorkspaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (const WorkspaceNode *above = node(parent))
        return createIndex(row, column, above->children[size_t(row)].get());
    return createIndex(row, column, const_cast<WorkspaceNode *>(&m_groups[size_t(row)]));
}

QModelIndex WorkspaceModel::parent(const QModelIndex &child) const
{
    const WorkspaceNode *below = node(child);
    return below && below->parent ? indexOf(*below->parent) : QModelIndex();
}

int WorkspaceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount;
    return parent.column() == 0 ? int(node(parent)->children.size()) : 0;
}

int WorkspaceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool WorkspaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const WorkspaceNode *edited = node(index);
    if (!edited || edited->type == Type::Group || role != Qt::EditRole || index.column() != NameColumn)
        return false;
    if (edited->type == Type::Item) {
        m_document.rename(edited->item(), value.toString());
        return true;
    }
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name.contains(u'/'))
        return false;
    // The folder's node goes with its last item, so take what is needed of it first.
    const QString old = edited->id;
    m_document.renameFolder(edited->kind, old, joinedFolder(parentFolder(old), name));
    return true;
}

QStringList WorkspaceModel::mimeTypes() const
{
    return {itemFormat()};
}

QMimeData *WorkspaceModel::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        if (const WorkspaceItem dragged = item(index); dragged.isValid()) {
            auto *data = new QMimeData;
            data->setData(itemFormat(), dragged.id.toUtf8());
            return data;
        }
    }
    return nullptr;
}

bool WorkspaceModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const WorkspaceNode *dragged = m_items.value(QString::fromUtf8(data->data(itemFormat())));
    const WorkspaceNode *target = node(parent);
    return dragged && target && target->kind == dragged->kind;
}

bool WorkspaceModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const WorkspaceItem dragged = m_document.find(QString::fromUtf8(data->data(itemFormat())));
    const WorkspaceNode *target = node(parent);
    QString before;
    if (target->type == Type::Item) { // dropped onto an item: before it
        before = target->id;
        target = target->parent;
    } else if (row >= 0 && row < int(target->children.size())) {
        const WorkspaceNode &next = *target->children[size_t(row)];
        before = next.type == Type::Item ? next.id : QString();
    }
    m_document.move(dragged, target->id, before);
    // False, or the view would remove the row that was dragged.
    return false;
}

} // namespace wsw
