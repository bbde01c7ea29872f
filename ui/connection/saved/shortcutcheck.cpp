// SPDX-License-Identifier: MIT
#include "ui/connection/saved/shortcutcheck.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::ShortcutDialog)
};

bool clash(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
           && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

QString plainText(QString text)
{
    text = text.section(u'\t', 0, 0);
    return text.remove(u'&').remove(u'…');
}

// A key that types, moves or deletes would be lost for the editor.
bool isForTyping(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    const Qt::KeyboardModifiers held = first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::NoModifier && !isFunctionKey;
}

bool isForEditing(const QKeySequence &keys)
{
    const QKeySequence::StandardKey editing[] = {QKeySequence::Undo,
                                                 QKeySequence::Redo,
                                                 QKeySequence::Cut,
                                                 QKeySequence::Copy,
                                                 QKeySequence::Paste,
                                                 QKeySequence::SelectAll,
                                                 QKeySequence::DeleteEndOfWord,
                                                 QKeySequence::DeleteStartOfWord,
                                                 QKeySequence::MoveToNextWord,
                                                 QKeySequence::MoveToPreviousWord,
                                                 QKeySequence::MoveToStartOfDocument,
                                                 QKeySequence::MoveToEndOfDocument};
    const auto has = [&](const QKeySequence &other) { return clash(keys, other); };
    for (const QKeySequence::StandardKey key : editing) {
        const QList<QKeySequence> bindings = QKeySequence::keyBindings(key);
        if (std::any_of(bindings.begin(), bindings.end(), has))
            return true;
    }
    return has(Qt::CTRL | Qt::Key_Return) || has(Qt::CTRL | Qt::Key_Enter) || has(Qt::CTRL | Qt::Key_Up)
           || has(Qt::CTRL | Qt::Key_Down);
}

QString ownerInWindow(const QKeySequence &keys, const QWidget &window)
{
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        if (std::any_of(shortcuts.begin(), shortcuts.end(), [&](const auto &other) { return clash(keys, other); }))
            return plainText(action->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (clash(keys, button->shortcut()))
            return plainText(button->text().isEmpty() ? button->accessibleName() : button->text());
    }
    return {};
}

} // namespace

QString shortcutProblem(const QKeySequence &keys, const QString &messageId, const QList<SavedMessage> &messages,
                        const QWidget &window)
{
    if (keys.isEmpty())
        return {};
    const QString name = keys.toString(QKeySequence::NativeText);
    if (isForTyping(keys))
        return Words::tr("%1 is needed for typing: take a key together with Ctrl or Alt, or a function key.").arg(name);
    if (isForEditing(keys))
        return Words::tr("%1 is needed for editing text: choose another one.").arg(name);
    for (const SavedMessage &message : messages) {
        if (message.id != messageId && clash(keys, QKeySequence(message.shortcut, QKeySequence::PortableText)))
            return Words::tr("%1 sends “%2” already: choose another one.").arg(name, message.name);
    }
    const QString owner = ownerInWindow(keys, window);
    return owner.isEmpty() ? QString() : Words::tr("%1 means “%2” already: choose another one.").arg(name, owner);
}

} // namespace wsw
