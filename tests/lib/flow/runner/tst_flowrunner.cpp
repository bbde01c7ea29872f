// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/clock/realclock.h"
#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

class TestFlowRunner : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countdownPushesAndTimes();
    void countdownsOfTwoClients();
    void countdownWithoutAClient();
    void countdownInRealTime();
    void firstStepAtTheNextTurn();
    void gatewayOrder_data();
    void gatewayOrder();
    void automaticVariables();
    void outputsKeepTheirTypes();
    void refusedStart_data();
    void refusedStart();
    void failures_data();
    void failures();
    void failedPushByItsPort();
    void stepLimit();
    void sleepOfNoTimeDoesNotHideAnEndlessLoop();
    void endWithoutOutput();
    void stop();
    void stopSession();
    void stopAllOfATarget();
    void stopFromWithinAPush();
    void runsOfManyClients();
    void aFlowThatChangedIsCompiledAnew();

private:
    struct Push
    {
        Clock::Time time;
        QByteArray content;
        bool operator==(const Push &) const = default;
    };
    quint64 start(const FlowGraph &graph, const FlowInputs &inputs = {});
    FlowOutcome run(const FlowGraph &graph, const FlowInputs &inputs = {});

    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<ListTarget> m_target;
    std::unique_ptr<FlowRunner> m_runner;
    QList<FlowOutcome> m_outcomes;
};

namespace {

/// start → gate → "loop" as long as `condition`, else → end; loop → gate.
FlowGraph loopOf(const FlowNode &loop, const QString &condition = QStringLiteral("true"))
{
    FlowGraph graph = flowOf({gatewayNode()});
    graph.nodes.append(loop);
    graph.edges.last().isDefault = true;
    graph.edges.append(flowEdge(QStringLiteral("gate"), loop.id, condition));
    graph.edges.append(flowEdge(loop.id, QStringLiteral("gate")));
    return graph;
}

QByteArrayList numbersDown(int from)
{
    QByteArrayList list;
    for (int number = from; number > 0; --number)
        list.append(QByteArray::number(number));
    return list;
}

} // namespace

void TestFlowRunner::init()
{
    m_runner.reset();
    m_clock = std::make_unique<VirtualClock>();
    m_target = std::make_unique<ListTarget>();
    m_runner = std::make_unique<FlowRunner>(*m_clock);
    m_outcomes.clear();
    connect(m_runner.get(), &FlowRunner::finished, this,
            [this](const FlowOutcome &outcome) { m_outcomes.append(outcome); });
}

quint64 TestFlowRunner::start(const FlowGraph &graph, const FlowInputs &inputs)
{
    const auto run = m_runner->start(graph, inputs, *m_target);
    if (!run)
        QTest::qFail(qPrintable(run.error().message), __FILE__, __LINE__);
    return run.value_or(0);
}

FlowOutcome TestFlowRunner::run(const FlowGraph &graph, const FlowInputs &inputs)
{
    const qsizetype before = m_outcomes.size();
    start(graph, inputs);
    m_clock->run();
    return m_outcomes.size() == before + 1 ? m_outcomes.last() : FlowOutcome{};
}

void TestFlowRunner::countdownPushesAndTimes()
{
    QList<Push> pushes;
    connect(m_runner.get(), &FlowRunner::pushed, this, [&](quint64 run, const FlowPush &push) {
        QCOMPARE(run, 1u);
        QCOMPARE(push.client, QStringLiteral("42"));
        QCOMPARE(push.nodeId, QStringLiteral("push"));
        pushes.append({m_clock->now(), push.content});
    });
    m_target->clients = {42};
    const FlowOutcome outcome = run(countdown(), inputsOf(QStringLiteral("42")));
    QList<Push> expected;
    for (int i = 0; i < 9; ++i)
        expected.append({i * 1s, QByteArray::number(9 - i)});
    QCOMPARE(pushes, expected);
    QCOMPARE(m_target->contents(42), numbersDown(9));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(outcome.run, 1u);
    QCOMPARE(outcome.flow, QStringLiteral("countdown"));
    QCOMPARE(outcome.session, QStringLiteral("42"));
    QCOMPARE(outcome.outputs, (QJsonObject{{QStringLiteral("a"), 0}}));
    QCOMPARE(outcome.pushes, 9);
    QCOMPARE(outcome.nodeId, QStringLiteral("output"));
    QCOMPARE(m_clock->now(), Clock::Time(9s));
    QCOMPARE(m_runner->activeRuns(), 0);
}

