// SPDX-License-Identifier: MIT
#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>

#include "canvasfixture.h"
#include "ui/flow/interaction/pictureexport.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

class TestCanvasEditing : public QObject, private CanvasFixture
{
    Q_OBJECT

private slots:
    void init() { open(countdown()); }
    void cleanup() { close(); }

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

    void newIdsAreShortAndFree_data()
    {
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("given");
        QTest::newRow("first") << QStringList() << u"push"_s << QStringList{u"push1"_s, u"push2"_s};
        QTest::newRow("some are taken") << QStringList{u"push1"_s, u"push3"_s} << u"push"_s
                                        << QStringList{u"push2"_s, u"push4"_s};
        QTest::newRow("others are") << QStringList{u"push1"_s} << u"loop"_s << QStringList{u"loop1"_s, u"loop2"_s};
    }
    void newIdsAreShortAndFree()
    {
        QFETCH(QStringList, taken);
        QFETCH(QString, kind);
        QFETCH(QStringList, given);
        FlowGraph graph;
        for (const QString &id : taken)
            graph.nodes.append(flowNode(id, u"push"_s));
        UnusedIds ids(graph);
        for (const QString &id : given)
            QCOMPARE(ids.forNode(kind), id);
        QCOMPARE(ids.forEdge(), u"edge1"_s);
        QCOMPARE(ids.forNodeLike(flowNode(u"own"_s, kind)), u"own"_s);
        QVERIFY(ids.forNodeLike(flowNode(u"own"_s, kind)) != u"own"_s); // none is given twice
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

    void addingBehindConnects()
    {
        open({});
        CanvasEditor &editor = panel().editor();
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
        panel().editor().arrange(Arrangement::Middle);
        QCOMPARE(node(u"push"_s).position.y(), node(u"output"_s).position.y());
        panel().editor().arrange(Arrangement::Left);
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
        flowEditor().setReadOnly(true);
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
        panel().editor().addBehindSelected({u"assign"_s, {}});
        panel().editor().layOut();
        QVERIFY(!field()->isVisible());
        QVERIFY(graph() == countdown());
        QCOMPARE(flowEditor().undoStack().count(), 0);
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
