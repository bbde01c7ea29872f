// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "flow/flowfile.h"
#include "flow/test/file/flowtestjson.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowTestJson : public QObject
{
    Q_OBJECT

private slots:
    void everythingSurvives();
    void defaultsAreNotWritten();
    void partOfTheFlow();
    void badInput_data();
    void badInput();
};

namespace {

/// Every key, and unknown ones in every part.
const QByteArray complete = R"({
    "id": "t1", "name": "Name", "description": "Why", "enabled": false, "future": 1,
    "inputs": {"parameters": {"a": 3, "b": {"x": [1.5, null]}}, "session": "7", "sessionGone": true, "textMessage": "hi 服",
               "binaryMessage": "AAH/", "pathParameters": {"sid": "42"}, "query": {"q": ""},
               "now": "2026-03-04T05:06:07.089+08:00", "seed": 4294967295, "future": 2},
    "clients": ["7", "8"],
    "arrivals": [{"time": 10, "client": "8", "content": "hello", "future": 3},
                 {"time": 20, "client": "8", "format": "json", "content": {"a": [1]}},
                 {"time": 30, "client": "8", "format": "base64", "content": "AAH/"},
                 {"time": 40, "client": "9", "event": "connect"},
                 {"time": 31622400000, "client": "9", "event": "disconnect"}],
    "stubs": [{"node": "s", "variables": {"r": 5}, "future": 4}, {"node": "h", "error": "refused"}],
    "expect": {"pushes": [{"content": "x"},
                          {"target": "all", "match": "json", "content": null, "from": 0, "to": 5, "future": 5},
                          {"target": "7", "match": "json-subset", "content": {"a": 1}},
                          {"match": "pattern", "content": "^a"}, {"match": "base64", "content": "AA=="},
                          {"match": "anything"}],
               "otherPushes": true, "disconnects": [{"client": "7", "code": 1008, "future": 6}, {"client": "8"}],
               "outputs": {"a": 0}, "otherOutputs": true, "outcome": "fails", "error": "push-failed",
               "within": 5000, "future": 7}
})";

FlowTest parsed(const QByteArray &json)
{
    const auto test = parseFlowTest(json);
    if (!test)
        qFatal("%s", qPrintable(test.error().message));
    return *test;
}

} // namespace

void TestFlowTestJson::everythingSurvives()
{
    const FlowTest test = parsed(complete);
    QCOMPARE(flowTestToJson(test), QJsonDocument::fromJson(complete).object());
    QCOMPARE(test.inputs.seed, 4294967295u);
    QCOMPARE(test.inputs.wallClock.toUTC(), QDateTime(QDate(2026, 3, 3), QTime(21, 6, 7, 89), Qt::UTC));
    QCOMPARE(test.inputs.binaryMessage, QByteArray("\x00\x01\xff", 3));
    QCOMPARE(test.arrivals.at(4).event, FlowTestArrival::Event::Disconnect);
    QCOMPARE(test.expect.pushes->size(), 6);
    QVERIFY(!test.expect.disconnects->at(1).code);
    QVERIFY(test.inputs.values.value(QLatin1String("a")).toVariant().typeId() == QMetaType::LongLong);
}

void TestFlowTestJson::defaultsAreNotWritten()
{
    const QJsonObject least{{QStringLiteral("id"), QStringLiteral("t")}};
    QCOMPARE(flowTestToJson(parsed(R"({"id":"t"})")), least);
    QCOMPARE(flowTestToJson(parsed(R"({"id":"t","enabled":true,"inputs":{"seed":1,"now":"2026-01-01T00:00:00Z"},
        "expect":{"outcome":"ends","otherPushes":false},"clients":[],"stubs":[]})")),
             least);
    // Nothing at all may be expected: that is not the default.
    QCOMPARE(flowTestToJson(parsed(R"({"id":"t","expect":{"pushes":[],"outputs":{}}})")).size(), 2);
}

void TestFlowTestJson::partOfTheFlow()
{
    FlowGraph graph = countdown();
    graph.tests = {parsed(complete), parsed(R"({"id":"t2"})")};
    const QJsonObject object = flowToJson(graph);
    QCOMPARE(object.value(QLatin1String("tests")).toArray().size(), 2);
    const auto read = flowFromJson(object);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == graph);
    graph.tests.clear();
    QVERIFY(!flowToJson(graph).contains(QLatin1String("tests")));
}

