// SPDX-License-Identifier: MIT
#include "ui/flow/run/runsteering.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/theme.h"
#include "ui/widgets/label/unseenlabel.h"
#include "workspace/workbench.h"

namespace wsw {

namespace {
constexpr double instant = 0;
}

RunSteering::RunSteering(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_pause(new QToolButton(this))
    , m_step(new QToolButton(this))
    , m_speed(new QComboBox(this))
{
    m_step->setIcon(themeIcon(QStringLiteral("corner-down-right")));
    for (const double speed : {1.0, 10.0, instant})
        m_speed->addItem(QString(), speed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *control : std::initializer_list<QWidget *>{m_pause, m_step, m_speed})
        layout->addWidget(control);
    connect(m_pause, &QToolButton::clicked, this, &RunSteering::pauseOrResume);
    connect(m_step, &QToolButton::clicked, this, &RunSteering::step);
    connect(m_speed, &QComboBox::activated, this, [this] {
        if (m_run && m_run->active)
            m_workbench.setFlowSpeed(m_run->run, speed());
    });
    retranslate();
    showRun(std::nullopt);
}

double RunSteering::speed() const
{
    return m_speed->currentData().toDouble();
}

void RunSteering::pauseOrResume()
{
    if (!m_run || !m_run->active)
        return;
    if (m_run->paused)
        m_workbench.resumeFlow(m_run->run);
    else
        m_workbench.pauseFlow(m_run->run);
}

void RunSteering::step()
{
    if (m_run && m_run->active && m_run->paused)
        m_workbench.stepFlow(m_run->run);
}

void RunSteering::showRun(const std::optional<FlowRunStatus> &run)
{
    const bool isOther = run && (!m_run || m_run->run != run->run);
    m_run = run;
    const bool isActive = run && run->active;
    const bool isPaused = isActive && run->paused;
    m_pause->setEnabled(isActive);
    m_pause->setIcon(themeIcon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setAccessibleName(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(isPaused ? tr("Let the shown run go on (Ctrl+F7)") : tr("Pause the shown run (Ctrl+F7)"));
    m_step->setEnabled(isPaused);
    if (isOther && isActive)
        m_speed->setCurrentIndex(qMax(0, m_speed->findData(run->speed)));
}

void RunSteering::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunSteering::retranslate()
{
    m_step->setAccessibleName(tr("Step"));
    m_step->setToolTip(tr("Let the paused run enter the next node (F10)"));
    nameUnlabelled(*m_speed, tr("Speed"));
    m_speed->setToolTip(tr("How fast sleeps pass, of the shown run and of the next"));
    for (int i = 0; i < m_speed->count(); ++i) {
        const double speed = m_speed->itemData(i).toDouble();
        m_speed->setItemText(i, speed == instant ? tr("instant") : tr("×%1").arg(speed));
    }
    showRun(m_run);
}

} // namespace wsw
