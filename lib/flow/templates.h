// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowgraph.h"
#include "result.h"

namespace wsw {

/// A flow to begin with, complete with test cases; in resources/flows.
struct FlowTemplate
{
    QString id;   ///< its file's name: ID.wsflow
    QString name; ///< for people, in their language, as are the others
    QString category;
    QString description; ///< what it does and how to use it
};

/// All of them, category by category.
QList<FlowTemplate> flowTemplates();

/// InvalidArgument names those that there are.
Result<FlowGraph> readFlowTemplate(const QString &id);

/// Nothing but a start; it has no id and no name.
FlowGraph emptyFlow();

} // namespace wsw
