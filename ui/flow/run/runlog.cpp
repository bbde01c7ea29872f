// SPDX-License-Identifier: MIT
#include "ui/flow/run/runlog.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include "workspace/workbench.h"

namespace wsw {

RunLog::RunLog(const Flow &flow, const Workbench &workbench, QWidget *parent)
    : QTableView(parent)
    , m_model(flow)
{
    setModel(&m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(RunLogModel::Time, letter * 14);
    setColumnWidth(RunLogModel::Node, letter * 22);
    setColumnWidth(RunLogModel::Event, letter * 20);
    connect(&workbench, &Workbench::flowRunLogged, &m_model, &RunLogModel::take);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { m_following = verticalScrollBar()->value() == verticalScrollBar()->maximum(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_following)
            scrollToBottom();
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (const FlowRunEvent *event = m_model.event(current.row()))
            emit nodeChosen(event->nodeId);
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const FlowRunEvent *event = m_model.event(index.row());
        if (event && event->kind == FlowRunEvent::Kind::Pushed)
            emit messageChosen(*event);
    });
    retranslate();
}

void RunLog::showRun(quint64 run)
{
    m_model.showRun(run);
}

bool RunLog::selectPush(const PushOrigin &push)
{
    const int row = m_model.rowOf(push);
    if (row < 0)
        return false;
    m_following = false;
    setCurrentIndex(m_model.index(row, RunLogModel::Time));
    scrollTo(currentIndex(), PositionAtCenter);
    return true;
}

void RunLog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void RunLog::contextMenuEvent(QContextMenuEvent *event)
{
    const FlowRunEvent *chosen = m_model.event(indexAt(event->pos()).row());
    if (!chosen)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *show = menu->addAction(tr("Show Message in Log"));
    show->setEnabled(chosen->kind == FlowRunEvent::Kind::Pushed);
    connect(show, &QAction::triggered, this, [this, push = *chosen] { emit messageChosen(push); });
    QAction *test = menu->addAction(tr("Make Test Case of Run"));
    const FlowRunEvent::Kind last = m_model.events().last().kind;
    const bool hasEnded = last == FlowRunEvent::Kind::Ended || last == FlowRunEvent::Kind::Failed;
    test->setEnabled(m_model.isWhole() && hasEnded);
    connect(test, &QAction::triggered, this, &RunLog::testWanted);
    menu->popup(event->globalPos());
}

void RunLog::retranslate()
{
    setAccessibleName(tr("Run log"));
    setToolTip(tr("Enter shows a push's message in the message log"));
    m_model.retranslate();
}

} // namespace wsw
