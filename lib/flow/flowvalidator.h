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
    QString message;
};

/// Everything that is wrong with a flow, errors first. A flow with an error is not run.
QList<FlowProblem> validateFlow(const FlowGraph &graph);

} // namespace wsw
