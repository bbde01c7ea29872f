// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>

#include "flow/flowgraph.h"
#include "result.h"

namespace wsw {

/// The nodes and the sequence flows among them as the text of a flow document (lib/flow/FORMAT.md), so that it can be
/// pasted into any flow, and read by people.
QString copiedText(const FlowGraph &graph, const QSet<QString> &nodes);

/// InvalidArgument if the text is no flow, with what is wrong.
Result<FlowGraph> copiedGraph(const QString &text);

/// Adds the copy, its places moved by `by`, its ids new where they are taken. Returns the ids of the new nodes.
QStringList pasteInto(FlowGraph &graph, const FlowGraph &copy, QPointF by);

} // namespace wsw
