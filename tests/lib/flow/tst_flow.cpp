// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/flow.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

/// What a flow tells, in order: "nodeAdded push1".
class FlowLog : public QObject
{
public:
    explicit FlowLog(Flow &flow)
    {
        note(flow, &Flow::nodeAdded, "nodeAdded");
        note(flow, &Flow::nodeChanged, "nodeChanged");
        note(flow, &Flow::nodeMoved, "nodeMoved");
        note(flow, &Flow::nodeRemoved, "nodeRemoved");
        note(flow, &Flow::edgeAdded, "edgeAdded");
        note(flow, &Flow::edgeChanged, "edgeChanged");
        note(flow, &Flow::edgeRemoved, "edgeRemoved");
        note(flow, &Flow::nameChanged, "nameChanged");
        connect(&flow, &Flow::parametersChanged, this, [this] { lines.append(QStringLiteral("parametersChanged")); });
        connect(&flow, &Flow::reset, this, [this] { lines.append(QStringLiteral("reset")); });
    }
    QStringList lines;

private:
    void note(Flow &flow, void (Flow::*signal)(const QString &), const char *name)
    {
        connect(&flow, signal, this,
                [this, name](const QString &what) { lines.append(QLatin1String(name) + QLatin1Char(' ') + what); });
    }
};

class TestFlow : public QObject
{
    Q_OBJECT

private slots:
    void edits();
    void whatIsTheSameIsNotTold();
    void refusals_data();
    void refusals();
    void orderOfEdges();
    void reset();
};

void TestFlow::edits()
{
    Flow flow;
    FlowLog log(flow);
    const FlowNode start = flowNode(QStringLiteral("s"), QStringLiteral("start"));
    FlowNode push = flowNode(QStringLiteral("p"), QStringLiteral("push"));
    QVERIFY(flow.addNode(start));
    QVERIFY(flow.addNode(push));
    QVERIFY(flow.moveNode(push.id, {10, 20}));
    push = *flow.graph().node(push.id);
    push.label = QStringLiteral("Greet");
    QVERIFY(flow.changeNode(push));
    FlowEdge edge = flowEdge(QStringLiteral("s"), QStringLiteral("p"));
    QVERIFY(flow.addEdge(edge));
    edge.label = QStringLiteral("then");
    QVERIFY(flow.changeEdge(edge));
    flow.setName(QStringLiteral("greeting"));
    flow.setParameters({flowParameter(QStringLiteral("a"), QStringLiteral("integer"))});

    FlowGraph expected;
    expected.name = QStringLiteral("greeting");
    expected.parameters = {flowParameter(QStringLiteral("a"), QStringLiteral("integer"))};
    expected.nodes = {start, push};
    expected.edges = {edge};
    QCOMPARE(flow.graph().node(push.id)->position, QPointF(10, 20));
    QVERIFY(flow.graph() == expected);

    QVERIFY(flow.removeEdge(edge.id));
    QVERIFY(flow.removeNode(push.id));
    QVERIFY(flow.graph().edges.isEmpty());
    QCOMPARE(flow.graph().nodes.size(), 1);
    const QStringList told = {QStringLiteral("nodeAdded s"),          QStringLiteral("nodeAdded p"),
                              QStringLiteral("nodeMoved p"),          QStringLiteral("nodeChanged p"),
                              QStringLiteral("edgeAdded s-p"),        QStringLiteral("edgeChanged s-p"),
                              QStringLiteral("nameChanged greeting"), QStringLiteral("parametersChanged"),
                              QStringLiteral("edgeRemoved s-p"),      QStringLiteral("nodeRemoved p")};
    QCOMPARE(log.lines, told);
}

void TestFlow::whatIsTheSameIsNotTold()
{
    Flow flow(countdown());
    FlowLog log(flow);
    QVERIFY(flow.changeNode(flow.graph().nodes.first()));
    QVERIFY(flow.moveNode(flow.graph().nodes.first().id, flow.graph().nodes.first().position));
    QVERIFY(flow.changeEdge(flow.graph().edges.first()));
    flow.setName(flow.graph().name);
    flow.setParameters(flow.graph().parameters);
    QCOMPARE(log.lines, QStringList());
}

void TestFlow::refusals_data()
{
    using Edit = std::function<Result<void>(Flow &)>;
    QTest::addColumn<Edit>("edit");
    const auto row = [](const char *name, Edit edit) { QTest::newRow(name) << std::move(edit); };
    row("node id taken", [](Flow &flow) { return flow.addNode(flow.graph().nodes.first()); });
    row("node without id", [](Flow &flow) { return flow.addNode({}); });
    row("change of no node", [](Flow &flow) { return flow.changeNode(flowNode(QStringLiteral("x"), {})); });
    row("move of no node", [](Flow &flow) { return flow.moveNode(QStringLiteral("x"), {}); });
    row("removal of no node", [](Flow &flow) { return flow.removeNode(QStringLiteral("x")); });
    row("removal of a connected node", [](Flow &flow) { return flow.removeNode(QStringLiteral("push")); });
    row("edge id taken", [](Flow &flow) { return flow.addEdge(flow.graph().edges.first()); });
    row("edge without id", [](Flow &flow) { return flow.addEdge({}); });
    row("edge from nowhere",
        [](Flow &flow) { return flow.addEdge(flowEdge(QStringLiteral("x"), QStringLiteral("push"))); });
    row("edge to nowhere",
        [](Flow &flow) { return flow.addEdge(flowEdge(QStringLiteral("push"), QStringLiteral("x"))); });
    row("change of no edge",
        [](Flow &flow) { return flow.changeEdge(flowEdge(QStringLiteral("push"), QStringLiteral("sleep"))); });
    row("edge moved to nowhere", [](Flow &flow) {
        FlowEdge edge = flow.graph().edges.first();
        edge.target = QStringLiteral("x");
        return flow.changeEdge(edge);
    });
    row("removal of no edge", [](Flow &flow) { return flow.removeEdge(QStringLiteral("x")); });
}

void TestFlow::refusals()
{
    QFETCH(const std::function<Result<void>(Flow &)>, edit);
    Flow flow(countdown());
    FlowLog log(flow);
    const Result<void> result = edit(flow);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!result.error().message.isEmpty());
    QCOMPARE(log.lines, QStringList());
    QVERIFY(flow.graph() == countdown());
}

void TestFlow::orderOfEdges()
{
    Flow flow(countdown());
    FlowEdge first = flowEdge(QStringLiteral("gateway"), QStringLiteral("sleep"), QStringLiteral("a > 100"));
    QVERIFY(flow.addEdge(first, 0));
    QCOMPARE(flow.graph().edgesFrom(QStringLiteral("gateway")).first()->id, first.id);
    QVERIFY(flow.removeEdge(first.id));
    QVERIFY(flow.addEdge(first));
    QCOMPARE(flow.graph().edgesFrom(QStringLiteral("gateway")).last()->id, first.id);
}

void TestFlow::reset()
{
    Flow flow;
    FlowLog log(flow);
    flow.setGraph(countdown());
    QCOMPARE(log.lines, QStringList{QStringLiteral("reset")});
    QVERIFY(flow.graph() == countdown());
}

QTEST_GUILESS_MAIN(TestFlow)
#include "tst_flow.moc"
