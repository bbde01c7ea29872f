// SPDX-License-Identifier: MIT
#include "flow/pushsequence.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowOfPushes)
};

/// Puts nodes in a row, each behind the one before.
class Row
{
public:
    explicit Row(FlowGraph &graph)
        : m_graph(graph)
    {
    }

    void add(const QString &id, const QString &kind, const QString &label, const QJsonObject &properties = {})
    {
        constexpr qreal begin = 60;
        constexpr qreal step = 170;
        constexpr qreal line = 200;
        FlowNode node;
        node.id = id;
        node.kind = kind;
        node.label = label;
        node.properties = properties;
        node.position = QPointF(begin + step * qreal(m_graph.nodes.size()), line);
        if (!m_graph.nodes.isEmpty()) {
            FlowEdge edge;
            edge.id = QStringLiteral("to-%1").arg(id);
            edge.source = m_graph.nodes.last().id;
            edge.target = id;
            m_graph.edges.append(edge);
        }
        m_graph.nodes.append(node);
    }

private:
    FlowGraph &m_graph;
};

QString labelOf(const QString &text)
{
    constexpr qsizetype most = 16;
    const QString line = text.simplified();
    return Words::tr("Push %1").arg(line.size() > most ? line.left(most) + QStringLiteral("…") : line);
}

} // namespace

QString templateOf(const QString &text)
{
    return QString(text).replace(QLatin1String("{{"), QLatin1String("{{'{{'}}"));
}

FlowGraph flowOfPushes(const QString &name, const QList<TimedPush> &pushes)
{
    FlowGraph graph;
    graph.name = name;
    Row row(graph);
    row.add(QStringLiteral("start"), QStringLiteral("start"), Words::tr("Start"));
    for (qsizetype i = 0; i < pushes.size(); ++i) {
        const qint64 pause = i > 0 ? (pushes.at(i).time - pushes.at(i - 1).time) / 1000 : 0;
        if (pause > 0) {
            row.add(QStringLiteral("sleep%1").arg(i), QStringLiteral("function"), Words::tr("Wait %1 ms").arg(pause),
                    {{QStringLiteral("function"), QStringLiteral("sleep")},
                     {QStringLiteral("arguments"), QJsonObject{{QStringLiteral("milliseconds"), double(pause)}}}});
        }
        row.add(QStringLiteral("push%1").arg(i + 1), QStringLiteral("push"), labelOf(pushes.at(i).text),
                {{QStringLiteral("client"), QStringLiteral("{{wsSessionId}}")},
                 {QStringLiteral("content"), templateOf(pushes.at(i).text)}});
    }
    row.add(QStringLiteral("output"), QStringLiteral("output"), Words::tr("End"),
            {{QStringLiteral("values"), QJsonObject()}});
    return graph;
}

} // namespace wsw