void TestFlowRunner::countdownsOfTwoClients()
{
    m_target->clients = {1, 2};
    start(countdown(), inputsOf(QStringLiteral("1")));
    QVERIFY(!m_clock->run(500ms));
    start(countdown(), inputsOf(QStringLiteral("2"), {{QStringLiteral("a"), 4}}));
    QCOMPARE(m_runner->activeRuns(), 2);
    QVERIFY(m_clock->run());
    QCOMPARE(m_target->contents(1), numbersDown(9));
    QCOMPARE(m_target->contents(2), numbersDown(3));
    QCOMPARE(m_outcomes.size(), 2);
    QCOMPARE(m_outcomes.first().session, QStringLiteral("2"));
}

void TestFlowRunner::countdownWithoutAClient()
{
    const FlowOutcome outcome = run(countdown());
    QVERIFY(outcome.succeeded);
    QCOMPARE(m_target->contents(0), numbersDown(9));
}

void TestFlowRunner::countdownInRealTime()
{
    RealClock clock;
    FlowRunner runner(clock);
    QList<Clock::Time> times;
    connect(&runner, &FlowRunner::pushed, this, [&] { times.append(clock.now()); });
    QSignalSpy finished(&runner, &FlowRunner::finished);
    FlowGraph graph = countdown();
    for (FlowNode &node : graph.nodes) {
        if (node.id == QLatin1String("sleep"))
            node.properties = sleepFor(10);
    }
    const Clock::Time begin = clock.now();
    QVERIFY(runner.start(graph, inputsOf({}, {{QStringLiteral("a"), 21}}), *m_target));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(m_target->contents(0), numbersDown(20));
    // Deadlines are absolute: no push comes before its own, however late another was.
    for (qsizetype i = 0; i < times.size(); ++i)
        QVERIFY(times.at(i) >= begin + i * 10ms);
}

void TestFlowRunner::firstStepAtTheNextTurn()
{
    QStringList entered;
    QList<int> values;
    connect(m_runner.get(), &FlowRunner::nodeEntered, this, [&](quint64 run, const QString &nodeId) {
        entered.append(nodeId);
        values.append(m_runner->variables(run)[QStringLiteral("a")].toInt());
    });
    start(countdown());
    QCOMPARE(entered.size(), 0);
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(entered.mid(0, 3),
             (QStringList{QStringLiteral("start"), QStringLiteral("counter"), QStringLiteral("gateway")}));
    QCOMPARE(values.mid(0, 3), (QList<int>{10, 10, 9}));
}

void TestFlowRunner::gatewayOrder_data()
{
    QTest::addColumn<int>("a");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first of two that are true") << 150 << "big";
    QTest::newRow("second") << 50 << "medium";
    QTest::newRow("default, though it is listed first") << 5 << "small";
}

void TestFlowRunner::gatewayOrder()
{
    QFETCH(const int, a);
    QFETCH(const QString, expected);
    FlowGraph graph = flowOf({gatewayNode()}, {flowParameter(QStringLiteral("a"), QStringLiteral("integer"))});
    graph.edges.removeLast();
    graph.nodes.removeLast();
    for (const QString &id : {QStringLiteral("small"), QStringLiteral("big"), QStringLiteral("medium")})
        graph.nodes.append(flowNode(id, QStringLiteral("output")));
    graph.edges += {defaultEdge(QStringLiteral("gate"), QStringLiteral("small")),
                    flowEdge(QStringLiteral("gate"), QStringLiteral("big"), QStringLiteral("a > 100")),
                    flowEdge(QStringLiteral("gate"), QStringLiteral("medium"), QStringLiteral("a > 10"))};
    QCOMPARE(run(graph, inputsOf({}, {{QStringLiteral("a"), a}})).nodeId, expected);
}

void TestFlowRunner::automaticVariables()
{
    FlowInputs inputs;
    inputs.session = QStringLiteral("7");
    inputs.textMessage = "привет";
    inputs.binaryMessage = QByteArray("\x00\xff", 2);
    const FlowOutcome outcome =
        run(flowOf({outputNode({{QStringLiteral("text"), QStringLiteral("textMessage")},
                                {QStringLiteral("binary"), QStringLiteral("binaryMessage")},
                                {QStringLiteral("session"), QStringLiteral("typeof wsSessionId + wsSessionId")}})}),
            inputs);
    QCOMPARE(outcome.outputs, (QJsonObject{{QStringLiteral("text"), QStringLiteral("привет")},
                                           {QStringLiteral("binary"), QStringLiteral("AP8=")},
                                           {QStringLiteral("session"), QStringLiteral("string7")}}));
}

