// SPDX-License-Identifier: MIT
#include <QTest>

#include "ui/flow/canvas/nodeshape.h"
#include "ui/flow/routing/edgerouter.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

/// Straight up, down or aside from one place to another.
bool isOrthogonal(const QPolygonF &route)
{
    for (qsizetype i = 1; i < route.size(); ++i) {
        if (route[i].x() != route[i - 1].x() && route[i].y() != route[i - 1].y())
            return false;
    }
    return true;
}

/// A part of a route runs through the area, and not just along its border.
bool crosses(const QPolygonF &route, const QRectF &area)
{
    const QRectF inner = area.adjusted(1, 1, -1, -1);
    for (qsizetype i = 1; i < route.size(); ++i) {
        if (QRectF(route[i - 1], route[i]).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(inner))
            return true;
    }
    return false;
}

} // namespace

class TestEdgeRouter : public QObject
{
    Q_OBJECT

private slots:
    void routesKeepClear_data()
    {
        QTest::addColumn<QList<QRectF>>("nodes");
        const QRectF node(-60, -25, 120, 50);
        const auto row = [](const char *name, const QList<QRectF> &nodes) { QTest::newRow(name) << nodes; };
        row("aside", {node, node.translated(300, 0)});
        row("back", {node.translated(300, 0), node});
        row("beneath", {node, node.translated(0, 200)});
        row("slanted", {node, node.translated(220, 130)});
        row("node between", {node, node.translated(400, 0), node.translated(200, 0)});
        row("back past a node", {node.translated(400, 0), node, node.translated(200, 0)});
        row("walled in", {node, node.translated(400, 0), node.translated(200, 0), node.translated(200, 90),
                          node.translated(200, -90)});
    }
    void routesKeepClear()
    {
        QFETCH(QList<QRectF>, nodes);
        QList<EdgeRouter::Node> shapes;
        for (const QRectF &node : nodes)
            shapes.append({node, {}});
        EdgeRouter router(shapes);
        const QPolygonF route = router.route(0, 1);
        QVERIFY(route.size() >= 2);
        QVERIFY(isOrthogonal(route));
        for (const QRectF &node : nodes)
            QVERIFY(!crosses(route, node));
    }

    void loopBackKeepsClearOfNodesAndOfTheOtherWay()
    {
        EdgeRouter router({{QRectF(0, 0, 120, 50), {}}, {QRectF(300, 0, 120, 50), {}}});
        const QPolygonF there = router.route(0, 1);
        const QPolygonF back = router.route(1, 0);
        QCOMPARE(there.size(), 2);
        QVERIFY(back.size() > 2);
        QVERIFY(isOrthogonal(back));
        QVERIFY(!crosses(back, QRectF(there.first(), there.last()).adjusted(0, -2, 0, 2)));
    }

    void closeNodesAreJoinedStraight()
    {
        EdgeRouter router({{QRectF(0, 0, 100, 50), {}}, {QRectF(110, 0, 100, 50), {}}});
        QCOMPARE(router.route(0, 1), QPolygonF({{100, 25}, {110, 25}}));
    }

    void portsHaveSides_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("port");
        QTest::addColumn<Qt::Edges>("leaving");
        QTest::addColumn<Qt::Edges>("arriving");
        const Qt::Edges notBeneath = Qt::LeftEdge | Qt::TopEdge | Qt::RightEdge;
        const Qt::Edges free = Qt::LeftEdge | Qt::TopEdge;
        QTest::newRow("one port") << u"assign"_s << u"out"_s << anySide << anySide;
        QTest::newRow("gateway") << u"exclusive-gateway"_s << u"out"_s << anySide << anySide;
        QTest::newRow("usual of two") << u"push"_s << u"out"_s << notBeneath << free;
        QTest::newRow("failure") << u"push"_s << u"failed"_s << Qt::Edges(Qt::BottomEdge) << free;
        QTest::newRow("body") << u"loop"_s << u"body"_s << Qt::Edges(Qt::BottomEdge) << free;
        QTest::newRow("no such port") << u"push"_s << u"nowhere"_s << anySide << free;
        QTest::newRow("no such kind") << u"unheard-of"_s << u"out"_s << anySide << anySide;
    }
    void portsHaveSides()
    {
        QFETCH(QString, kind);
        QFETCH(QString, port);
        FlowNode node;
        node.kind = kind;
        QTEST(portSides(node, port), "leaving");
        QTEST(sidesWithoutPort(node), "arriving");
    }
};

QTEST_GUILESS_MAIN(TestEdgeRouter)
#include "tst_edgerouter.moc"
