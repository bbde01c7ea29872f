// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include "flow/flowgraph.h"

namespace wsw {

struct FlowProblem
{
    enum class Severity { Warning, Error };
    Severity severity = Severity::Error;
    QString nodeId; ///< empty if it concerns an edge or the whole flow
    QString edgeId;
    QString message; ///< what is wrong and what to do; problemPlace() says where
};

/// Everything that is wrong with a flow, errors first, each in the order of the file. A flow with an error is not run.
/// The rules are listed in lib/flow/FORMAT.md.
QList<FlowProblem> validateFlow(const FlowGraph &graph);

/// Where a problem is: "Node 'push1'", "Sequence flow 'edge3'" or "Flow".
QString problemPlace(const FlowProblem &problem);

bool hasErrors(const QList<FlowProblem> &problems);

} // namespace wsw
