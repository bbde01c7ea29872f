// SPDX-License-Identifier: MIT
#include "ui/workspace/workspacemodel.h"

#include <QFont>
#include <QGuiApplication>

#include "ui/workspace/itemstate.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

namespace {

// An index's internal id: 0 for a group, else the group's number + 1.
constexpr quintptr groupId = 0;

} // namespace

WorkspaceModel::WorkspaceModel(WorkspaceDocument &document, const Workbench &workbench, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_workbench(workbench)
{
    for (int group = 0; group < groupCount; ++group)
        m_ids[size_t(group)] = document.ids(Kind(group));
    connect(&document, &WorkspaceDocument::reset, this, [this] {
        beginResetModel();
        for (int group = 0; group < groupCount; ++group)
            m_ids[size_t(group)] = m_document.ids(Kind(group));
        endResetModel();
    });
    connect(&document, &WorkspaceDocument::itemAdded, this, [this](const WorkspaceItem &item, qsizetype row) {
        beginInsertRows(index(int(item.kind), 0), int(row), int(row));
        m_ids[size_t(item.kind)].insert(row, item.id);
        endInsertRows();
    });
    connect(&document, &WorkspaceDocument::itemRemoved, this, [this](const WorkspaceItem &item) {
        const int row = int(m_ids[size_t(item.kind)].indexOf(item.id));
        beginRemoveRows(index(int(item.kind), 0), row, row);
        m_ids[size_t(item.kind)].removeAt(row);
        endRemoveRows();
    });
    connect(&document, &WorkspaceDocument::itemChanged, this, &WorkspaceModel::refresh);
    connect(&workbench, &Workbench::connectionChanged, this, [this](const ConnectionStatus &status) {
        refresh({Kind::Connection, status.profile});
    });
    connect(&workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        refresh({Kind::Server, status.profile});
    });
    connect(&workbench, &Workbench::flowRunChanged, this, [this](const FlowRunStatus &status) {
        refresh({Kind::Flow, status.flow});
    });
}

WorkspaceItem WorkspaceModel::item(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    const size_t group = index.internalId() - 1;
    return {Kind(group), m_ids[group].value(index.row())};
}

QModelIndex WorkspaceModel::indexOf(const WorkspaceItem &item) const
{
    const qsizetype row = m_ids[size_t(item.kind)].indexOf(item.id);
    return row < 0 ? QModelIndex() : index(int(row), NameColumn, index(int(item.kind), 0));
}

void WorkspaceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emit dataChanged(index(0, 0), index(groupCount - 1, ColumnCount - 1));
    for (int group = 0; group < groupCount; ++group) {
        const QModelIndex parent = index(group, 0);
        if (const int rows = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    }
}

QModelIndex WorkspaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex WorkspaceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupId);
}

int WorkspaceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return groupCount;
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return int(m_ids[size_t(parent.row())].size());
}

int WorkspaceModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags WorkspaceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != groupId) {
        flags |= Qt::ItemNeverHasChildren;
        if (index.column() == NameColumn)
            flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupId)
        return groupData(Kind(index.row()), index.column(), role);
    return index.column() == NameColumn ? nameData(item(index), role) : stateData(item(index), role);
}

bool WorkspaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const WorkspaceItem edited = item(index);
    if (!edited.isValid() || role != Qt::EditRole || index.column() != NameColumn)
        return false;
    m_document.rename(edited, value.toString());
    return true;
}

QVariant WorkspaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("State");
}

QVariant WorkspaceModel::groupData(Kind kind, int column, int role) const
{
    if (column != NameColumn)
        return {};
    if (role == Qt::FontRole) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (kind) {
    case Kind::Connection: return tr("Connections");
    case Kind::Server: return tr("Servers");
    case Kind::Flow: break;
    }
    return tr("Flows");
}

QVariant WorkspaceModel::nameData(const WorkspaceItem &item, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return m_document.name(item);
    case Qt::DecorationRole: {
        const ItemState state = item.kind == Kind::Connection ? itemState(m_workbench.connectionStatus(item.id).state)
                                : item.kind == Kind::Server   ? itemState(m_workbench.serverStatus(item.id).state)
                                                              : flowState(isRunning(item.id));
        return themeIcon(state.icon, state.tint);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString state = stateText(item);
        return state.isEmpty() ? m_document.name(item) : tr("%1: %2").arg(m_document.name(item), state);
    }
    default: return {};
    }
}

QVariant WorkspaceModel::stateData(const WorkspaceItem &item, int role) const
{
    if (role == Qt::DisplayRole)
        return stateText(item);
    if (role == Qt::ForegroundRole)
        return themeColors().subtle;
    return {};
}

QString WorkspaceModel::stateText(const WorkspaceItem &item) const
{
    if (item.kind == Kind::Connection)
        return itemState(m_workbench.connectionStatus(item.id).state).text;
    if (item.kind == Kind::Flow)
        return flowState(isRunning(item.id)).text;
    const ServerStatus status = m_workbench.serverStatus(item.id);
    if (status.state == ServerStatus::State::Listening)
        return tr("%n client(s)", nullptr, int(status.clients.size()));
    return itemState(status.state).text;
}

bool WorkspaceModel::isRunning(const QString &flow) const
{
    const QList<FlowRunStatus> runs = m_workbench.flowRuns();
    return std::any_of(runs.begin(), runs.end(),
                       [&](const FlowRunStatus &run) { return run.active && run.flow == flow; });
}

void WorkspaceModel::refresh(const WorkspaceItem &item)
{
    const QModelIndex changed = indexOf(item);
    if (changed.isValid())
        emit dataChanged(changed, changed.siblingAtColumn(StateColumn));
}

} // namespace wsw
