// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include "flow/expression/value.h"
#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

class TestFunctions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void results_data();
    void results();
    void errors_data();
    void errors();
    void randomStaysInItsRange_data();
    void randomStaysInItsRange();
    void randomReachesBothEnds();
    void theSameSeedGivesTheSame();
    void uuids();
    void nowGoesByTheClock();
    void resultsMayBeDropped();
};

namespace {

const QString result = QStringLiteral("result");

FlowNode call(const QString &function, const QJsonObject &arguments = {}, const QString &variable = result)
{
    return flowNode(QStringLiteral("f"), QStringLiteral("function"),
                    {{QStringLiteral("function"), function},
                     {QStringLiteral("arguments"), arguments},
                     {QStringLiteral("variable"), variable}});
}

QList<FlowParameter> parameters()
{
    const QJsonObject order{{QStringLiteral("id"), 7},
                            {QStringLiteral("items"),
                             QJsonArray{QJsonObject{{QStringLiteral("n"), 1}}, QJsonObject{{QStringLiteral("n"), 2}}}}};
    return {flowParameter(QStringLiteral("order"), QStringLiteral("json"), order),
            flowParameter(QStringLiteral("text"), QStringLiteral("string"), QStringLiteral("{\"a\": [1, 2]}")),
            flowParameter(QStringLiteral("i"), QStringLiteral("integer"), 1)};
}

QJsonObject args(std::initializer_list<std::pair<const char *, QJsonValue>> list)
{
    QJsonObject object;
    for (const auto &[name, value] : list)
        object.insert(QString::fromLatin1(name), value);
    return object;
}

QJsonValue str(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonValue parsed(const char *json)
{
    return *jsonValue(json);
}

} // namespace

void TestFunctions::initTestCase()
{
    qputenv("TZ", "Asia/Shanghai");
}

void TestFunctions::results_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char *name, const char *function, const QJsonObject &arguments,
                        const QJsonValue &expected) {
        QTest::newRow(name) << QString::fromLatin1(function) << arguments << expected;
    };
    row("now", "now", {}, str("2026-01-01T00:00:01.500Z"));
    row("now as iso", "now", args({{"format", str("iso")}}), str("2026-01-01T00:00:01.500Z"));
    row("now in milliseconds", "now", args({{"format", str("epoch-ms")}}), Q_INT64_C(1767225601500));
    row("now in seconds", "now", args({{"format", str("epoch-s")}}), Q_INT64_C(1767225601));
    row("now by a pattern, local", "now", args({{"format", str("yyyy-MM-dd HH:mm:ss")}}), str("2026-01-01 08:00:01"));
    row("one number", "random", args({{"from", 5}, {"to", 5}}), 5);
    row("the one whole number between", "random", args({{"from", 4.2}, {"to", 5.8}}), 5);
    row("format", "format", args({{"text", str("Order {{order.id}}: {{order.items.length}}")}}), str("Order 7: 2"));
    row("format to nothing", "format", args({{"text", str("{{''}}")}}), str(""));
    row("parse", "json-parse", args({{"text", str("text")}}), parsed("{\"a\": [1, 2]}"));
    row("parse a number", "json-parse", args({{"text", str("'12'")}}), 12);
    row("get", "json-get", args({{"json", str("order")}, {"path", str("$.items[1].n")}}), 2);
    row("get by a pointer", "json-get", args({{"json", str("order")}, {"path", str("/items/0/n")}}), 1);
    row("get the end", "json-get", args({{"json", str("order")}, {"path", str("$.items[-1].n")}}), 2);
    row("get by a variable", "json-get", args({{"json", str("order")}, {"path", str("/items/{{i}}/n")}}), 2);
    row("get several", "json-get", args({{"json", str("order")}, {"path", str("$.items[*].n")}}), parsed("[1, 2]"));
    row("get none of several", "json-get", args({{"json", str("order")}, {"path", str("$..x")}}), QJsonArray());
    row("get from text", "json-get", args({{"json", str("text")}, {"path", str("$.a[0]")}}), 1);
    row("get the default", "json-get",
        args({{"json", str("order")}, {"path", str("$.x.y")}, {"default", str("i + 1")}}), 2);
    row("get all", "json-get", args({{"json", str("text")}, {"path", str("$")}}), parsed("{\"a\": [1, 2]}"));
    row("set", "json-set", args({{"json", str("text")}, {"path", str("$.a[1]")}, {"value", str("order.id")}}),
        parsed("{\"a\": [1, 7]}"));
    row("set behind the last", "json-set", args({{"json", str("text")}, {"path", str("$.a[2]")}, {"value", 3}}),
        parsed("{\"a\": [1, 2, 3]}"));
    row("set by a pointer", "json-set", args({{"json", str("text")}, {"path", str("/a/-")}, {"value", 3}}),
        parsed("{\"a\": [1, 2, 3]}"));
    row("set makes the way", "json-set", args({{"json", str("({})")}, {"path", str("/x/0/y")}, {"value", true}}),
        parsed("{\"x\": [{\"y\": true}]}"));
    row("set an escaped name", "json-set", args({{"json", str("({})")}, {"path", str("/a~1b~0c")}, {"value", 1}}),
        parsed("{\"a/b~c\": 1}"));
    row("set a number's name", "json-set", args({{"json", str("({'0': 1})")}, {"path", str("/0")}, {"value", 2}}),
        parsed("{\"0\": 2}"));
    row("set all", "json-set", args({{"json", str("text")}, {"path", str("$")}, {"value", str("[i]")}}), parsed("[1]"));
    row("encode", "base64-encode", args({{"text", str("'服务'")}}), str("5pyN5Yqh"));
    row("decode", "base64-decode", args({{"text", str("'5pyN5Yqh'")}}), str("服务"));
    row("decode nothing", "base64-decode", args({{"text", str("''")}}), str(""));
}

