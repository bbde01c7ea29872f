// SPDX-License-Identifier: MIT
#include "wsw/test/testsession.h"

#include "wsw/command.h"

namespace wsw {

TestSession::TestSession(bool json, QObject *parent)
    : QObject(parent)
    , m_json(json)
{
    connect(&m_runner, &FlowTestRunner::testFinished, this, &TestSession::onTestFinished);
    connect(&m_runner, &FlowTestRunner::finished, this, [this] {
        if (!m_planned.isEmpty())
            m_planned.removeFirst();
        next();
    });
}

void TestSession::addFlow(const QString &file, const FlowGraph &flow, const QList<FlowTest> &tests)
{
    m_planned.append({m_flows.size(), flow, tests});
    m_flows.append({file, flow.name, {}, {}});
}

void TestSession::addUnusable(const QString &file, const QString &error)
{
    m_flows.append({file, {}, {}, error});
}

void TestSession::start()
{
    QMetaObject::invokeMethod(this, &TestSession::next, Qt::QueuedConnection);
}

void TestSession::cancel()
{
    m_planned.clear();
    m_runner.cancel();
}

void TestSession::next()
{
    if (m_planned.isEmpty())
        emit finished();
    else
        m_runner.start(m_planned.first().graph, m_planned.first().tests);
}

void TestSession::onTestFinished(const FlowTestResult &result)
{
    TestedFlow &flow = m_flows[m_planned.first().flow];
    flow.results.append(result);
    if (m_json) {
        printJson(resultObject(flow, result));
        return;
    }
    for (const QByteArray &line : resultLines(flow, result))
        printLine(line);
}

} // namespace wsw
