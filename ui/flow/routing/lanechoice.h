// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRectF>
#include <QStringList>

namespace wsw {

struct PlacedNode
{
    QString id;
    QRectF area;
};

/// All ids, those first that lanes beside them help most if no more than `room` nodes can have some: the ends of a
/// way, what is near them, the outermost, and a selection of the others.
QStringList byUseOfLanes(const QList<PlacedNode> &nodes, const QList<PlacedNode> &ends, qsizetype room);

} // namespace wsw
