// SPDX-License-Identifier: MIT
#include "ui/flow/flowpage.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/canvaspanel.h"
#include "ui/flow/flowproblemlist.h"
#include "ui/flow/palette/flowpalette.h"
#include "ui/flow/properties/propertiespanel.h"
#include "ui/flow/run/runbar.h"
#include "ui/flow/run/runlog.h"
#include "ui/flow/run/runsteering.h"
#include "ui/flow/run/testofrun.h"
#include "ui/flow/testing/flowtestpanel.h"
#include "ui/theme.h"

namespace wsw {

namespace {
constexpr int testTab = 1; // behind the problems
}

FlowPage::FlowPage(Flow &flow, Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_workbench(workbench)
    , m_editor(flow)
    , m_variables(flow)
    , m_checker(flow)
    , m_breakpoints(flow)
    , m_runs(new RunBar(flow, workbench, m_variables, this))
    , m_palette(new FlowPalette(this))
    , m_canvas(new CanvasPanel(m_editor, this))
    , m_tabs(new QTabWidget(this))
    , m_enlarge(new QToolButton(this))
    , m_problems(new FlowProblemList(this))
    , m_runLog(new RunLog(flow, workbench, this))
    , m_propertiesTitle(new QLabel(this))
    , m_properties(new PropertiesPanel(m_editor, this))
    , m_variablesTitle(new QLabel(this))
    , m_variablesView(new QTableView(this))
{
    buildLayout();
    addTestPanel();
    addRunLog();
    connectSignals();
    retranslate();
}

FlowPage::~FlowPage()
{
    // What edits and shows goes before what it works on.
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void FlowPage::setServers(const QList<std::pair<QString, QString>> &idsAndNames)
{
    m_runs->setServers(idsAndNames);
}

void FlowPage::setBound(bool bound)
{
    m_isBound = bound;
    updateServed();
}

void FlowPage::showPush(const PushOrigin &origin)
{
    showNode(origin.nodeId);
    m_runs->chooseRun(origin.run);
    if (m_runLog->selectPush(origin))
        m_tabs->setCurrentIndex(m_runLogTab);
}

void FlowPage::updateServed()
{
    m_checker.setServed(m_isBound || m_runs->hasTarget());
}

void FlowPage::run()
{
    m_runs->run();
}

void FlowPage::stop()
{
    m_runs->stop();
}

void FlowPage::addToRunBar(QWidget *widget)
{
    m_runs->addToStates(widget);
}

void FlowPage::addTestPanel()
{
    m_tests = new FlowTestPanel(m_flow, [this](const QString &name, const std::function<void(FlowGraph &)> &change) {
        m_editor.edit(name, change);
    });
    connect(m_tests, &FlowTestPanel::resultShown, &m_canvas->scene(), &FlowScene::showTest);
    connect(m_tests, &FlowTestPanel::nodeActivated, this, [this](const QString &node) {
        m_enlarge->setChecked(false);
        showNode(node);
    });
    // It is wider than a narrow canvas in some languages.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_tests);
    addBottomTab(scroll, [this] {
        const auto count = m_flow.graph().tests.size();
        return count > 0 ? tr("Test cases (%1)").arg(count) : tr("Test cases");
    });
    connect(&m_flow, &Flow::changeEnded, this, &FlowPage::showTabTitles);
}

void FlowPage::addRunLog()
{
    connect(m_runLog, &RunLog::nodeChosen, this, &FlowPage::showNode);
    connect(m_runLog, &RunLog::messageChosen, this, [this](const FlowRunEvent &push) {
        const std::optional<FlowRunStatus> run = m_runs->shownRun();
        emit messageWanted(push, run ? run->server : QString());
    });
    connect(m_runLog, &RunLog::testWanted, this, &FlowPage::makeTestOfRun);
    m_runLogTab = m_tabs->count();
    addBottomTab(m_runLog, [] { return tr("Run log"); });
}

void FlowPage::makeTestOfRun()
{
    const std::optional<FlowRunStatus> run = m_runs->shownRun();
    if (!run || run->active)
        return;
    m_tests->addTest(testOfRun(*run, m_runLog->events().events(), m_flow.graph()));
    m_tabs->setCurrentIndex(testTab);
}

void FlowPage::showTabTitles()
{
    for (qsizetype tab = 0; tab < m_tabTitles.size(); ++tab)
        m_tabs->setTabText(int(tab), m_tabTitles[tab]());
}

void FlowPage::showNode(const QString &nodeId)
{
    m_canvas->scene().selectNode(nodeId);
    m_canvas->view().showNode(nodeId);
}

void FlowPage::toggleBreakpoints(const QSet<QString> &nodes)
{
    const int before = int(m_breakpoints.nodes().size());
    m_breakpoints.toggle(nodes);
    const int more = int(m_breakpoints.nodes().size()) - before;
    if (more > 0)
        m_canvas->tell(tr("Breakpoint set at %n node(s).", nullptr, more), false);
    else if (more < 0)
        m_canvas->tell(tr("Breakpoint removed from %n node(s).", nullptr, -more), false);
}

void FlowPage::showBreakpoints()
{
    m_canvas->scene().showBreakpoints(m_breakpoints.nodes());
    m_workbench.setFlowBreakpoints(m_flow.graph().id, m_breakpoints.nodes());
}

/// A test case and a run log are more than fits beneath a canvas.
void FlowPage::addEnlargeButton()
{
    m_enlarge->setIcon(themeIcon(QStringLiteral("maximize-2")));
    m_enlarge->setAutoRaise(true);
    m_enlarge->setCheckable(true);
    m_tabs->setCornerWidget(m_enlarge);
    for (QWidget *other : {static_cast<QWidget *>(m_canvas), static_cast<QWidget *>(m_palette)})
        connect(m_enlarge, &QToolButton::toggled, other, &QWidget::setHidden);
    connect(m_tabs, &QTabWidget::tabBarDoubleClicked, m_enlarge, &QToolButton::toggle);
}

void FlowPage::addBottomTab(QWidget *tab, const std::function<QString()> &title)
{
    m_tabTitles.append(title);
    m_tabs->addTab(tab, title());
}

void FlowPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FlowPage::keyPressEvent(QKeyEvent *event)
{
    // Whoever has the focus knows better; what comes here nobody took.
    if (event->matches(QKeySequence::Undo))
        m_editor.undoStack().undo();
    else if (event->matches(QKeySequence::Redo))
        m_editor.undoStack().redo();
    else if (event->key() == Qt::Key_F7 && event->modifiers() == Qt::ControlModifier)
        m_runs->steering().pauseOrResume();
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::NoModifier)
        m_runs->steering().step();
    else if (event->key() == Qt::Key_Escape)
        m_canvas->view().setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void FlowPage::buildLayout()
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_palette);
    splitter->addWidget(canvasAndTabs());
    QWidget *side = sidePanel();
    splitter->addWidget(side);
    connect(m_enlarge, &QToolButton::toggled, side, &QWidget::setHidden);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({185, 540, 275});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_runs);
    layout->addWidget(splitter, 1);
}

