// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace wsw {

/// The route with its corners rounded.
QPainterPath roundedPath(const QPolygonF &route, qreal radius);

/// The route as one curve: each corner is cut as wide as its sides allow, but for what is needed to stay clear of the
/// obstacles, which the route itself must not touch. Both ends stay straight for marks and arrow heads.
QPainterPath smoothPath(const QPolygonF &route, const QList<QRectF> &obstacles);

} // namespace wsw
