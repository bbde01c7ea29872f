// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

#include "flow/flowgraph.h"
#include "flow/test/flowtestresult.h"

class QTabWidget;

namespace wsw {

class DifferenceView;
class FlowTestJsonPage;
class TestSection;

/// One test case: its parts as forms, all of it as JSON, and where its last result differs.
class FlowTestEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FlowTestEditor(QWidget *parent = nullptr);

    /// A test case of the flow; without one nothing can be edited.
    void setTest(const std::optional<FlowTest> &test, const FlowGraph &graph);
    void setReadOnly(bool readOnly);               ///< it can be looked at
    void showResult(const FlowTestResult *result); ///< null: it has not run. What differs comes to the front.

signals:
    /// The id stays.
    void edited(const wsw::FlowTest &test);
    void nodeActivated(const QString &nodeId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSection(TestSection *section);
    void change(const std::function<void(FlowTest &)> &change);
    void retranslate();

    std::optional<FlowTest> m_test;
    FlowGraph m_graph;
    QTabWidget *m_tabs;
    QList<TestSection *> m_sections; ///< the first tabs
    FlowTestJsonPage *m_json;
    DifferenceView *m_differences;
    int m_formTab = 0; ///< the section that was looked at last
    int m_shownDifferences = 0;
};

} // namespace wsw