void TestFunctions::results()
{
    QFETCH(const QString, function);
    QFETCH(const QJsonObject, arguments);
    QFETCH(const QJsonValue, expected);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(flowOf({sleepNode(1500), call(function, arguments)}, parameters()));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(outcome.variables[result], expected);
}

void TestFunctions::errors_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<QJsonObject>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *function, const QJsonObject &arguments, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(function) << arguments << QString::fromUtf8(part);
    };
    row("empty range", "random", args({{"from", 5}, {"to", 4}}), "arguments.to: There is no number from 5 to 4");
    row("range without a whole number", "random", args({{"from", 4.2}, {"to", 4.8}}),
        "arguments.to: There is no number");
    row("range beyond 2^53", "random", args({{"from", 0}, {"to", 1e300}}),
        "arguments.to: '1e+300' gives 1e+300, beyond 2^53");
    row("range of a text", "random", args({{"from", str("String('a')")}}), "arguments.from: 'a' is no number");
    row("decimals", "random", args({{"decimals", 0.5}}), "arguments.decimals: 0.5 is no number of decimals");
    row("many decimals", "random", args({{"decimals", 99}}), "arguments.decimals: 99 is no number of decimals");
    row("parse", "json-parse", args({{"text", str("'{\"a\": }'")}}),
        "arguments.text: This is not valid JSON: line 1, column 7");
    row("parse nothing", "json-parse", args({{"text", str("''")}}), "arguments.text: This is not valid JSON");
    row("parse what is JSON already", "json-parse", args({{"text", str("order")}}), "arguments.text: '{\"id\":7");
    row("get what is not there", "json-get", args({{"json", str("order")}, {"path", str("$.x")}}),
        "arguments.path: There is nothing at '$.x'");
    row("get by a wrong path", "json-get", args({{"json", str("order")}, {"path", str("items")}}), "arguments.path: ");
    row("get from a text", "json-get", args({{"json", str("'hello'")}, {"path", str("$")}}),
        "arguments.json: This is not valid JSON");
    row("set several places", "json-set", args({{"json", str("order")}, {"path", str("$.items[*]")}, {"value", 1}}),
        "arguments.path: '$.items[*]' can name several");
    row("set beyond the last", "json-set", args({{"json", str("text")}, {"path", str("$.a[3]")}, {"value", 1}}),
        "arguments.path: The list has 2 items");
    row("set into a number", "json-set", args({{"json", str("order")}, {"path", str("$.id.x")}, {"value", 1}}),
        "arguments.path: The path leads into '7'");
    row("set a name in a list", "json-set", args({{"json", str("text")}, {"path", str("$.a.x")}, {"value", 1}}),
        "which has no place 'x'");
    row("set too deep", "json-set",
        args({{"json", str("({})")}, {"path", QString(QStringLiteral("/a").repeated(1001))}, {"value", 1}}),
        "The path has 1001 steps");
    row("encode a number", "base64-encode", args({{"text", str("Number(5)")}}), "arguments.text: '5' is no text");
    row("decode", "base64-decode", args({{"text", str("'?'")}}), "arguments.text: Character 1");
    row("decode bytes", "base64-decode", args({{"text", str("'/w=='")}}), "arguments.text: The bytes are no text");
    row("throwing", "format", args({{"text", str("{{order.x.y}}")}}), "arguments.text: line 1, column");
}

