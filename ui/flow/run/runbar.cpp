// SPDX-License-Identifier: MIT
#include "ui/flow/run/runbar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>

#include "flow/expression/value.h"
#include "ui/flow/nodetext.h"
#include "ui/flow/run/runsteering.h"
#include "ui/flow/variablesmodel.h"
#include "ui/theme.h"
#include "ui/widgets/label/errorline.h"
#include "ui/widgets/label/statelabel.h"

namespace wsw {

namespace {

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

RunBar::RunBar(const Flow &flow, Workbench &workbench, const VariablesModel &variables, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_workbench(workbench)
    , m_variables(variables)
    , m_shownRun(flow.graph().id, workbench)
    , m_target(new RunTargetChooser(workbench, this))
    , m_run(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_steering(new RunSteering(workbench, this))
    , m_runsLabel(new QLabel(this))
    , m_runs(new QComboBox(this))
    , m_reason(new StateLabel(this))
    , m_result(new StateLabel(this))
    , m_error(new ErrorLine(this))
{
    buildLayout();
    connectSignals();
    retranslate();
}

void RunBar::setServers(const QList<std::pair<QString, QString>> &idsAndNames)
{
    m_target->setServers(idsAndNames);
}

void RunBar::setErroneous(bool erroneous)
{
    m_erroneous = erroneous;
    showRunnable();
}

void RunBar::run()
{
    const Result<RunTarget> target = runnable();
    const Result<QJsonObject> values = m_variables.values();
    if (!target || !values)
        return;
    m_refused.clear();
    // Tickets are told to every page; a random one is nobody else's.
    m_ticket = QRandomGenerator::global()->generate64();
    m_workbench.runFlow(m_ticket, m_flow.graph(), target->server, target->client, *values,
                        {.speed = m_steering->speed()});
}

void RunBar::stop()
{
    m_workbench.stopFlow(m_shownRun.id());
}

void RunBar::chooseRun(quint64 run)
{
    if (m_shownRun.runs().contains(run))
        m_shownRun.choose(run);
}

void RunBar::addToStates(QWidget *widget)
{
    m_states->addWidget(widget);
}

void RunBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunBar::buildLayout()
{
    m_run->setIcon(themeIcon(QStringLiteral("play")));
    m_stop->setIcon(themeIcon(QStringLiteral("square")));
    m_runsLabel->setBuddy(m_runs);
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(7);
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *controls = new QHBoxLayout;
    controls->addWidget(m_target, 5);
    controls->addWidget(m_run);
    controls->addWidget(m_stop);
    controls->addWidget(m_steering);
    controls->addSpacing(12);
    controls->addWidget(m_runsLabel);
    controls->addWidget(m_runs, 2);
    m_states = new QHBoxLayout;
    m_states->addWidget(m_reason, 1);
    m_states->addWidget(m_result, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(controls);
    layout->addLayout(m_states);
    layout->addWidget(m_error);
}

void RunBar::connectSignals()
{
    connect(m_run, &QPushButton::clicked, this, &RunBar::run);
    connect(m_stop, &QPushButton::clicked, this, &RunBar::stop);
    connect(m_target, &RunTargetChooser::changed, this, &RunBar::showRunnable);
    connect(m_target, &RunTargetChooser::changed, this, &RunBar::targetChanged);
    connect(&m_variables, &VariablesModel::valuesChanged, this, &RunBar::showRunnable);
    connect(&m_shownRun, &ShownRun::listChanged, this, &RunBar::showRuns);
    connect(&m_shownRun, &ShownRun::changed, this, &RunBar::showRun);
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

void RunBar::showRunnable()
{
    const Result<RunTarget> target = runnable();
    m_run->setEnabled(target.has_value());
    m_run->setToolTip(target ? tr("Run the flow on the chosen server") : target.error().message);
    m_reason->setVisible(!target);
    m_result->setVisible(target || m_shownRun.status());
    m_reason->setToolTip(m_run->toolTip()); // it is cut where the window is narrow
    if (!target)
        m_reason->setState(QStringLiteral("info"), IconTint::Warning, target.error().message);
}

void RunBar::showRuns()
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

void RunBar::showRun()
{
    const std::optional<FlowRunStatus> run = m_shownRun.status();
    if (m_runs->currentData().value<quint64>() != m_shownRun.id())
        showRuns();
    m_stop->setEnabled(run && run->active);
    m_steering->showRun(run);
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
    emit shownRunChanged();
}

Result<RunTarget> RunBar::runnable() const
{
    if (m_erroneous)
        return failure(ErrorCode::InvalidFlow,
                       tr("The flow has errors. Mend what the list beneath it says to run it."));
    if (const Result<QJsonObject> values = m_variables.values(); !values)
        return Failure(values.error());
    return m_target->target();
}

QString RunBar::runText(const FlowRunStatus &run) const
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

void RunBar::retranslate()
{
    m_run->setText(tr("Run"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop the shown run"));
    m_runsLabel->setText(tr("Shown run:"));
    m_reason->setAccessibleName(tr("Why Run is disabled"));
    m_result->setAccessibleName(tr("Result"));
    showRunnable();
    showRuns();
    showRun();
}

} // namespace wsw
