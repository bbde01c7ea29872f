// SPDX-License-Identifier: MIT
#include "flow/flowchange.h"

#include <QHash>

#include <algorithm>

namespace wsw {

namespace {

/// Of each item of `after` the place in `before`, -1 if it was not there.
template <typename Item>
QList<qsizetype> placesBefore(const QList<Item> &before, const QList<Item> &after)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype i = before.size() - 1; i >= 0; --i)
        places[before[i].id].append(i);
    QList<qsizetype> result;
    result.reserve(after.size());
    for (const Item &item : after) {
        const auto known = places.find(item.id);
        result.append(known == places.end() || known->isEmpty() ? -1 : known->takeLast());
    }
    return result;
}

/// Which of the places are in the longest rising sequence: those items need not move.
QList<bool> inOrder(const QList<qsizetype> &places)
{
    QList<qsizetype> tails; // of the best sequence of each length, as an index of `places`
    QList<qsizetype> previous(places.size(), -1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto longer = std::lower_bound(tails.begin(), tails.end(), places[i],
                                             [&](qsizetype tail, qsizetype place) { return places[tail] < place; });
        previous[i] = longer == tails.begin() ? -1 : *std::prev(longer);
        if (longer == tails.end())
            tails.append(i);
        else
            *longer = i;
    }
    QList<bool> result(places.size(), false);
    for (qsizetype i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = previous[i])
        result[i] = true;
    return result;
}

template <typename Item>
QList<ItemChange<Item>> changes(const QList<Item> &before, const QList<Item> &after)
{
    QList<ItemChange<Item>> result;
    if (before.constData() == after.constData() && before.size() == after.size())
        return result; // shared
    const QList<qsizetype> places = placesBefore(before, after);
    const QList<bool> stays = inOrder(places);
    QList<bool> kept(before.size(), false);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype from = places[i];
        if (from >= 0)
            kept[from] = true;
        if (!stays[i] || before[from] != after[i])
            result.append({from < 0 ? std::nullopt : std::optional(before[from]), after[i], from, i, stays[i]});
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!kept[i])
            result.append({before[i], std::nullopt, i, -1, false});
    }
    return result;
}

template <typename Item>
void invert(QList<ItemChange<Item>> &list)
{
    for (ItemChange<Item> &change : list) {
        std::swap(change.before, change.after);
        std::swap(change.from, change.to);
    }
}

template <typename Item>
bool fits(const QList<ItemChange<Item>> &list, const QList<Item> &items)
{
    return std::all_of(list.begin(), list.end(), [&](const ItemChange<Item> &change) {
        return !change.before
               || (change.from >= 0 && change.from < items.size() && items[change.from] == *change.before);
    });
}

template <typename Item>
void apply(const QList<ItemChange<Item>> &list, QList<Item> &items)
{
    QList<bool> leaves(items.size(), false);
    QList<const ItemChange<Item> *> arrivals;
    for (const ItemChange<Item> &change : list) {
        if (change.stays) {
            items[change.from] = *change.after;
            continue;
        }
        if (change.before)
            leaves[change.from] = true;
        if (change.after)
            arrivals.append(&change);
    }
    if (arrivals.isEmpty() && !leaves.contains(true))
        return;
    std::sort(arrivals.begin(), arrivals.end(), [](const auto *a, const auto *b) { return a->to < b->to; });
    QList<Item> result;
    result.reserve(items.size() + arrivals.size());
    auto arrival = arrivals.cbegin();
    const auto takeArrivals = [&] {
        for (; arrival != arrivals.cend() && (*arrival)->to <= result.size(); ++arrival)
            result.append(*(*arrival)->after);
    };
    for (qsizetype i = 0; i < items.size(); ++i) {
        takeArrivals();
        if (!leaves[i])
            result.append(items[i]);
    }
    takeArrivals();
    items = result;
}

FlowGraph rest(const FlowGraph &graph)
{
    FlowGraph rest = graph;
    rest.nodes.clear();
    rest.edges.clear();
    return rest;
}

} // namespace

FlowChange FlowChange::between(const FlowGraph &before, const FlowGraph &after)
{
    return {changes(before.nodes, after.nodes), changes(before.edges, after.edges), rest(before), rest(after)};
}

FlowChange FlowChange::inverted() const
{
    FlowChange result = *this;
    invert(result.nodes);
    invert(result.edges);
    std::swap(result.restBefore, result.restAfter);
    return result;
}

bool FlowChange::applyTo(FlowGraph &graph) const
{
    if (!fits(nodes, graph.nodes) || !fits(edges, graph.edges) || rest(graph) != restBefore)
        return false;
    FlowGraph result = restAfter;
    result.nodes = std::exchange(graph.nodes, {});
    result.edges = std::exchange(graph.edges, {});
    apply(nodes, result.nodes);
    apply(edges, result.edges);
    graph = std::move(result);
    return true;
}

} // namespace wsw
