// SPDX-License-Identifier: MIT
#include "ui/flow/run/tokentrail.h"

namespace wsw {

namespace {

struct Walk
{
    const FlowGraph &graph;
    const QString &end;
    QMap<QString, int> ahead; ///< how often each node is still to be entered
    int steps = 0;            ///< the sum of them
    QStringList trail;

    bool arrives(const QString &node)
    {
        if (steps == 0)
            return node == end;
        for (const FlowEdge *edge : graph.edgesFrom(node)) {
            if (ahead.value(edge->target) == 0)
                continue;
            --ahead[edge->target];
            --steps;
            trail.append(edge->id);
            if (arrives(edge->target))
                return true;
            trail.removeLast();
            ++steps;
            ++ahead[edge->target];
        }
        return false;
    }
};

} // namespace

std::optional<QStringList> tokenTrail(const FlowGraph &graph, const FlowRunStatus &before, const FlowRunStatus &after,
                                      int limit)
{
    Walk walk{graph, after.nodeId, {}, 0, {}};
    for (auto visit = after.visits.begin(); visit != after.visits.end(); ++visit) {
        const int entered = *visit - before.visits.value(visit.key());
        if (entered < 0)
            return {};
        walk.ahead.insert(visit.key(), entered);
        walk.steps += entered;
    }
    QString from = before.nodeId;
    if (from.isEmpty()) {
        for (const FlowNode &node : graph.nodes) {
            if (node.kind == QLatin1String("start"))
                from = node.id;
        }
        if (walk.ahead.value(from) > 0) {
            --walk.ahead[from];
            --walk.steps;
        }
    }
    if (walk.steps > limit || !walk.arrives(from))
        return {};
    return walk.trail;
}

} // namespace wsw
