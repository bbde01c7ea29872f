// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/clock/clockhold.h"
#include "flow/clock/realclock.h"
#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

class TestSteering : public QObject
{
    Q_OBJECT

private slots:
    void speeds_data();
    void speeds();
    void instantDoesNotHideAnEndlessRun();
    void speedChangesDuringASleep_data();
    void speedChangesDuringASleep();
    void timeoutsKeepTheirTime();
    void pausedAtTheStart();
    void steps();
    void stepOverASleep();
    void breakpoints();
    void breakpointsOfOneFlow();
    void breakpointsAreLive();
    void pauseKeepsWhatIsLeftOfASleep();
    void pauseKeepsWhatIsLeftOfATimeout();
    void messageWhilePaused();
    void pauseFromASlot();
    void stopWhilePaused();
    void othersGoOnMeanwhile();
    void unknownRunsAreIgnored();
    void stubs_data();
    void stubs();
    void stepLimits_data();
    void stepLimits();
};

namespace {

FlowGraph threeNodes()
{
    return flowOf({assignNode(QStringLiteral("x"), 1), sleepNode(1000), pushNode(QStringLiteral("{{x}}"))});
}

FlowRunOptions atSpeed(double speed)
{
    FlowRunOptions options;
    options.speed = speed;
    return options;
}

FlowRunOptions pausing()
{
    FlowRunOptions options;
    options.paused = true;
    return options;
}

FlowRunOptions breakingAt(const char *node)
{
    FlowRunOptions options;
    options.breakpoints = {QString::fromLatin1(node)};
    return options;
}

} // namespace

void TestSteering::speeds_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<qint64>("expected"); // ms of a countdown of nine seconds
    QTest::newRow("x1") << 1.0 << qint64(9000);
    QTest::newRow("x10") << 10.0 << qint64(900);
    QTest::newRow("half") << 0.5 << qint64(18000);
    QTest::newRow("instant") << 0.0 << qint64(0);
    QTest::newRow("nonsense is instant") << -3.0 << qint64(0);
}

void TestSteering::speeds()
{
    QFETCH(const double, speed);
    QFETCH(const qint64, expected);
    RunnerFixture fixture;
    QCOMPARE(fixture.run(countdown(), {}, atSpeed(speed)).pushes, 9);
    QCOMPARE(fixture.clock.now(), Clock::Time(std::chrono::milliseconds(expected)));
}

void TestSteering::instantDoesNotHideAnEndlessRun()
{
    // It is no endless loop, as it sleeps: it goes on, and others have their turn.
    FlowGraph graph = flowOf({sleepNode(10)});
    graph.edges.last() = flowEdge(QStringLiteral("sleep"), QStringLiteral("sleep"));
    RealClock clock;
    FlowRunner runner(clock);
    ListTarget target;
    QSignalSpy entered(&runner, &FlowRunner::nodeEntered);
    QSignalSpy finished(&runner, &FlowRunner::finished);
    graph.edges.append(flowEdge(QStringLiteral("start"), QStringLiteral("sleep")));
    graph.edges.removeFirst();
    const auto run = runner.start(graph, {}, target, atSpeed(0));
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    QTRY_VERIFY(entered.size() > 20);
    QCOMPARE(finished.size(), 0);
    runner.stop(*run, {});
    QCOMPARE(finished.size(), 1);
}

void TestSteering::speedChangesDuringASleep_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<qint64>("end"); // ms; the change comes at 400
    QTest::newRow("faster") << 1.0 << 10.0 << qint64(460);
    QTest::newRow("slower") << 2.0 << 1.0 << qint64(600);
    QTest::newRow("instant") << 1.0 << 0.0 << qint64(400);
}

void TestSteering::speedChangesDuringASleep()
{
    QFETCH(const double, before);
    QFETCH(const double, after);
    QFETCH(const qint64, end);
    RunnerFixture fixture;
    const quint64 run = fixture.start(threeNodes(), {}, atSpeed(before));
    QVERIFY(!fixture.clock.run(400ms));
    fixture.runner.setSpeed(run, after);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.clock.now(), Clock::Time(std::chrono::milliseconds(end)));
    QCOMPARE(fixture.outcomes.value(0).pushes, 1);
}

void TestSteering::timeoutsKeepTheirTime()
{
    RunnerFixture fixture;
    const FlowGraph graph =
        flowOf({flowNode(QStringLiteral("wait"), QStringLiteral("wait-message"), {{QStringLiteral("timeout"), 5000}})});
    QCOMPARE(fixture.run(graph, {}, atSpeed(0)).error.code, ErrorCode::Timeout);
    QCOMPARE(fixture.clock.now(), Clock::Time(5s));
}

