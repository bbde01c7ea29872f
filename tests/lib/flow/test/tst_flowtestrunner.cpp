// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/test/file/flowtestjson.h"
#include "flow/test/flowtestrunner.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowTestRunner : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void logAndCoverage();
    void severalTests();
    void clientsComeAndGo();
    void messagesArrive();
    void whatItDisconnectsIsGone();
    void stubs();
    void scriptsAreReal();
    void timeAndChanceAreTheSame();
    void endless();
    void cancelled();
    void startIsRefused();
    void idsAreUnique();

private:
    FlowTestResult result(const FlowGraph &graph, const QByteArray &test);
};

namespace {

using Kind = FlowTestDifference::Kind;

FlowTest parsed(const QByteArray &members)
{
    const auto test = parseFlowTest("{\"id\":\"t\",\"name\":\"Test\"," + members + '}');
    if (!test)
        qFatal("%s", qPrintable(test.error().message));
    return *test;
}

FlowNode push(const QString &id, const QString &client, const QString &content)
{
    return flowNode(id, QStringLiteral("push"),
                    {{QStringLiteral("client"), client}, {QStringLiteral("content"), content}});
}

FlowNode sleepNode(const QString &id, int milliseconds)
{
    return flowNode(id, QStringLiteral("function"), sleepFor(milliseconds));
}

/// Pushes "tick" every second, for ever.
FlowGraph ticker()
{
    FlowGraph graph =
        flowOf({push(QStringLiteral("push"), {}, QStringLiteral("tick")), sleepNode(QStringLiteral("pause"), 1000)});
    graph.edges.last().target = QStringLiteral("push");
    graph.nodes.removeLast();
    return graph;
}

} // namespace

FlowTestResult TestFlowTestRunner::result(const FlowGraph &graph, const QByteArray &test)
{
    FlowTestRunner runner;
    QSignalSpy results(&runner, &FlowTestRunner::testFinished);
    QSignalSpy finished(&runner, &FlowTestRunner::finished);
    runner.start(graph, {parsed(test)});
    if (!finished.wait() || results.size() != 1)
        qFatal("the test case did not end");
    return results.first().first().value<FlowTestResult>();
}

