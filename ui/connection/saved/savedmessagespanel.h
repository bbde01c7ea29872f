// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "workspace/profile/messagedraft.h"
#include "workspace/profile/savedmessage.h"

class QLineEdit;
class QMenu;
class QShortcut;
class QSortFilterProxyModel;
class QTreeView;

namespace wsw {

class LogNotice;
class SavedMessageModel;
class WorkspaceDocument;

/// The workspace's saved messages beside an editor: found by typing, sent with one click, loaded, renamed, dragged into
/// order and folders. A message's shortcut sends it while `scope` is shown.
class SavedMessagesPanel : public QWidget
{
    Q_OBJECT

public:
    SavedMessagesPanel(WorkspaceDocument &document, QWidget &scope, QWidget *parent = nullptr);

    /// Adds it beside what is selected and lets its name be typed.
    void save(const MessageDraft &draft);
    /// Gives the message what is written instead.
    void replace(const QString &id, const MessageDraft &draft);
    void setSendEnabled(bool enabled);

signals:
    void sendRequested(const wsw::MessageDraft &draft);
    void loadRequested(const wsw::MessageDraft &draft);
    void replaceRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Removed
    {
        qsizetype row = 0;
        SavedMessage message;
    };

    void connectSignals();
    QModelIndex current() const; ///< the model's
    const SavedMessage *message(const QString &id) const;
    void select(const QModelIndex &index, bool rename = false);
    void send(const QModelIndex &index);
    void load(const QModelIndex &index);
    void duplicate();
    void remove();
    void undoRemoval();
    void moveIntoNewFolder();
    void editShortcut();
    void showMenu(const QPoint &position);
    void addMessageEntries(QMenu &menu, const SavedMessage &message);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void updateShortcuts();
    void find(const QString &text);
    void retranslate();

    WorkspaceDocument &m_document;
    QWidget &m_scope;
    SavedMessageModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_find;
    QTreeView *m_tree;
    LogNotice *m_notice;
    QList<QShortcut *> m_shortcuts;
    QList<Removed> m_removed;
    bool m_sendEnabled = false;
};

} // namespace wsw
