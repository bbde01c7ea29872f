// SPDX-License-Identifier: MIT
#include "ui/connection/saved/savedmessagespanel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/connection/saved/savedmessageedits.h"
#include "ui/connection/saved/savedmessagemodel.h"
#include "ui/connection/saved/shortcutdialog.h"
#include "ui/message/lognotice.h"
#include "ui/workspace/workspacedocument.h"
#include "ui/workspace/workspacelists.h"
#include "workspace/profile/folderpath.h"

namespace wsw {

namespace {

MessageDraft draftOf(const SavedMessage &message)
{
    return {message.type, message.text, message.hasVariables};
}

// The first words of a text, until somebody types a better name.
QString nameFor(const QString &text)
{
    constexpr qsizetype longest = 32;
    const QString words = text.left(longest * 4).simplified();
    return words.size() > longest ? words.left(longest - 1) + u'…' : words;
}

} // namespace

SavedMessagesPanel::SavedMessagesPanel(WorkspaceDocument &document, QWidget &scope, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scope(scope)
    , m_model(new SavedMessageModel(document, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_find(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_notice(new LogNotice(this))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(SavedMessageModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setRecursiveFilteringEnabled(true);
    m_find->setClearButtonEnabled(true);
    m_tree->setModel(m_found);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SavedMessageModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(SavedMessageModel::SendColumn, QHeaderView::ResizeToContents);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers); // F2 and the menu
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_tree->expandAll();
    m_tree->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_find);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_notice);
    connectSignals();
    updateShortcuts();
    retranslate();
}

void SavedMessagesPanel::connectSignals()
{
    connect(m_find, &QLineEdit::textChanged, this, &SavedMessagesPanel::find);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == SavedMessageModel::SendColumn)
            send(m_found->mapToSource(index));
    });
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == SavedMessageModel::NameColumn)
            load(m_found->mapToSource(index));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &SavedMessagesPanel::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    connect(&m_document, &WorkspaceDocument::savedMessagesChanged, this, &SavedMessagesPanel::updateShortcuts);
    connect(&m_document, &WorkspaceDocument::reset, this, [this] {
        m_removed.clear();
        m_notice->hide();
        updateShortcuts();
    });
    connect(m_notice, &LogNotice::actionTriggered, this, &SavedMessagesPanel::undoRemoval);
}

QModelIndex SavedMessagesPanel::current() const
{
    return m_found->mapToSource(m_tree->currentIndex()).siblingAtColumn(SavedMessageModel::NameColumn);
}

const SavedMessage *SavedMessagesPanel::message(const QString &id) const
{
    return findIn(m_document.workspace().savedMessages, id);
}

void SavedMessagesPanel::select(const QModelIndex &index, bool rename)
{
    const QModelIndex shown = m_found->mapFromSource(index);
    m_tree->setCurrentIndex(shown);
    m_tree->scrollTo(shown);
    if (rename)
        m_tree->edit(shown);
}

void SavedMessagesPanel::save(const MessageDraft &draft)
{
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    const QModelIndex beside = current();
    SavedMessage saved;
    saved.id = newProfileId();
    saved.folder = m_model->folder(beside);
    const QString name = nameFor(draft.text);
    saved.name = savedmessages::unusedName(messages, saved.folder, name.isEmpty() ? tr("Empty message") : name);
    saved.type = draft.type;
    saved.text = draft.text;
    saved.hasVariables = draft.hasVariables;
    const qsizetype at = wsw::indexOf(messages, m_model->messageId(beside));
    messages.insert(at < 0 ? messages.size() : at + 1, saved);
    m_find->clear();
    m_document.changeSavedMessages(messages);
    m_tree->setFocus();
    select(m_model->indexOfMessage(saved.id), true);
}

void SavedMessagesPanel::replace(const QString &id, const MessageDraft &draft)
{
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    const qsizetype at = wsw::indexOf(messages, id);
    if (at < 0)
        return;
    messages[at].type = draft.type;
    messages[at].text = draft.text;
    messages[at].hasVariables = draft.hasVariables;
    m_document.changeSavedMessages(messages);
}

void SavedMessagesPanel::setSendEnabled(bool enabled)
{
    m_sendEnabled = enabled;
}

void SavedMessagesPanel::send(const QModelIndex &index)
{
    if (const SavedMessage *saved = message(m_model->messageId(index)))
        emit sendRequested(draftOf(*saved));
}

void SavedMessagesPanel::load(const QModelIndex &index)
{
    if (const SavedMessage *saved = message(m_model->messageId(index)))
        emit loadRequested(draftOf(*saved));
}

void SavedMessagesPanel::duplicate()
{
    const SavedMessage *saved = message(m_model->messageId(current()));
    if (!saved)
        return;
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    SavedMessage copy = *saved;
    copy.id = newProfileId();
    copy.name = savedmessages::unusedName(messages, copy.folder, copy.name);
    copy.shortcut.clear(); // it is the first one's
    messages.insert(wsw::indexOf(messages, saved->id) + 1, copy);
    m_document.changeSavedMessages(messages);
    select(m_model->indexOfMessage(copy.id), true);
}

