// SPDX-License-Identifier: MIT

#include "canvasfixture.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

class TestCanvasMouse : public QObject, private CanvasFixture
{
    Q_OBJECT

    bool isScrolling() const { return panel().findChild<EdgeScroller *>()->isActive(); }

private slots:
    void init() { open(countdown()); }
    void cleanup() { close(); }

    void dropsAddNodes()
    {
        drop(u"function"_s, {210, 330}, u"sleep"_s);
        const FlowNode &added = graph().nodes.last();
        QCOMPARE(added.id, u"sleep1"_s);
        QCOMPARE(added.position, QPointF(220, 340)); // snapped
        QCOMPARE(added.properties.value(u"function"_s).toString(), u"sleep"_s);
        QCOMPARE(scene().currentNode(), added.id);
        QCOMPARE(undoName(), u"Add Sleep"_s);
        flowEditor().undoStack().undo();
        QVERIFY(graph() == countdown());
    }

    void dropOnASequenceFlowInsertsThere()
    {
        drop(u"assign"_s, {300, 200});
        const QString added = graph().nodes.last().id;
        QCOMPARE(graph().edge(u"count"_s)->target, added);
        QCOMPARE(graph().edges.last().source, added);
        QCOMPARE(graph().edges.last().target, u"gateway"_s);
    }

    void dragFromAPortConnects()
    {
        drop(u"output"_s, {800, 380});
        const QString added = graph().nodes.last().id;
        click(node(u"push"_s).position); // shows its ports
        drag(port(u"push"_s, u"failed"_s), node(added).position);
        const FlowEdge &edge = graph().edges.last();
        QCOMPARE(edge.source, u"push"_s);
        QCOMPARE(edge.sourcePort, u"failed"_s);
        QCOMPARE(edge.target, added);
        QCOMPARE(undoName(), u"Connect nodes"_s);
    }

    void portsShowUnderThePointer()
    {
        moveMouse(pixel(node(u"sleep"_s).position), {}, Qt::NoButton);
        QCOMPARE(scene().hitAt(port(u"sleep"_s, u"out"_s), 4).kind, CanvasHit::Kind::Port);
        QVERIFY(scene().hitAt(port(u"push"_s, u"out"_s), 4).kind != CanvasHit::Kind::Port);
    }

    void nothingLeadsToTheStart()
    {
        click(node(u"sleep"_s).position);
        drag(port(u"sleep"_s, u"out"_s), node(u"start"_s).position);
        QVERIFY(graph() == countdown());
    }

    void endsOfSequenceFlowsCanBeMoved()
    {
        const QPolygonF way = scene().edgePath(u"again"_s).toSubpathPolygons().first();
        click(scene().captionPlace(u"again"_s));
        QCOMPARE(scene().currentEdge(), u"again"_s);
        drag(way.last(), node(u"gateway"_s).position);
        QCOMPARE(graph().edge(u"again"_s)->target, u"gateway"_s);
        QCOMPARE(undoName(), u"Reconnect sequence flow"_s);
    }

    void draggedNodesSnapAndAreOneStep()
    {
        click(node(u"push"_s).position);
        click(node(u"sleep"_s).position, Qt::ControlModifier);
        QCOMPARE(scene().selectedNodes(), (QSet<QString>{u"push"_s, u"sleep"_s}));
        drag(node(u"push"_s).position, node(u"push"_s).position + QPointF(33, 58));
        QCOMPARE(node(u"push"_s).position, QPointF(620, 260));
        QCOMPARE(node(u"sleep"_s).position, QPointF(840, 260));
        QCOMPARE(undoName(), u"Move 2 node(s)"_s);
        QCOMPARE(flowEditor().undoStack().count(), 1);
        QCOMPARE(scene().nodeRect(u"sleep"_s).center(), QPointF(840, 260));
        flowEditor().undoStack().undo();
        QCOMPARE(scene().nodeRect(u"sleep"_s).center(), QPointF(800, 200));
    }