QWidget *FlowPage::canvasAndTabs()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_canvas);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({400, 80});
    splitter->setChildrenCollapsible(false);
    addEnlargeButton();
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(fontMetrics().height() * 5); // else the largest tab says how low the page may be
    m_problems->setMinimumHeight(fontMetrics().height() * 2);
    // Problems are a few lines; who looks at test cases or a log wants to see some of it.
    connect(m_tabs, &QTabWidget::currentChanged, splitter, [this, splitter](int tab) {
        const int height = splitter->height();
        if (tab > 0 && m_tabs->height() < height / 3)
            splitter->setSizes({height * 55 / 100, height * 45 / 100});
    });
    addBottomTab(m_problems, [this] {
        const int count = int(m_checker.problems().size());
        return count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems");
    });
    return splitter;
}

QWidget *FlowPage::sidePanel()
{
    m_variablesView->setModel(&m_variables);
    m_variablesView->setTabKeyNavigation(false);
    m_variablesView->setShowGrid(false);
    m_variablesView->setAlternatingRowColors(true);
    m_variablesView->setWordWrap(false);
    m_variablesView->verticalHeader()->hide();
    m_variablesView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_variablesView->horizontalHeader()->setHighlightSections(false);
    m_variablesView->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {VariablesModel::Name, VariablesModel::Type})
        m_variablesView->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    const std::pair<QLabel *, QWidget *> parts[] = {{m_propertiesTitle, m_properties},
                                                    {m_variablesTitle, m_variablesView}};
    for (const auto &[title, view] : parts) {
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        title->setBuddy(view);
        auto *panel = new QWidget(splitter);
        auto *layout = new QVBoxLayout(panel);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(title);
        layout->addWidget(view, 1);
        splitter->addWidget(panel);
    }
    splitter->setChildrenCollapsible(false);
    return splitter;
}

