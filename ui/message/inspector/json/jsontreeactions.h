// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>

class QAction;
class QTreeView;

namespace wsw {

class JsonTreeModel;

/// What is copied from a JSON tree: its context menu and keys. Large values are put together on a worker thread.
class JsonTreeActions : public QObject
{
    Q_OBJECT

public:
    JsonTreeActions(JsonTreeModel &model, QTreeView &tree);

    void retranslate();

private:
    QAction *add(const QKeySequence &shortcut);
    void copyValue(bool asWritten);

    JsonTreeModel &m_model;
    QTreeView &m_tree;
    QFutureWatcher<QString> m_copying;
    QAction *m_value;
    QAction *m_path;
    QAction *m_json;
};

} // namespace wsw
