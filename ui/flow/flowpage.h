// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "flow/flow.h"
#include "flow/flowvalidator.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/runtargetchooser.h"
#include "ui/flow/shownrun.h"
#include "ui/flow/variablesmodel.h"
#include "workspace/workbench.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTableView;
class QToolButton;

namespace wsw {

class ErrorLine;
class FlowScene;
class FlowView;
class NodeProperties;
class StateLabel;

/// One flow of the workspace: its picture, what is wrong with it, and its runs. The flow must outlive the page.
class FlowPage : public QWidget
{
    Q_OBJECT

public:
    FlowPage(Flow &flow, Workbench &workbench, QWidget *parent = nullptr);

    FlowEditor &editor() { return m_editor; }
    void setServers(const QList<std::pair<QString, QString>> &idsAndNames);
    void run();
    void stop();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QWidget *canvasPanel();
    QWidget *sidePanel();
    void connectSignals();
    void connectRuns();
    void validate();
    void showProperties();
    void showRunnable();
    void showRuns();
    void showRun();
    void showProblem(int row);
    Result<RunTarget> runnable() const;
    QString runText(const FlowRunStatus &run) const;
    void retranslate();

    Flow &m_flow;
    Workbench &m_workbench;
    FlowEditor m_editor;
    VariablesModel m_variables;
    ShownRun m_shownRun;
    QList<FlowProblem> m_problems;
    quint64 m_ticket = 0; ///< of the run that was asked for last, 0 once it is answered
    QString m_refused;    ///< why the last was

    FlowScene *m_scene;
    FlowView *m_view;
    RunTargetChooser *m_target;
    QPushButton *m_run;
    QPushButton *m_stop;
    QLabel *m_runsLabel;
    QComboBox *m_runs;
    StateLabel *m_reason;
    StateLabel *m_result;
    ErrorLine *m_error;
    QToolButton *m_zoomOut;
    QToolButton *m_zoom;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    QLabel *m_propertiesTitle;
    NodeProperties *m_properties;
    QLabel *m_variablesTitle;
    QTableView *m_variablesView;
    QListWidget *m_problemList;
};

} // namespace wsw
