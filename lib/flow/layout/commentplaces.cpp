// SPDX-License-Identifier: MIT
#include "flow/layout/commentplaces.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <limits>

#include "flow/nodekind.h"

namespace wsw {

namespace {

constexpr qreal grid = 20;
constexpr qreal gap = 10;
/// That a step takes, from its place: the widest shapes, and beneath it a label.
constexpr QRectF stepRoom(-75, -30, 150, 75);

QRectF around(QPointF center, const QSizeF &size)
{
    return {center - QPointF(size.width() / 2, size.height() / 2), size};
}

QSizeF sizeOf(const FlowNode &comment)
{
    QSizeF size;
    for (const NodeProperty &property : nodeKind(comment.kind)->properties) {
        if (property.name == QLatin1String("width"))
            size.setWidth(propertyValue(comment.properties, property).toDouble());
        else if (property.name == QLatin1String("height"))
            size.setHeight(propertyValue(comment.properties, property).toDouble());
    }
    return size;
}

/// Where the area can be moved to, up or down, so that it touches none of the others: the shortest such way.
qreal wayOut(const QRectF &area, const QList<QRectF> &others)
{
    QList<std::pair<qreal, qreal>> taken; // ways, from and to
    for (const QRectF &other : others) {
        const QRectF kept = other.adjusted(-gap, -gap, gap, gap);
        if (kept.left() < area.right() && area.left() < kept.right())
            taken.append({kept.top() - area.bottom(), kept.bottom() - area.top()});
    }
    std::sort(taken.begin(), taken.end());
    qreal up = 0;
    for (auto way = taken.crbegin(); way != taken.crend(); ++way) {
        if (up > way->first && up < way->second)
            up = std::floor(way->first / grid) * grid;
    }
    qreal down = 0;
    for (const auto &[from, to] : std::as_const(taken)) {
        if (down > from && down < to)
            down = std::ceil(to / grid) * grid;
    }
    return -up < down ? up : down;
}

const FlowNode *nearestStep(const FlowGraph &graph, const FlowNode &comment, const QHash<QString, QPointF> &steps)
{
    const FlowNode *nearest = nullptr;
    qreal least = std::numeric_limits<qreal>::max();
    for (const FlowNode &node : graph.nodes) {
        const QPointF away = node.position - comment.position;
        if (const qreal distance = std::hypot(away.x(), away.y()); steps.contains(node.id) && distance < least) {
            least = distance;
            nearest = &node;
        }
    }
    return nearest;
}

} // namespace

void placeComments(const FlowGraph &graph, QHash<QString, QPointF> &places)
{
    const QHash<QString, QPointF> steps = places;
    QList<QRectF> taken;
    for (const QPointF &place : steps)
        taken.append(stepRoom.translated(place));
    for (const FlowNode &comment : graph.nodes) {
        if (places.contains(comment.id))
            continue;
        const FlowNode *nearest = nearestStep(graph, comment, steps);
        const QPointF by = nearest ? steps.value(nearest->id) - nearest->position : QPointF();
        const QRectF area = around(comment.position + by, sizeOf(comment));
        taken.append(area.translated(0, wayOut(area, taken)));
        places.insert(comment.id, taken.last().center());
    }
}

} // namespace wsw