void TestFlowRunner::outputsKeepTheirTypes()
{
    const QJsonObject order{{QStringLiteral("id"), 7}};
    const FlowGraph graph = flowOf({assignNode(QStringLiteral("sum"), QStringLiteral("i + 1")),
                                    outputNode({{QStringLiteral("sum"), QStringLiteral("sum")},
                                                {QStringLiteral("s"), QStringLiteral("s")},
                                                {QStringLiteral("b"), QStringLiteral("b")},
                                                {QStringLiteral("j"), QStringLiteral("j")},
                                                {QStringLiteral("five"), 5}})},
                                   {flowParameter(QStringLiteral("i"), QStringLiteral("integer"), 10),
                                    flowParameter(QStringLiteral("s"), QStringLiteral("string"), QStringLiteral("010")),
                                    flowParameter(QStringLiteral("b"), QStringLiteral("boolean"), false),
                                    flowParameter(QStringLiteral("j"), QStringLiteral("json"), order)});
    QCOMPARE(run(graph).outputs, (QJsonObject{{QStringLiteral("sum"), 11},
                                              {QStringLiteral("s"), QStringLiteral("010")},
                                              {QStringLiteral("b"), false},
                                              {QStringLiteral("j"), order},
                                              {QStringLiteral("five"), 5}}));
}

void TestFlowRunner::refusedStart_data()
{
    QTest::addColumn<FlowGraph>("graph");
    QTest::addColumn<QJsonObject>("values");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    QTest::newRow("invalid flow") << flowOf({pushNode(QStringLiteral("{{x}}"))}) << QJsonObject()
                                  << ErrorCode::InvalidFlow << "Node 'push': content: ";
    QTest::newRow("unknown kind") << flowOf({flowNode(QStringLiteral("t"), QStringLiteral("teleport"))})
                                  << QJsonObject() << ErrorCode::InvalidFlow << "Node 't': The kind 'teleport'";
    QTest::newRow("wrong type") << countdown() << QJsonObject{{QStringLiteral("a"), QStringLiteral("10")}}
                                << ErrorCode::InvalidArgument << "Parameter 'a': \"10\" is not a whole number";
    QTest::newRow("unknown name") << countdown() << QJsonObject{{QStringLiteral("b"), 1}} << ErrorCode::InvalidArgument
                                  << "has no parameter 'b'";
    QTest::newRow("no value") << flowOf({pushNode({})}, {flowParameter(QStringLiteral("n"), QStringLiteral("number"))})
                              << QJsonObject() << ErrorCode::InvalidArgument << "'n' has no value and no default";
}

void TestFlowRunner::refusedStart()
{
    QFETCH(const FlowGraph, graph);
    QFETCH(const QJsonObject, values);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, part);
    const auto run = m_runner->start(graph, inputsOf({}, values), *m_target);
    QVERIFY(!run);
    QCOMPARE(run.error().code, code);
    QVERIFY2(run.error().message.contains(part), qPrintable(run.error().message));
    QCOMPARE(m_runner->activeRuns(), 0);
}

