// SPDX-License-Identifier: MIT
#include <QTest>

#include "flow/layout/flowlayout.h"
#include "support/flows.h"
#include "support/randomedits.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowLayout : public QObject
{
    Q_OBJECT

    static FlowNode comment(const QString &id, QPointF position)
    {
        FlowNode node = flowNode(id, QStringLiteral("comment"));
        node.position = position;
        return node;
    }

private slots:
    void countdownReadsFromLeftToRight();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void commentsStayBesideTheirNode();
    void loopsAloneAreNoHarm();
    void partsLieBeneathEachOther();
    void nothingIsLaidOut();
};

void TestFlowLayout::countdownReadsFromLeftToRight()
{
    const FlowGraph graph = countdown();
    const QHash<QString, QPointF> places = layOutFlow(graph);
    QCOMPARE(places.size(), graph.nodes.size());
    for (const FlowEdge &edge : graph.edges) {
        const bool back = edge.id == QLatin1String("again");
        QCOMPARE(places[edge.source].x() < places[edge.target].x(), !back);
    }
    // The first way on goes straight ahead.
    for (const char *node : {"counter", "gateway", "push", "sleep"})
        QCOMPARE(places[QLatin1String(node)].y(), places[QStringLiteral("start")].y());
    QVERIFY(places[QStringLiteral("output")].y() > places[QStringLiteral("push")].y());
    QCOMPARE(places[QStringLiteral("start")].x(), 60.0); // the corner stays
}

void TestFlowLayout::nothingOverlaps_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFlowLayout::nothingOverlaps()
{
    QFETCH(quint32, seed);
    RandomEdits edit(seed);
    FlowGraph graph = countdown();
    for (int i = 0; i < 80; ++i)
        edit(graph);
    const QHash<QString, QPointF> places = layOutFlow(graph);
    QCOMPARE(places, layOutFlow(graph));
    for (auto a = places.begin(); a != places.end(); ++a) {
        for (auto b = std::next(a); b != places.end(); ++b)
            QVERIFY2(qAbs(a->x() - b->x()) >= 150 || qAbs(a->y() - b->y()) >= 80, qPrintable(a.key() + b.key()));
    }
}

void TestFlowLayout::commentsStayBesideTheirNode()
{
    FlowGraph graph = countdown();
    const QPointF before = graph.node(QStringLiteral("output"))->position;
    graph.nodes.append(comment(QStringLiteral("note"), before + QPointF(30, -60)));
    const QHash<QString, QPointF> places = layOutFlow(graph);
    QCOMPARE(places[QStringLiteral("note")] - places[QStringLiteral("output")], QPointF(30, -60));
}

void TestFlowLayout::loopsAloneAreNoHarm()
{
    FlowGraph graph;
    for (const char *id : {"a", "b", "c"})
        graph.nodes.append(flowNode(QLatin1String(id), QStringLiteral("assign")));
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    graph.edges = {flowEdge(a, b), flowEdge(b, c), flowEdge(c, a), flowEdge(b, b), flowEdge(a, QStringLiteral("x"))};
    const QHash<QString, QPointF> places = layOutFlow(graph);
    QVERIFY(places[a].x() < places[b].x());
    QVERIFY(places[b].x() < places[c].x());
}

void TestFlowLayout::partsLieBeneathEachOther()
{
    FlowGraph graph = flowOf({flowNode(QStringLiteral("one"), QStringLiteral("assign"))});
    graph.nodes.append(flowNode(QStringLiteral("alone"), QStringLiteral("assign")));
    const QHash<QString, QPointF> places = layOutFlow(graph);
    QCOMPARE(places[QStringLiteral("alone")].x(), places[QStringLiteral("start")].x());
    QVERIFY(places[QStringLiteral("alone")].y() > places[QStringLiteral("start")].y());
}

void TestFlowLayout::nothingIsLaidOut()
{
    QVERIFY(layOutFlow({}).isEmpty());
    FlowGraph graph;
    graph.nodes = {comment(QStringLiteral("note"), {7, 8})};
    QCOMPARE(layOutFlow(graph).value(QStringLiteral("note")), QPointF(7, 8));
}

QTEST_GUILESS_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