void TestFlowTestRunner::verdicts_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QList<int>>("kinds");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *test, const QList<Kind> &kinds = {}, const char *message = "") {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers.append(int(kind));
        QTest::newRow(name) << QByteArray(test) << numbers << QString::fromUtf8(message);
    };
    row("passes", R"("inputs":{"parameters":{"a":3},"session":"1"},"expect":{
        "pushes":[{"target":"1","content":"2","from":0,"to":0},{"content":"1","from":1000,"to":1000}],
        "outputs":{"a":0},"within":2000,"disconnects":[]})");
    row("expects nothing", R"("inputs":{"parameters":{"a":3}})");
    row("its client has gone before", R"("inputs":{"parameters":{"a":3},"session":"1","sessionGone":true},"expect":{
                  "pushes":[],"outcome":"fails","error":"push-failed"})");
    row("to all without a session",
        R"("inputs":{"parameters":{"a":2}},"expect":{"pushes":[{"target":"all","content":"1"}]})");
    row("content", R"("inputs":{"parameters":{"a":3}},"expect":{"pushes":[{"content":"2"},{"content":"7"}]})",
        {Kind::Push}, "Push 2: The content differs.");
    row("time", R"("inputs":{"parameters":{"a":3}},"expect":{"pushes":[{"content":"2"},{"content":"1","to":999}]})",
        {Kind::Push}, "Push 2: The push came at another time.");
    row("missing", R"("inputs":{"parameters":{"a":2}},"expect":{"pushes":[{"content":"1"},{"content":"0"}]})",
        {Kind::Missing}, "Push 2 to any target did not come.");
    row("unexpected", R"("inputs":{"parameters":{"a":2}},"expect":{"pushes":[]})", {Kind::Unexpected},
        "A push to all clients was not expected.");
    row("others",
        R"("inputs":{"parameters":{"a":5}},"expect":{"pushes":[{"content":"3"},{"content":"1"}],"otherPushes":true})");
    row("outputs", R"("expect":{"outputs":{"a":1}})", {Kind::Output}, "The outputs differ.");
    row("some outputs", R"("expect":{"outputs":{},"otherOutputs":true})");
    row("all outputs", R"("expect":{"outputs":{}})", {Kind::Output}, "The outputs differ.");
    row("too long", R"("expect":{"within":3000})", {Kind::Duration}, "The run has not ended in its time.");
    row("in its time", R"("inputs":{"parameters":{"a":4}},"expect":{"within":3000})");
    row("does not fail", R"("expect":{"outcome":"fails"})", {Kind::Outcome}, "The run ended in another way.");
    row("does not go on", R"("expect":{"outcome":"runs","within":10000})", {Kind::Outcome},
        "The run ended in another way.");
    row("goes on", R"("expect":{"outcome":"runs","within":8000})");
    row("wrong parameter", R"("inputs":{"parameters":{"b":4}})", {Kind::Outcome}, "The run ended in another way.");
    row("disconnect", R"("expect":{"disconnects":[{"client":"1"}]})", {Kind::Missing}, "A disconnect did not come.");
    row("client's id", R"("clients":["x"])", {Kind::Setup}, "'x' is no client's id.");
    row("client 0", R"("inputs":{"session":"0"})", {Kind::Setup}, "'0' is no client's id.");
    row("stub for nothing", R"("stubs":[{"node":"x"}])", {Kind::Setup}, "node 'x'");
    row("stub for another kind", R"("stubs":[{"node":"push"}])", {Kind::Setup}, "node 'push'");
    row("broken pattern", R"("expect":{"pushes":[{"match":"pattern","content":"("}]})", {Kind::Setup}, "pattern");
}

void TestFlowTestRunner::verdicts()
{
    QFETCH(const QByteArray, test);
    QFETCH(const QList<int>, kinds);
    QFETCH(const QString, message);
    const FlowTestResult verdict = result(countdown(), test);
    QList<int> found;
    for (const FlowTestDifference &difference : verdict.differences)
        found.append(int(difference.kind));
    for (const FlowTestDifference &difference : verdict.differences) // something is red on the canvas
        QVERIFY(difference.kind != Kind::Missing || !difference.nodeId.isEmpty());
    QCOMPARE(found, kinds);
    QCOMPARE(verdict.passed(), kinds.isEmpty());
    if (!kinds.isEmpty())
        QVERIFY2(verdict.differences.first().message.contains(message),
                 qPrintable(verdict.differences.first().message));
}

void TestFlowTestRunner::logAndCoverage()
{
    const FlowTestResult verdict = result(countdown(), R"("inputs":{"parameters":{"a":3},"session":"1"})");
    QCOMPARE(verdict.testId, QStringLiteral("t"));
    QCOMPARE(verdict.name, QStringLiteral("Test"));
    QCOMPARE(verdict.pushes.size(), 2);
    QCOMPARE(verdict.pushes.last().time, 1000);
    QCOMPARE(verdict.pushes.last().push.content, QByteArray("1"));
    QCOMPARE(verdict.pushes.last().push.client, QStringLiteral("1"));
    QCOMPARE(verdict.virtualTime, 2000);
    QCOMPARE(verdict.nodeVisits.value(QStringLiteral("counter")), 3);
    QCOMPARE(verdict.nodeVisits.value(QStringLiteral("output")), 1);
    QCOMPARE(verdict.edgeVisits.value(QStringLiteral("more")), 2);
    QCOMPARE(verdict.edgeVisits.value(QStringLiteral("done")), 1);
    QCOMPARE(verdict.outcome.outputs, (QJsonObject{{QStringLiteral("a"), 0}}));
    QVERIFY(verdict.duration > 0);
}

