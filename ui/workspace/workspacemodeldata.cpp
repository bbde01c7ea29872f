// SPDX-License-Identifier: MIT
// WorkspaceModel: what its rows say.
#include <QFont>
#include <QGuiApplication>

#include "ui/workspace/itemstate.h"
#include "ui/workspace/unreadcounter.h"
#include "ui/workspace/workspacedocument.h"
#include "ui/workspace/workspacemodel.h"
#include "workspace/profile/folderpath.h"

namespace wsw {

using Type = WorkspaceNode::Type;

Qt::ItemFlags WorkspaceModel::flags(const QModelIndex &index) const
{
    const WorkspaceNode *found = node(index);
    if (!found)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    if (found->type == Type::Item)
        flags |= Qt::ItemNeverHasChildren | Qt::ItemIsDragEnabled;
    if (found->type != Type::Group && index.column() == NameColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant WorkspaceModel::data(const QModelIndex &index, int role) const
{
    const WorkspaceNode *found = node(index);
    if (!found)
        return {};
    if (found->type != Type::Item)
        return groupData(*found, index.column(), role);
    return index.column() == NameColumn ? nameData(found->item(), role) : stateData(found->item(), role);
}

QVariant WorkspaceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("State");
}

QVariant WorkspaceModel::groupData(const WorkspaceNode &node, int column, int role) const
{
    if (column != NameColumn)
        return {};
    if (node.type == Type::Folder) {
        if (role == Qt::DecorationRole)
            return themeIcon(QStringLiteral("folder"), IconTint::Subtle);
        return role == Qt::DisplayRole || role == Qt::EditRole ? folderName(node.id) : QVariant();
    }
    if (role == Qt::FontRole) {
        QFont font = QGuiApplication::font();
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (node.kind) {
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
        const ItemState state = item.kind == Kind::Connection ? connectionState(item.id)
                                : item.kind == Kind::Server   ? itemState(m_workbench.serverStatus(item.id).state)
                                                              : flowState(isRunning(item.id));
        return themeIcon(state.icon, state.tint);
    }
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(m_unread.unread(item.id) > 0);
        return font;
    }
    case Qt::ToolTipRole: return toolTip(item);
    case Qt::AccessibleTextRole: {
        const QString state = stateText(item);
        return state.isEmpty() ? m_document.name(item) : tr("%1: %2").arg(m_document.name(item), state);
    }
    case UnreadRole: return QVariant::fromValue(m_unread.unread(item.id));
    default: return {};
    }
}

QVariant WorkspaceModel::stateData(const WorkspaceItem &item, int role) const
{
    if (role == Qt::DisplayRole)
        return stateText(item);
    if (role == Qt::ToolTipRole)
        return toolTip(item);
    if (role == Qt::ForegroundRole)
        return themeColors().subtle;
    return {};
}

ItemState WorkspaceModel::connectionState(const QString &profile) const
{
    const ConnectionStatus status = m_workbench.connectionStatus(profile);
    const ClientGroupStatus clients = m_workbench.clientGroupStatus(profile);
    ItemState state = itemState(status.state);
    if (!clients.active)
        return state;
    const QString open = tr("%Ln client(s) open", nullptr, clients.open);
    if (status.state != ConnectionState::Closed && status.state != ConnectionState::Failed) {
        state.text = tr("%1 · %2").arg(state.text, open);
        return state;
    }
    state = itemState(clients.open > 0 ? ConnectionState::Open : ConnectionState::Connecting);
    state.text = open;
    return state;
}

QString WorkspaceModel::stateText(const WorkspaceItem &item) const
{
    if (item.kind == Kind::Flow)
        return flowState(isRunning(item.id)).text;
    if (item.kind == Kind::Connection) {
        const QString state = connectionState(item.id).text;
        const quint64 unread = m_unread.unread(item.id);
        return unread == 0 ? state : tr("%1 · %n new", nullptr, int(qMin<quint64>(unread, 99999))).arg(state);
    }
    const ServerStatus status = m_workbench.serverStatus(item.id);
    if (status.state == ServerStatus::State::Listening)
        return tr("%n client(s)", nullptr, status.clientCount);
    return itemState(status.state).text;
}

QString WorkspaceModel::toolTip(const WorkspaceItem &item) const
{
    const QString state = stateText(item);
    QString text = state.isEmpty() ? m_document.name(item) : tr("%1: %2").arg(m_document.name(item), state);
    const QString error = item.kind == Kind::Connection ? m_workbench.connectionStatus(item.id).error.message
                          : item.kind == Kind::Server   ? m_workbench.serverStatus(item.id).error.message
                                                        : QString();
    if (!error.isEmpty())
        text += QLatin1Char('\n') + error;
    const ClientGroupStatus clients = m_workbench.clientGroupStatus(item.id);
    if (clients.active && clients.failed > 0)
        text += QLatin1Char('\n') + tr("%Ln client(s) failed", nullptr, clients.failed);
    return text;
}

bool WorkspaceModel::isRunning(const QString &flow) const
{
    const QList<FlowRunStatus> runs = m_workbench.flowRuns();
    return std::any_of(runs.begin(), runs.end(),
                       [&](const FlowRunStatus &run) { return run.active && run.flow == flow; });
}

} // namespace wsw
