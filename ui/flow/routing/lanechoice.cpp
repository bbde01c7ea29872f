// SPDX-License-Identifier: MIT
#include "ui/flow/routing/lanechoice.h"

#include <algorithm>

namespace wsw {

namespace {

constexpr qreal nearby = 180; ///< in scene units

/// Of areas those that reach farthest to each side.
class Outermost
{
public:
    void add(const QString &id, const QRectF &area)
    {
        const qreal reaches[] = {-area.left(), -area.top(), area.right(), area.bottom()};
        for (int side = 0; side < 4; ++side) {
            if (m_ids[side].isEmpty() || reaches[side] > m_reaches[side]) {
                m_ids[side] = id;
                m_reaches[side] = reaches[side];
            }
        }
    }
    QStringList ids() const { return {m_ids[0], m_ids[1], m_ids[2], m_ids[3]}; }

private:
    QString m_ids[4];
    qreal m_reaches[4] = {};
};

} // namespace

QStringList byUseOfLanes(const QList<PlacedNode> &nodes, const QList<PlacedNode> &ends, qsizetype room)
{
    QStringList order;
    for (const PlacedNode &end : ends) {
        if (!order.contains(end.id))
            order.append(end.id);
    }
    const QStringList first = order;
    const auto isNear = [&](const QRectF &area) {
        const QRectF reach = area.adjusted(-nearby, -nearby, nearby, nearby);
        return std::any_of(ends.begin(), ends.end(), [&](const PlacedNode &end) { return end.area.intersects(reach); });
    };
    QStringList far;
    Outermost outermost;
    for (const PlacedNode &node : nodes) {
        if (first.contains(node.id))
            continue;
        (order.size() < room / 2 && isNear(node.area) ? order : far).append(node.id);
        outermost.add(node.id, node.area);
    }
    for (const QString &id : outermost.ids()) {
        if (far.removeOne(id))
            order.append(id);
    }
    const qsizetype step = far.size() / std::max(qsizetype(1), room - order.size()) + 1;
    QStringList rest;
    for (qsizetype i = 0; i < far.size(); ++i)
        (i % step == 0 ? order : rest).append(far[i]);
    return order + rest;
}

} // namespace wsw
