// SPDX-License-Identifier: MIT
#pragma once

#include "flow/test/flowtestrunner.h"
#include "wsw/test/testreport.h"

namespace wsw {

/// Runs the test cases of several flows in turn and prints each as it ends.
class TestSession : public QObject
{
    Q_OBJECT

public:
    explicit TestSession(bool json, QObject *parent = nullptr);

    void addFlow(const QString &file, const FlowGraph &flow, const QList<FlowTest> &tests);
    void addUnusable(const QString &file, const QString &error);

    void start();
    void cancel(); ///< finished() comes at once

    const QList<TestedFlow> &flows() const { return m_flows; }

signals:
    void finished();

private:
    void next();
    void onTestFinished(const FlowTestResult &result);

    struct Planned
    {
        qsizetype flow = 0; ///< in m_flows
        FlowGraph graph;
        QList<FlowTest> tests;
    };
    QList<TestedFlow> m_flows;
    QList<Planned> m_planned; ///< the first is running
    const bool m_json;
    FlowTestRunner m_runner;
};

} // namespace wsw
