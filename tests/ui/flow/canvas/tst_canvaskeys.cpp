// SPDX-License-Identifier: MIT
#include <QSignalSpy>

#include "canvasfixture.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

class TestCanvasKeys : public QObject, private CanvasFixture
{
    Q_OBJECT

private slots:
    void init() { open(countdown()); }
    void cleanup() { close(); }

    void deleteTakesSequenceFlowsAlong()
    {
        scene().selectNode(u"push"_s);
        key(Qt::Key_Delete);
        QVERIFY(!graph().node(u"push"_s));
        QVERIFY(!graph().edge(u"more"_s));
        QVERIFY(!graph().edge(u"pause"_s));
        QCOMPARE(undoName(), u"Delete 1 node(s)"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(graph() == countdown());
        scene().selectEdge(u"again"_s);
        key(Qt::Key_Backspace);
        QVERIFY(!graph().edge(u"again"_s));
        QCOMPARE(undoName(), u"Delete 1 sequence flow(s)"_s);
    }

    void keysMoveByTheGridAndMerge()
    {
        scene().selectNode(u"output"_s);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(node(u"output"_s).position, QPointF(620, 160));
        QCOMPARE(flowEditor().undoStack().count(), 1);
        QCOMPARE(undoName(), u"Move 1 node(s)"_s);
    }

    void keysConnect()
    {
        scene().selectNode(u"push"_s);
        key(Qt::Key_C);
        QVERIFY(hint().contains(u"Push a"_s));
        key(Qt::Key_Tab); // by "failed"
        key(Qt::Key_Up);
        QVERIFY2(hint().contains(u"Output a"_s), qPrintable(hint()));
        key(Qt::Key_Return);
        const FlowEdge &edge = graph().edges.last();
        QCOMPARE(edge.sourcePort, u"failed"_s);
        QCOMPARE(edge.target, u"output"_s);
        QCOMPARE(scene().currentNode(), u"output"_s);

        scene().selectNode(u"counter"_s);
        key(Qt::Key_C);
        key(Qt::Key_Left);
        key(Qt::Key_Return);
        QVERIFY2(hint().contains(u"before the start"_s), qPrintable(hint()));
        QCOMPARE(flowEditor().undoStack().count(), 1);
        key(Qt::Key_C);
        key(Qt::Key_Escape);
        QCOMPARE(scene().currentNode(), u"counter"_s);
    }

    void keysGoAlongNodesAndSequenceFlows()
    {
        scene().selectNode(u"counter"_s);
        key(Qt::Key_Tab);
        QCOMPARE(scene().currentNode(), u"gateway"_s);
        key(Qt::Key_Backtab);
        QCOMPARE(scene().currentNode(), u"counter"_s);
        key(Qt::Key_Tab);
        key(Qt::Key_E);
        QCOMPARE(scene().currentEdge(), u"more"_s);
        key(Qt::Key_E);
        QCOMPARE(scene().currentEdge(), u"done"_s);
        key(Qt::Key_Right);
        QCOMPARE(scene().currentNode(), u"output"_s);
    }

    void keysZoom()
    {
        key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(view().zoom(), FlowView::zoomStep);
        key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(view().zoom(), 1.0);
        key(Qt::Key_9, Qt::ControlModifier);
        const qreal fitted = view().zoom();
        QVERIFY(fitted != 1.0);
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(view().zoom(), 1.0);
    }

    void keysAskForPaletteAndProperties()
    {
        QSignalSpy palette(&panel(), &CanvasPanel::paletteWanted);
        QSignalSpy properties(&panel(), &CanvasPanel::propertiesWanted);
        scene().selectNode(u"counter"_s);
        key(Qt::Key_A);
        key(Qt::Key_Insert);
        key(Qt::Key_Return);
        QCOMPARE(palette.count(), 2);
        QCOMPARE(properties.count(), 1);
    }

    void labelsAreEditedInPlace()
    {
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, pixel(node(u"counter"_s).position));
        QVERIFY(field()->isVisible());
        QCOMPARE(field()->toPlainText(), u"Count down a"_s);
        QTest::keyClicks(field(), u"Less"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!field()->isVisible());
        QCOMPARE(node(u"counter"_s).label, u"Less"_s);
        QCOMPARE(undoName(), u"Edit label"_s);
        scene().selectNode(u"counter"_s);
        key(Qt::Key_F2);
        QTest::keyClicks(field(), u"x"_s);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(node(u"counter"_s).label, u"Less"_s);
        QCOMPARE(flowEditor().undoStack().count(), 1);
    }

    void conditionsAreCheckedWhileTyping()
    {
        scene().selectEdge(u"more"_s);
        key(Qt::Key_F2);
        QCOMPARE(field()->accessibleName(), u"Condition"_s);
        QTest::keyClicks(field(), u"a >"_s);
        QVERIFY(!field()->accessibleDescription().isEmpty());
        QTest::keyClicks(field(), u" 5"_s);
        QCOMPARE(field()->accessibleDescription(), QString());
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(graph().edge(u"more"_s)->condition, u"a > 5"_s);
    }
};

QTEST_MAIN(TestCanvasKeys)
#include "tst_canvaskeys.moc"