void TestFlowRunner::failures_data()
{
    QTest::addColumn<FlowGraph>("graph");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("nodeId");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const FlowGraph &graph, ErrorCode code, const char *nodeId,
                        const char *part) {
        QTest::newRow(name) << graph << code << QString::fromUtf8(nodeId) << QString::fromUtf8(part);
    };
    const QString a = QStringLiteral("a");
    const FlowNode counter = flowNode(QStringLiteral("count"), QStringLiteral("counter"),
                                      {{QStringLiteral("variable"), a}, {QStringLiteral("step"), 1}});
    FlowGraph graph = flowOf({gatewayNode()});
    graph.edges.last().condition = QStringLiteral("1 > 2");
    graph.nodes[1].label = QStringLiteral("Which?");
    row("no way out", graph, ErrorCode::NoWayOut, "gate", "Node 'gate' (Which?): no condition is true");
    graph.edges.last().condition = QStringLiteral("null.x");
    row("condition that throws", graph, ErrorCode::ExpressionFailed, "gate",
        "condition of 'gate-end': line 1, column 6: TypeError");
    row("content that throws", flowOf({pushNode(QStringLiteral("{{textMessage.x.y}}"))}), ErrorCode::ExpressionFailed,
        "push", "Node 'push': content: line 1, column 15: TypeError");
    row("client that is no id", flowOf({pushNode({}, QStringLiteral("bob"))}), ErrorCode::PushFailed, "push",
        "'bob' is no client's id");
    row("client that is gone", flowOf({pushNode({}, QStringLiteral("99"))}), ErrorCode::PushFailed, "push",
        "Node 'push': There is no client 99.");
    row("assignment that throws", flowOf({assignNode(a, QStringLiteral("0 / 0"))}), ErrorCode::ExpressionFailed,
        "assign", "expression: '0 / 0' gives NaN");
    row("counter of a text", flowOf({assignNode(a, QStringLiteral("'x'")), counter}), ErrorCode::ExpressionFailed,
        "count", "'a' is x, which can't be counted");
    row("counter before its variable", flowOf({counter, assignNode(a, 1)}), ErrorCode::ExpressionFailed, "count",
        "'a' is unset");
    row("counter beyond 2^53", flowOf({assignNode(a, QStringLiteral("2 ** 53")), counter}), ErrorCode::ExpressionFailed,
        "count", "would pass 2^53");
    row("variable before its assignment", flowOf({pushNode(QStringLiteral("{{a}}")), assignNode(a, 1)}),
        ErrorCode::ExpressionFailed, "push", "'a' has no value yet");
    row("negative sleep", flowOf({sleepNode(QStringLiteral("textMessage.length - 1"))}), ErrorCode::ExpressionFailed,
        "sleep", "'-1' is no time to wait");
    row("sleep of a text", flowOf({sleepNode(QStringLiteral("String('1 s')"))}), ErrorCode::ExpressionFailed, "sleep",
        "arguments.milliseconds: '1 s' is no time");
    row("sleep of centuries", flowOf({sleepNode(QStringLiteral("1e15 + textMessage.length"))}),
        ErrorCode::ExpressionFailed, "sleep", "is no time");
    row("output that throws", flowOf({outputNode({{QStringLiteral("r"), QStringLiteral("JSON.parse('{')")}})}),
        ErrorCode::ExpressionFailed, "end", "values.r: ");
    row("expression that does not end", flowOf({assignNode(a, QStringLiteral("(() => { while (true); })()"))}),
        ErrorCode::ExpressionFailed, "assign", "was interrupted");
}

void TestFlowRunner::failures()
{
    QFETCH(const FlowGraph, graph);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, nodeId);
    QFETCH(const QString, part);
    const FlowOutcome outcome = run(graph);
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.contains(part), qPrintable(outcome.error.message));
    QVERIFY2(outcome.error.message.contains(QStringLiteral("Node '%1'").arg(nodeId)),
             qPrintable(outcome.error.message));
    QCOMPARE(outcome.error.code, code);
    QCOMPARE(outcome.nodeId, nodeId);
    QCOMPARE(m_runner->activeRuns(), 0);
}

void TestFlowRunner::failedPushByItsPort()
{
    FlowGraph graph = flowOf({pushNode(QStringLiteral("x"), QStringLiteral("99"))});
    graph.nodes.append(flowNode(QStringLiteral("rescue"), QStringLiteral("output")));
    FlowEdge failed = flowEdge(QStringLiteral("push"), QStringLiteral("rescue"));
    failed.sourcePort = QStringLiteral("failed");
    graph.edges.append(failed);
    FlowOutcome outcome = run(graph);
    QVERIFY(outcome.succeeded);
    QCOMPARE(outcome.nodeId, QStringLiteral("rescue"));
    QCOMPARE(outcome.pushes, 0);
    m_target->clients = {99};
    outcome = run(graph);
    QCOMPARE(outcome.nodeId, QStringLiteral("end"));
    QCOMPARE(outcome.pushes, 1);
}

void TestFlowRunner::stepLimit()
{
    const FlowOutcome outcome = run(loopOf(assignNode(QStringLiteral("x"), 1)));
    QVERIFY(!outcome.succeeded);
    QCOMPARE(outcome.error.code, ErrorCode::EndlessLoop);
    QVERIFY2(outcome.error.message.contains(QStringLiteral("100000 steps without a wait")),
             qPrintable(outcome.error.message));
    QVERIFY(outcome.error.message.contains(QStringLiteral("Node '%1'").arg(outcome.nodeId)));
}

void TestFlowRunner::sleepOfNoTimeDoesNotHideAnEndlessLoop()
{
    QCOMPARE(run(loopOf(sleepNode(0))).error.code, ErrorCode::EndlessLoop);
}

void TestFlowRunner::endWithoutOutput()
{
    FlowGraph graph = flowOf({pushNode(QStringLiteral("x"))});
    graph.edges.removeLast();
    graph.nodes.removeLast();
    const FlowOutcome outcome = run(graph);
    QVERIFY(outcome.succeeded);
    QCOMPARE(outcome.nodeId, QStringLiteral("push"));
    QCOMPARE(outcome.pushes, 1);
}

