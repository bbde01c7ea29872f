// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QTest>

#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

class TestLoops : public QObject
{
    Q_OBJECT

private slots:
    void turns_data();
    void turns();
    void wrongLoops_data();
    void wrongLoops();
    void forEachTakesItsListOnce();
    void aPushInTheBodyAtEveryTurn();
    void theBodyComesBackByItself_data();
    void theBodyComesBackByItself();
    void nestedLoops();
    void breakingOutBeginsAnew();
    void loopsThatLeadIntoEachOther();
    void aLoopBehindALoop();
    void outputInABodyEndsTheRun();
    void endlessWhile();
};

namespace {

const QString loopId = QStringLiteral("loop");

FlowNode loopNode(const QJsonObject &properties, const QString &id = loopId)
{
    return flowNode(id, QStringLiteral("loop"), properties);
}

QJsonObject counted(const QJsonValue &times, const QString &index = {})
{
    return {{QStringLiteral("times"), times}, {QStringLiteral("index"), index}};
}

/// start → … → loop → end, with the body at the loop's port.
FlowGraph loopFlow(const QJsonObject &properties, const FlowNode &body, const QList<FlowParameter> &parameters = {})
{
    FlowGraph graph = flowOf({loopNode(properties)}, parameters);
    graph.nodes.append(body);
    graph.edges.append(edgeBy(QStringLiteral("body"), loopId, body.id));
    return graph;
}

} // namespace

void TestLoops::turns_data()
{
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QByteArrayList>("expected");
    const QString mode = QStringLiteral("mode");
    const QString items = QStringLiteral("items");
    const QString variable = QStringLiteral("variable");
    const auto forEach = [&](const QString &list) {
        return QJsonObject{{mode, QStringLiteral("for-each")},
                           {items, list},
                           {variable, QStringLiteral("x")},
                           {QStringLiteral("index"), QStringLiteral("i")}};
    };
    QTest::newRow("count") << counted(3, QStringLiteral("i")) << "{{i}}" << QByteArrayList{"0", "1", "2"};
    QTest::newRow("count by an expression") << counted(QStringLiteral("n - 3")) << "x" << QByteArrayList{"x", "x"};
    QTest::newRow("count 0") << counted(0) << "x" << QByteArrayList{};
    QTest::newRow("for each") << forEach(QStringLiteral("[10, 'b', {c: [1]}]")) << "{{i}}:{{x}}"
                              << QByteArrayList{"0:10", "1:b", "2:{\"c\":[1]}"};
    QTest::newRow("for each of none") << forEach(QStringLiteral("[]")) << "x" << QByteArrayList{};
    QTest::newRow("while") << QJsonObject{{mode, QStringLiteral("while")},
                                          {QStringLiteral("condition"), QStringLiteral("n < 0")}}
                           << "x" << QByteArrayList{};
}

void TestLoops::turns()
{
    QFETCH(const QJsonObject, properties);
    QFETCH(const QString, content);
    QFETCH(const QByteArrayList, expected);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(
        loopFlow(properties, pushNode(content), {flowParameter(QStringLiteral("n"), QStringLiteral("integer"), 5)}));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(outcome.nodeId, QStringLiteral("end"));
    QCOMPARE(fixture.target.contents(0), expected);
}

void TestLoops::wrongLoops_data()
{
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<QString>("part");
    const auto count = [](const char *times) { return counted(QString::fromLatin1(times)); };
    const auto forEach = [](const char *items) {
        return QJsonObject{{QStringLiteral("mode"), QStringLiteral("for-each")},
                           {QStringLiteral("items"), QString::fromLatin1(items)},
                           {QStringLiteral("variable"), QStringLiteral("x")}};
    };
    QTest::newRow("negative") << count("0 - 1") << "times: '-1' is no number of turns";
    QTest::newRow("half") << count("textMessage.length + 1.5") << "times: '1.5' is no number of turns";
    QTest::newRow("text") << count("String('three')") << "times: 'three' is no number of turns";
    QTest::newRow("throwing") << count("JSON.parse(textMessage)") << "times: line 1";
    QTest::newRow("no list") << forEach("({a: textMessage})") << "items: '{\"a\":\"\"}' is no list";
    QTest::newRow("condition") << QJsonObject{{QStringLiteral("mode"), QStringLiteral("while")},
                                              {QStringLiteral("condition"), QStringLiteral("textMessage.x.y")}}
                               << "condition: line 1, column";
}

void TestLoops::wrongLoops()
{
    QFETCH(const QJsonObject, properties);
    QFETCH(const QString, part);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(loopFlow(properties, pushNode(QStringLiteral("x"))));
    QVERIFY(!outcome.succeeded);
    QCOMPARE(outcome.nodeId, loopId);
    QVERIFY2(outcome.error.message.contains(part), qPrintable(outcome.error.message));
    QVERIFY(fixture.target.pushes.isEmpty());
}

void TestLoops::forEachTakesItsListOnce()
{
    const QString list = QStringLiteral("list");
    FlowGraph graph = loopFlow({{QStringLiteral("mode"), QStringLiteral("for-each")},
                                {QStringLiteral("items"), list},
                                {QStringLiteral("variable"), QStringLiteral("x")}},
                               assignNode(list, QStringLiteral("list.concat(9)")),
                               {flowParameter(list, QStringLiteral("json"), QJsonArray{1, 2})});
    RunnerFixture fixture;
    QCOMPARE(fixture.run(graph).variables[list].toArray(), (QJsonArray{1, 2, 9, 9}));
}

