// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

#include "ui/workspace/workspaceitem.h"

class QLineEdit;
class QTreeView;

namespace wsw {

class WorkspaceModel;

/// The workspace at the window's left: a find field over the tree.
class WorkspaceTree : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceTree(WorkspaceModel &model, QWidget *parent = nullptr);

    WorkspaceItem currentItem() const; ///< not valid for a group or folder
    /// The current item, or all that are in the current group or folder.
    QList<WorkspaceItem> currentItems() const;
    void setCurrentItem(const WorkspaceItem &item);
    void editName(const WorkspaceItem &item);
    void focusFind();

signals:
    void activated(const wsw::WorkspaceItem &item);
    void currentChanged(const wsw::WorkspaceItem &item);
    void menuRequested(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    WorkspaceModel &m_model;
    QSortFilterProxyModel m_filter;
    QLineEdit *m_find;
    QTreeView *m_view;
};

} // namespace wsw
