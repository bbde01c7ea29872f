// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "support/flows.h"
#include "support/randomedits.h"
#include "ui/flow/canvas/flowscene.h"
#include "ui/flow/editing/floweditor.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowEditor : public QObject
{
    Q_OBJECT

    static void setLabel(FlowEditor &editor, const QString &label)
    {
        editor.edit(
            QStringLiteral("Edit label"), [&](FlowGraph &graph) { graph.nodes[1].label = label; },
            QStringLiteral("label"));
    }

private slots:
    void undoesAndRedoesAnything_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoesAndRedoesAnything()
    {
        QFETCH(quint32, seed);
        const FlowGraph first = countdown();
        Flow flow(first);
        FlowScene scene(flow);
        FlowEditor editor(flow);
        RandomEdits random(seed);
        for (int i = 0; i < 60; ++i)
            editor.edit(QString::number(i), std::ref(random));
        const FlowGraph last = flow.graph();
        QVERIFY(editor.undoStack().count() > 30);
        while (editor.undoStack().canUndo())
            editor.undoStack().undo();
        QVERIFY(flow.graph() == first);
        QCOMPARE(scene.nodeRect(first.nodes.first().id).center(), first.nodes.first().position);
        while (editor.undoStack().canRedo())
            editor.undoStack().redo();
        QVERIFY(flow.graph() == last);
        for (const FlowNode &node : last.nodes)
            QCOMPARE(scene.nodeRect(node.id).center(), node.position);
    }

    void editsOfOneFieldAreOneStep()
    {
        Flow flow(countdown());
        FlowEditor editor(flow);
        for (const QString &label : {QStringLiteral("C"), QStringLiteral("Co"), QStringLiteral("Cou")})
            setLabel(editor, label);
        QCOMPARE(editor.undoStack().count(), 1);
        QCOMPARE(editor.undoStack().undoText(), QStringLiteral("Edit label"));
        editor.endMerge();
        setLabel(editor, QStringLiteral("Coun"));
        QCOMPARE(editor.undoStack().count(), 2);
        editor.undoStack().undo();
        QCOMPARE(flow.graph().nodes[1].label, QStringLiteral("Cou"));
        setLabel(editor, QStringLiteral("x")); // not on top of what was typed before Undo
        QCOMPARE(editor.undoStack().count(), 2);
        editor.undoStack().undo();
        editor.undoStack().undo();
        QVERIFY(flow.graph() == countdown());
    }

    void typingThatComesBackLeavesNoStep()
    {
        Flow flow(countdown());
        FlowEditor editor(flow);
        setLabel(editor, QStringLiteral("x"));
        setLabel(editor, countdown().nodes[1].label);
        QCOMPARE(editor.undoStack().count(), 0);
        setLabel(editor, QStringLiteral("y"));
        editor.undoStack().undo();
        QVERIFY(flow.graph() == countdown());
    }

    void nothingIsNoStep()
    {
        Flow flow(countdown());
        FlowEditor editor(flow);
        QSignalSpy changed(&flow, &Flow::changeEnded);
        editor.edit(QStringLiteral("Nothing"), [](FlowGraph &) {});
        QCOMPARE(editor.undoStack().count(), 0);
        QCOMPARE(changed.count(), 0);
    }

    void changesOfOthersCanBeUndone()
    {
        Flow flow(countdown());
        FlowEditor editor(flow);
        setLabel(editor, QStringLiteral("x"));
        flow.setName(QStringLiteral("renamed"));
        QCOMPARE(editor.undoStack().undoText(), QStringLiteral("Rename flow"));
        flow.setGraph({});
        QCOMPARE(editor.undoStack().count(), 3);
        while (editor.undoStack().canUndo())
            editor.undoStack().undo();
        QVERIFY(flow.graph() == countdown());
        while (editor.undoStack().canRedo())
            editor.undoStack().redo();
        QVERIFY(flow.graph() == FlowGraph());
    }

    void whatANewerProgramWroteIsReadOnly()
    {
        Flow flow(countdown());
        FlowEditor editor(flow);
        QSignalSpy told(&editor, &FlowEditor::readOnlyChanged);
        FlowGraph newer = countdown();
        newer.newerDocument.insert(QStringLiteral("version"), 99);
        flow.setGraph(newer);
        QVERIFY(editor.isReadOnly());
        QCOMPARE(told.count(), 1);
        setLabel(editor, QStringLiteral("x"));
        QVERIFY(flow.graph() == newer);
    }

    void readOnlyFlowsStay()
    {
        Flow flow(countdown());
        FlowEditor editor(flow);
        QSignalSpy told(&editor, &FlowEditor::readOnlyChanged);
        editor.setReadOnly(true);
        QCOMPARE(told.count(), 1);
        setLabel(editor, QStringLiteral("x"));
        QVERIFY(flow.graph() == countdown());
        QCOMPARE(editor.undoStack().count(), 0);
    }

    void flowsOfANewerVersionAreReadOnly()
    {
        FlowGraph newer = countdown();
        newer.newerDocument = {{QStringLiteral("version"), 2}};
        Flow flow(newer);
        FlowEditor editor(flow);
        QVERIFY(editor.isReadOnly());
        setLabel(editor, QStringLiteral("x"));
        QVERIFY(flow.graph() == newer);
    }
};

QTEST_MAIN(TestFlowEditor)
#include "tst_floweditor.moc"