void TestFlowRunner::stop()
{
    const quint64 run = start(countdown());
    QVERIFY(!m_clock->run(2500ms));
    m_runner->stop(run, QStringLiteral("enough."));
    QCOMPARE(m_outcomes.size(), 1);
    QVERIFY(!m_outcomes.first().succeeded);
    QCOMPARE(m_outcomes.first().error.code, ErrorCode::Stopped);
    QVERIFY(m_outcomes.first().error.message.contains(QStringLiteral("enough.")));
    QCOMPARE(m_outcomes.first().nodeId, QStringLiteral("sleep"));
    m_runner->stop(run, {});
    m_runner->stop(4711, {});
    QVERIFY(m_clock->run());
    QCOMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_target->pushes.size(), 3);
}

void TestFlowRunner::stopSession()
{
    m_target->clients = {1, 2};
    ListTarget other;
    other.clients = {1};
    start(countdown(), inputsOf(QStringLiteral("1")));
    start(countdown(), inputsOf(QStringLiteral("2")));
    QVERIFY(m_runner->start(countdown(), inputsOf(QStringLiteral("1")), other));
    QVERIFY(!m_clock->run(2500ms));
    m_runner->stopSession(*m_target, QStringLiteral("1"), QStringLiteral("the client has gone."));
    QCOMPARE(m_runner->activeRuns(), 2);
    QVERIFY(m_clock->run());
    QCOMPARE(m_target->contents(1), (QByteArrayList{"9", "8", "7"}));
    QCOMPARE(m_target->contents(2), numbersDown(9));
    QCOMPARE(other.contents(1), numbersDown(9));
}

void TestFlowRunner::stopAllOfATarget()
{
    ListTarget other;
    start(countdown());
    start(countdown());
    QVERIFY(m_runner->start(countdown(), {}, other));
    m_runner->stopAll(*m_target, QStringLiteral("the server stops."));
    QCOMPARE(m_outcomes.size(), 2);
    QCOMPARE(m_runner->activeRuns(), 1);
    QVERIFY(m_clock->run());
    QVERIFY(m_target->pushes.isEmpty());
    QCOMPARE(other.contents(0), numbersDown(9));
}

void TestFlowRunner::stopFromWithinAPush()
{
    // A server that drops a client while it pushes to it stops the client's runs.
    class Dropping : public ListTarget
    {
    public:
        Result<void> push(quint32 client, MessageKind kind, const QByteArray &payload) override
        {
            runner->stopSession(*this, QString::number(client), QStringLiteral("dropped."));
            return ListTarget::push(client, kind, payload);
        }
        FlowRunner *runner = nullptr;
    } dropping;
    dropping.runner = m_runner.get();
    dropping.clients = {5};
    QVERIFY(m_runner->start(countdown(), inputsOf(QStringLiteral("5")), dropping));
    QVERIFY(m_clock->run());
    QCOMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes.first().error.code, ErrorCode::Stopped);
    QCOMPARE(dropping.contents(5).size(), 1);

    m_target->clients = {6};
    connect(m_runner.get(), &FlowRunner::pushed, m_runner.get(),
            [this](quint64 run) { m_runner->stop(run, QStringLiteral("seen enough.")); });
    QCOMPARE(run(countdown(), inputsOf(QStringLiteral("6"))).pushes, 1);
}

void TestFlowRunner::runsOfManyClients()
{
    constexpr int clients = 10000;
    const FlowGraph graph = countdown();
    for (int client = 1; client <= clients; ++client)
        start(graph);
    QCOMPARE(m_runner->activeRuns(), clients);
    QVERIFY(m_clock->run());
    QCOMPARE(m_outcomes.size(), clients);
    QCOMPARE(m_target->pushes.size(), 9 * clients);
    QVERIFY(std::all_of(m_outcomes.begin(), m_outcomes.end(),
                        [](const FlowOutcome &outcome) { return outcome.succeeded && outcome.pushes == 9; }));
    // All runs' pushes of one second come together, in the order of their start.
    for (int i = 0; i < 9 * clients; ++i)
        QCOMPARE(m_target->pushes.at(i).second, QByteArray::number(9 - i / clients));
}

void TestFlowRunner::aFlowThatChangedIsCompiledAnew()
{
    FlowGraph graph = flowOf({pushNode(QStringLiteral("old"))});
    run(graph);
    graph.nodes[1].properties[QStringLiteral("content")] = QStringLiteral("new");
    run(graph);
    QCOMPARE(m_target->contents(0), (QByteArrayList{"old", "new"}));
}

QTEST_GUILESS_MAIN(TestFlowRunner)
#include "tst_flowrunner.moc"
