// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

#include "flow/flow.h"
#include "flow/test/flowtestrunner.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;
class QToolButton;

namespace wsw {

class FlowTestEditor;
class FlowTestModel;

/// A flow's test cases: runs them on the virtual clock, shows what differs, and edits them.
class FlowTestPanel : public QWidget
{
    Q_OBJECT

public:
    /// A step that can be undone, under the name.
    using Edit = std::function<void(const QString &name, const std::function<void(FlowGraph &)> &change)>;

    /// The flow must outlive the panel.
    FlowTestPanel(Flow &flow, Edit edit, QWidget *parent = nullptr);
    ~FlowTestPanel() override;

    void runTests(); ///< the selected ones, or all if none or one is selected
    void addTest(const FlowTest &test);

signals:
    /// What the canvas shows of the chosen test case: how often nodes and sequence flows were taken, and where it
    /// differs. Without a result: null.
    void resultShown(const wsw::FlowTestResult *result);
    void nodeActivated(const QString &nodeId);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildButtons();
    QPushButton *addButton(QLayout &row, void (FlowTestPanel::*slot)());
    QToolButton *addTool(QLayout &row, const QString &icon, void (FlowTestPanel::*slot)());
    void connectSignals();
    void stopTests();
    void newTest();
    void duplicateTest();
    void deleteTests();
    void acceptResult();
    void replaceTest(const QString &name, const FlowTest &test);
    QStringList selectedIds() const;
    const FlowTest *current() const;
    QString unusedId() const;
    void showCurrent();
    void updateButtons();
    void retranslate();

    Flow &m_flow;
    const Edit m_edit;
    FlowTestRunner m_runner;
    FlowTestModel *m_model;
    QTableView *m_table;
    FlowTestEditor *m_editor;
    QLabel *m_summary;
    QPushButton *m_run;
    QPushButton *m_stop;
    QPushButton *m_accept;
    QToolButton *m_new;
    QToolButton *m_duplicate;
    QToolButton *m_delete;
};

} // namespace wsw
