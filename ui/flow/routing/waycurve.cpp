// SPDX-License-Identifier: MIT
#include "ui/flow/routing/waycurve.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace wsw {

namespace {

// In scene units.
constexpr qreal straightEnd = 14;
constexpr qreal widestCorner = 140;
constexpr qreal keptClear = 4; ///< between a curve and an obstacle

/// Corner of a route, and how far from it the curve leaves each of its sides.
struct Corner
{
    QPointF place;
    QLineF in; ///< from the corner back
    QLineF out;

    QPointF begin() const { return in.p2(); }
    QPointF end() const { return out.p2(); }
    void scale(qreal share)
    {
        in.setLength(in.length() * share);
        out.setLength(out.length() * share);
    }
};

QPainterPath curveThrough(const QPolygonF &route, const QList<Corner> &corners)
{
    QPainterPath path;
    if (route.isEmpty())
        return path;
    path.moveTo(route.first());
    for (const Corner &corner : corners) {
        path.lineTo(corner.begin());
        path.quadTo(corner.place, corner.end());
    }
    path.lineTo(route.last());
    return path;
}

/// How far the area is away from the corner along one of its sides; 0 if it reaches back to the corner.
qreal along(const QLineF &side, const QRectF &area)
{
    const QPointF unit = (side.p2() - side.p1()) / side.length();
    const auto at = [&](QPointF place) { return QPointF::dotProduct(place - side.p1(), unit); };
    return std::max(0.0, std::min(at(area.topLeft()), at(area.bottomRight())));
}

/// The share of the corner's lengths at which its curve passes by the area: the quadratic curve between two sides at a
/// right angle is sqrt(x / in) + sqrt(y / out) = 1.
qreal clearShare(const Corner &corner, const QRectF &area)
{
    const QRectF cut = QRectF(corner.begin(), corner.end()).normalized();
    const QRectF kept = area.adjusted(-keptClear, -keptClear, keptClear, keptClear);
    if (!kept.intersects(cut))
        return 1;
    const qreal root = std::sqrt(along(corner.in, kept) / corner.in.length())
                       + std::sqrt(along(corner.out, kept) / corner.out.length());
    return std::min(1.0, root * root);
}

} // namespace

QPainterPath roundedPath(const QPolygonF &route, qreal radius)
{
    QList<Corner> corners;
    for (qsizetype i = 1; i + 1 < route.size(); ++i) {
        Corner corner{route[i], {route[i], route[i - 1]}, {route[i], route[i + 1]}};
        const qreal length = std::min({radius, corner.in.length() / 2, corner.out.length() / 2});
        corner.in.setLength(length);
        corner.out.setLength(length);
        corners.append(corner);
    }
    return curveThrough(route, corners);
}

QPainterPath smoothPath(const QPolygonF &route, const QList<QRectF> &obstacles)
{
    const auto usable = [&](qsizetype part) {
        const qreal length = QLineF(route[part], route[part + 1]).length();
        const bool isEnd = part == 0 || part + 2 == route.size();
        return std::min(widestCorner, isEnd ? std::max(length - straightEnd, length / 2) : length / 2);
    };
    QList<Corner> corners;
    for (qsizetype i = 1; i + 1 < route.size(); ++i) {
        Corner corner{route[i], {route[i], route[i - 1]}, {route[i], route[i + 1]}};
        corner.in.setLength(usable(i - 1));
        corner.out.setLength(usable(i));
        qreal share = 1;
        for (const QRectF &obstacle : obstacles)
            share = std::min(share, clearShare(corner, obstacle));
        corner.scale(share);
        corners.append(corner);
    }
    return curveThrough(route, corners);
}

} // namespace wsw
