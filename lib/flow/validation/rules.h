// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowvalidator.h"
#include "flow/flowways.h"

namespace wsw {

/// Collects what the rules find.
class ProblemList
{
public:
    using Severity = FlowProblem::Severity;

    void atFlow(const QString &message) { m_problems.append({Severity::Error, {}, {}, message}); }
    void atNode(const FlowNode &node, const QString &message, Severity severity = Severity::Error)
    {
        m_problems.append({severity, node.id, {}, message});
    }
    void atEdge(const FlowEdge &edge, const QString &message, Severity severity = Severity::Error)
    {
        m_problems.append({severity, {}, edge.id, message});
    }
    const QList<FlowProblem> &problems() const { return m_problems; }

private:
    QList<FlowProblem> m_problems;
};

/// Names and types of the declared inputs.
void checkParameters(const FlowGraph &graph, ProblemList &problems);
/// Ids, kinds and properties with their expressions.
void checkNodes(const FlowGraph &graph, ProblemList &problems);
/// Ids, ends, ports and conditions.
void checkEdges(const FlowWays &ways, ProblemList &problems);
/// One start; every node can be reached.
void checkWays(const FlowWays &ways, ProblemList &problems);
/// Ways that lead back without a wait and may do so for ever.
void checkLoops(const FlowWays &ways, ProblemList &problems);

} // namespace wsw
