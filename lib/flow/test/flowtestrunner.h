// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

#include "flow/test/flowtestresult.h"

namespace wsw {

class FlowTestRun;

/// Runs a flow's test cases one after the other, with the event loop of its thread. Each has its own clock, runner and
/// clients: none knows of another.
class FlowTestRunner : public QObject
{
    Q_OBJECT

public:
    explicit FlowTestRunner(QObject *parent = nullptr);
    ~FlowTestRunner() override;

    /// Nothing happens while it is running. Test cases that are not enabled are told as skipped.
    void start(const FlowGraph &graph, const QList<FlowTest> &tests);
    void cancel(); ///< finished() comes at once; the test case that was running gives no result.
    bool isRunning() const { return m_running; }

signals:
    void testStarted(const QString &testId);
    void testFinished(const wsw::FlowTestResult &result);
    void finished();

private:
    void next();
    void onTestFinished(const FlowTestResult &result);

    FlowGraph m_graph;
    QList<FlowTest> m_tests; ///< that are left
    std::unique_ptr<FlowTestRun> m_run;
    bool m_running = false;
};

} // namespace wsw