void TestFunctions::errors()
{
    QFETCH(const QString, function);
    QFETCH(const QJsonObject, arguments);
    QFETCH(const QString, part);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(flowOf({call(function, arguments)}, parameters()));
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.contains(QStringLiteral("Node 'f': ")) && outcome.error.message.contains(part),
             qPrintable(outcome.error.message));
}

void TestFunctions::randomStaysInItsRange_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<int>("decimals");
    QTest::newRow("whole") << -3.0 << 3.0 << 0;
    QTest::newRow("two decimals") << 0.0 << 1.0 << 2;
    QTest::newRow("decimals finer than the range") << 0.125 << 0.126 << 2;
    QTest::newRow("many decimals") << -1.0 << 1.0 << 15;
}

void TestFunctions::randomStaysInItsRange()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const int, decimals);
    const FlowGraph graph =
        flowOf({call(QStringLiteral("random"), args({{"from", from}, {"to", to}, {"decimals", decimals}}))});
    RunnerFixture fixture;
    for (quint64 seed = 0; seed < 200; ++seed) {
        FlowRunOptions options;
        options.seed = seed;
        const double value = fixture.run(graph, {}, options).variables[result].toDouble(99);
        QVERIFY2(value >= from && value <= to, qPrintable(QString::number(value)));
        if (decimals <= 2 && to - from > 0.01)
            QCOMPARE(QString::number(value, 'f', decimals).toDouble(), value);
    }
}

void TestFunctions::randomReachesBothEnds()
{
    const FlowGraph graph = flowOf({call(QStringLiteral("random"), args({{"from", 1}, {"to", 3}}))});
    RunnerFixture fixture;
    QSet<int> seen;
    for (quint64 seed = 0; seed < 100; ++seed) {
        FlowRunOptions options;
        options.seed = seed;
        seen.insert(fixture.run(graph, {}, options).variables[result].toInt());
    }
    QCOMPARE(seen, (QSet<int>{1, 2, 3}));
}

void TestFunctions::theSameSeedGivesTheSame()
{
    const FlowGraph graph = flowOf({call(QStringLiteral("random"), args({{"to", 1e9}})),
                                    flowNode(QStringLiteral("g"), QStringLiteral("function"),
                                             {{QStringLiteral("function"), QStringLiteral("uuid")},
                                              {QStringLiteral("variable"), QStringLiteral("id")}})});
    RunnerFixture fixture;
    FlowRunOptions options;
    options.seed = 42;
    const QJsonObject first = fixture.run(graph, {}, options).variables;
    QCOMPARE(fixture.run(graph, {}, options).variables, first);
    // Test cases are written down with what a seed gives: it stays that way.
    QCOMPARE(first[result].toInt(), 75817894);
    QCOMPARE(first[QStringLiteral("id")].toString(), QStringLiteral("28efe333-b266-4103-8752-6757130f9f52"));
    options.seed = 43;
    QVERIFY(fixture.run(graph, {}, options).variables[result] != first[result]);
    QVERIFY(fixture.run(graph).variables != fixture.run(graph).variables);
}

void TestFunctions::uuids()
{
    static const QRegularExpression version4(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    const FlowGraph graph = flowOf({call(QStringLiteral("uuid"))});
    RunnerFixture fixture;
    for (quint64 seed = 0; seed < 20; ++seed) {
        FlowRunOptions options;
        options.seed = seed;
        const QString id = fixture.run(graph, {}, options).variables[result].toString();
        QVERIFY2(version4.match(id).hasMatch(), qPrintable(id));
    }
    QVERIFY(version4.match(fixture.run(graph).variables[result].toString()).hasMatch());
}

void TestFunctions::nowGoesByTheClock()
{
    RunnerFixture fixture;
    fixture.clock.setEpoch(1s);
    const FlowGraph graph =
        flowOf({sleepNode(3600000), call(QStringLiteral("now"), args({{"format", str("epoch-ms")}}))});
    QCOMPARE(fixture.run(graph).variables[result].toInt(), 3601000);
}

void TestFunctions::resultsMayBeDropped()
{
    RunnerFixture fixture;
    QVERIFY(fixture.run(flowOf({call(QStringLiteral("uuid"), {}, {})})).succeeded);
}

QTEST_GUILESS_MAIN(TestFunctions)
#include "tst_functions.moc"
