// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QPaintEngine>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "flow/flowfile.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/canvas/tokenitem.h"
#include "ui/flow/run/tokentrail.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

FlowGraph countdown()
{
    return readFlowFile(QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow")).value_or(FlowGraph());
}

FlowRunStatus status(const QString &node, const QMap<QString, int> &visits)
{
    FlowRunStatus status;
    status.run = 1;
    status.nodeId = node;
    status.visits = visits;
    return status;
}

FlowEdge edge(const QString &id, const QString &source, const QString &target)
{
    FlowEdge edge;
    edge.id = id;
    edge.source = source;
    edge.target = target;
    return edge;
}

QMap<QString, int> turns(int count)
{
    return {{u"start"_s, 1}, {u"counter"_s, count}, {u"gateway"_s, count}, {u"push"_s, count}, {u"sleep"_s, count}};
}

/// Something to paint on that only looks where polygons are.
class PolygonCheck : public QPaintDevice, private QPaintEngine
{
public:
    PolygonCheck()
        : QPaintEngine(AllFeatures)
    {
    }

    int polygons = 0;
    int wrong = 0; ///< with points that are nowhere

    QPaintEngine *paintEngine() const override { return const_cast<PolygonCheck *>(this); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        return metric == PdmWidth ? 400 : metric == PdmHeight ? 300 : metric == PdmDpiX || metric == PdmDpiY ? 96 : 1;
    }

private:
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawTextItem(const QPointF &, const QTextItem &) override {}
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        ++polygons;
        wrong += std::all_of(points, points + count,
                             [](const QPointF &point) { return qIsFinite(point.x()) && qIsFinite(point.y()); })
                     ? 0
                     : 1;
    }
    Type type() const override { return User; }
};

} // namespace

class TestFlowCanvas : public QObject
{
    Q_OBJECT

private slots:
    void nodesThatLieOnEachOtherArePainted()
    {
        // Their sequence flows have no direction; polygons without a place take Qt seconds.
        FlowGraph graph = countdown();
        for (FlowNode &node : graph.nodes)
            node.position = {};
        Flow flow(graph);
        FlowScene scene(flow);
        PolygonCheck check;
        QPainter painter(&check);
        scene.render(&painter, QRectF(0, 0, 400, 300));
        painter.end();
        QVERIFY(check.polygons > 0);
        QCOMPARE(check.wrong, 0);
    }

    void aRunTakesTheCanvasFromATestCase()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        FlowTestResult result;
        result.nodeVisits = {{u"push"_s, 9}};
        scene.showTest(&result);
        QCOMPARE(scene.nodeMarks(u"push"_s).visits, 9);
        QCOMPARE(scene.nodeMarks(u"push"_s).tested, NodeMarks::Tested::Passed);

        scene.showRun(status(u"sleep"_s, {{u"push"_s, 2}}));
        QCOMPARE(scene.nodeMarks(u"push"_s).visits, 2);
        QCOMPARE(scene.nodeMarks(u"push"_s).tested, NodeMarks::Tested::No);

