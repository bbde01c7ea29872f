// SPDX-License-Identifier: MIT
#include "ui/flow/flowpage.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

#include "flow/expression/value.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/nodeproperties.h"
#include "ui/flow/nodetext.h"
#include "ui/theme.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/statelabel.h"

namespace wsw {

namespace {

constexpr qreal zoomStep = 1.25;

QString outputsText(const QJsonObject &outputs)
{
    QStringList parts;
    for (auto output = outputs.begin(); output != outputs.end(); ++output)
        parts.append(QStringLiteral("%1 = %2").arg(output.key(), valueText(*output)));
    return parts.join(QStringLiteral(", "));
}

bool isStopped(const FlowRunStatus &run)
{
    return !run.active && !run.succeeded && run.error.code == ErrorCode::Stopped;
}

} // namespace

FlowPage::FlowPage(Flow &flow, Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_workbench(workbench)
    , m_editor(flow)
    , m_variables(flow)
    , m_shownRun(flow.graph().id, workbench)
    , m_scene(new FlowScene(flow, this))
    , m_view(new FlowView(*m_scene, this))
    , m_target(new RunTargetChooser(workbench, this))
    , m_run(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_runsLabel(new QLabel(this))
    , m_runs(new QComboBox(this))
    , m_reason(new StateLabel(this))
    , m_result(new StateLabel(this))
    , m_error(new ErrorLine(this))
    , m_zoomOut(new QToolButton(this))
    , m_zoom(new QToolButton(this))
    , m_zoomIn(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_propertiesTitle(new QLabel(this))
    , m_properties(new NodeProperties(this))
    , m_variablesTitle(new QLabel(this))
    , m_variablesView(new QTableView(this))
    , m_problemList(new QListWidget(this))
{
    buildLayout();
    connectSignals();
    connectRuns();
    validate();
    retranslate();
}

void FlowPage::setServers(const QList<std::pair<QString, QString>> &idsAndNames)
{
    m_target->setServers(idsAndNames);
}

void FlowPage::run()
{
    const Result<RunTarget> target = runnable();
    const Result<QJsonObject> values = m_variables.values();
    if (!target || !values)
        return;
    m_refused.clear();
    // Tickets are told to every page; a random one is nobody else's.
    m_ticket = QRandomGenerator::global()->generate64();
    m_workbench.runFlow(m_ticket, m_flow.graph(), target->server, target->client, *values);
}

void FlowPage::stop()
{
    m_workbench.stopFlow(m_shownRun.id());
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
    else
        QWidget::keyPressEvent(event);
}

void FlowPage::buildLayout()
{
    m_run->setIcon(themeIcon(QStringLiteral("play")));
    m_stop->setIcon(themeIcon(QStringLiteral("square")));
    m_runsLabel->setBuddy(m_runs);
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(18);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *controls = new QHBoxLayout;
    controls->addWidget(m_target, 5);
    controls->addWidget(m_run);
    controls->addWidget(m_stop);
    controls->addSpacing(12);
    controls->addWidget(m_runsLabel);
    controls->addWidget(m_runs, 2);
    auto *states = new QHBoxLayout;
    states->addWidget(m_reason, 1);
    states->addWidget(m_result, 1);

    auto *splitter = new QSplitter(this);
    splitter->addWidget(canvasPanel());
    splitter->addWidget(sidePanel());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({760, 320});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(controls);
    layout->addLayout(states);
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
}

QWidget *FlowPage::canvasPanel()
{
    auto *zoom = new QHBoxLayout;
    zoom->setSpacing(0);
    zoom->addStretch(1);
    for (QToolButton *button : {m_zoomOut, m_zoom, m_zoomIn, m_fit}) {
        button->setAutoRaise(true);
        zoom->addWidget(button);
    }
    m_zoom->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("400 % ")) + 12);
    auto *picture = new QWidget(this);
    auto *layout = new QVBoxLayout(picture);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_view, 1);
    layout->addLayout(zoom);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(picture);
    splitter->addWidget(m_problemList);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({400, 90});
    splitter->setChildrenCollapsible(false);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_problemList->setIconSize(QSize(iconSize, iconSize));
    m_problemList->setMinimumHeight(fontMetrics().height() * 3);
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
    connect(m_scene, &FlowScene::currentNodeChanged, this, &FlowPage::showProperties);
    connect(&m_flow, &Flow::changeEnded, this, [this] {
        validate();
        showProperties();
    });
    connect(m_variablesView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_variablesView->edit(index);
    });
    connect(m_problemList, &QListWidget::itemActivated, this,
            [this](QListWidgetItem *item) { showProblem(m_problemList->row(item)); });
    connect(m_problemList, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { showProblem(m_problemList->row(item)); });
    connect(m_view, &FlowView::zoomChanged, this,
            [this](qreal zoom) { m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(zoom * 100)))); });
    connect(m_zoomOut, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / zoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(zoomStep); });
    connect(m_zoom, &QToolButton::clicked, m_view, [this] { m_view->setZoom(1); });
    connect(m_fit, &QToolButton::clicked, m_view, &FlowView::fit);
}

