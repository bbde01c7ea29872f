// SPDX-License-Identifier: MIT
#include "flow/flowvalidator.h"

#include <QCoreApplication>

#include <algorithm>

#include "flow/flowfile.h"
#include "flow/validation/rules.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowValidator)
};

} // namespace

QList<FlowProblem> validateFlow(const FlowGraph &graph)
{
    ProblemList problems;
    if (const Result<void> known = checkFlowVersion(graph); !known) {
        problems.atFlow(known.error().message);
        return problems.problems();
    }
    checkParameters(graph, problems);
    checkNodes(graph, problems);
    const FlowWays ways(graph);
    checkEdges(ways, problems);
    checkWays(ways, problems);
    checkLoops(ways, problems);
    QList<FlowProblem> sorted = problems.problems();
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const FlowProblem &problem) { return problem.severity == FlowProblem::Severity::Error; });
    return sorted;
}

QString problemPlace(const FlowProblem &problem)
{
    if (!problem.nodeId.isEmpty())
        return Text::tr("Node '%1'").arg(problem.nodeId);
    if (!problem.edgeId.isEmpty())
        return Text::tr("Sequence flow '%1'").arg(problem.edgeId);
    return Text::tr("Flow");
}

bool hasErrors(const QList<FlowProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const FlowProblem &problem) { return problem.severity == FlowProblem::Severity::Error; });
}

} // namespace wsw
