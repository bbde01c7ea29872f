// SPDX-License-Identifier: MIT
#include "ui/window/commands/editingcommands.h"

#include <QApplication>
#include <QKeyEvent>
#include <QUndoStack>

#include "ui/flow/editing/floweditor.h"
#include "ui/flow/flowpage.h"
#include "ui/window/pages/pagetabs.h"

namespace wsw {

namespace {

bool takesText(const QWidget *widget)
{
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

} // namespace

EditingCommands::EditingCommands(Actions &actions, PageTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_tabs(tabs)
{
    using Id = ActionId;
    const std::pair<Id, QKeySequence::StandardKey> editing[] = {
        {Id::Undo, QKeySequence::Undo}, {Id::Redo, QKeySequence::Redo},   {Id::Cut, QKeySequence::Cut},
        {Id::Copy, QKeySequence::Copy}, {Id::Paste, QKeySequence::Paste}, {Id::SelectAll, QKeySequence::SelectAll}};
    for (const auto &[id, key] : editing)
        connect(actions[id], &QAction::triggered, this, [this, id = id, key = key] { send(id, key); });
    connect(&tabs, &PageTabs::currentItemChanged, this, &EditingCommands::watchPage);
}

void EditingCommands::send(ActionId id, QKeySequence::StandardKey key)
{
    // Whatever has the focus knows best what copying or undoing means there. What it is in a text, only a text knows.
    QWidget *focus = QApplication::focusWidget();
    if (m_stack && !takesText(focus) && (id == ActionId::Undo || id == ActionId::Redo)) {
        id == ActionId::Undo ? m_stack->undo() : m_stack->redo();
        return;
    }
    const QList<QKeySequence> bindings = QKeySequence::keyBindings(key);
    if (!focus || bindings.isEmpty())
        return;
    const QKeyCombination pressed = bindings.first()[0];
    for (QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, pressed.key(), pressed.keyboardModifiers());
        QCoreApplication::sendEvent(focus, &event);
    }
}

void EditingCommands::watchPage()
{
    auto *page = qobject_cast<FlowPage *>(m_tabs.currentPage());
    QUndoStack *stack = page ? &page->editor().undoStack() : nullptr;
    if (stack == m_stack)
        return;
    if (m_stack)
        m_stack->disconnect(this);
    m_stack = stack;
    if (stack) {
        connect(stack, &QUndoStack::undoTextChanged, this, &EditingCommands::showNames);
        connect(stack, &QUndoStack::redoTextChanged, this, &EditingCommands::showNames);
    }
    showNames();
}

void EditingCommands::showNames()
{
    m_actions.setUndoNames(m_stack ? m_stack->undoText() : QString(), m_stack ? m_stack->redoText() : QString());
}

} // namespace wsw
