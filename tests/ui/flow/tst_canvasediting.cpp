// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/flows.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/canvas/flowview.h"
#include "ui/flow/canvas/nodeshape.h"
#include "ui/flow/canvaspanel.h"
#include "ui/flow/editing/floweditor.h"
#include "ui/flow/interaction/labelfield.h"
#include "ui/flow/interaction/pictureexport.h"
#include "ui/widgets/statelabel.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

class TestCanvasEditing : public QObject
{
    Q_OBJECT

    std::unique_ptr<Flow> m_flow;
    std::unique_ptr<FlowEditor> m_editor;
    std::unique_ptr<CanvasPanel> m_panel;

    const FlowGraph &graph() const { return m_flow->graph(); }
    FlowScene &scene() const { return m_panel->scene(); }
    FlowView &view() const { return m_panel->view(); }
    /// In the source text, whose plurals only a translation has.
    QString undoName() const { return m_editor->undoStack().undoText(); }
    const FlowNode &node(const QString &id) const { return *graph().node(id); }
    QString hint() const
    {
        for (const StateLabel *label : m_panel->findChildren<StateLabel *>()) {
            if (label->accessibleName() == u"Hint"_s)
                return label->text();
        }
        return {};
    }
    LabelField *field() const { return m_panel->findChild<LabelField *>(); }

    void open(const FlowGraph &graph)
    {
        m_panel.reset();
        m_editor.reset();
        m_flow = std::make_unique<Flow>(graph);
        m_editor = std::make_unique<FlowEditor>(*m_flow);
        m_panel = std::make_unique<CanvasPanel>(*m_editor);
        m_panel->resize(1100, 600);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        view().setZoom(1);
        view().centerOn(scene().picture().center());
        view().setFocus();
    }
    QPoint pixel(QPointF place) const { return view().mapFromScene(place); }
    QPointF port(const QString &id, const QString &name) const
    {
        for (const NodePort &port : nodePorts(node(id))) {
            if (port.name == name)
                return node(id).position + port.place;
        }
        return {};
    }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(view().viewport(), Qt::LeftButton, modifiers, pixel(from));
        for (const qreal share : {0.3, 0.7, 1.0})
            moveMouse(pixel(from + (to - from) * share), modifiers);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, modifiers, pixel(to));
    }
    void moveMouse(QPoint place, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton) const
    {
        QMouseEvent move(QEvent::MouseMove, place, view().viewport()->mapToGlobal(QPointF(place)), Qt::NoButton,
                         buttons, modifiers);
        QCoreApplication::sendEvent(view().viewport(), &move);
    }
    void click(QPointF place, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, pixel(place));
    }
    void drop(const QString &kind, QPointF place, const QString &function = {}) const
    {
        QMimeData data;
        data.setData(CanvasMouse::mimeType(), (kind + u'\n' + function).toUtf8());
        QDragEnterEvent enter(pixel(place), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &enter);
        QDropEvent event(pixel(place), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&view(), key, modifiers); }