void TestSteering::pausedAtTheStart()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(threeNodes(), {}, pausing());
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.paused, QStringList{QStringLiteral("start")});
    QCOMPARE(fixture.entered, QStringList());
    fixture.runner.resume(run);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.paused.size(), 1);
}

void TestSteering::steps()
{
    RunnerFixture fixture;
    QSignalSpy resumed(&fixture.runner, &FlowRunner::resumed);
    const quint64 run = fixture.start(threeNodes(), {}, pausing());
    fixture.clock.run();
    QVERIFY(!fixture.runner.variables(run).contains(QStringLiteral("x")));
    fixture.runner.step(run);
    fixture.clock.run();
    fixture.runner.step(run);
    fixture.clock.run();
    QCOMPARE(fixture.runner.variables(run)[QStringLiteral("x")].toInt(), 1);
    QCOMPARE(fixture.paused, (QStringList{QStringLiteral("start"), QStringLiteral("assign"), QStringLiteral("sleep")}));
    QCOMPARE(fixture.entered, (QStringList{QStringLiteral("start"), QStringLiteral("assign")}));
    QCOMPARE(resumed.size(), 2);
}

void TestSteering::stepOverASleep()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(threeNodes(), {}, breakingAt("sleep"));
    fixture.clock.run();
    fixture.runner.step(run);
    QVERIFY(!fixture.clock.run(999ms));
    QCOMPARE(fixture.paused, QStringList{QStringLiteral("sleep")});
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.clock.now(), Clock::Time(1s));
    QCOMPARE(fixture.paused, (QStringList{QStringLiteral("sleep"), QStringLiteral("push")}));
    QCOMPARE(fixture.target.pushes.size(), 0);
}

void TestSteering::breakpoints()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(countdown(), inputsOf({}, {{QStringLiteral("a"), 4}}), breakingAt("push"));
    QList<int> values;
    while (fixture.outcomes.isEmpty() && values.size() < 10) {
        fixture.clock.run();
        if (fixture.outcomes.isEmpty())
            values.append(fixture.runner.variables(run)[QStringLiteral("a")].toInt());
        fixture.runner.resume(run);
    }
    QCOMPARE(values, (QList<int>{3, 2, 1}));
    QCOMPARE(fixture.target.contents(0), (QByteArrayList{"3", "2", "1"}));
}

void TestSteering::breakpointsOfOneFlow()
{
    RunnerFixture fixture;
    FlowGraph other = threeNodes();
    other.id = QStringLiteral("other");
    fixture.start(threeNodes());
    fixture.start(other);
    fixture.runner.setBreakpoints(QStringLiteral("other"), {QStringLiteral("push")});
    fixture.clock.run();
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().run, 1u);
    QCOMPARE(fixture.paused, QStringList{QStringLiteral("push")});
}

void TestSteering::breakpointsAreLive()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(countdown(), {}, breakingAt("push"));
    fixture.clock.run();
    fixture.runner.setBreakpoints(QStringLiteral("countdown"), {QStringLiteral("output")});
    fixture.runner.resume(run);
    fixture.clock.run();
    QCOMPARE(fixture.paused, (QStringList{QStringLiteral("push"), QStringLiteral("output")}));
    fixture.runner.setBreakpoints(QStringLiteral("countdown"), {});
    fixture.runner.resume(run);
    fixture.clock.run();
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestSteering::pauseKeepsWhatIsLeftOfASleep()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(threeNodes());
    QVERIFY(!fixture.clock.run(300ms));
    fixture.runner.pause(run);
    QCOMPARE(fixture.paused, QStringList{QStringLiteral("sleep")});
    fixture.runner.pause(run);
    QCOMPARE(fixture.paused.size(), 1);
    QVERIFY(fixture.clock.run(10s));
    QCOMPARE(fixture.outcomes.size(), 0);
    fixture.runner.resume(run);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.clock.now(), Clock::Time(10700ms));
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestSteering::pauseKeepsWhatIsLeftOfATimeout()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(flowOf(
        {flowNode(QStringLiteral("wait"), QStringLiteral("wait-message"), {{QStringLiteral("timeout"), 1000}})}));
    QVERIFY(!fixture.clock.run(300ms));
    fixture.runner.pause(run);
    QVERIFY(fixture.clock.run(10s));
    fixture.runner.resume(run);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.clock.now(), Clock::Time(10700ms));
    QCOMPARE(fixture.outcomes.value(0).error.code, ErrorCode::Timeout);
}

