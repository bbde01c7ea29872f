// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>

#include <array>

#include "ui/workspace/workspaceitem.h"

namespace wsw {

class Workbench;
class WorkspaceDocument;

/// The workspace as a tree: Connections, Servers, Flows and what is in them, with the state of each by icon and text.
class WorkspaceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ColumnCount };

    WorkspaceModel(WorkspaceDocument &document, const Workbench &workbench, QObject *parent = nullptr);

    WorkspaceItem item(const QModelIndex &index) const; ///< not valid for a group
    QModelIndex indexOf(const WorkspaceItem &item) const;
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

private:
    using Kind = WorkspaceItem::Kind;
    static constexpr int groupCount = 3;

    QVariant groupData(Kind kind, int column, int role) const;
    QVariant nameData(const WorkspaceItem &item, int role) const;
    QVariant stateData(const WorkspaceItem &item, int role) const;
    QString stateText(const WorkspaceItem &item) const;
    bool isRunning(const QString &flow) const;
    void refresh(const WorkspaceItem &item);

    WorkspaceDocument &m_document;
    const Workbench &m_workbench;
    std::array<QStringList, groupCount> m_ids; ///< what the views know of, by kind
};

} // namespace wsw
