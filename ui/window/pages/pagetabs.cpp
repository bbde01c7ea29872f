// SPDX-License-Identifier: MIT
#include "ui/window/pages/pagetabs.h"

#include <QEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QTabBar>
#include <QToolButton>

#include "ui/theme.h"
#include "ui/widgets/tabclosebutton.h"
#include "ui/workspace/workspacemodel.h"

namespace wsw {

namespace {

// Stands for a page until that is looked at. Scrolls it where the window is too small for it, as with large fonts on a
// small screen, so that a page never forces a size on the window.
class LazyPage : public QScrollArea
{
public:
    LazyPage(WorkspaceItem pageItem, const PageTabs::Factory &pageFactory)
        : item(std::move(pageItem))
        , factory(pageFactory)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
    }

    const WorkspaceItem item;
    const PageTabs::Factory &factory;
    QWidget *page = nullptr;

    void build()
    {
        if (page)
            return;
        page = factory(item);
        setWidget(page);
        setFocusProxy(page);
    }

protected:
    void showEvent(QShowEvent *event) override
    {
        build();
        QScrollArea::showEvent(event);
    }
};

LazyPage *lazyPage(QWidget *widget)
{
    return static_cast<LazyPage *>(widget);
}

} // namespace

PageTabs::PageTabs(WorkspaceModel &model, Factory factory, QWidget *parent)
    : QTabWidget(parent)
    , m_model(model)
    , m_factory(std::move(factory))
{
    setDocumentMode(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::currentChanged, this, [this] { emit currentItemChanged(currentItem()); });
    connect(tabBar(), &QTabBar::tabMoved, this, &PageTabs::pagesChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row) {
            const WorkspaceItem item = m_model.item(first.siblingAtRow(row));
            if (const int tab = item.isValid() ? tabOf(item) : -1; tab >= 0)
                showState(tab);
        }
    });
    retranslate();
}

void PageTabs::open(const WorkspaceItem &item)
{
    int tab = tabOf(item);
    if (tab < 0) {
        tab = addPage(item);
        emit pagesChanged();
    }
    setCurrentIndex(tab);
    lazyPage(widget(tab))->build();
}

void PageTabs::restore(const QList<WorkspaceItem> &items, const WorkspaceItem &current)
{
    const QSignalBlocker blocker(this);
    for (const WorkspaceItem &item : items) {
        if (tabOf(item) < 0)
            addPage(item);
    }
    setCurrentIndex(qMax(0, tabOf(current)));
}

void PageTabs::closeItem(const WorkspaceItem &item)
{
    if (const int tab = tabOf(item); tab >= 0)
        closeTab(tab);
}

void PageTabs::closeAll()
{
    while (count() > 0)
        closeTab(count() - 1);
}

WorkspaceItem PageTabs::currentItem() const
{
    return currentIndex() < 0 ? WorkspaceItem{} : lazyPage(currentWidget())->item;
}

QWidget *PageTabs::currentPage() const
{
    if (currentIndex() < 0)
        return nullptr;
    lazyPage(currentWidget())->build();
    return lazyPage(currentWidget())->page;
}

QList<WorkspaceItem> PageTabs::items() const
{
    QList<WorkspaceItem> items;
    for (int tab = 0; tab < count(); ++tab)
        items.append(lazyPage(widget(tab))->item);
    return items;
}

void PageTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int tab = tabBar()->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && tab >= 0) {
            closeTab(tab);
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

int PageTabs::tabOf(const WorkspaceItem &item) const
{
    return int(items().indexOf(item));
}

int PageTabs::addPage(const WorkspaceItem &item)
{
    const int tab = addTab(new LazyPage(item, m_factory), QString());
    addCloseButton(tab);
    showState(tab);
    return tab;
}

void PageTabs::addCloseButton(int tab)
{
    QToolButton *button = addTabCloseButton(*tabBar(), tab);
    nameCloseButton(*button);
    connect(button, &QToolButton::clicked, this, [this, page = widget(tab)] { closeTab(indexOf(page)); });
}

void PageTabs::nameCloseButton(QToolButton &button) const
{
    button.setToolTip(tr("Close page"));
    button.setAccessibleName(tr("Close page"));
}

void PageTabs::closeTab(int tab)
{
    // At once, not later: what the page shows may be about to go.
    delete widget(tab);
    emit pagesChanged();
}

void PageTabs::showState(int tab)
{
    const QModelIndex index = m_model.indexOf(lazyPage(widget(tab))->item);
    QString name = index.data(Qt::DisplayRole).toString();
    name.replace(QLatin1Char('&'), QStringLiteral("&&"));
    if (const quint64 unread = index.data(WorkspaceModel::UnreadRole).toULongLong())
        name += QStringLiteral(" (%1)").arg(locale().toString(unread));
    if (tabText(tab) != name)
        setTabText(tab, name);
    const QString described = index.data(Qt::ToolTipRole).toString();
    if (tabToolTip(tab) == described && !tabIcon(tab).isNull())
        return;
    setTabIcon(tab, index.data(Qt::DecorationRole).value<QIcon>());
    setTabToolTip(tab, described);
}

void PageTabs::retranslate()
{
    tabBar()->setAccessibleName(tr("Open pages"));
    for (int tab = 0; tab < count(); ++tab)
        nameCloseButton(*static_cast<QToolButton *>(tabBar()->tabButton(tab, QTabBar::RightSide)));
}

} // namespace wsw
