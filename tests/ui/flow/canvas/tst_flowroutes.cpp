// SPDX-License-Identifier: MIT
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

} // namespace

class TestFlowRoutes : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsNearIsLookedForAgain()
    {
        FlowRoutes routes = grid(10, 10);
        QCOMPARE(routes.update(enough()).size(), 99);
        QVERIFY(routes.isComplete());
        QCOMPARE(routes.update(enough()).size(), 0);
        routes.setNode(u"55"_s, nodeAt({1020, 620}));
        const QSet<QString> changed = routes.update(enough());
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
        QCOMPARE(routes.update(enough()), QSet<QString>{u"e"_s});
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
            QVERIFY(!routes.update(QDeadlineTimer(0)).isEmpty());
        QVERIFY(calls > 5);
    }

    void longWaysKeepBeneathEverything()
    {
        FlowRoutes routes = grid(20, 20);
        routes.setEdge(u"back"_s, u"399"_s, u"0"_s);
        routes.update(enough());
        const QRectF way = routes.route(u"back"_s).boundingRect();
        QVERIFY(way.bottom() > 19 * 120 + 25);
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
