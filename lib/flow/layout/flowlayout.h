// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPointF>

#include "flow/flowgraph.h"

namespace wsw {

/// Places for all nodes, by id: in columns from the left to the right, each behind what leads to it; sequence flows of
/// a loop lead back. Of the ways on, the first goes straight ahead. Parts that nothing joins lie beneath each other.
/// Comments keep their distance to the node that they are nearest to, but for what keeps them clear of others. Places
/// are on the grid of 20 scene units; the upper left corner of the whole stays where it is. Depends on the graph only;
/// takes about n log n.
QHash<QString, QPointF> layOutFlow(const FlowGraph &graph);

} // namespace wsw
