// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

#include <vector>

#include "workspace/profile/savedmessage.h"

namespace wsw {

class WorkspaceDocument;

/// The workspace's saved messages in their folders, which come first. Renames in place, moves by dragging. A second
/// column is where a message is sent.
class SavedMessageModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SendColumn, ColumnCount };
    /// What is searched: name, folder and text.
    static constexpr int SearchRole = Qt::UserRole;

    explicit SavedMessageModel(WorkspaceDocument &document, QObject *parent = nullptr);

    /// Empty for a folder.
    QString messageId(const QModelIndex &index) const;
    /// A folder's own path, or a message's folder.
    QString folder(const QModelIndex &index) const;
    QModelIndex indexOfMessage(const QString &id) const;
    QModelIndex indexOfFolder(const QString &folder) const;
    /// The messages of an index: itself, or all within the folder.
    QStringList messageIds(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    /// A folder or a message; an index's internal id is its place in m_nodes. The first is the root.
    struct Node
    {
        QString folder; ///< its path; empty for a message
        QString message;
        int parent = 0;
        int row = 0;
        std::vector<int> children;

        bool operator==(const Node &) const = default;
    };

    void update();
    std::vector<Node> build() const;
    static int addFolder(std::vector<Node> &nodes, const QString &folder);
    static void add(std::vector<Node> &nodes, Node node);
    const Node &node(const QModelIndex &index) const;
    QModelIndex indexOf(int node) const;
    const SavedMessage *message(const QString &id) const;
    QVariant messageData(const SavedMessage &message, int column, int role) const;
    QVariant folderData(const QString &folder, int column, int role) const;
    bool renameFolder(const QString &folder, const QString &name);
    void moveFolder(const QString &folder, const QString &into);

    WorkspaceDocument &m_document;
    std::vector<Node> m_nodes;
};

} // namespace wsw
