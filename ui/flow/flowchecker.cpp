// SPDX-License-Identifier: MIT
#include "ui/flow/flowchecker.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

#include "workspace/flowbindings.h"

namespace wsw {

FlowChecker::FlowChecker(const Flow &flow, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
{
    connect(&flow, &Flow::changeEnded, this, &FlowChecker::check);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FlowChecker::take);
    check();
}

void FlowChecker::check()
{
    m_wanted = true;
    if (!m_watcher.isRunning())
        begin();
}

void FlowChecker::setServed(bool served)
{
    if (served == m_served)
        return;
    m_served = served;
    check();
}

void FlowChecker::begin()
{
    m_wanted = false;
    const auto promise = std::make_shared<QPromise<QList<FlowProblem>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, graph = m_flow.graph(), served = m_served] {
        QList<FlowProblem> problems = validateFlow(graph);
        if (const std::optional<FlowProblem> unserved = served ? std::nullopt : unservedProblem(graph))
            problems.append(*unserved); // warnings come last
        promise->addResult(problems);
        promise->finish();
    });
}

void FlowChecker::take()
{
    if (m_wanted) {
        begin();
        return;
    }
    m_problems = m_watcher.result();
    emit checked();
}

} // namespace wsw