void FlowPage::connectRuns()
{
    connect(m_run, &QPushButton::clicked, this, &FlowPage::run);
    connect(m_stop, &QPushButton::clicked, this, &FlowPage::stop);
    connect(m_target, &RunTargetChooser::changed, this, &FlowPage::showRunnable);
    connect(&m_variables, &VariablesModel::valuesChanged, this, &FlowPage::showRunnable);
    connect(&m_shownRun, &ShownRun::listChanged, this, &FlowPage::showRuns);
    connect(&m_shownRun, &ShownRun::changed, this, &FlowPage::showRun);
    connect(m_runs, &QComboBox::activated, this,
            [this](int index) { m_shownRun.choose(m_runs->itemData(index).value<quint64>()); });
    connect(&m_workbench, &Workbench::flowRunStarted, this, [this](quint64 ticket, quint64 run) {
        if (m_ticket == 0 || ticket != m_ticket)
            return;
        m_ticket = 0;
        m_shownRun.choose(run);
    });
    connect(&m_workbench, &Workbench::flowRunRefused, this, [this](quint64 ticket, const Error &error) {
        if (m_ticket == 0 || ticket != m_ticket)
            return;
        m_ticket = 0;
        m_refused = error.message;
        showRun();
    });
}

void FlowPage::validate()
{
    m_problems = validateFlow(m_flow.graph());
    m_scene->showProblems(m_problems);
    m_problemList->clear();
    for (const FlowProblem &problem : std::as_const(m_problems)) {
        const bool error = problem.severity == FlowProblem::Severity::Error;
        const QIcon icon = themeIcon(error ? QStringLiteral("circle-x") : QStringLiteral("triangle-alert"),
                                     error ? IconTint::Error : IconTint::Warning);
        const QString kind = error ? tr("Error") : tr("Warning");
        auto *item = new QListWidgetItem(
            icon, tr("%1: %2: %3", "severity, place, message").arg(kind, problemPlace(problem), problem.message));
        item->setToolTip(problem.message);
        m_problemList->addItem(item);
    }
    m_problemList->setVisible(!m_problems.isEmpty());
    showRunnable();
}

void FlowPage::showProperties()
{
    m_properties->display(m_flow.graph(), m_scene->currentNode());
}

void FlowPage::showRunnable()
{
    const Result<RunTarget> target = runnable();
    m_run->setEnabled(target.has_value());
    m_run->setToolTip(target ? tr("Run the flow on the chosen server") : target.error().message);
    m_reason->setVisible(!target);
    m_result->setVisible(target || m_shownRun.status());
    if (!target)
        m_reason->setState(QStringLiteral("info"), IconTint::Warning, target.error().message);
}

void FlowPage::showRuns()
{
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    for (const FlowRunStatus &run : m_shownRun.runs()) {
        const QString whom = run.session.isEmpty() ? tr("all clients") : tr("client %1").arg(run.session);
        const QString how = run.active       ? tr("running")
                            : run.succeeded  ? tr("finished")
                            : isStopped(run) ? tr("stopped")
                                             : tr("failed");
        m_runs->addItem(tr("%1: %2, %3", "number of a run, whom it is for, how it stands").arg(run.run).arg(whom, how),
                        run.run);
    }
    m_runs->setCurrentIndex(m_runs->findData(m_shownRun.id()));
    m_runs->setEnabled(m_runs->count() > 0);
}