void TestLoops::aPushInTheBodyAtEveryTurn()
{
    FlowGraph graph = loopFlow(counted(3), pushNode(QStringLiteral("tick")));
    graph.nodes.append(sleepNode(1000));
    graph.edges.append(flowEdge(QStringLiteral("push"), QStringLiteral("sleep")));
    graph.edges.append(flowEdge(QStringLiteral("sleep"), loopId));
    RunnerFixture fixture;
    QList<Clock::Time> times;
    connect(&fixture.runner, &FlowRunner::pushed, &fixture, [&] { times.append(fixture.clock.now()); });
    QCOMPARE(fixture.run(graph).pushes, 3);
    QCOMPARE(times, (QList<Clock::Time>{0s, 1s, 2s}));
    QCOMPARE(fixture.clock.now(), Clock::Time(3s));
}

void TestLoops::theBodyComesBackByItself_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("by a sequence flow") << true;
    QTest::newRow("by ending") << false;
}

void TestLoops::theBodyComesBackByItself()
{
    QFETCH(const bool, connected);
    FlowGraph graph = loopFlow(counted(2), pushNode(QStringLiteral("x")));
    if (connected)
        graph.edges.append(flowEdge(QStringLiteral("push"), loopId));
    RunnerFixture fixture;
    fixture.run(graph);
    QCOMPARE(fixture.entered.join(QLatin1Char(' ')), QStringLiteral("start loop push loop push loop end"));
}

void TestLoops::nestedLoops()
{
    FlowGraph graph =
        loopFlow(counted(2, QStringLiteral("i")), loopNode(counted(3, QStringLiteral("j")), QStringLiteral("inner")));
    graph.nodes.append(pushNode(QStringLiteral("{{i}}{{j}}")));
    graph.edges.append(edgeBy(QStringLiteral("body"), QStringLiteral("inner"), QStringLiteral("push")));
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(graph);
    QCOMPARE(fixture.target.contents(0), (QByteArrayList{"00", "01", "02", "10", "11", "12"}));
    QCOMPARE(outcome.nodeId, QStringLiteral("end"));
}

void TestLoops::breakingOutBeginsAnew()
{
    // The body leaves by the gateway at the second turn, and the run enters the loop again from outside, once.
    FlowGraph graph = loopFlow(counted(5, QStringLiteral("i")), pushNode(QStringLiteral("{{i}}")));
    graph.parameters = {flowParameter(QStringLiteral("rounds"), QStringLiteral("integer"), 0)};
    graph.nodes += {gatewayNode(),
                    flowNode(QStringLiteral("outside"), QStringLiteral("counter"),
                             {{QStringLiteral("variable"), QStringLiteral("rounds")}, {QStringLiteral("step"), 1}}),
                    flowNode(QStringLiteral("again"), QStringLiteral("exclusive-gateway"))};
    graph.edges += {flowEdge(QStringLiteral("push"), QStringLiteral("gate")),
                    flowEdge(QStringLiteral("gate"), QStringLiteral("outside"), QStringLiteral("i == 1")),
                    defaultEdge(QStringLiteral("gate"), loopId),
                    flowEdge(QStringLiteral("outside"), QStringLiteral("again")),
                    flowEdge(QStringLiteral("again"), loopId, QStringLiteral("rounds < 2")),
                    defaultEdge(QStringLiteral("again"), QStringLiteral("end"))};
    // What leads back to the loop is part of it, unless it is behind it, too.
    graph.edges[1] = flowEdge(loopId, QStringLiteral("outside"));
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(graph);
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(fixture.target.contents(0), (QByteArrayList{"0", "1", "0", "1"}));
}

void TestLoops::loopsThatLeadIntoEachOther()
{
    // The body of each reaches the other: coming to a loop that the run is in is its next turn, not a third loop.
    FlowGraph graph = loopFlow(counted(2), loopNode(counted(2), QStringLiteral("other")));
    graph.edges.append(edgeBy(QStringLiteral("body"), QStringLiteral("other"), loopId));
    RunnerFixture fixture;
    fixture.run(graph);
    QCOMPARE(fixture.entered.join(QLatin1Char(' ')), QStringLiteral("start loop other loop other loop end"));
}

void TestLoops::aLoopBehindALoop()
{
    FlowGraph graph = flowOf({loopNode(counted(2)), loopNode(counted(1), QStringLiteral("second"))});
    graph.nodes += {pushNode(QStringLiteral("a")), flowNode(QStringLiteral("b"), QStringLiteral("push"),
                                                            {{QStringLiteral("content"), QStringLiteral("b")}})};
    graph.edges += {edgeBy(QStringLiteral("body"), loopId, QStringLiteral("push")),
                    edgeBy(QStringLiteral("body"), QStringLiteral("second"), QStringLiteral("b"))};
    RunnerFixture fixture;
    fixture.run(graph);
    QCOMPARE(fixture.target.contents(0), (QByteArrayList{"a", "a", "b"}));
}

void TestLoops::outputInABodyEndsTheRun()
{
    FlowGraph graph = loopFlow(counted(5), flowNode(QStringLiteral("done"), QStringLiteral("output")));
    RunnerFixture fixture;
    QCOMPARE(fixture.run(graph).nodeId, QStringLiteral("done"));
    QCOMPARE(fixture.entered.size(), 3);
}

void TestLoops::endlessWhile()
{
    const QJsonObject forEver{{QStringLiteral("mode"), QStringLiteral("while")},
                              {QStringLiteral("condition"), QStringLiteral("textMessage == ''")}};
    RunnerFixture fixture;
    QCOMPARE(fixture.run(loopFlow(forEver, assignNode(QStringLiteral("x"), 1))).error.code, ErrorCode::EndlessLoop);
}

QTEST_GUILESS_MAIN(TestLoops)
#include "tst_loops.moc"