void TestSteering::messageWhilePaused()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(
        flowOf({flowNode(QStringLiteral("wait"), QStringLiteral("wait-message"), {{QStringLiteral("timeout"), 1000}}),
                pushNode(QStringLiteral("{{textMessage}}"))}),
        inputsOf(QStringLiteral("1")));
    fixture.clock.run(300ms);
    fixture.runner.pause(run);
    fixture.text("kept");
    fixture.clock.run(10s);
    QCOMPARE(fixture.paused, (QStringList{QStringLiteral("wait"), QStringLiteral("push")}));
    QCOMPARE(fixture.target.pushes.size(), 0);
    fixture.runner.resume(run);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.target.contents(0), QByteArrayList{"kept"});
}

void TestSteering::pauseFromASlot()
{
    RunnerFixture fixture;
    connect(&fixture.runner, &FlowRunner::pushed, &fixture.runner, [&](quint64 run) { fixture.runner.pause(run); });
    const quint64 run = fixture.start(countdown());
    fixture.clock.run();
    QCOMPARE(fixture.paused, (QStringList{QStringLiteral("push"), QStringLiteral("sleep")}));
    QCOMPARE(fixture.target.pushes.size(), 1);
    fixture.runner.resume(run);
    fixture.clock.run();
    QCOMPARE(fixture.target.pushes.size(), 2);
}

void TestSteering::stopWhilePaused()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(threeNodes());
    fixture.clock.run(300ms);
    fixture.runner.pause(run);
    fixture.runner.stop(run, QStringLiteral("enough."));
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().error.code, ErrorCode::Stopped);
    QCOMPARE(fixture.outcomes.first().nodeId, QStringLiteral("sleep"));
    fixture.runner.resume(run);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestSteering::othersGoOnMeanwhile()
{
    RunnerFixture fixture;
    fixture.start(countdown(), {}, pausing());
    QCOMPARE(fixture.run(countdown()).pushes, 9);
    QCOMPARE(fixture.runner.activeRuns(), 1);
}

void TestSteering::unknownRunsAreIgnored()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(threeNodes());
    fixture.runner.pause(99);
    fixture.runner.resume(99);
    fixture.runner.resume(run); // is not paused
    fixture.runner.step(run);
    fixture.runner.setSpeed(99, 3);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.paused, QStringList());
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestSteering::stubs_data()
{
    QTest::addColumn<FlowNode>("node");
    const QString variable = QStringLiteral("variable");
    QTest::newRow("script") << flowNode(
        QStringLiteral("work"), QStringLiteral("script"),
        {{QStringLiteral("code"), QStringLiteral("return 1;")}, {variable, QStringLiteral("r")}});
    QTest::newRow("request") << flowNode(
        QStringLiteral("work"), QStringLiteral("http-request"),
        {{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1/")}, {variable, QStringLiteral("r")}});
}

void TestSteering::stubs()
{
    QFETCH(const FlowNode, node);
    RunnerFixture fixture;
    FlowGraph graph = flowOf({node, pushNode(QStringLiteral("{{r}}"))});
    graph.nodes.append(flowNode(QStringLiteral("rescue"), QStringLiteral("output")));
    FlowRunOptions options;
    options.stubs.insert(QStringLiteral("work"), {{{QStringLiteral("r"), 42}}, {}});
    options.stubs.insert(QStringLiteral("push"), {{}, QStringLiteral("no stub of a push")});
    FlowOutcome outcome = fixture.run(graph, {}, options);
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(fixture.target.contents(0), QByteArrayList{"42"});

    options.stubs.insert(QStringLiteral("work"), {{}, QStringLiteral("it broke.")});
    outcome = fixture.run(graph, {}, options);
    QCOMPARE(outcome.error.message, QStringLiteral("Node 'work': it broke."));
    graph.edges.append(edgeBy(QStringLiteral("failed"), QStringLiteral("work"), QStringLiteral("rescue")));
    outcome = fixture.run(graph, {}, options);
    QCOMPARE(outcome.nodeId, QStringLiteral("rescue"));
    QCOMPARE(outcome.variables[QStringLiteral("failure")].toString(), QStringLiteral("it broke."));
}

void TestSteering::stepLimits_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("succeeds");
    // start, the loop's 101 visits, 100 assignments, the end
    QTest::newRow("none") << 0 << true;
    QTest::newRow("enough") << 203 << true;
    QTest::newRow("one too few") << 202 << false;
}

void TestSteering::stepLimits()
{
    QFETCH(const int, limit);
    QFETCH(const bool, succeeds);
    FlowGraph graph =
        flowOf({flowNode(QStringLiteral("loop"), QStringLiteral("loop"), {{QStringLiteral("times"), 100}})});
    graph.nodes.append(assignNode(QStringLiteral("x"), 1));
    graph.edges.append(edgeBy(QStringLiteral("body"), QStringLiteral("loop"), QStringLiteral("assign")));
    RunnerFixture fixture;
    FlowRunOptions options;
    options.stepLimit = limit;
    QCOMPARE(fixture.run(graph, {}, options).succeeded, succeeds);
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
