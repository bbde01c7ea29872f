// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/flow/editing/floweditor.h"
#include "ui/flow/flowchecker.h"
#include "ui/flow/run/breakpoints.h"
#include "ui/flow/variablesmodel.h"
#include "workspace/pushorigins.h"
#include "workspace/workbench.h"

class QLabel;
class QTableView;
class QTabWidget;
class QToolButton;

namespace wsw {

class CanvasPanel;
class FlowPalette;
class FlowProblemList;
class FlowTestPanel;
class PropertiesPanel;
class RunBar;
class RunLog;

/// One flow of the workspace: palette, canvas and properties to edit it, what is wrong with it, and its runs. The flow
/// must outlive the page.
class FlowPage : public QWidget
{
    Q_OBJECT

public:
    FlowPage(Flow &flow, Workbench &workbench, QWidget *parent = nullptr);
    ~FlowPage() override;

    FlowEditor &editor() { return m_editor; }
    CanvasPanel &canvas() const { return *m_canvas; }
    const Flow &flow() const { return m_flow; }
    Breakpoints &breakpoints() { return m_breakpoints; }
    void setServers(const QList<std::pair<QString, QString>> &idsAndNames);
    /// Whether a server runs the flow, see isServed().
    void setBound(bool bound);
    /// The node, and what its run's log has of it, if that is still there.
    void showPush(const PushOrigin &origin);
    void run();
    void stop();
    /// Beside what is said of the runs.
    void addToRunBar(QWidget *widget);
    /// A tab beneath the canvas, beside Problems. `title` is asked for again when the language changes.
    void addBottomTab(QWidget *tab, const std::function<QString()> &title);

signals:
    /// The message that a run pushed on that server is wanted in the message log.
    void messageWanted(const wsw::FlowRunEvent &push, const QString &server);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QWidget *canvasAndTabs();
    QWidget *sidePanel();
    void addEnlargeButton();
    void connectSignals();
    void updateServed();
    void showProblems();
    void showProblem(const FlowProblem &problem);
    void showProperties();
    void showRun();
    void toggleBreakpoints(const QSet<QString> &nodes);
    void showBreakpoints();
    void addTestPanel();
    void showTabTitles();
    void showNode(const QString &nodeId);
    void addRunLog();
    void makeTestOfRun();
    void retranslate();

    Flow &m_flow;
    Workbench &m_workbench;
    FlowEditor m_editor;
    VariablesModel m_variables;
    FlowChecker m_checker;
    QList<std::function<QString()>> m_tabTitles;
    Breakpoints m_breakpoints;
    bool m_isBound = true;

    RunBar *m_runs;
    FlowPalette *m_palette;
    CanvasPanel *m_canvas;
    QTabWidget *m_tabs;
    QToolButton *m_enlarge; ///< checked: the tabs have the page to themselves
    FlowProblemList *m_problems;
    FlowTestPanel *m_tests = nullptr;
    RunLog *m_runLog;
    int m_runLogTab = 0;
    QLabel *m_propertiesTitle;
    PropertiesPanel *m_properties;
    QLabel *m_variablesTitle;
    QTableView *m_variablesView;
};

} // namespace wsw
