// SPDX-License-Identifier: MIT
#include "ui/server/behaviour/behaviourlist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include "ui/message/lognotice.h"
#include "ui/server/behaviour/behaviourtext.h"
#include "ui/theme.h"
#include "ui/workspace/workspacedocument.h"

namespace wsw {

BehaviourList::BehaviourList(const QString &server, WorkspaceDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_document(document)
    , m_model(new BehaviourModel(server, document, this))
    , m_tree(new QTreeView(this))
    , m_add(new QToolButton(this))
    , m_kinds(new QMenu(this))
    , m_addPath(addAction(QStringLiteral("route"), {}, &BehaviourList::addPath))
    , m_duplicate(addAction(QStringLiteral("copy"), Qt::CTRL | Qt::Key_D, &BehaviourList::duplicate))
    , m_up(addAction(QStringLiteral("arrow-up"), Qt::ALT | Qt::Key_Up, &BehaviourList::moveUp))
    , m_down(addAction(QStringLiteral("arrow-down"), Qt::ALT | Qt::Key_Down, &BehaviourList::moveDown))
    , m_remove(addAction(QStringLiteral("trash-2"), Qt::Key_Delete, &BehaviourList::remove))
    , m_notice(new LogNotice(this))
{
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(BehaviourModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(BehaviourModel::MatchesColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(BehaviourModel::TryOutColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(BehaviourModel::TryOutColumn, fontMetrics().averageCharWidth() * 24);
    setTryOutShown(false);
    m_tree->installEventFilter(this);
    m_add->setMenu(m_kinds);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(themeIcon(QStringLiteral("plus")));

    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    for (QAction *action : {m_addPath, m_duplicate, m_up, m_down, m_remove}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == m_addPath ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_notice);
    connectSignals();
    selectAgain();
    retranslate();
}

QAction *BehaviourList::addAction(const QString &icon, const QKeySequence &keys, void (BehaviourList::*slot)())
{
    auto *action = new QAction(themeIcon(icon), QString(), this);
    // The key is taken in eventFilter(): a shortcut would be ambiguous with the window's own.
    action->setData(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void BehaviourList::connectSignals()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            select(m_model->position(index));
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &BehaviourList::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BehaviourList::selectAgain);
    connect(m_model, &BehaviourModel::dropped, this, &BehaviourList::select);
    connect(m_notice, &LogNotice::actionTriggered, this, &BehaviourList::undoRemoval);
}

BehaviourPosition BehaviourList::current() const
{
    return m_current;
}

void BehaviourList::setTryOutShown(bool shown)
{
    m_tree->setColumnHidden(BehaviourModel::TryOutColumn, !shown);
}

void BehaviourList::edit(const Edit &edit)
{
    const ServerProfile *known = m_document.server(m_server);
    if (!known)
        return;
    ServerProfile profile = *known;
    const std::optional<BehaviourPosition> now = edit(profile.paths);
    if (!now)
        return;
    m_document.changeServer(profile);
    select(*now);
    m_tree->setFocus();
}

void BehaviourList::select(const BehaviourPosition &position)
{
    const QModelIndex index = m_model->indexOf(position);
    if (!index.isValid())
        return;
    const Behaviour *behaviour = behaviouredits::behaviourAt(m_model->paths(), position);
    m_current = position;
    m_currentBehaviour = behaviour ? behaviour->id : QString();
    if (m_tree->currentIndex().siblingAtColumn(0) != index)
        m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    updateActions();
    emit currentChanged();
}

void BehaviourList::selectAgain()
{
    m_tree->expandAll();
    const QList<PathProfile> &paths = m_model->paths();
    const BehaviourPosition known = behaviouredits::find(paths, m_currentBehaviour);
    const qsizetype path = qBound<qsizetype>(0, m_current.path, paths.size() - 1);
    const qsizetype last = paths[path].behaviours.size() - 1;
    // Of what is gone, its neighbour.
    select(known.isValid() ? known : BehaviourPosition{path, qMin(m_current.behaviour, last)});
}

void BehaviourList::addPath()
{
    PathProfile path;
    path.pattern = QStringLiteral("/new");
    edit([&](QList<PathProfile> &paths) { return behaviouredits::insert(paths, m_current, path); });
}

void BehaviourList::addBehaviour(const BehaviourKind &what)
{
    edit([&](QList<PathProfile> &paths) { return behaviouredits::insert(paths, m_current, newBehaviour(what)); });
}

void BehaviourList::duplicate()
{
    edit([&](QList<PathProfile> &paths) { return behaviouredits::duplicate(paths, m_current); });
}

void BehaviourList::moveUp()
{
    edit([&](QList<PathProfile> &paths) { return behaviouredits::shift(paths, m_current, -1); });
}

void BehaviourList::moveDown()
{
    edit([&](QList<PathProfile> &paths) { return behaviouredits::shift(paths, m_current, 1); });
}

void BehaviourList::remove()
{
    const QString name = m_model->indexOf(m_current).data(Qt::DisplayRole).toString();
    std::optional<behaviouredits::Removed> removed;
    edit([&](QList<PathProfile> &paths) -> std::optional<BehaviourPosition> {
        removed = behaviouredits::remove(paths, m_current);
        if (!removed)
            return std::nullopt;
        const qsizetype path = qMin(m_current.path, paths.size() - 1);
        return BehaviourPosition{path, qMin(m_current.behaviour, paths[path].behaviours.size() - 1)};
    });
    if (!removed)
        return;
    m_removed = removed;
    m_notice->tell(tr("Removed “%1”.").arg(name), tr("Undo"));
}

void BehaviourList::undoRemoval()
{
    if (!m_removed)
        return;
    edit([&](QList<PathProfile> &paths) { return behaviouredits::restore(paths, *m_removed); });
    m_removed.reset();
    m_notice->hide();
}

void BehaviourList::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addMenu(m_kinds);
    menu->addAction(m_addPath);
    menu->addSeparator();
    menu->addActions({m_duplicate, m_up, m_down});
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

void BehaviourList::updateActions()
{
    QList<PathProfile> paths = m_model->paths();
    const auto can = [&](auto edit) {
        QList<PathProfile> copy = paths;
        return edit(copy).has_value();
    };
    m_up->setEnabled(can([&](auto &copy) { return behaviouredits::shift(copy, m_current, -1); }));
    m_down->setEnabled(can([&](auto &copy) { return behaviouredits::shift(copy, m_current, 1); }));
    m_remove->setEnabled(can([&](auto &copy) { return behaviouredits::remove(copy, m_current); }));
}

bool BehaviourList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_tree || (!isOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    QAction *action = nullptr;
    for (QAction *candidate : {m_duplicate, m_up, m_down, m_remove}) {
        if (candidate->data().value<QKeySequence>() == pressed)
            action = candidate;
    }
    const bool isUndo = m_removed && pressed == QKeySequence(Qt::CTRL | Qt::Key_Z);
    if (!action && !isUndo)
        return QWidget::eventFilter(watched, event);
    // While the tree has the focus these are its own, not the menus'.
    if (isOverride)
        event->accept();
    else if (isUndo)
        undoRemoval();
    else
        action->trigger();
    return true;
}

void BehaviourList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BehaviourList::retranslate()
{
    m_tree->setAccessibleName(tr("Behaviours"));
    m_add->setText(tr("Add behaviour"));
    m_add->setAccessibleName(tr("Add behaviour"));
    m_kinds->setTitle(tr("&Add Behaviour"));
    m_kinds->setIcon(themeIcon(QStringLiteral("plus")));
    m_kinds->clear();
    for (const BehaviourKind &what : behaviourKinds()) {
        QAction *action = m_kinds->addAction(themeIcon(behaviourIcon(what)), behaviourKindName(what));
        action->setToolTip(behaviourKindHint(what));
        connect(action, &QAction::triggered, this, [this, what] { addBehaviour(what); });
    }
    m_kinds->setToolTipsVisible(true);
    m_addPath->setText(tr("Add path"));
    m_addPath->setToolTip(tr("Another path that the server answers to"));
    const auto name = [](QAction *action, const QString &text) {
        const QString keys = action->data().value<QKeySequence>().toString(QKeySequence::NativeText);
        action->setText(QStringLiteral("%1\t%2").arg(text, keys));
        action->setIconText(text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name(m_duplicate, tr("Duplicate"));
    name(m_up, tr("Move Up"));
    name(m_down, tr("Move Down"));
    name(m_remove, tr("Remove"));
}

} // namespace wsw
