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
    void commentsCoverNothing_data();
    void commentsCoverNothing();
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
    FlowGraph graph = flowOf({flowNode(QStringLiteral("one"), QStringLiteral("assign"))});
    for (qsizetype i = 0; i < graph.nodes.size(); ++i)
        graph.nodes[i].position = QPointF(700, 400 * qreal(i));
    const QPointF before = graph.node(QStringLiteral("one"))->position;
    graph.nodes.append(comment(QStringLiteral("note"), before + QPointF(30, -95)));
    const QHash<QString, QPointF> places = layOutFlow(graph);
    QVERIFY(places[QStringLiteral("one")] != before);
    QCOMPARE(places[QStringLiteral("note")] - places[QStringLiteral("one")], QPointF(30, -95));
}

void TestFlowLayout::commentsCoverNothing_data()
{
    QTest::addColumn<QList<QPointF>>("comments"); // from the push
    QTest::newRow("on the node") << QList<QPointF>{{0, 0}};
    QTest::newRow("half on it") << QList<QPointF>{{40, 30}};
    QTest::newRow("on each other") << QList<QPointF>{{0, -80}, {0, -80}, {10, -90}, {-10, -70}};
    QTest::newRow("all around") << QList<QPointF>{{0, -50}, {0, 50}, {-100, 0}, {100, 0}, {0, 20}};
}

void TestFlowLayout::commentsCoverNothing()
{
    QFETCH(QList<QPointF>, comments);
    FlowGraph graph = countdown();
    const QPointF push = graph.node(QStringLiteral("push"))->position;
    for (qsizetype i = 0; i < comments.size(); ++i)
        graph.nodes.append(comment(QStringLiteral("note%1").arg(i), push + comments[i]));
    const QHash<QString, QPointF> places = layOutFlow(graph);
    QList<QRectF> areas;
    for (const FlowNode &node : graph.nodes) {
        const bool isComment = node.kind == QLatin1String("comment");
        const QSizeF size = isComment ? QSizeF(180, 60) : QSizeF(132, 54); // as they are drawn
        const QRectF area(places[node.id] - QPointF(size.width() / 2, size.height() / 2), size);
        for (const QRectF &other : std::as_const(areas))
            QVERIFY2(!area.intersects(other), qPrintable(node.id));
        areas.append(area);
        if (isComment)
            QVERIFY(qAbs(places[node.id].y() - places[QStringLiteral("push")].y()) < 500); // not far from its node
    }
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
