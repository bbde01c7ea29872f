// SPDX-License-Identifier: MIT
#include "flow/test/flowtestrunner.h"

#include "flow/test/flowtestrun.h"

namespace wsw {

FlowTestRunner::FlowTestRunner(QObject *parent)
    : QObject(parent)
{
}

FlowTestRunner::~FlowTestRunner() = default;

void FlowTestRunner::start(const FlowGraph &graph, const QList<FlowTest> &tests)
{
    if (m_running)
        return;
    m_running = true;
    m_graph = graph;
    m_tests = tests;
    QMetaObject::invokeMethod(this, &FlowTestRunner::next, Qt::QueuedConnection);
}

void FlowTestRunner::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_tests.clear();
    m_run.reset();
    emit finished();
}

void FlowTestRunner::next()
{
    if (!m_running || m_run)
        return;
    if (m_tests.isEmpty()) {
        m_running = false;
        emit finished();
        return;
    }
    const FlowTest test = m_tests.takeFirst();
    emit testStarted(test.id);
    if (!test.enabled) {
        FlowTestResult skipped;
        skipped.testId = test.id;
        skipped.name = test.name;
        skipped.skipped = true;
        onTestFinished(skipped);
        return;
    }
    m_run = std::make_unique<FlowTestRun>(m_graph, test);
    connect(m_run.get(), &FlowTestRun::finished, this, &FlowTestRunner::onTestFinished);
    m_run->start();
}

void FlowTestRunner::onTestFinished(const FlowTestResult &result)
{
    // It is still in its signal.
    if (m_run)
        m_run.release()->deleteLater();
    emit testFinished(result);
    QMetaObject::invokeMethod(this, &FlowTestRunner::next, Qt::QueuedConnection);
}

} // namespace wsw
