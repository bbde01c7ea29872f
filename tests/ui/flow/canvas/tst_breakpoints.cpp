// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>

#include "canvasfixture.h"
#include "ui/flow/run/breakpoints.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

using Ids = QSet<QString>;

class TestBreakpoints : public QObject, private CanvasFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        FlowGraph graph = countdown();
        graph.nodes.append(flowNode(u"note"_s, u"comment"_s));
        open(graph);
    }
    void cleanup() { close(); }

    void toggle_data()
    {
        QTest::addColumn<Ids>("before");
        QTest::addColumn<Ids>("toggled");
        QTest::addColumn<Ids>("after");
        const Ids none;
        QTest::newRow("one") << none << Ids{u"push"_s} << Ids{u"push"_s};
        QTest::newRow("off again") << Ids{u"push"_s, u"sleep"_s} << Ids{u"push"_s} << Ids{u"sleep"_s};
        QTest::newRow("some have one: all")
            << Ids{u"push"_s} << Ids{u"push"_s, u"sleep"_s} << Ids{u"push"_s, u"sleep"_s};
        QTest::newRow("all have one: none") << Ids{u"push"_s, u"sleep"_s} << Ids{u"push"_s, u"sleep"_s} << none;
        QTest::newRow("nothing runs into a comment") << none << Ids{u"note"_s, u"push"_s} << Ids{u"push"_s};
        QTest::newRow("no such node") << Ids{u"push"_s} << Ids{u"nowhere"_s} << Ids{u"push"_s};
        QTest::newRow("nothing") << Ids{u"push"_s} << none << Ids{u"push"_s};
    }
    void toggle()
    {
        QFETCH(Ids, before);
        QFETCH(Ids, toggled);
        QFETCH(Ids, after);
        Breakpoints breakpoints(flow());
        breakpoints.set(before);
        QSignalSpy changed(&breakpoints, &Breakpoints::changed);
        breakpoints.toggle(toggled);
        QCOMPARE(breakpoints.nodes(), after);
        QCOMPARE(changed.count(), before == after ? 0 : 1);
    }

    void theyGoWithTheirNodesAndComeBack()
    {
        Breakpoints breakpoints(flow());
        breakpoints.set({u"push"_s, u"sleep"_s});
        QSignalSpy changed(&breakpoints, &Breakpoints::changed);
        QVERIFY(flow().moveNode(u"push"_s, {400, 500}));
        QCOMPARE(changed.count(), 0);
        scene().selectNode(u"push"_s);
        key(Qt::Key_Delete);
        QCOMPARE(breakpoints.nodes(), Ids{u"sleep"_s});
        QCOMPARE(changed.count(), 1);
        flowEditor().undoStack().undo();
        QCOMPARE(breakpoints.nodes(), (Ids{u"push"_s, u"sleep"_s}));
        flowEditor().undoStack().redo();
        QCOMPARE(breakpoints.nodes(), Ids{u"sleep"_s});
    }

    void anotherNodeOfThatIdHasNone()
    {
        Breakpoints breakpoints(flow());
        breakpoints.set({u"output"_s});
        QVERIFY(flow().removeEdge(u"done"_s));
        QVERIFY(flow().removeNode(u"output"_s));
        FlowNode other = flowNode(u"output"_s, u"output"_s);
        other.position = QPointF(900, 900);
        QVERIFY(flow().addNode(other));
        QVERIFY(breakpoints.nodes().isEmpty());
    }

    void anotherFlowInItsPlace()
    {
        Breakpoints breakpoints(flow());
        breakpoints.set({u"push"_s, u"sleep"_s});
        FlowGraph graph = countdown();
        graph.nodes.removeIf([](const FlowNode &node) { return node.id == u"push"_s; });
        flow().setGraph(graph);
        QCOMPARE(breakpoints.nodes(), Ids{u"sleep"_s});
    }

    void menuAndKeyAskForOne()
    {
        QSignalSpy wanted(&panel(), &CanvasPanel::breakpointWanted);
        scene().selectNode(u"push"_s);
        key(Qt::Key_B);
        QCOMPARE(wanted.takeFirst().first().value<Ids>(), Ids{u"push"_s});

        QAction *action = offered();
        QVERIFY(action);
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_B));
        action->trigger();
        QCOMPARE(wanted.takeFirst().first().value<Ids>(), Ids{u"push"_s});

        scene().select({u"push"_s, u"sleep"_s}, u"push"_s);
        QVERIFY(offered());
        scene().selectNode(u"note"_s);
        QVERIFY(!offered()->isEnabled());
        key(Qt::Key_B);
        QVERIFY(wanted.isEmpty());
        scene().selectNode({});
        QVERIFY(!offered());
    }

    void theyArePossibleInFlowsThatCannotBeEdited()
    {
        flowEditor().setReadOnly(true);
        QSignalSpy wanted(&panel(), &CanvasPanel::breakpointWanted);
        scene().selectNode(u"push"_s);
        key(Qt::Key_B);
        QCOMPARE(wanted.count(), 1);
    }

    void screenReadersAreToldOfThem()
    {
        QAccessibleInterface *push = QAccessible::queryAccessibleInterface(&view())->child(3);
        QCOMPARE(push->text(QAccessible::Name), u"Push: Push a"_s);
        QCOMPARE(push->text(QAccessible::Description), QString());
        scene().showBreakpoints({u"push"_s});
        QVERIFY(push->text(QAccessible::Description).contains(u"Breakpoint"_s));
        QCOMPARE(QAccessible::queryAccessibleInterface(&view())->child(2)->text(QAccessible::Description), QString());
        FlowProblem problem;
        problem.nodeId = u"push"_s;
        problem.severity = FlowProblem::Severity::Error;
        scene().showProblems({problem});
        QVERIFY(push->text(QAccessible::Description).contains(u"It has an error."_s));
    }

private:
    /// What the context menu of the selection has for it.
    QAction *offered()
    {
        QMenu menu;
        panel().actions().fillContextMenu(menu);
        for (QAction *action : menu.actions()) {
            if (action == panel().actions()[CanvasActions::ToggleBreakpoint])
                return action;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestBreakpoints)
#include "tst_breakpoints.moc"
