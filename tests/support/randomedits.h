// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>

#include "flow/flowgraph.h"

namespace wsw::test {

/// Changes a graph as people do, in one of many ways; the same for the same generator.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    void operator()(FlowGraph &graph)
    {
        switch (m_random.bounded(9)) {
        case 0: graph.nodes.insert(place(graph.nodes.size() + 1), node()); break;
        case 1: graph.edges.insert(place(graph.edges.size() + 1), edge(graph)); break;
        case 2: removeNode(graph); break;
        case 3: removeFrom(graph.edges); break;
        case 4: moveAll(graph); break;
        case 5: shuffle(graph.nodes); break;
        case 6: shuffle(graph.edges); break;
        case 7: changeValues(graph); break;
        default: changeRest(graph); break;
        }
    }

private:
    qsizetype place(qsizetype count) { return count < 1 ? 0 : qsizetype(m_random.bounded(int(count))); }
    FlowNode node()
    {
        FlowNode node;
        node.id = QStringLiteral("new%1").arg(++m_number);
        node.kind = QStringLiteral("assign");
        node.position = QPointF(m_random.bounded(500), m_random.bounded(500));
        return node;
    }
    FlowEdge edge(const FlowGraph &graph)
    {
        FlowEdge edge;
        edge.id = QStringLiteral("way%1").arg(++m_number);
        if (!graph.nodes.isEmpty()) {
            edge.source = graph.nodes[place(graph.nodes.size())].id;
            edge.target = graph.nodes[place(graph.nodes.size())].id;
        }
        return edge;
    }
    void removeNode(FlowGraph &graph)
    {
        if (graph.nodes.isEmpty())
            return;
        const QString id = graph.nodes.takeAt(place(graph.nodes.size())).id;
        graph.edges.removeIf([&](const FlowEdge &edge) { return edge.source == id || edge.target == id; });
    }
    template <typename Item>
    void removeFrom(QList<Item> &list)
    {
        if (!list.isEmpty())
            list.removeAt(place(list.size()));
    }
    template <typename Item>
    void shuffle(QList<Item> &list)
    {
        for (int i = 0; i < 3 && list.size() > 1; ++i)
            list.move(place(list.size()), place(list.size()));
    }
    void moveAll(FlowGraph &graph)
    {
        for (FlowNode &node : graph.nodes)
            node.position += QPointF(m_random.bounded(40), 20);
    }
    void changeValues(FlowGraph &graph)
    {
        if (!graph.nodes.isEmpty())
            graph.nodes[place(graph.nodes.size())].label = QString::number(++m_number);
        if (!graph.edges.isEmpty())
            graph.edges[place(graph.edges.size())].condition = QString::number(++m_number);
    }
    void changeRest(FlowGraph &graph)
    {
        FlowParameter parameter;
        parameter.name = QStringLiteral("p%1").arg(++m_number);
        graph.parameters.append(parameter);
        graph.description = parameter.name;
        graph.extra.insert(QStringLiteral("later"), m_number);
    }

    QRandomGenerator m_random;
    int m_number = 0;
};

} // namespace wsw::test