    void escapeEndsADrag()
    {
        const QPointF from = node(u"output"_s).position;
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, pixel(from));
        moveMouse(pixel(from + QPointF(100, 0)));
        QCOMPARE(scene().nodeRect(u"output"_s).center(), from + QPointF(100, 0));
        key(Qt::Key_Escape);
        QCOMPARE(scene().nodeRect(u"output"_s).center(), from);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, pixel(from + QPointF(100, 0)));
        QVERIFY(graph() == countdown());
    }

    void rubberBandSelects()
    {
        drag(scene().picture().topLeft() + QPointF(4, 4), QPointF(450, 300));
        QVERIFY(scene().selectedNodes().contains(u"start"_s));
        QVERIFY(scene().selectedNodes().contains(u"gateway"_s));
        QVERIFY(!scene().selectedNodes().contains(u"sleep"_s));
    }

    void middleButtonPans()
    {
        const QPointF before = view().mapToScene(0, 0);
        QTest::mousePress(view().viewport(), Qt::MiddleButton, {}, {300, 300});
        moveMouse({340, 320}, {}, Qt::MiddleButton);
        QTest::mouseRelease(view().viewport(), Qt::MiddleButton, {}, {340, 320});
        QCOMPARE(view().mapToScene(0, 0), before - QPointF(40, 20));
        QVERIFY(graph() == countdown());
    }

    void commentsAreResizedAtTheirCorner()
    {
        drop(u"comment"_s, {300, 360});
        const QString id = graph().nodes.last().id;
        const QRectF before = scene().nodeRect(id);
        drag(before.bottomRight(), before.bottomRight() + QPointF(60, 40));
        QCOMPARE(scene().nodeRect(id).topLeft(), before.topLeft());
        QVERIFY(scene().nodeRect(id).width() > before.width() + 40);
        QCOMPARE(undoName(), u"Resize comment"_s);
    }

    void scrollingIsFasterNearerTheBorder_data()
    {
        QTest::addColumn<QPoint>("pointer");
        QTest::addColumn<QPoint>("slower"); // a pointer
        QTest::newRow("left") << QPoint(2, 200) << QPoint(20, 200);
        QTest::newRow("right") << QPoint(398, 200) << QPoint(380, 200);
        QTest::newRow("above") << QPoint(200, 2) << QPoint(200, 20);
        QTest::newRow("beneath") << QPoint(200, 398) << QPoint(200, 380);
    }
    void scrollingIsFasterNearerTheBorder()
    {
        QFETCH(QPoint, pointer);
        QFETCH(QPoint, slower);
        const QRect area(0, 0, 400, 400);
        const QPoint step = EdgeScroller::step(pointer, area);
        const QPoint slow = EdgeScroller::step(slower, area);
        QVERIFY(slow.manhattanLength() > 0);
        QVERIFY(step.manhattanLength() > slow.manhattanLength());
        QVERIFY(QPoint::dotProduct(step, pointer - area.center()) > 0);
        QVERIFY(QPoint::dotProduct(slow, pointer - area.center()) > 0);
    }

    void nothingScrollsInTheMiddle_data()
    {
        QTest::addColumn<QPoint>("pointer");
        QTest::addColumn<QRect>("area");
        QTest::newRow("in the middle") << QPoint(200, 200) << QRect(0, 0, 400, 400);
        QTest::newRow("near the middle") << QPoint(60, 340) << QRect(0, 0, 400, 400);
        QTest::newRow("of a small canvas") << QPoint(20, 20) << QRect(0, 0, 40, 40);
        QTest::newRow("of none") << QPoint(0, 0) << QRect();
    }
    void nothingScrollsInTheMiddle()
    {
        QFETCH(QPoint, pointer);
        QFETCH(QRect, area);
        QCOMPARE(EdgeScroller::step(pointer, area), QPoint());
    }

    void aDraggedNodeScrollsOn()
    {
        const QPointF from = node(u"output"_s).position;
        const QPoint border(view().viewport()->width() - 5, pixel(from).y());
        press(from);
        moveMouse(border);
        const QPointF place = scene().nodeRect(u"output"_s).center();
        QTRY_VERIFY(scene().nodeRect(u"output"_s).center().x() > place.x() + 300); // the pointer stays
        moveMouse(QPoint(400, 300));
        const QPointF there = view().mapToScene(QPoint(400, 300));
        QVERIFY(QLineF(scene().nodeRect(u"output"_s).center(), there).length() < 40);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {400, 300});
        QCOMPARE(node(u"output"_s).position, scene().nodeRect(u"output"_s).center());
        QCOMPARE(flowEditor().undoStack().count(), 1);
    }

    void aConnectionScrollsOn()
    {
        view().setZoom(2.5); // the output is out of view
        view().centerOn(node(u"sleep"_s).position);
        scene().selectNode(u"sleep"_s);
        const QPointF before = view().mapToScene(QPoint());
        press(port(u"sleep"_s, u"out"_s));
        moveMouse({5, 5});
        QTRY_VERIFY(view().visibleScene().contains(scene().nodeRect(u"output"_s)));
        QVERIFY(view().mapToScene(QPoint()).x() < before.x());
        moveMouse(pixel(node(u"output"_s).position));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, pixel(node(u"output"_s).position));
        QCOMPARE(graph().edge(u"again"_s)->target, u"output"_s); // a port leads to one node
    }

    void theRubberBandScrollsOn()
    {
        view().setZoom(3);
        view().centerOn(node(u"start"_s).position + QPointF(-100, 0));
        QVERIFY(!view().visibleScene().intersects(scene().nodeRect(u"push"_s)));
        press(node(u"start"_s).position + QPointF(-100, -60));
        const QRect area = view().viewport()->rect();
        moveMouse({area.width() - 2, area.height() - 60});
        QTRY_VERIFY(scene().selectedNodes().contains(u"push"_s));
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {area.width() - 2, area.height() - 60});
        QVERIFY(scene().selectedNodes().contains(u"start"_s));
        const QPointF there = view().mapToScene(QPoint());
        moveMouse({2, 2}, {}, Qt::NoButton); // nothing is dragged any more
        QCoreApplication::processEvents();
        QCOMPARE(view().mapToScene(QPoint()), there);
    }

    void whatIsDraggedFromThePaletteScrollsOnceItHasComeIn()
    {
        QMimeData data;
        data.setData(CanvasMouse::mimeType(), "assign\n");
        const auto send = [&](auto event) { QCoreApplication::sendEvent(view().viewport(), &event); };
        const QPointF before = view().mapToScene(QPoint());
        send(QDragEnterEvent({2, 300}, Qt::CopyAction, &data, Qt::LeftButton, {}));
        send(QDragMoveEvent({10, 300}, Qt::CopyAction, &data, Qt::LeftButton, {}));
        QVERIFY(!isScrolling());
        send(QDragMoveEvent({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, {}));
        send(QDragMoveEvent({2, 300}, Qt::CopyAction, &data, Qt::LeftButton, {}));
        QVERIFY(isScrolling());
        QTRY_VERIFY(view().mapToScene(QPoint()).x() < before.x() - 100);
        send(QDragLeaveEvent());
        QVERIFY(!isScrolling());
        QVERIFY(graph() == countdown());
    }
};

QTEST_MAIN(TestCanvasMouse)
#include "tst_canvasmouse.moc"