void TestFlowTestJson::badInput_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *members, const char *message) {
        QTest::newRow(name) << QByteArray(members) << QString::fromUtf8(message);
    };
    row("no id", R"("name":"x")", "/id: is missing");
    row("enabled", R"("id":"t","enabled":1)", "/enabled: expected true or false");
    row("inputs", R"("id":"t","inputs":[])", "/inputs: expected an object");
    row("parameters", R"("id":"t","inputs":{"parameters":[]})", "/inputs/parameters: expected an object");
    row("binary", R"("id":"t","inputs":{"binaryMessage":"?"})", "/inputs/binaryMessage: expected base64");
    row("query", R"("id":"t","inputs":{"query":{"a":"1","b":5}})", "/inputs/query/b: expected a string");
    row("time of day", R"("id":"t","inputs":{"now":"today"})", "/inputs/now: expected a time");
    row("without zone", R"("id":"t","inputs":{"now":"2026-01-01T00:00:00"})", "/inputs/now: expected a time");
    row("seed", R"("id":"t","inputs":{"seed":-1})", "/inputs/seed: expected a whole number");
    row("clients", R"("id":"t","clients":[1])", "/clients: expected a list of strings");
    row("arrival", R"("id":"t","arrivals":[5])", "/arrivals/0: expected an object");
    row("arrival of nobody", R"("id":"t","arrivals":[{"time":1}])", "/arrivals/0/client: is missing");
    row("time", R"("id":"t","arrivals":[{"time":1.5,"client":"1"}])", "/arrivals/0/time: expected a whole number");
    row("event", R"("id":"t","arrivals":[{"event":"comes","client":"1"}])", "/arrivals/0/event: expected one of: mess");
    row("format", R"("id":"t","arrivals":[{"format":"hex","client":"1"}])", "/arrivals/0/format: expected one of: te");
    row("base64", R"("id":"t","arrivals":[{"format":"base64","content":"?","client":"1"}])",
        "/arrivals/0/content: expected base64");
    row("content", R"("id":"t","arrivals":[{"content":{},"client":"1"}])", "/arrivals/0/content: expected a string");
    row("stub", R"("id":"t","stubs":[{}])", "/stubs/0/node: is missing");
    row("match", R"("id":"t","expect":{"pushes":[{"match":"like"}]})", "/expect/pushes/0/match: expected one of");
    row("window", R"("id":"t","expect":{"pushes":[{"from":"5"}]})", "/expect/pushes/0/from: expected a whole number");
    row("pushes", R"("id":"t","expect":{"pushes":{}})", "/expect/pushes: expected a list");
    row("code", R"("id":"t","expect":{"disconnects":[{"client":"1","code":5}]})",
        "/expect/disconnects/0/code: expected a whole number");
    row("outputs", R"("id":"t","expect":{"outputs":[]})", "/expect/outputs: expected an object");
    row("outcome", R"("id":"t","expect":{"outcome":"works"})", "/expect/outcome: expected one of: ends, fails, runs");
    row("runs for ever", R"("id":"t","expect":{"outcome":"runs"})", "/expect/within: is missing");
    row("longer than a year", R"("id":"t","expect":{"within":31622400001})", "/expect/within: expected a whole number");
}

void TestFlowTestJson::badInput()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, message);
    const auto test = parseFlowTest('{' + members + '}');
    QVERIFY(!test);
    QVERIFY2(test.error().message.contains(message), qPrintable(test.error().message));
    // In a flow the pointer leads from the file's root.
    const auto flow = parseFlow("{\"format\":\"wsflow\",\"tests\":[{\"id\":\"a\"},{" + members + "}]}");
    QVERIFY(!flow);
    QVERIFY2(flow.error().message.contains(QStringLiteral(": /tests/1") + message), qPrintable(flow.error().message));
}

QTEST_GUILESS_MAIN(TestFlowTestJson)
#include "tst_flowtestjson.moc"