private slots:
    void init() { open(countdown()); }
    void cleanup()
    {
        m_panel.reset();
        m_editor.reset();
        m_flow.reset();
    }

    void dropsAddNodes()
    {
        drop(u"function"_s, {210, 330}, u"sleep"_s);
        const FlowNode &added = graph().nodes.last();
        QCOMPARE(added.id, u"sleep1"_s);
        QCOMPARE(added.position, QPointF(220, 340)); // snapped
        QCOMPARE(added.properties.value(u"function"_s).toString(), u"sleep"_s);
        QCOMPARE(scene().currentNode(), added.id);
        QCOMPARE(undoName(), u"Add Sleep"_s);
        m_editor->undoStack().undo();
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
        QCOMPARE(m_editor->undoStack().count(), 1);
        QCOMPARE(scene().nodeRect(u"sleep"_s).center(), QPointF(840, 260));
        m_editor->undoStack().undo();
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

    void pasteMakesNewIdsAndKeepsPlaces()
    {
        scene().select({u"counter"_s, u"gateway"_s}, u"gateway"_s);
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"format\": \"wsflow\""_s));
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(graph().nodes.size(), 8);
        QCOMPARE(graph().edges.size(), 7);
        const FlowNode &counter = graph().nodes[6];
        const FlowNode &gateway = graph().nodes[7];
        QCOMPARE(counter.label, u"Count down a"_s);
        QVERIFY(counter.id != u"counter"_s);
        QCOMPARE(gateway.position - counter.position, node(u"gateway"_s).position - node(u"counter"_s).position);
        QCOMPARE(graph().edges.last().source, counter.id);
        QCOMPARE(graph().edges.last().target, gateway.id);
        QCOMPARE(scene().selectedNodes(), (QSet<QString>{counter.id, gateway.id}));
        open({});
        key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(graph().node(u"counter"_s)); // free here
        QCOMPARE(graph().edges.size(), 1);
    }

    void foreignTextIsNotPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << u"no text"_s;
        QTest::newRow("prose") << u"hello"_s << u"line 1"_s;
        QTest::newRow("another document") << u"{\"format\": \"wsworkspace\"}"_s << u"format"_s;
    }
    void foreignTextIsNotPasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(graph() == countdown());
        QVERIFY2(hint().contains(says), qPrintable(hint()));
    }

    void cutAndDuplicate()
    {
        scene().selectNode(u"output"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(graph().nodes.size(), 7);
        QCOMPARE(undoName(), u"Duplicate 1 node(s)"_s);
        key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(graph().nodes.size(), 6);
        QCOMPARE(undoName(), u"Cut 1 node(s)"_s);
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
        QCOMPARE(m_editor->undoStack().count(), 1);
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

    void keysMoveByTheGridAndMerge()
    {
        scene().selectNode(u"output"_s);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(node(u"output"_s).position, QPointF(620, 160));
        QCOMPARE(m_editor->undoStack().count(), 1);
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
        QCOMPARE(m_editor->undoStack().count(), 1);
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
        QSignalSpy palette(m_panel.get(), &CanvasPanel::paletteWanted);
        QSignalSpy properties(m_panel.get(), &CanvasPanel::propertiesWanted);
        scene().selectNode(u"counter"_s);
        key(Qt::Key_A);
        key(Qt::Key_Insert);
        key(Qt::Key_Return);
        QCOMPARE(palette.count(), 2);
        QCOMPARE(properties.count(), 1);
    }

    void addingBehindConnects()
    {
        open({});
        CanvasEditor &editor = m_panel->editor();
        for (const char *kind : {"start", "counter", "exclusive-gateway", "push"})
            editor.addBehindSelected({QString::fromLatin1(kind), {}});
        QCOMPARE(graph().nodes.size(), 4);
        QCOMPARE(graph().edges.size(), 3);
        QCOMPARE(scene().currentNode(), u"push1"_s);
        scene().selectNode(u"exclusive-gateway1"_s);
        editor.addBehindSelected({u"output"_s, {}});
        QCOMPARE(graph().edges.last().source, u"exclusive-gateway1"_s);
        scene().selectNode(u"counter1"_s);
        editor.addBehindSelected({u"assign"_s, {}}); // between
        QCOMPARE(graph().edges[1].target, u"assign1"_s);
        QCOMPARE(graph().edges.last().target, u"exclusive-gateway1"_s);
        for (qsizetype i = 1; i < graph().nodes.size(); ++i)
            QVERIFY(!scene().nodeRect(graph().nodes[i].id).intersects(scene().nodeRect(graph().nodes[i - 1].id)));
    }

    void alignsAndDistributes()
    {
        scene().select({u"push"_s, u"output"_s, u"start"_s}, u"push"_s);
        m_panel->editor().arrange(Arrangement::Middle);
        QCOMPARE(node(u"push"_s).position.y(), node(u"output"_s).position.y());
        m_panel->editor().arrange(Arrangement::Left);
        QCOMPARE(scene().nodeRect(u"push"_s).left(), scene().nodeRect(u"start"_s).left());
        QCOMPARE(undoName(), u"Arrange 3 node(s)"_s);
    }

    void emptyConditionIsTheDefault()
    {
        FlowGraph changed = countdown();
        changed.edges[3].isDefault = false;
        setCondition(changed, u"done"_s, {});
        QVERIFY(changed.edges[3].isDefault);
        setDefault(changed, u"more"_s, true);
        QVERIFY(!changed.edges[3].isDefault);
        QCOMPARE(changed.edges[2].condition, QString());
    }

    void readOnlyFlowsCannotBeEdited()
    {
        m_editor->setReadOnly(true);
        QGuiApplication::clipboard()->setText(
            u"{\"format\":\"wsflow\",\"nodes\":[{\"id\":\"x\",\"kind\":\"assign\"}]}"_s);
        scene().selectNode(u"push"_s);
        for (const Qt::Key pressed : {Qt::Key_Delete, Qt::Key_F2, Qt::Key_Backspace})
            key(pressed);
        key(Qt::Key_V, Qt::ControlModifier);
        key(Qt::Key_X, Qt::ControlModifier);
        key(Qt::Key_D, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ControlModifier);
        drag(node(u"push"_s).position, QPointF(700, 400));
        drag(port(u"push"_s, u"failed"_s), node(u"output"_s).position);
        drop(u"assign"_s, {300, 360});
        m_panel->editor().addBehindSelected({u"assign"_s, {}});
        m_panel->editor().layOut();
        QVERIFY(!field()->isVisible());
        QVERIFY(graph() == countdown());
        QCOMPARE(m_editor->undoStack().count(), 0);
        QCOMPARE(scene().nodeRect(u"push"_s).center(), QPointF(580, 200));
    }

    void picturesKeepTheirText()
    {
        QTemporaryDir folder;
        scene().selectNode(u"push"_s);
        QVERIFY(exportPicture(scene(), folder.filePath(u"flow.svg"_s)));
        QFile svg(folder.filePath(u"flow.svg"_s));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray content = svg.readAll();
        QVERIFY(content.contains("<title>countdown</title>"));
        QVERIFY(content.contains(">Count down a<"));
        QCOMPARE(scene().currentNode(), u"push"_s);
        QVERIFY(exportPicture(scene(), folder.filePath(u"flow.png"_s)));
        const QImage png(folder.filePath(u"flow.png"_s));
        QCOMPARE(png.width(), int(scene().picture().width() * 2));
        QCOMPARE(exportPicture(scene(), folder.filePath(u"flow.bmp"_s)).error().code, ErrorCode::Unsupported);
        QCOMPARE(exportPicture(scene(), folder.filePath(u"no/flow.svg"_s)).error().code, ErrorCode::FileUnwritable);
    }
};

QTEST_MAIN(TestCanvasEditing)
#include "tst_canvasediting.moc"
