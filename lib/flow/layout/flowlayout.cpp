// SPDX-License-Identifier: MIT
#include "flow/layout/flowlayout.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "flow/layout/commentplaces.h"

namespace wsw {

namespace {

constexpr qreal columnWidth = 200; ///< a task is 132 wide
constexpr qreal rowHeight = 100;   ///< a task is 54 high
constexpr qreal grid = 20;
constexpr int sweeps = 4;

/// Layers after Sugiyama: break the loops, give each node a column, order the columns, then give rows.
class Layout
{
public:
    explicit Layout(const FlowGraph &graph)
    {
        for (const FlowNode &node : graph.nodes) {
            if (node.kind == QLatin1String("comment") || m_numbers.contains(node.id))
                continue;
            m_numbers.insert(node.id, int(m_ids.size()));
            m_ids.append(node.id);
            if (node.kind == QLatin1String("start"))
                m_roots.prepend(int(m_ids.size()) - 1);
        }
        m_next.resize(m_ids.size());
        m_previous.resize(m_ids.size());
        m_columns.fill(0, m_ids.size());
        m_rows.fill(0, m_ids.size());
        addEdges(graph);
        for (int node = 0; node < m_ids.size(); ++node)
            m_roots.append(node);
    }

    QHash<QString, QPointF> places()
    {
        dropWaysBack();
        setColumns();
        orderColumns();
        setRows();
        QHash<QString, QPointF> places;
        for (int node = 0; node < m_ids.size(); ++node)
            places.insert(m_ids[node], QPointF(m_columns[node] * columnWidth, m_rows[node] * rowHeight));
        return places;
    }

private:
    void addEdges(const FlowGraph &graph)
    {
        for (const FlowEdge &edge : graph.edges) {
            const int from = m_numbers.value(edge.source, -1);
            const int to = m_numbers.value(edge.target, -1);
            if (from >= 0 && to >= 0 && from != to && !m_next[from].contains(to))
                m_next[from].append(to);
        }
    }

    /// Depth first: an edge to a node that is still under way closes a loop.
    void dropWaysBack()
    {
        enum State { Unseen, UnderWay, Done };
        QList<int> states(m_ids.size(), Unseen);
        QList<QList<int>> ahead(m_ids.size());
        for (const int root : std::as_const(m_roots)) {
            if (states[root] != Unseen)
                continue;
            QList<std::pair<int, int>> path = {{root, 0}}; // node, next of its edges
            states[root] = UnderWay;
            while (!path.isEmpty()) {
                auto &[node, edge] = path.last();
                if (edge == m_next[node].size()) {
                    states[node] = Done;
                    m_order.prepend(node);
                    path.removeLast();
                    continue;
                }
                const int from = node;
                const int to = m_next[node][edge++];
                if (states[to] == UnderWay)
                    continue;
                ahead[from].append(to);
                m_previous[to].append(from);
                if (states[to] == Unseen) {
                    states[to] = UnderWay;
                    path.append({to, 0});
                }
            }
        }
        m_next = ahead;
    }

    void setColumns()
    {
        for (const int node : std::as_const(m_order)) {
            for (const int to : std::as_const(m_next[node]))
                m_columns[to] = std::max(m_columns[to], m_columns[node] + 1);
        }
    }

    void orderColumns()
    {
        // The first way on first: that is the order of a walk ahead.
        QList<bool> seen(m_ids.size(), false);
        for (const int root : std::as_const(m_roots)) {
            QList<int> open = {root};
            while (!open.isEmpty()) {
                const int node = open.takeLast();
                if (std::exchange(seen[node], true))
                    continue;
                while (m_layers.size() <= m_columns[node])
                    m_layers.append(QList<int>());
                m_layers[m_columns[node]].append(node);
                for (qsizetype i = m_next[node].size() - 1; i >= 0; --i)
                    open.append(m_next[node][i]);
            }
        }
        QList<qreal> places(m_ids.size(), 0);
        for (const QList<int> &layer : std::as_const(m_layers)) {
            for (qsizetype i = 0; i < layer.size(); ++i)
                places[layer[i]] = qreal(i);
        }
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (qsizetype i = 0; i < m_layers.size(); ++i)
                orderLayer(m_layers[sweep % 2 == 0 ? i : m_layers.size() - 1 - i], sweep % 2 == 0 ? m_previous : m_next,
                           places);
        }
    }

    /// By the middle of each node's neighbours, so that few ways cross.
    static void orderLayer(QList<int> &layer, const QList<QList<int>> &neighbours, QList<qreal> &places)
    {
        QList<std::pair<qreal, int>> order;
        for (const int node : std::as_const(layer)) {
            qreal sum = 0;
            for (const int neighbour : neighbours[node])
                sum += places[neighbour];
            order.append({neighbours[node].isEmpty() ? places[node] : sum / qreal(neighbours[node].size()), node});
        }
        std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (qsizetype i = 0; i < layer.size(); ++i) {
            layer[i] = order[i].second;
            places[layer[i]] = qreal(i);
        }
    }

    void setRows()
    {
        for (const QList<int> &layer : std::as_const(m_layers)) {
            qreal free = -std::numeric_limits<qreal>::max();
            for (const int node : layer) {
                m_rows[node] = std::max(wantedRow(node), free);
                free = m_rows[node] + 1;
            }
        }
    }

    /// A node's first way on goes straight ahead, the others lie beneath.
    qreal wantedRow(int node) const
    {
        if (m_previous[node].isEmpty())
            return node == m_order.first() ? 0 : m_rows[m_order.first()] + 1;
        qreal wanted = std::numeric_limits<qreal>::max();
        for (const int from : std::as_const(m_previous[node]))
            wanted = std::min(wanted, m_rows[from] + qreal(m_next[from].indexOf(node)));
        return wanted;
    }

    QStringList m_ids;
    QHash<QString, int> m_numbers;
    QList<int> m_roots; ///< to begin at: starts, then whatever is left
    QList<QList<int>> m_next;
    QList<QList<int>> m_previous;
    QList<int> m_order; ///< each before what follows on it
    QList<QList<int>> m_layers;
    QList<int> m_columns;
    QList<qreal> m_rows;
};

QPointF upperLeft(const QHash<QString, QPointF> &places)
{
    QPointF corner;
    for (auto place = places.begin(); place != places.end(); ++place) {
        if (place == places.begin())
            corner = *place;
        corner = {std::min(corner.x(), place->x()), std::min(corner.y(), place->y())};
    }
    return corner;
}

} // namespace

QHash<QString, QPointF> layOutFlow(const FlowGraph &graph)
{
    QHash<QString, QPointF> before;
    for (const FlowNode &node : graph.nodes) {
        if (node.kind != QLatin1String("comment"))
            before.insert(node.id, node.position);
    }
    QHash<QString, QPointF> places = Layout(graph).places();
    const QPointF corner = upperLeft(before);
    const QPointF by =
        QPointF(std::round(corner.x() / grid) * grid, std::round(corner.y() / grid) * grid) - upperLeft(places);
    for (QPointF &place : places)
        place += by;
    placeComments(graph, places);
    return places;
}

} // namespace wsw
