// SPDX-License-Identifier: MIT
#include "ui/flow/editing/arrangement.h"

#include <QList>

#include <algorithm>

namespace wsw {

namespace {

void spread(const QHash<QString, QRectF> &shapes, bool across, QHash<QString, QPointF> &centers)
{
    QStringList ids = shapes.keys();
    const auto begin = [&](const QString &id) { return across ? shapes[id].left() : shapes[id].top(); };
    const auto length = [&](const QString &id) { return across ? shapes[id].width() : shapes[id].height(); };
    std::sort(ids.begin(), ids.end(),
              [&](const QString &a, const QString &b) { return std::pair(begin(a), a) < std::pair(begin(b), b); });
    qreal filled = 0;
    for (const QString &id : std::as_const(ids))
        filled += length(id);
    const qreal room = begin(ids.last()) + length(ids.last()) - begin(ids.first());
    const qreal gap = (room - filled) / qreal(ids.size() - 1);
    qreal place = begin(ids.first());
    for (const QString &id : std::as_const(ids)) {
        qreal &coordinate = across ? centers[id].rx() : centers[id].ry();
        coordinate = place + length(id) / 2;
        place += length(id) + gap;
    }
}

} // namespace

QHash<QString, QPointF> arranged(const QHash<QString, QRectF> &shapes, Arrangement arrangement)
{
    QHash<QString, QPointF> centers;
    QRectF bounds;
    for (auto shape = shapes.begin(); shape != shapes.end(); ++shape) {
        centers.insert(shape.key(), shape->center());
        bounds |= *shape;
    }
    const bool spreads = arrangement == Arrangement::Across || arrangement == Arrangement::Down;
    if (spreads && shapes.size() > 2)
        spread(shapes, arrangement == Arrangement::Across, centers);
    if (spreads)
        return centers;
    for (auto shape = shapes.begin(); shape != shapes.end(); ++shape) {
        QPointF &center = centers[shape.key()];
        switch (arrangement) {
        case Arrangement::Left: center.setX(bounds.left() + shape->width() / 2); break;
        case Arrangement::Center: center.setX(bounds.center().x()); break;
        case Arrangement::Right: center.setX(bounds.right() - shape->width() / 2); break;
        case Arrangement::Top: center.setY(bounds.top() + shape->height() / 2); break;
        case Arrangement::Middle: center.setY(bounds.center().y()); break;
        case Arrangement::Bottom: center.setY(bounds.bottom() - shape->height() / 2); break;
        case Arrangement::Across:
        case Arrangement::Down: break;
        }
    }
    return centers;
}

} // namespace wsw
