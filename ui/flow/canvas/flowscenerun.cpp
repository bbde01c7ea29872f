// SPDX-License-Identifier: MIT
// FlowScene: what runs and the validator show in it.
#include <algorithm>

#include "ui/flow/canvas/edgeitem.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/tokenitem.h"
#include "ui/flow/run/tokentrail.h"

namespace wsw {

namespace {

TokenItem::State tokenState(const FlowRunStatus &run)
{
    if (run.active)
        return TokenItem::State::Running;
    if (run.succeeded)
        return TokenItem::State::Succeeded;
    return run.error.code == ErrorCode::Stopped ? TokenItem::State::Stopped : TokenItem::State::Failed;
}

} // namespace

void FlowScene::showRun(const std::optional<FlowRunStatus> &run)
{
    const std::optional<FlowRunStatus> before = std::exchange(m_run, run);
    const bool begins = run && run->active && (!before || before->run != run->run);
    if (begins)
        m_test.reset(); // two counts of visits would be taken for one
    showMarks();
    moveToken(before);
}

void FlowScene::showProblems(const QList<FlowProblem> &problems)
{
    m_problems = problems;
    showMarks();
}

void FlowScene::showTest(const FlowTestResult *result)
{
    m_test = result ? std::optional(*result) : std::nullopt;
    showMarks();
}

void FlowScene::showBreakpoints(const QSet<QString> &nodes)
{
    m_breakpoints = nodes;
    showMarks();
}

NodeMarks FlowScene::nodeMarks(const QString &id) const
{
    const NodeItem *item = m_nodes.value(id);
    return item ? item->marks() : NodeMarks();
}

void FlowScene::showMarks()
{
    QHash<QString, NodeMarks> marked;
    QSet<QString> edges;
    for (const FlowProblem &problem : std::as_const(m_problems)) {
        NodeMarks &marks = marked[problem.nodeId];
        (problem.severity == FlowProblem::Severity::Error ? marks.hasError : marks.hasWarning) = true;
        edges.insert(problem.edgeId);
    }
    for (NodeItem *item : std::as_const(m_nodes)) {
        NodeMarks marks = marked.value(item->id());
        marks.visits = m_run ? m_run->visits.value(item->id()) : 0;
        marks.hasBreakpoint = m_breakpoints.contains(item->id());
        if (m_test) {
            marks.visits = m_test->nodeVisits.value(item->id());
            const bool differs = std::any_of(m_test->differences.cbegin(), m_test->differences.cend(),
                                             [&](const auto &one) { return one.nodeId == item->id(); });
            marks.tested = differs            ? NodeMarks::Tested::Differs
                           : marks.visits > 0 ? NodeMarks::Tested::Passed
                                              : NodeMarks::Tested::No;
        }
        marks.hasToken = m_run && m_run->active && m_run->nodeId == item->id();
        item->setMarks(marks);
    }
    for (EdgeItem *item : std::as_const(m_edges))
        item->setProblem(edges.contains(item->id()));
}

void FlowScene::settleToken()
{
    const NodeItem *node = m_run ? m_nodes.value(m_run->nodeId) : nullptr;
    m_token->setVisible(node);
    if (node)
        m_token->placeAt(node->tokenPlace());
}

void FlowScene::moveToken(const std::optional<FlowRunStatus> &before)
{
    const NodeItem *node = m_run ? m_nodes.value(m_run->nodeId) : nullptr;
    m_token->setVisible(node);
    if (!node)
        return;
    m_token->setState(tokenState(*m_run));
    const bool same = before && before->run == m_run->run;
    if (!same && !m_run->active) {
        m_token->placeAt(node->tokenPlace());
        return;
    }
    if (same && before->visits == m_run->visits)
        return;
    const std::optional<QStringList> trail = tokenTrail(graph(), same ? *before : FlowRunStatus(), *m_run);
    if (trail)
        m_token->moveAlong(tokenPath(*trail, m_run->nodeId));
    else
        m_token->placeAt(node->tokenPlace());
}

QPainterPath FlowScene::tokenPath(const QStringList &trail, const QString &end) const
{
    const auto place = [this](const QString &node) {
        const NodeItem *item = m_nodes.value(node);
        return item ? item->tokenPlace() : QPointF();
    };
    QPainterPath path(place(trail.isEmpty() ? end : graph().edge(trail.first())->source));
    for (const QString &id : trail) {
        path.connectPath(edgePath(id));
        path.lineTo(place(graph().edge(id)->target));
    }
    return path;
}

} // namespace wsw
