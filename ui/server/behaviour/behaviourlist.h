// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/server/behaviour/behaviourmodel.h"

class QAction;
class QMenu;
class QToolButton;
class QTreeView;

namespace wsw {

class LogNotice;

/// A server's paths and behaviours: added, copied, moved and removed (with a way back), by mouse and by keyboard.
class BehaviourList : public QWidget
{
    Q_OBJECT

public:
    BehaviourList(const QString &server, WorkspaceDocument &document, QWidget *parent = nullptr);

    BehaviourModel &model() const { return *m_model; }
    BehaviourPosition current() const; ///< always something
    void setTryOutShown(bool shown);
    void select(const BehaviourPosition &position); ///< if there is such a one

signals:
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Edit = std::function<std::optional<BehaviourPosition>(QList<PathProfile> &)>;

    void buildActions();
    QAction *addAction(const QString &icon, const QKeySequence &keys, void (BehaviourList::*slot)());
    void connectSignals();
    /// Selects what the edit gives.
    void edit(const Edit &edit);
    void selectAgain();
    void addPath();
    void addBehaviour(const BehaviourKind &what);
    void duplicate();
    void moveUp();
    void moveDown();
    void remove();
    void undoRemoval();
    void showMenu(const QPoint &position);
    void updateActions();
    void retranslate();

    const QString m_server;
    WorkspaceDocument &m_document;
    BehaviourModel *m_model;
    QTreeView *m_tree;
    QToolButton *m_add;
    QMenu *m_kinds;
    QAction *m_addPath;
    QAction *m_duplicate;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    LogNotice *m_notice;
    std::optional<behaviouredits::Removed> m_removed;
    BehaviourPosition m_current{0};
    QString m_currentBehaviour; ///< its id; empty: a path
};

} // namespace wsw
