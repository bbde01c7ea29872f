// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

#include <array>

#include "ui/workspace/workspacenodes.h"

namespace wsw {

class UnreadCounter;
class Workbench;
class WorkspaceDocument;
struct ItemState;

/// The workspace as a tree: Connections, Servers, Flows, their folders and what is in them, with the state of each by
/// icon and text. Items can be dragged to another place or folder.
class WorkspaceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ColumnCount };
    /// Of an item: how many messages came since its page was looked at last; 0 for none.
    static constexpr int UnreadRole = Qt::UserRole;

    WorkspaceModel(WorkspaceDocument &document, const Workbench &workbench, const UnreadCounter &unread,
                   QObject *parent = nullptr);

    WorkspaceItem item(const QModelIndex &index) const; ///< not valid for a group or folder
    QString folder(const QModelIndex &index) const;     ///< path of a folder, or of what an item is in
    QModelIndex indexOf(const WorkspaceItem &item) const;
    /// Every item beneath a group or folder, or the item itself.
    QList<WorkspaceItem> itemsBeneath(const QModelIndex &index) const;
    /// To be called on QEvent::LanguageChange.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    using Kind = WorkspaceItem::Kind;
    static constexpr int groupCount = 3;

    void rebuild();
    WorkspaceNode *node(const QModelIndex &index) const;
    QModelIndex indexOf(const WorkspaceNode &node, int column = NameColumn) const;
    WorkspaceNode &ensureFolder(const WorkspaceItem &item, bool told);
    void insert(const WorkspaceItem &item, bool told);
    void remove(const WorkspaceItem &item);
    void prune(WorkspaceNode *folder);
    /// Puts an item where the document has it now.
    void move(const WorkspaceItem &item);
    void refresh(const WorkspaceItem &item);

    QVariant groupData(const WorkspaceNode &node, int column, int role) const;
    QVariant nameData(const WorkspaceItem &item, int role) const;
    QVariant stateData(const WorkspaceItem &item, int role) const;
    /// Of the connection and its virtual clients together.
    ItemState connectionState(const QString &profile) const;
    QString stateText(const WorkspaceItem &item) const;
    QString toolTip(const WorkspaceItem &item) const;
    bool isRunning(const QString &flow) const;

    WorkspaceDocument &m_document;
    const Workbench &m_workbench;
    const UnreadCounter &m_unread;
    std::array<WorkspaceNode, groupCount> m_groups;
    QHash<QString, WorkspaceNode *> m_items; ///< by id
};

} // namespace wsw
