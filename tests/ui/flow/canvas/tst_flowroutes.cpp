// SPDX-License-Identifier: MIT
#include <QRandomGenerator>
#include <QTest>

#include "ui/flow/routing/flowroutes.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

EdgeRouter::Node nodeAt(QPointF center)
{
    return {QRectF(center - QPointF(60, 25), QSizeF(120, 50)), {}};
}

QDeadlineTimer enough()
{
    return QDeadlineTimer(QDeadlineTimer::Forever);
}

/// Rows of nodes, each joined to the next.
FlowRoutes grid(int columns, int rows)
{
    FlowRoutes routes;
    for (int i = 0; i < columns * rows; ++i) {
        routes.setNode(QString::number(i), nodeAt(QPointF(i % columns * 200, i / columns * 120)));
        if (i > 0)
            routes.setEdge(u"to%1"_s.arg(i), QString::number(i - 1), QString::number(i));
    }
    return routes;
}

bool touches(const QPolygonF &way, const QRectF &area)
{
    const QRectF inner = area.adjusted(1, 1, -1, -1);
    for (qsizetype i = 1; i < way.size(); ++i) {
        if (QRectF(way[i - 1], way[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(inner))
            return true;
    }
    return false;
}

} // namespace

class TestFlowRoutes : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsNearIsLookedForAgain()
    {
        FlowRoutes routes = grid(10, 10);
        QCOMPARE(routes.update(enough()).found.size(), 99);
        QVERIFY(routes.isComplete());
        QVERIFY(routes.update(enough()).found.isEmpty());
        routes.setNode(u"55"_s, nodeAt({1020, 620}));
        const QSet<QString> changed = routes.update(enough()).found;
        QVERIFY(changed.contains(u"to55"_s));
        QVERIFY(changed.contains(u"to56"_s));
        QVERIFY(changed.size() < 12);
        QVERIFY(!changed.contains(u"to5"_s));
    }

    void whatMovesTogetherKeepsItsWays()
    {
        FlowRoutes routes = grid(5, 2);
        routes.update(enough());
        const QPolygonF before = routes.route(u"to5"_s);
        QVERIFY(before.size() > 2);
        for (int i = 0; i < 10; ++i)
            routes.setNode(QString::number(i), nodeAt(QPointF(i % 5 * 200 + 40, i / 5 * 120 - 20)));
        routes.update(QDeadlineTimer(0));
        QVERIFY(routes.isComplete());
        QCOMPARE(routes.route(u"to5"_s), before.translated(40, -20));
    }

    void aNodeInTheWayIsGoneAround()
    {
        FlowRoutes routes;
        routes.setNode(u"a"_s, nodeAt({0, 0}));
        routes.setNode(u"b"_s, nodeAt({600, 0}));
        routes.setEdge(u"e"_s, u"a"_s, u"b"_s);
        routes.update(enough());
        QCOMPARE(routes.route(u"e"_s).size(), 2);
        routes.setNode(u"c"_s, nodeAt({300, 0}));
        QCOMPARE(routes.update(enough()).found, QSet<QString>{u"e"_s});
        QVERIFY(routes.route(u"e"_s).size() > 2);
        routes.removeNode(u"c"_s);
        routes.update(enough());
        QCOMPARE(routes.route(u"e"_s).size(), 2);
    }

    void thereAreWaysBeforeTheDeadlineToo()
    {
        FlowRoutes routes = grid(20, 20);
        routes.update(QDeadlineTimer(0));
        QVERIFY(!routes.isComplete());
        for (int i = 1; i < 400; ++i)
            QVERIFY(routes.route(u"to%1"_s.arg(i)).size() >= 2);
        int calls = 1;
        for (; !routes.isComplete(); ++calls)
            QVERIFY(!routes.update(QDeadlineTimer(0)).found.isEmpty());
        QVERIFY(calls > 5);
    }

    void longWaysCrossNoNode_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("jitter");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        const auto row = [](const char *name, int columns, int rows, int jitter, int from, int to) {
            QTest::newRow(name) << columns << rows << jitter << from << to;
        };
        row("from the last to the first", 20, 20, 0, 399, 0);
        row("out of the middle", 20, 20, 0, 210, 19);
        row("down a column", 5, 60, 0, 2, 297);
        row("along a row", 60, 3, 0, 119, 60);
        row("irregular", 20, 20, 24, 399, 0);
        row("irregular, out of the middle", 20, 20, 24, 190, 381);
        row("irregular and many", 40, 40, 24, 1599, 0);
    }
    void longWaysCrossNoNode()
    {
        QFETCH(int, columns);
        QFETCH(int, rows);
        QFETCH(int, jitter);
        QFETCH(int, from);
        QFETCH(int, to);
        FlowRoutes routes;
        QRandomGenerator random(7);
        QList<EdgeRouter::Node> nodes;
        for (int i = 0; i < columns * rows; ++i) {
            const QPointF off(random.bounded(jitter + 1), random.bounded(jitter + 1));
            nodes.append(nodeAt(QPointF(i % columns * 200, i / columns * 120) + off));
            routes.setNode(QString::number(i), nodes.last());
        }
        routes.setEdge(u"long"_s, QString::number(from), QString::number(to));
        routes.update(enough());
        const QPolygonF way = routes.route(u"long"_s);
        QVERIFY(way.size() > 2);
        for (qsizetype i = 1; i < way.size(); ++i)
            QVERIFY(way[i].x() == way[i - 1].x() || way[i].y() == way[i - 1].y());
        for (qsizetype i = 0; i < nodes.size(); ++i)
            QVERIFY2(!touches(way, nodes[i].shape), qPrintable(QString::number(i)));
    }

    void waysThatNothingLeavesOpenAreDrawnAllTheSame()
    {
        FlowRoutes routes;
        for (int i = 0; i < 120; ++i) // as in a file without places
            routes.setNode(QString::number(i), nodeAt({0, 0}));
        routes.setEdge(u"e"_s, u"0"_s, u"1"_s);
        routes.update(enough());
        QVERIFY(routes.isComplete());
        QVERIFY(routes.route(u"e"_s).size() >= 2);
    }

    void portsHaveTheirSides_data()
    {
        QTest::addColumn<Qt::Edges>("sides");
        QTest::addColumn<QPointF>("target");
        const QPointF beside(300, 0);
        const QPointF near(130, 0);
        for (const QPointF &target : {beside, near, QPointF(300, 200), QPointF(-300, -100), QPointF(0, 90)}) {
            const auto x = int(target.x());
            const auto y = int(target.y());
            QTest::addRow("beneath, to %d,%d", x, y) << Qt::Edges(Qt::BottomEdge) << target;
            QTest::addRow("at the right, to %d,%d", x, y) << Qt::Edges(Qt::RightEdge) << target;
        }
    }
    void portsHaveTheirSides()
    {
        QFETCH(Qt::Edges, sides);
        QFETCH(QPointF, target);
        FlowRoutes routes;
        routes.setNode(u"a"_s, nodeAt({0, 0}));
        routes.setNode(u"b"_s, nodeAt(target));
        routes.setEdge(u"e"_s, u"a"_s, u"b"_s, {sides, anySide});
        routes.update(enough());
        QCOMPARE(routes.route(u"e"_s).first(), sides.testFlag(Qt::BottomEdge) ? QPointF(0, 25) : QPointF(60, 0));
        routes.setEdge(u"e"_s, u"a"_s, u"b"_s, {Qt::TopEdge, anySide}); // another port
        routes.update(enough());
        QCOMPARE(routes.route(u"e"_s).first(), QPointF(0, -25));
    }

    void arrivingWaysKeepOffPorts()
    {
        FlowRoutes routes;
        routes.setNode(u"a"_s, nodeAt({0, 200}));
        routes.setNode(u"b"_s, nodeAt({0, 0}));
        routes.setEdge(u"e"_s, u"a"_s, u"b"_s);
        routes.update(enough());
        QCOMPARE(routes.route(u"e"_s).last(), QPointF(0, 25));
        routes.setEdge(u"e"_s, u"a"_s, u"b"_s, {anySide, Qt::LeftEdge | Qt::TopEdge});
        routes.update(enough());
        QCOMPARE(routes.route(u"e"_s).last(), QPointF(-60, 0));
    }

    void curvesKeepClearOfNodes_data()
    {
        QTest::addColumn<QList<QPointF>>("nodes"); // from the first to the second
        const auto row = [](const char *name, const QList<QPointF> &nodes) { QTest::newRow(name) << nodes; };
        row("down and aside", {{0, 0}, {400, 300}});
        row("inside of a corner", {{0, 0}, {400, 300}, {200, 120}, {320, 90}, {90, 250}});
        row("back around one", {{400, 0}, {0, 0}, {200, 0}});
        row("walled in", {{0, 0}, {400, 0}, {200, 0}, {200, 80}, {200, -80}});
        row("to itself", {{0, 0}, {0, 0}});
    }
    void curvesKeepClearOfNodes()
    {
        QFETCH(QList<QPointF>, nodes);
        FlowRoutes routes;
        for (qsizetype i = 0; i < nodes.size(); ++i)
            routes.setNode(QString::number(i), nodeAt(nodes[i]));
        routes.setEdge(u"e"_s, u"0"_s, nodes[0] == nodes[1] ? u"0"_s : u"1"_s);
        routes.update(enough());
        const QPolygonF way = routes.route(u"e"_s);
        const QPainterPath curve = routes.path(u"e"_s, true);
        QCOMPARE(curve.elementAt(0), way.first());
        QCOMPARE(curve.currentPosition(), way.last());
        QVERIFY(curve != routes.path(u"e"_s, false));
        for (int i = 0; i <= 400; ++i) {
            const QPointF at = curve.pointAtPercent(i / 400.0);
            for (const QPointF &node : std::as_const(nodes))
                QVERIFY(!nodeAt(node).shape.adjusted(1, 1, -1, -1).contains(at));
        }
    }

    void waysFollowTheirNodes()
    {
        FlowRoutes routes = grid(3, 1);
        routes.update(enough());
        routes.setEdge(u"to1"_s, u"0"_s, u"2"_s); // another end
        routes.update(enough());
        QVERIFY(nodeAt({400, 0}).shape.adjusted(-1, -1, 1, 1).contains(routes.route(u"to1"_s).last()));
        routes.removeNode(u"2"_s);
        routes.update(enough());
        QVERIFY(routes.route(u"to1"_s).isEmpty());
        routes.removeEdge(u"to1"_s);
        QVERIFY(!routes.edgesAt(u"0"_s).contains(u"to1"_s));
        routes.clear();
        QVERIFY(routes.isComplete());
    }
};

QTEST_GUILESS_MAIN(TestFlowRoutes)
#include "tst_flowroutes.moc"