void SavedMessagesPanel::remove()
{
    const QStringList ids = m_model->messageIds(current());
    if (ids.isEmpty())
        return;
    QList<SavedMessage> left;
    QList<Removed> removed;
    const QList<SavedMessage> messages = m_document.workspace().savedMessages;
    for (qsizetype row = 0; row < messages.size(); ++row) {
        if (ids.contains(messages[row].id))
            removed.append({row, messages[row]});
        else
            left.append(messages[row]);
    }
    m_removed = removed;
    m_document.changeSavedMessages(left);
    m_notice->tell(removed.size() == 1 ? tr("Deleted “%1”.").arg(removed.first().message.name)
                                       : tr("Deleted %n message(s).", nullptr, int(removed.size())),
                   tr("Undo"));
    m_notice->show();
}

void SavedMessagesPanel::undoRemoval()
{
    if (m_removed.isEmpty())
        return;
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    for (const Removed &removed : std::exchange(m_removed, {}))
        messages.insert(qMin(removed.row, messages.size()), removed.message);
    m_notice->hide();
    m_document.changeSavedMessages(messages);
}

void SavedMessagesPanel::moveIntoNewFolder()
{
    const QModelIndex index = current();
    const QStringList ids = m_model->messageIds(index);
    if (ids.isEmpty())
        return;
    QList<SavedMessage> messages = m_document.workspace().savedMessages;
    const QString id = m_model->messageId(index);
    const QString own = m_model->folder(index);
    const QString parent = id.isEmpty() ? parentFolder(own) : own;
    const QString folder = savedmessages::unusedFolder(messages, parent, tr("New folder"));
    if (id.isEmpty())
        savedmessages::renameFolder(messages, own, joinedFolder(folder, folderName(own)));
    else
        savedmessages::move(messages, ids, folder, {});
    m_document.changeSavedMessages(messages);
    select(m_model->indexOfFolder(folder), true);
}

void SavedMessagesPanel::editShortcut()
{
    const SavedMessage *saved = message(m_model->messageId(current()));
    if (!saved)
        return;
    auto *dialog = new ShortcutDialog(*saved, m_document.workspace().savedMessages, this);
    connect(dialog, &ShortcutDialog::chosen, this, [this, id = saved->id](const QString &shortcut) {
        QList<SavedMessage> messages = m_document.workspace().savedMessages;
        if (const qsizetype at = wsw::indexOf(messages, id); at >= 0)
            messages[at].shortcut = shortcut;
        m_document.changeSavedMessages(messages);
    });
    dialog->open();
}

void SavedMessagesPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = current();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const SavedMessage *saved = message(m_model->messageId(index)))
        addMessageEntries(*menu, *saved);
    const auto add = [&](const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Rename"), Qt::Key_F2, [this] { m_tree->edit(m_tree->currentIndex()); });
    add(tr("Move into &New Folder"), {}, [this] { moveIntoNewFolder(); });
    add(tr("&Delete"), Qt::Key_Delete, [this] { remove(); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void SavedMessagesPanel::addMessageEntries(QMenu &menu, const SavedMessage &saved)
{
    const auto add = [&](const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu.addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("&Send"), Qt::CTRL | Qt::Key_Return, [this] { send(current()); })->setEnabled(m_sendEnabled);
    add(tr("&Load into the Editor"), Qt::Key_Return, [this] { load(current()); });
    add(tr("Replace by the &Editor's Content"), {}, [this, id = saved.id] { emit replaceRequested(id); });
    menu.addSeparator();
    add(tr("Du&plicate"), Qt::CTRL | Qt::Key_D, [this] { duplicate(); });
    add(tr("S&hortcut…"), {}, [this] { editShortcut(); });
}

bool SavedMessagesPanel::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = modifiers & ~Qt::KeypadModifier;
    if (isEnter && held == Qt::ControlModifier)
        send(current());
    else if (isEnter && held == Qt::NoModifier)
        load(current());
    else if (key == Qt::Key_F2 && held == Qt::NoModifier)
        m_tree->edit(m_tree->currentIndex());
    else if (key == Qt::Key_Delete && (held == Qt::NoModifier || held == Qt::ControlModifier))
        remove();
    else if (key == Qt::Key_D && held == Qt::ControlModifier)
        duplicate();
    else if (key == Qt::Key_Z && held == Qt::ControlModifier)
        undoRemoval();
    else
        return false;
    return true;
}

bool SavedMessagesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // While the tree has the focus these are its own, not the menus'.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete
                            || (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier);
        event->setAccepted(isOurs);
        return isOurs;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SavedMessagesPanel::updateShortcuts()
{
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (const SavedMessage &saved : m_document.workspace().savedMessages) {
        const QKeySequence keys(saved.shortcut, QKeySequence::PortableText);
        if (keys.isEmpty())
            continue;
        auto *shortcut = new QShortcut(keys, &m_scope);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, id = saved.id] { send(m_model->indexOfMessage(id)); });
        m_shortcuts.append(shortcut);
    }
}

void SavedMessagesPanel::find(const QString &text)
{
    m_found->setFilterFixedString(text);
    m_tree->expandAll();
    // Enter sends or loads what was found first.
    QModelIndex first = m_found->index(0, 0);
    while (m_found->hasChildren(first))
        first = m_found->index(0, 0, first);
    if (!text.isEmpty())
        m_tree->setCurrentIndex(first);
}

void SavedMessagesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SavedMessagesPanel::retranslate()
{
    m_find->setAccessibleName(tr("Find saved message"));
    m_find->setPlaceholderText(tr("Find saved message"));
    m_tree->setAccessibleName(tr("Saved messages"));
    m_tree->setToolTip(tr("Enter loads a message into the editor, Ctrl+Enter sends it."));
}

} // namespace wsw
