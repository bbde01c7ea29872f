// SPDX-License-Identifier: MIT
#include "ui/workspace/workspacetree.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/theme.h"
#include "ui/workspace/workspacemodel.h"

namespace wsw {

namespace {

constexpr int autoExpandMs = 600;

// Rows that a finger or a tired eye can hit.
class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), qMax(size.height(), option.fontMetrics.height() + 8)};
    }
};

} // namespace

WorkspaceTree::WorkspaceTree(WorkspaceModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_find(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    m_filter.setSourceModel(&model);
    m_filter.setRecursiveFilteringEnabled(true);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setFilterKeyColumn(WorkspaceModel::NameColumn);

    m_view->setModel(&m_filter);
    m_view->setItemDelegate(new RoomyDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setIndentation(m_view->fontMetrics().height());
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setAutoExpandDelay(autoExpandMs);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(WorkspaceModel::NameColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(WorkspaceModel::StateColumn, QHeaderView::ResizeToContents);
    m_view->expandAll();

    setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(themeIcon(QStringLiteral("search"), IconTint::Subtle), QLineEdit::LeadingPosition);
    m_find->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_find);
    layout->addWidget(m_view);

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text);
        m_view->expandAll();
    });
    connect(&m_filter, &QAbstractItemModel::modelReset, m_view, &QTreeView::expandAll);
    // What the user has closed elsewhere stays closed.
    connect(&m_filter, &QAbstractItemModel::rowsInserted, m_view,
            [this](const QModelIndex &grown, int first, int last) {
                m_view->expand(grown);
                for (int row = first; row <= last; ++row)
                    m_view->expand(m_filter.index(row, 0, grown));
            });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const WorkspaceItem item = m_model.item(m_filter.mapToSource(index)); item.isValid())
            emit activated(item);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(currentItem()); });
    connect(m_view, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &position) { emit menuRequested(m_view->viewport()->mapToGlobal(position)); });
    retranslate();
}

WorkspaceItem WorkspaceTree::currentItem() const
{
    return m_model.item(m_filter.mapToSource(m_view->currentIndex()));
}

QList<WorkspaceItem> WorkspaceTree::currentItems() const
{
    return m_model.itemsBeneath(m_filter.mapToSource(m_view->currentIndex()));
}

void WorkspaceTree::setCurrentItem(const WorkspaceItem &item)
{
    m_view->setCurrentIndex(m_filter.mapFromSource(m_model.indexOf(item)));
}

void WorkspaceTree::editName(const WorkspaceItem &item)
{
    m_find->clear();
    setCurrentItem(item);
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void WorkspaceTree::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void WorkspaceTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool WorkspaceTree::eventFilter(QObject *watched, QEvent *event)
{
    // From the find field straight to what was found.
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QModelIndex first = m_view->indexBelow(m_filter.index(0, 0));
            if (!m_view->currentIndex().isValid() && first.isValid())
                m_view->setCurrentIndex(first);
            m_view->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
            m_find->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WorkspaceTree::retranslate()
{
    m_find->setPlaceholderText(tr("Find…"));
    m_find->setAccessibleName(tr("Find in workspace"));
    m_view->setAccessibleName(tr("Workspace"));
    m_model.retranslate();
}

} // namespace wsw
