// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/flow.h"
#include "ui/flow/run/runtargetchooser.h"
#include "ui/flow/run/shownrun.h"
#include "workspace/workbench.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace wsw {

class ErrorLine;
class RunSteering;
class StateLabel;
class VariablesModel;

/// Runs a flow on a chosen server, stops it, and tells how the shown run stands.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    RunBar(const Flow &flow, Workbench &workbench, const VariablesModel &variables, QWidget *parent = nullptr);

    void setServers(const QList<std::pair<QString, QString>> &idsAndNames);
    void setErroneous(bool erroneous);                                ///< the flow has errors: it can't be run
    bool hasTarget() const { return m_target->target().has_value(); } ///< a server that listens is chosen
    void run();
    void stop();
    void chooseRun(quint64 run); ///< to be shown, unless it is forgotten
    RunSteering &steering() { return *m_steering; }
    /// Beside what is said of the runs.
    void addToStates(QWidget *widget);
    std::optional<FlowRunStatus> shownRun() const { return m_shownRun.status(); }

signals:
    void targetChanged();
    void shownRunChanged(); ///< another, or it has moved

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void connectSignals();
    void showRunnable();
    void showRuns();
    void showRun();
    Result<RunTarget> runnable() const;
    QString runText(const FlowRunStatus &run) const;
    void retranslate();

    const Flow &m_flow;
    Workbench &m_workbench;
    const VariablesModel &m_variables;
    ShownRun m_shownRun;
    bool m_erroneous = false;
    quint64 m_ticket = 0; ///< of the run that was asked for last, 0 once it is answered
    QString m_refused;    ///< why the last was

    RunTargetChooser *m_target;
    QPushButton *m_run;
    QPushButton *m_stop;
    RunSteering *m_steering;
    QHBoxLayout *m_states = nullptr;
    QLabel *m_runsLabel;
    QComboBox *m_runs;
    StateLabel *m_reason;
    StateLabel *m_result;
    ErrorLine *m_error;
};

} // namespace wsw
