// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

#include "ui/window/actions.h"

class QUndoStack;

namespace wsw {

class FlowPage;
class PageTabs;

/// Undo, Redo, Cut, Copy, Paste and Select All: what they mean is up to whatever has the focus. A shown flow's steps
/// have names, which Undo and Redo tell.
class EditingCommands : public QObject
{
    Q_OBJECT

public:
    EditingCommands(Actions &actions, PageTabs &tabs, QObject *parent = nullptr);

private:
    void send(ActionId id, QKeySequence::StandardKey key);
    void watchPage();
    void showNames();

    Actions &m_actions;
    PageTabs &m_tabs;
    QPointer<QUndoStack> m_stack; ///< of the shown page; null if it has none
};

} // namespace wsw
