// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QRectF>
#include <QString>

namespace wsw {

/// Ways to put several nodes in order.
enum class Arrangement { Left, Center, Right, Top, Middle, Bottom, Across, Down };

/// Where the shapes' centres go. Left to Bottom align to the outermost (or the middle of all), Across and Down leave
/// the same gap between neighbours; the outermost stay. At least 2 nodes, for gaps 3; else nothing changes.
QHash<QString, QPointF> arranged(const QHash<QString, QRectF> &shapes, Arrangement arrangement);

} // namespace wsw