void FlowPage::connectSignals()
{
    connect(&m_canvas->scene(), &QGraphicsScene::selectionChanged, this, &FlowPage::showProperties);
    connect(&m_checker, &FlowChecker::checked, this, &FlowPage::showProblems);
    connect(m_problems, &FlowProblemList::problemChosen, this, &FlowPage::showProblem);
    connect(m_runs, &RunBar::targetChanged, this, &FlowPage::updateServed);
    connect(m_runs, &RunBar::shownRunChanged, this, &FlowPage::showRun);
    connect(m_palette, &FlowPalette::chosen, this, [this](const NodeTemplate &form) {
        m_canvas->editor().addBehindSelected(form);
        m_canvas->view().setFocus(Qt::OtherFocusReason);
    });
    connect(m_palette, &FlowPalette::left, &m_canvas->view(),
            [this] { m_canvas->view().setFocus(Qt::OtherFocusReason); });
    connect(m_canvas, &CanvasPanel::paletteWanted, m_palette, &FlowPalette::search);
    connect(m_canvas, &CanvasPanel::breakpointWanted, this, &FlowPage::toggleBreakpoints);
    connect(&m_breakpoints, &Breakpoints::changed, this, &FlowPage::showBreakpoints);
    connect(m_canvas, &CanvasPanel::propertiesWanted, m_properties, [this] { m_properties->focusField(); });
    connect(&m_editor, &FlowEditor::readOnlyChanged, m_palette, &QWidget::setDisabled);
    m_palette->setDisabled(m_editor.isReadOnly());
    connect(m_variablesView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_variablesView->edit(index);
    });
    connect(m_variablesView, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == VariablesModel::Name)
            m_properties->insertVariable(index.data().toString());
    });
}

void FlowPage::showProblems()
{
    m_canvas->scene().showProblems(m_checker.problems());
    m_problems->setProblems(m_checker.problems());
    showTabTitles();
    m_runs->setErroneous(hasErrors(m_checker.problems()));
}

void FlowPage::showProblem(const FlowProblem &problem)
{
    FlowScene &scene = m_canvas->scene();
    const FlowEdge *edge = m_flow.graph().edge(problem.edgeId);
    if (problem.nodeId.isEmpty() && edge)
        scene.selectEdge(edge->id);
    else
        scene.selectNode(problem.nodeId);
    m_canvas->view().showNode(problem.nodeId.isEmpty() && edge ? edge->source : problem.nodeId);
}

void FlowPage::showProperties()
{
    m_properties->display(m_canvas->scene().currentNode(), m_canvas->scene().currentEdge());
}

void FlowPage::showRun()
{
    const std::optional<FlowRunStatus> run = m_runs->shownRun();
    m_canvas->scene().showRun(run);
    m_runLog->showRun(run ? run->run : 0);
    m_variables.showCurrent(run ? std::optional(run->variables) : std::nullopt);
    m_properties->setRun(run ? std::optional(run->variables) : std::nullopt);
    m_variablesView->setColumnHidden(VariablesModel::CurrentValue, !run);
}

void FlowPage::retranslate()
{
    m_propertiesTitle->setText(tr("Properties"));
    m_variablesTitle->setText(tr("Variables"));
    m_variablesView->setAccessibleName(tr("Variables"));
    m_problems->setAccessibleName(tr("Problems"));
    m_enlarge->setAccessibleName(tr("Enlarge panel"));
    m_enlarge->setToolTip(tr("Gives these tabs the whole page, or shows the canvas again (double-click a tab)"));
    showTabTitles();
    m_variables.retranslate();
    m_checker.check();
    showProperties();
    showRun();
}

} // namespace wsw