void FlowPage::showRun()
{
    const std::optional<FlowRunStatus> run = m_shownRun.status();
    if (m_runs->currentData().value<quint64>() != m_shownRun.id())
        showRuns();
    m_scene->showRun(run);
    m_variables.showCurrent(run ? std::optional(run->variables) : std::nullopt);
    m_variablesView->setColumnHidden(VariablesModel::CurrentValue, !run);
    m_stop->setEnabled(run && run->active);
    const bool failed = run && !run->active && !run->succeeded && !isStopped(*run);
    m_result->setVisible(run || m_run->isEnabled());
    m_error->setError(!m_refused.isEmpty() ? m_refused : failed ? run->error.message : QString());
    if (!run)
        m_result->setState(QStringLiteral("circle"), IconTint::Subtle, tr("Not run yet."));
    else if (run->active)
        m_result->setState(QStringLiteral("play"), IconTint::Accent, runText(*run));
    else if (isStopped(*run))
        m_result->setState(QStringLiteral("circle-minus"), IconTint::Subtle, runText(*run));
    else
        m_result->setState(run->succeeded ? QStringLiteral("state-on") : QStringLiteral("circle-x"),
                           run->succeeded ? IconTint::Success : IconTint::Error, runText(*run));
    m_result->setToolTip(m_result->text());
}

void FlowPage::showProblem(int row)
{
    const FlowProblem &problem = m_problems[row];
    const FlowEdge *edge = m_flow.graph().edge(problem.edgeId);
    const QString node = problem.nodeId.isEmpty() && edge ? edge->source : problem.nodeId;
    m_scene->selectNode(node);
    m_view->ensureVisible(m_scene->nodeRect(node));
}

Result<RunTarget> FlowPage::runnable() const
{
    if (hasErrors(m_problems))
        return failure(ErrorCode::InvalidFlow,
                       tr("The flow has errors. Mend what the list beneath it says to run it."));
    if (const Result<QJsonObject> values = m_variables.values(); !values)
        return Failure(values.error());
    return m_target->target();
}

QString FlowPage::runText(const FlowRunStatus &run) const
{
    const QString pushes = QLocale().toString(run.pushes);
    if (run.active) {
        const FlowNode *node = m_flow.graph().node(run.nodeId);
        return tr("Running: %1. Pushes: %2", "the node, a number").arg(node ? nodeCaption(*node) : run.nodeId, pushes);
    }
    if (isStopped(run))
        return tr("Stopped. Pushes: %1. %2", "a number, why and where").arg(pushes, run.error.message);
    if (!run.succeeded)
        return tr("Failed. Pushes: %1").arg(pushes);
    if (run.outputs.isEmpty())
        return tr("Finished. Pushes: %1").arg(pushes);
    return tr("Finished: %1. Pushes: %2", "outputs, a number").arg(outputsText(run.outputs), pushes);
}

void FlowPage::retranslate()
{
    m_view->setAccessibleName(tr("Flow canvas"));
    m_run->setText(tr("Run"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop the shown run"));
    m_runsLabel->setText(tr("Shown run:"));
    m_reason->setAccessibleName(tr("Why Run is disabled"));
    m_result->setAccessibleName(tr("Result"));
    m_zoomOut->setText(QStringLiteral("−"));
    m_zoomOut->setAccessibleName(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out (Ctrl+Minus)"));
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoomIn->setAccessibleName(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in (Ctrl+Plus)"));
    m_zoom->setToolTip(tr("Zoom to 100 % (Ctrl+0)"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Fit the flow to the canvas (Ctrl+9)"));
    m_propertiesTitle->setText(tr("Properties"));
    m_variablesTitle->setText(tr("Variables"));
    m_variablesView->setAccessibleName(tr("Variables"));
    m_problemList->setAccessibleName(tr("Problems"));
    m_variables.retranslate();
    validate();
    showProperties();
    showRuns();
    showRun();
}

} // namespace wsw