        scene.showTest(&result); // while it runs
        scene.showRun(status(u"sleep"_s, {{u"push"_s, 3}}));
        QCOMPARE(scene.nodeMarks(u"push"_s).visits, 9);
    }

    void sceneFollowsTheFlow()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        QSignalSpy changed(&scene, &FlowScene::pictureChanged);
        QVERIFY(!scene.nodeRect(u"push"_s).isNull());
        QVERIFY(!scene.edgePath(u"again"_s).isEmpty());

        const QPointF from = scene.nodeRect(u"output"_s).center();
        QVERIFY(flow.moveNode(u"output"_s, from + QPointF(30, -20)));
        QCOMPARE(scene.nodeRect(u"output"_s).center(), from + QPointF(30, -20));
        QCOMPARE(scene.edgePath(u"done"_s).currentPosition().y(), from.y() - 20);
        QCOMPARE(changed.count(), 1);

        FlowNode node;
        node.id = u"extra"_s;
        node.kind = u"assign"_s;
        node.position = QPointF(980, 200);
        QVERIFY(flow.addNode(node));
        QCOMPARE(scene.nodeRect(u"extra"_s).center(), node.position);
        QVERIFY(flow.addEdge(edge(u"to-extra"_s, u"sleep"_s, u"extra"_s)));
        QVERIFY(!scene.edgePath(u"to-extra"_s).isEmpty());
        const QSizeF task = scene.nodeRect(u"extra"_s).size();
        node.kind = u"output"_s;
        QVERIFY(flow.changeNode(node));
        QVERIFY(scene.nodeRect(u"extra"_s).size() != task);
        QVERIFY(flow.removeEdge(u"to-extra"_s));
        QVERIFY(scene.edgePath(u"to-extra"_s).isEmpty());
        QVERIFY(flow.removeNode(u"extra"_s));
        QVERIFY(scene.nodeRect(u"extra"_s).isNull());

        flow.setGraph({});
        QVERIFY(scene.nodeRect(u"push"_s).isNull());
        QVERIFY(scene.edgePath(u"again"_s).isEmpty());
    }

    void whatComesBackIsAsTheFlowHasIt()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        scene.showBreakpoints({u"output"_s});
        const FlowNode before = *flow.graph().node(u"output"_s);
        const QRectF rect = scene.nodeRect(u"output"_s);
        const QPainterPath path = scene.edgePath(u"done"_s);
        const FlowEdge done = *flow.graph().edge(u"done"_s);
        QVERIFY(flow.removeEdge(done.id));
        QVERIFY(flow.removeNode(before.id));
        QVERIFY(scene.nodeRect(before.id).isNull());
        QVERIFY(flow.addNode(before));
        QVERIFY(flow.addEdge(done));
        QCOMPARE(scene.nodeRect(before.id), rect);
        QCOMPARE(scene.edgePath(done.id), path);
        QVERIFY(scene.nodeMarks(before.id).hasBreakpoint);
        QCOMPARE(scene.selectedNodes(), QSet<QString>());

        QVERIFY(flow.removeEdge(done.id));
        QVERIFY(flow.removeNode(before.id));
        FlowNode other = before; // of the same id
        other.kind = u"assign"_s;
        other.position += QPointF(20, 40);
        QVERIFY(flow.addNode(other));
        QCOMPARE(scene.nodeRect(before.id).center(), other.position);
        QVERIFY(scene.nodeRect(before.id).width() > rect.width());
    }

    void oneChangeIsOneChangeOfTheSelection()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        scene.select({u"push"_s, u"sleep"_s, u"output"_s}, u"push"_s);
        QSignalSpy selection(&scene, &FlowScene::selectionChanged);
        FlowGraph rest = countdown();
        rest.nodes.removeIf([](const FlowNode &node) { return node.id != u"start"_s; });
        rest.edges.clear();
        QVERIFY(flow.apply(FlowChange::between(flow.graph(), rest)));
        QCOMPARE(selection.count(), 1);
        QCOMPARE(scene.currentNode(), QString());
    }

    void edgesToNowhereAreNoHarm()
    {
        FlowGraph graph = countdown();
        graph.edges.append(edge(u"lost"_s, u"sleep"_s, u"nowhere"_s));
        Flow flow(graph);
        FlowScene scene(flow);
        QVERIFY(scene.edgePath(u"lost"_s).isEmpty());
        QVERIFY(!scene.edgePath(u"again"_s).isEmpty());
    }

    void trail_data()
    {
        QTest::addColumn<FlowRunStatus>("before");
        QTest::addColumn<FlowRunStatus>("after");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QStringList>("edges");
        const QStringList first = {u"begin"_s, u"count"_s, u"more"_s, u"pause"_s};
        const QStringList next = {u"again"_s, u"count"_s, u"more"_s, u"pause"_s};
        QTest::newRow("first status") << FlowRunStatus() << status(u"sleep"_s, turns(1)) << true << first;
        QTest::newRow("one turn") << status(u"sleep"_s, turns(1)) << status(u"sleep"_s, turns(2)) << true << next;
        QTest::newRow("two turns") << status(u"sleep"_s, turns(1)) << status(u"sleep"_s, turns(3)) << true
                                   << next + next;
        QTest::newRow("nothing") << status(u"sleep"_s, turns(1)) << status(u"sleep"_s, turns(1)) << true
                                 << QStringList();
        QTest::newRow("too far") << status(u"sleep"_s, turns(1)) << status(u"sleep"_s, turns(50)) << false
                                 << QStringList();
        QTest::newRow("no way") << status(u"start"_s, {{u"start"_s, 1}}) << status(u"output"_s, {{u"output"_s, 1}})
                                << false << QStringList();
        QTest::newRow("another run") << status(u"sleep"_s, turns(5)) << status(u"sleep"_s, turns(1)) << false
                                     << QStringList();
    }
    void trail()
    {
        QFETCH(FlowRunStatus, before);
        QFETCH(FlowRunStatus, after);
        QFETCH(bool, known);
        QFETCH(QStringList, edges);
        const auto trail = tokenTrail(countdown(), before, after);
        QCOMPARE(trail.has_value(), known);
        QCOMPARE(trail.value_or(QStringList()), edges);
    }

    void tokenFollowsARun()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        QVERIFY(!scene.token()->isVisible());
        scene.showRun(status(u"start"_s, {{u"start"_s, 1}}));
        QVERIFY(scene.token()->isVisible());
        const auto isAt = [&](const QString &node) {
            const QRectF rect = scene.nodeRect(node);
            return qAbs(scene.token()->x() - rect.center().x()) < 1 && qAbs(scene.token()->y() - rect.top()) < 10;
        };
        QTRY_VERIFY(isAt(u"start"_s));
        scene.showRun(status(u"sleep"_s, turns(1)));
        QVERIFY(!isAt(u"sleep"_s)); // on its way
        QTRY_VERIFY(isAt(u"sleep"_s));
        QVERIFY(scene.nodeMarks(u"sleep"_s).hasToken);
        QVERIFY(!scene.nodeMarks(u"start"_s).hasToken);
        scene.showRun(status(u"sleep"_s, turns(100)));
        QCOMPARE(scene.nodeMarks(u"sleep"_s).visits, 100);
        QVERIFY(flow.moveNode(u"sleep"_s, QPointF(900, 300)));
        QVERIFY(isAt(u"sleep"_s));

        FlowRunStatus ended = status(u"output"_s, {{u"output"_s, 1}});
        ended.active = false;
        scene.showRun(ended);
        QCOMPARE(scene.token()->state(), TokenItem::State::Succeeded);
        QVERIFY(!scene.nodeMarks(u"output"_s).hasToken);
        QTRY_VERIFY(isAt(u"output"_s));
        ended.succeeded = false;
        scene.showRun(ended);
        QCOMPARE(scene.token()->state(), TokenItem::State::Failed);
        ended.error.code = ErrorCode::Stopped;
        scene.showRun(ended);
        QCOMPARE(scene.token()->state(), TokenItem::State::Stopped);
        scene.showRun(std::nullopt);
        QVERIFY(!scene.token()->isVisible());
        QCOMPARE(scene.nodeMarks(u"output"_s).visits, 0);
    }

    void tabReachesTheFirstNode()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        FlowView view(scene);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(scene.currentNode(), u"start"_s);
        QVERIFY(QAccessible::queryAccessibleInterface(&view)->focusChild());
        QCOMPARE(QAccessible::queryAccessibleInterface(&view)->focusChild()->text(QAccessible::Name), u"Start"_s);
    }

    void idsThatComeTwiceAreDrawnOnce()
    {
        FlowGraph graph = countdown();
        graph.nodes.append(graph.nodes.first());
        graph.edges.append(graph.edges.first());
        Flow flow(graph);
        FlowScene scene(flow);
        const qsizetype items = scene.items().size();
        flow.setGraph(countdown());
        QCOMPARE(scene.items().size(), items);
    }

    void keysMoveBetweenNodes()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        FlowView view(scene);
        view.resize(800, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const std::pair<Qt::Key, QString> steps[] = {
            {Qt::Key_Right, u"start"_s}, {Qt::Key_Right, u"counter"_s}, {Qt::Key_Right, u"gateway"_s},
            {Qt::Key_Right, u"push"_s},  {Qt::Key_Up, u"output"_s},     {Qt::Key_Up, u"output"_s},
            {Qt::Key_Down, u"push"_s},   {Qt::Key_Left, u"gateway"_s},  {Qt::Key_Escape, QString()},
        };
        for (const auto &[key, node] : steps) {
            QTest::keyClick(&view, key);
            QCOMPARE(scene.currentNode(), node);
        }
    }

    void zoomByStepsAndWheel()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        FlowView view(scene);
        view.resize(500, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const qreal fitted = view.zoom();
        QVERIFY(view.mapFromScene(scene.sceneRect()).boundingRect().width() <= 500);
        view.resize(700, 400);
        QVERIFY(view.zoom() > fitted);
        view.setZoom(1);
        QCOMPARE(view.zoom(), 1.0);
        view.zoomBy(FlowView::zoomStep);
        QVERIFY(view.zoom() > 1);
        view.resize(600, 400);
        QVERIFY(view.zoom() > 1); // the user's, from now on
        view.zoomBy(1 / FlowView::zoomStep);
        QCOMPARE(view.zoom(), 1.0);
        QWheelEvent wheel(QPointF(10, 10), view.mapToGlobal(QPointF(10, 10)), {}, QPoint(0, 120), Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &wheel);
        QVERIFY(view.zoom() > 1);
        view.fit();
        QVERIFY(view.zoom() < 1);
    }

    void nodesAreAccessible()
    {
        Flow flow(countdown());
        FlowScene scene(flow);
        FlowView view(scene);
        view.resize(900, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(canvas);
        QCOMPARE(canvas->childCount(), 6);
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i) {
            QAccessibleInterface *child = canvas->child(i);
            names.append(child->text(QAccessible::Name));
            QCOMPARE(canvas->indexOfChild(child), i);
            QCOMPARE(child->parent(), canvas);
            QVERIFY(canvas->rect().contains(child->rect()));
            QCOMPARE(canvas->childAt(child->rect().center().x(), child->rect().center().y()), child);
        }
        QCOMPARE(names, (QStringList{u"Start"_s, u"Counter: Count down a"_s, u"Exclusive gateway: Still counting?"_s,
                                     u"Push: Push a"_s, u"Sleep: Wait a second"_s, u"Output: Output a"_s}));
        QAccessibleInterface *push = canvas->child(3);
        push->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(scene.currentNode(), u"push"_s);
        QVERIFY(push->state().selected);
        flow.setGraph({});
        QVERIFY(!push->isValid());
        QCOMPARE(canvas->childCount(), 0);
    }
};

QTEST_MAIN(TestFlowCanvas)
#include "tst_flowcanvas.moc"