void TestFlowTestRunner::severalTests()
{
    FlowTestRunner runner;
    QSignalSpy started(&runner, &FlowTestRunner::testStarted);
    QSignalSpy results(&runner, &FlowTestRunner::testFinished);
    QSignalSpy finished(&runner, &FlowTestRunner::finished);
    FlowTest first = parsed(R"("inputs":{"parameters":{"a":3}})");
    FlowTest second = parsed(R"("enabled":false)");
    FlowTest third = parsed(R"("expect":{"pushes":[]})");
    runner.start(countdown(), {first, second, third});
    QVERIFY(runner.isRunning());
    QVERIFY(started.isEmpty());
    QVERIFY(finished.wait());
    QVERIFY(!runner.isRunning());
    QCOMPARE(started.size(), 3);
    QCOMPARE(results.size(), 3);
    QVERIFY(results.at(0).first().value<FlowTestResult>().passed());
    QVERIFY(results.at(1).first().value<FlowTestResult>().skipped);
    QVERIFY(!results.at(1).first().value<FlowTestResult>().passed());
    QVERIFY(!results.at(2).first().value<FlowTestResult>().passed());
    QCOMPARE(finished.size(), 1);
    // It can be used again, also for nothing.
    runner.start(countdown(), {});
    QVERIFY(finished.wait());
    QCOMPARE(results.size(), 3);
}

void TestFlowTestRunner::clientsComeAndGo()
{
    const FlowGraph graph = flowOf({sleepNode(QStringLiteral("pause"), 1000),
                                    push(QStringLiteral("push"), QStringLiteral("2"), QStringLiteral("x"))});
    const QByteArray pushed = R"("expect":{"pushes":[{"target":"2","content":"x"}]})";
    const QByteArray fails = R"("expect":{"outcome":"fails","error":"push-failed"})";
    QVERIFY(result(graph, fails).passed());
    QVERIFY(!result(graph, pushed).passed());
    QVERIFY(result(graph, R"("clients":["2"],)" + pushed).passed());
    QVERIFY(result(graph, R"("arrivals":[{"time":1000,"client":"2","event":"connect"}],)" + pushed).passed());
    QVERIFY(result(graph, R"("arrivals":[{"time":1001,"client":"2","event":"connect"}],)" + fails).passed());
    QVERIFY(result(graph, R"("clients":["2"],"arrivals":[{"time":999,"client":"2","event":"disconnect"}],)" + fails)
                .passed());
    // The client that the run is for: it is stopped.
    QVERIFY(result(graph, R"("inputs":{"session":"2"},"arrivals":[{"time":5,"client":"2","event":"disconnect"}],
        "expect":{"outcome":"fails","error":"stopped","within":5})")
                .passed());
}

void TestFlowTestRunner::messagesArrive()
{
    const FlowNode wait =
        flowNode(QStringLiteral("wait"), QStringLiteral("wait-message"),
                 {{QStringLiteral("condition"), QStringLiteral("JSON.parse(textMessage).token == 'x'")},
                  {QStringLiteral("timeout"), 5000},
                  {QStringLiteral("variable"), QStringLiteral("m")}});
    const FlowGraph graph = flowOf({wait, push(QStringLiteral("push"), {}, QStringLiteral("{{textMessage}}"))});
    const QByteArray session = R"("inputs":{"session":"1"},)";
    QVERIFY(result(graph, session + R"("arrivals":[{"time":10,"client":"1","content":"{\"token\":\"y\"}"},
            {"time":20,"client":"2","format":"json","content":{"token":"x"}},
            {"time":4000,"client":"1","format":"json","content":{"token":"x"}}],
            "clients":["2"],"expect":{"pushes":[{"match":"json","content":{"token":"x"},"from":4000,"to":4000}]})")
                .passed());
    const QByteArray timesOut = R"("expect":{"outcome":"fails","error":"timeout","pushes":[]})";
    QVERIFY(result(graph, session + timesOut).passed());
    QVERIFY(result(graph, session + R"("arrivals":[{"time":5001,"client":"1","content":"{}"}],)" + timesOut).passed());
    const FlowGraph binary =
        flowOf({flowNode(QStringLiteral("wait"), QStringLiteral("wait-message")),
                push(QStringLiteral("push"), {}, QStringLiteral("{{binaryMessage}}/{{textMessage}}"))});
    QVERIFY(result(binary, session + R"("arrivals":[{"client":"1","format":"base64","content":"AAH/"}],
        "expect":{"pushes":[{"content":"AAH//"}]})")
                .passed());
}

