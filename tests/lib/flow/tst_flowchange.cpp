// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/flow.h"
#include "support/flows.h"
#include "support/randomedits.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowChange : public QObject
{
    Q_OBJECT

private slots:
    void leadsThereAndBack_data();
    void leadsThereAndBack();
    void isAsSmallAsTheDifference();
    void refusesAnotherGraph_data();
    void refusesAnotherGraph();
    void flowTellsEachItemOnce();
    void repeatedIds();
};

void TestFlowChange::leadsThereAndBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestFlowChange::leadsThereAndBack()
{
    QFETCH(quint32, seed);
    RandomEdits edit(seed);
    FlowGraph graph = countdown();
    for (int i = 0; i < 100; ++i) {
        const FlowGraph before = graph;
        for (int steps = 0; steps <= i % 4; ++steps)
            edit(graph);
        const FlowGraph after = graph;
        const FlowChange change = FlowChange::between(before, after);
        QCOMPARE(change.isEmpty(), before == after);
        FlowGraph walked = before;
        QVERIFY(change.applyTo(walked));
        QVERIFY(walked == after);
        QVERIFY(change.inverted().applyTo(walked));
        QVERIFY(walked == before);
    }
}

void TestFlowChange::isAsSmallAsTheDifference()
{
    const FlowGraph before = countdown();
    FlowGraph after = before;
    after.nodes[3].label = QStringLiteral("other");
    FlowChange change = FlowChange::between(before, after);
    QCOMPARE(change.nodes.size(), 1);
    QVERIFY(change.nodes.first().stays);
    QVERIFY(change.edges.isEmpty());

    after = before;
    after.edges.move(0, after.edges.size() - 1);
    change = FlowChange::between(before, after);
    QCOMPARE(change.edges.size(), 1);
    QCOMPARE(change.edges.first().to, before.edges.size() - 1);

    after = before;
    after.nodes.removeFirst();
    change = FlowChange::between(before, after);
    QCOMPARE(change.nodes.size(), 1);
    QVERIFY(!change.nodes.first().after);
}

void TestFlowChange::refusesAnotherGraph_data()
{
    using Edit = std::function<void(FlowGraph &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, Edit edit) { QTest::newRow(name) << std::move(edit); };
    row("node changed", [](FlowGraph &graph) { graph.nodes[1].label.clear(); });
    row("node gone", [](FlowGraph &graph) { graph.nodes.remove(1, graph.nodes.size() - 1); });
    row("order changed", [](FlowGraph &graph) { graph.nodes.move(1, 2); });
    row("edge gone", [](FlowGraph &graph) { graph.edges.clear(); });
    row("name changed", [](FlowGraph &graph) { graph.name.clear(); });
}

void TestFlowChange::refusesAnotherGraph()
{
    QFETCH(const std::function<void(FlowGraph &)>, edit);
    FlowGraph after = countdown();
    after.nodes[1].position += QPointF(1, 1);
    after.edges.last().label = QStringLiteral("x");
    const FlowChange change = FlowChange::between(countdown(), after);
    FlowGraph other = countdown();
    edit(other);
    Flow flow(other);
    QSignalSpy begun(&flow, &Flow::changeBegun);
    const Result<void> applied = flow.apply(change);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::InvalidArgument);
    QVERIFY(flow.graph() == other);
    QCOMPARE(begun.count(), 0);
}

void TestFlowChange::flowTellsEachItemOnce()
{
    FlowGraph after = countdown();
    after.nodes[1].position += QPointF(20, 0);
    after.nodes[2].label = QStringLiteral("Enough?");
    after.nodes.append(flowNode(QStringLiteral("extra"), QStringLiteral("assign")));
    after.edges.removeFirst();
    after.edges.append(flowEdge(QStringLiteral("start"), QStringLiteral("extra")));
    after.name = QStringLiteral("other");
    Flow flow(countdown());
    QStringList told;
    const auto note = [&](void (Flow::*signal)(const QString &), const char *what) {
        connect(&flow, signal, this, [&told, what](const QString &id) { told.append(QLatin1String(what) + id); });
    };
    connect(&flow, &Flow::changeBegun, this, [&] { told.append(QStringLiteral("(")); });
    note(&Flow::nodeAdded, "+");
    note(&Flow::nodeMoved, "@");
    note(&Flow::nodeChanged, "!");
    note(&Flow::edgeAdded, "+");
    note(&Flow::edgeRemoved, "-");
    note(&Flow::nameChanged, "=");
    connect(&flow, &Flow::changeEnded, this, [&] { told.append(QStringLiteral(")")); });
    QVERIFY(flow.apply(FlowChange::between(countdown(), after)));
    QVERIFY(flow.graph() == after);
    const QString begin = countdown().edges.first().id;
    QCOMPARE(told, (QStringList{QStringLiteral("("), QLatin1Char('-') + begin, QLatin1Char('@') + after.nodes[1].id,
                                QLatin1Char('!') + after.nodes[2].id, QStringLiteral("+extra"),
                                QStringLiteral("+start-extra"), QStringLiteral("=other"), QStringLiteral(")")}));
}

void TestFlowChange::repeatedIds()
{
    FlowGraph before = countdown();
    before.nodes.append(before.nodes.first());
    FlowGraph after = before;
    after.nodes.last().label = QStringLiteral("second");
    after.nodes.move(0, 3);
    FlowGraph walked = before;
    const FlowChange change = FlowChange::between(before, after);
    QVERIFY(change.applyTo(walked));
    QVERIFY(walked == after);
    QVERIFY(change.inverted().applyTo(walked));
    QVERIFY(walked == before);
}

QTEST_GUILESS_MAIN(TestFlowChange)
#include "tst_flowchange.moc"
