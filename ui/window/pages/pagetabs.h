// SPDX-License-Identifier: MIT
#pragma once

#include <QTabWidget>

#include <functional>

#include "ui/workspace/workspaceitem.h"

class QToolButton;

namespace wsw {

class WorkspaceModel;

/// The open pages as closable, movable tabs, each with its item's name and state from the model. A page is built when
/// it is first shown.
class PageTabs : public QTabWidget
{
    Q_OBJECT

public:
    using Factory = std::function<QWidget *(const WorkspaceItem &)>;

    PageTabs(WorkspaceModel &model, Factory factory, QWidget *parent = nullptr);

    void open(const WorkspaceItem &item); ///< goes to its page if it is open already
    /// Adds pages without building them; the first is shown.
    void restore(const QList<WorkspaceItem> &items, const WorkspaceItem &current);
    void closeItem(const WorkspaceItem &item);
    void closeAll();
    WorkspaceItem currentItem() const; ///< not valid if no page is open
    QWidget *currentPage() const;      ///< what the factory made, nullptr if no page is open
    QList<WorkspaceItem> items() const;

signals:
    void currentItemChanged(const wsw::WorkspaceItem &item);
    void pagesChanged(); ///< opened, closed or moved

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int tabOf(const WorkspaceItem &item) const;
    int addPage(const WorkspaceItem &item);
    void closeTab(int tab);
    void addCloseButton(int tab);
    void nameCloseButton(QToolButton &button) const;
    void showState(int tab);
    void retranslate();

    WorkspaceModel &m_model;
    Factory m_factory;
};

} // namespace wsw