void TestFlowTestRunner::whatItDisconnectsIsGone()
{
    const FlowNode bye = flowNode(QStringLiteral("bye"), QStringLiteral("disconnect"),
                                  {{QStringLiteral("client"), QStringLiteral("2")}, {QStringLiteral("code"), 4001}});
    const FlowGraph graph = flowOf({bye, push(QStringLiteral("push"), QStringLiteral("2"), QStringLiteral("x"))});
    const QByteArray two = R"("clients":["2"],"expect":{"outcome":"fails","error":"push-failed","disconnects":[)";
    QVERIFY(result(graph, two + R"({"client":"2","code":4001}]})").passed());
    QVERIFY(result(graph, two + R"({"client":"2"}]})").passed());
    QCOMPARE(result(graph, two + R"({"client":"2","code":1000}]})").differences.size(), 1);
    QCOMPARE(result(graph, two + "]}").differences.size(), 1);
    // The client that it runs for: the run learns of it as soon as it waits.
    const FlowGraph own =
        flowOf({flowNode(QStringLiteral("bye"), QStringLiteral("disconnect")), sleepNode(QStringLiteral("pause"), 10)});
    QVERIFY(result(own, R"("inputs":{"session":"1"},"expect":{"outcome":"fails","error":"stopped",
        "disconnects":[{"client":"1","code":1000}]})")
                .passed());
}

void TestFlowTestRunner::stubs()
{
    const FlowNode script = flowNode(
        QStringLiteral("script"), QStringLiteral("script"),
        {{QStringLiteral("code"), QStringLiteral("return 1")}, {QStringLiteral("variable"), QStringLiteral("r")}});
    const FlowGraph graph = flowOf({script, push(QStringLiteral("push"), {}, QStringLiteral("{{r}}"))});
    QVERIFY(result(graph, R"("stubs":[{"node":"script","variables":{"r":42}}],"expect":{"pushes":[{"content":"42"}]})")
                .passed());
    const FlowTestResult failed =
        result(graph, R"("stubs":[{"node":"script","error":"no network"}],"expect":{"outcome":"fails"})");
    QVERIFY(failed.passed());
    QVERIFY2(failed.outcome.error.message.contains(QLatin1String("no network")),
             qPrintable(failed.outcome.error.message));
}

/// Time stands still for the flow while its script runs.
void TestFlowTestRunner::scriptsAreReal()
{
    qputenv("WSW_SCRIPT_HOST", WSW_BIN_DIR "/wsw");
    const FlowNode script = flowNode(
        QStringLiteral("script"), QStringLiteral("script"),
        {{QStringLiteral("code"), QStringLiteral("return 6 * 7")}, {QStringLiteral("variable"), QStringLiteral("r")}});
    const FlowGraph graph = flowOf({sleepNode(QStringLiteral("pause"), 1000), script,
                                    push(QStringLiteral("push"), QStringLiteral("2"), QStringLiteral("{{r}}"))});
    const FlowTestResult verdict =
        result(graph, R"("clients":["2"],"arrivals":[{"time":1001,"client":"2","event":"disconnect"}],
        "expect":{"pushes":[{"target":"2","content":"42","from":1000,"to":1000}],"within":1000})");
    QVERIFY2(verdict.passed(), qPrintable(verdict.outcome.error.message));
}

