// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/flow/editing/floweditor.h"
#include "ui/flow/flowchecker.h"
#include "ui/flow/variablesmodel.h"
#include "workspace/workbench.h"

class QLabel;
class QTableView;
class QTabWidget;

namespace wsw {

class CanvasPanel;
class FlowPalette;
class FlowProblemList;
class PropertiesPanel;
class RunBar;

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
    void setServers(const QList<std::pair<QString, QString>> &idsAndNames);
    void run();
    void stop();
    /// A tab beneath the canvas, beside Problems. `title` is asked for again when the language changes.
    void addBottomTab(QWidget *tab, const std::function<QString()> &title);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    QWidget *canvasAndTabs();
    QWidget *sidePanel();
    void connectSignals();
    void showProblems();
    void showProblem(const FlowProblem &problem);
    void showProperties();
    void showRun();
    void retranslate();

    Flow &m_flow;
    FlowEditor m_editor;
    VariablesModel m_variables;
    FlowChecker m_checker;
    QList<std::function<QString()>> m_tabTitles;

    RunBar *m_runs;
    FlowPalette *m_palette;
    CanvasPanel *m_canvas;
    QTabWidget *m_tabs;
    FlowProblemList *m_problems;
    QLabel *m_propertiesTitle;
    PropertiesPanel *m_properties;
    QLabel *m_variablesTitle;
    QTableView *m_variablesView;
};

} // namespace wsw
