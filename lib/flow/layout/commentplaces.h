// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPointF>

#include "flow/flowgraph.h"

namespace wsw {

/// Adds the places of comments to those of the steps: each as far from the node that it is nearest to as it is now, or,
/// where that is taken, at the nearest free place above or beneath.
void placeComments(const FlowGraph &graph, QHash<QString, QPointF> &places);

} // namespace wsw