void TestFlowTestRunner::timeAndChanceAreTheSame()
{
    const auto call = [](const QString &id, const QString &function, const QString &variable,
                         const QJsonObject &arguments) {
        return flowNode(id, QStringLiteral("function"),
                        {{QStringLiteral("function"), function},
                         {QStringLiteral("variable"), variable},
                         {QStringLiteral("arguments"), arguments}});
    };
    const FlowGraph graph = flowOf({sleepNode(QStringLiteral("pause"), 1500),
                                    call(QStringLiteral("now"), QStringLiteral("now"), QStringLiteral("t"), {}),
                                    call(QStringLiteral("random"), QStringLiteral("random"), QStringLiteral("r"),
                                         {{QStringLiteral("to"), 1000000000}}),
                                    push(QStringLiteral("push"), {}, QStringLiteral("{{t}} {{r}}"))});
    const FlowTestResult first = result(graph, "\"clients\":[]");
    const FlowTestResult second = result(graph, "\"clients\":[]");
    const FlowTestResult other = result(graph, R"("inputs":{"seed":2,"now":"2030-05-06T07:08:09Z"})");
    const auto part = [](const FlowTestResult &verdict, int index) {
        return verdict.pushes.first().push.content.split(' ').at(index);
    };
    QCOMPARE(part(first, 0), QByteArray("2026-01-01T00:00:01.500Z"));
    QCOMPARE(part(other, 0), QByteArray("2030-05-06T07:08:10.500Z"));
    QCOMPARE(part(second, 1), part(first, 1));
    QVERIFY(part(other, 1) != part(first, 1));
}

void TestFlowTestRunner::endless()
{
    QVERIFY(result(ticker(), R"("expect":{"outcome":"runs","within":2500,
        "pushes":[{"content":"tick","to":0},{"content":"tick","from":1000},{"content":"tick","from":2000}]})")
                .passed());
    // What happens at the very end is in it.
    QCOMPARE(result(ticker(), R"("expect":{"outcome":"runs","within":2000})").pushes.size(), 3);
    // Without a word it is ended after a day.
    const FlowTestResult day = result(ticker(), R"("description":"")");
    QVERIFY(!day.passed());
    QCOMPARE(day.differences.first().kind, Kind::Duration);
    QCOMPARE(day.virtualTime, 24 * 3600 * 1000);
}

void TestFlowTestRunner::cancelled()
{
    FlowTestRunner runner;
    QSignalSpy results(&runner, &FlowTestRunner::testFinished);
    QSignalSpy finished(&runner, &FlowTestRunner::finished);
    runner.start(ticker(), {parsed(R"("expect":{"outcome":"runs","within":31622400000})"), parsed("\"clients\":[]")});
    connect(&runner, &FlowTestRunner::testStarted, this,
            [&] { QMetaObject::invokeMethod(&runner, &FlowTestRunner::cancel, Qt::QueuedConnection); });
    QVERIFY(finished.wait());
    QVERIFY(!runner.isRunning());
    QCOMPARE(finished.size(), 1);
    QCOMPARE(results.size(), 0);
    runner.cancel();
    QCOMPARE(finished.size(), 1);
}

void TestFlowTestRunner::startIsRefused()
{
    FlowGraph broken = countdown();
    broken.nodes.removeFirst();
    QVERIFY(result(broken, R"("expect":{"outcome":"fails","error":"invalid-flow"})").passed());
    const FlowTestResult verdict = result(broken, R"("expect":{})");
    QCOMPARE(verdict.differences.size(), 1);
    QCOMPARE(verdict.differences.first().kind, Kind::Outcome);
    QVERIFY(verdict.differences.first().actual.startsWith(QLatin1String("invalid-flow: ")));
}

void TestFlowTestRunner::idsAreUnique()
{
    FlowGraph graph = countdown();
    graph.tests = {parsed("\"clients\":[]"), parsed("\"clients\":[]")};
    const FlowTestResult verdict = result(graph, "\"clients\":[]");
    QCOMPARE(verdict.differences.size(), 1);
    QVERIFY2(verdict.differences.first().message.contains(QLatin1String("'t'")),
             qPrintable(verdict.differences.first().message));
}

QTEST_GUILESS_MAIN(TestFlowTestRunner)
#include "tst_flowtestrunner.moc"
