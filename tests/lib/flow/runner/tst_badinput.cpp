// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QTest>

#include "flow/expression/value.h"
#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

/// What people and peers give a flow that nobody thought of.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void symbolsAreOutOfReach_data();
    void symbolsAreOutOfReach();
    void hugeIntegersStayExact_data();
    void hugeIntegersStayExact();
    void templatesToNothing_data();
    void templatesToNothing();
    void endlessExpressions_data();
    void endlessExpressions();
    void theNextExpressionRuns();
    void deepJson_data();
    void deepJson();
    void endlesslyDeep_data();
    void endlesslyDeep();
    void deeperAndDeeper();
    void deepJsonMessage_data();
    void deepJsonMessage();
    void valuesThatAreNoJson_data();
    void valuesThatAreNoJson();
    void deepTemplates_data();
    void deepTemplates();
    void longContents();
    void manyVariables();
    void hugeLoopCounts();
    void loneSurrogates();
};

namespace {

const QString x = QStringLiteral("x");

FlowGraph assigning(const QString &expression, const QList<FlowParameter> &parameters = {})
{
    return flowOf({assignNode(x, expression)}, parameters);
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + '1' + QByteArray(levels, ']');
}

} // namespace

void TestBadInput::numbers_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *expression, const char *part) {
        QTest::newRow(expression) << QString::fromLatin1(expression) << QString::fromLatin1(part);
    };
    row("1 / zero", "'1 / zero' gives Infinity, which is no value");
    row("-1 / zero", "gives -Infinity");
    row("zero / zero", "gives NaN");
    row("5 % zero", "gives NaN");
    row("'a' * 2", "gives NaN");
    row("textMessage.length + undefined", "gives NaN");
    row("big + 2", "'big + 2' gives 9007199254740994, beyond 2^53");
    row("big * big", "gives 8.112963841460668e+31, beyond 2^53");
    row("-big - 2", "beyond 2^53");
    row("1e308 * 10", "gives Infinity");
    row("undefined", "gives undefined");
    row("Math.max", "gives a function");
}

void TestBadInput::numbers()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, part);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(assigning(
        expression, {flowParameter(QStringLiteral("zero"), QStringLiteral("integer"), 0),
                     flowParameter(QStringLiteral("big"), QStringLiteral("integer"), Q_INT64_C(9007199254740992))}));
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.startsWith(QStringLiteral("Node 'assign': expression: "))
                 && outcome.error.message.contains(part),
             qPrintable(outcome.error.message));
}

void TestBadInput::symbolsAreOutOfReach_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("by name") << "Symbol.iterator";
    QTest::newRow("in a list") << "[Symbol()]";
    QTest::newRow("of an object") << "Object.getOwnPropertySymbols(Array.prototype)[0]";
    QTest::newRow("by reflection") << "Reflect.ownKeys(Array.prototype).pop()";
    QTest::newRow("by a proxy")
        << "(() => { let k; [...new Proxy([], {get(o, key) { k = key; return o[key]; }})]; return k; })()";
}

void TestBadInput::symbolsAreOutOfReach()
{
    QFETCH(const QString, expression);
    RunnerFixture fixture;
    const auto run = fixture.runner.start(assigning(expression), {}, fixture.target);
    fixture.clock.run();
    QVERIFY(!run || !fixture.outcomes.value(0).succeeded);
}

void TestBadInput::hugeIntegersStayExact_data()
{
    QTest::addColumn<FlowNode>("node");
    // An order's id of 19 digits goes through a flow unharmed, or there is an error: it is never rounded.
    const QString json = QStringLiteral("{\"id\":9223372036854775807}");
    const auto function = [&](const char *name, const QJsonObject &arguments) {
        return flowNode(QStringLiteral("f"), QStringLiteral("function"),
                        {{QStringLiteral("function"), QString::fromLatin1(name)},
                         {QStringLiteral("arguments"), arguments},
                         {QStringLiteral("variable"), x}});
    };
    QTest::newRow("parsed") << function("json-parse", {{QStringLiteral("text"), QStringLiteral("textMessage")}});
    QTest::newRow("got") << function("json-get", {{QStringLiteral("json"), QStringLiteral("textMessage")},
                                                  {QStringLiteral("path"), QStringLiteral("$")}});
    QTest::newRow("got alone") << function("json-get", {{QStringLiteral("json"), QStringLiteral("textMessage")},
                                                        {QStringLiteral("path"), QStringLiteral("$.id")}});
}

void TestBadInput::hugeIntegersStayExact()
{
    QFETCH(const FlowNode, node);
    FlowInputs inputs;
    inputs.textMessage = "{\"id\":9223372036854775807}";
    FlowNode push = pushNode(QStringLiteral("{{x}}"));
    push.properties.insert(QStringLiteral("format"), QStringLiteral("json"));
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(flowOf({node, push}), inputs);
    if (outcome.succeeded)
        QVERIFY2(fixture.target.contents(0).first().contains("9223372036854775807"),
                 fixture.target.contents(0).first().constData());
    else
        QVERIFY2(outcome.error.message.contains(QStringLiteral("beyond 2^53")), qPrintable(outcome.error.message));
}

void TestBadInput::templatesToNothing_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("empty") << "" << QByteArray();
    QTest::newRow("empty text") << "{{textMessage}}" << QByteArray();
    QTest::newRow("null") << "{{null}}" << QByteArray("null");
    QTest::newRow("empty list") << "{{[]}}" << QByteArray("[]");
}

void TestBadInput::templatesToNothing()
{
    QFETCH(const QString, content);
    QFETCH(const QByteArray, expected);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(flowOf({pushNode(content)}));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(fixture.target.contents(0), QByteArrayList{expected});
}

void TestBadInput::endlessExpressions_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("loop") << "(() => { for (;;); })()";
    QTest::newRow("loop that allocates") << "(() => { let s = []; for (;;) s.push(s.length); })()";
    QTest::newRow("recursion") << "(function f() { return f() + 1; })()";
    QTest::newRow("callback") << "[1].map(function () { for (;;); })";
}

void TestBadInput::endlessExpressions()
{
    QFETCH(const QString, expression);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(assigning(expression));
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.startsWith(QStringLiteral("Node 'assign': expression: ")),
             qPrintable(outcome.error.message));
}

void TestBadInput::theNextExpressionRuns()
{
    RunnerFixture fixture;
    QVERIFY(!fixture.run(assigning(QStringLiteral("(() => { for (;;); })()"))).succeeded);
    QCOMPARE(fixture.run(assigning(QStringLiteral("Math.max(1, 2)"))).variables[x].toInt(), 2);
}

void TestBadInput::deepJson_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("as it is") << "j";
    QTest::newRow("by the engine") << "[j].pop()";
    QTest::newRow("as text") << "JSON.stringify(j)";
    QTest::newRow("made in an expression")
        << "(() => { let a = 1; for (let i = 0; i < 1000; ++i) a = [a]; return a; })()";
}

void TestBadInput::deepJson()
{
    QFETCH(const QString, expression);
    RunnerFixture fixture;
    const auto value = jsonValue(nested(1000));
    QVERIFY(value);
    FlowNode push = pushNode(QStringLiteral("{{x}}"));
    push.properties.insert(QStringLiteral("format"), QStringLiteral("json"));
    const FlowOutcome outcome = fixture.run(flowOf(
        {assignNode(x, expression), push}, {flowParameter(QStringLiteral("j"), QStringLiteral("json"), *value)}));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(fixture.target.contents(0).first().count('['), 1000);
}

void TestBadInput::endlesslyDeep_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const char *expression, const char *part) {
        QTest::newRow(name) << QString::fromLatin1(expression) << QString::fromLatin1(part);
    };
    row("one level too many", "(() => { let a = 1; for (let i = 0; i < 1025; ++i) a = [a]; return a; })()",
        "nested deeper than 1024 levels");
    row("a hundred thousand levels", "(() => { let a = 1; for (let i = 0; i < 1e5; ++i) a = {a}; return a; })()",
        "nested deeper than 1024 levels");
    row("within itself", "(() => { const a = {}; a.b = [a]; return a; })()", "nested deeper than 1024 levels");
    row("wide by sharing", "(() => { let a = 1; for (let i = 0; i < 60; ++i) a = [a, a]; return a; })()",
        "was interrupted");
    row("throwing", "Object.defineProperty({}, 'a', {enumerable: true, value: 1, writable: false}).a.b.c", "TypeError");
}

void TestBadInput::endlesslyDeep()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, part);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(assigning(expression));
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.contains(part), qPrintable(outcome.error.message));
}

void TestBadInput::deeperAndDeeper()
{
    // x is put into itself, again and again.
    const FlowNode set = flowNode(
        QStringLiteral("set"), QStringLiteral("function"),
        {{QStringLiteral("function"), QStringLiteral("json-set")},
         {QStringLiteral("arguments"), QJsonObject{{QStringLiteral("json"), QStringLiteral("({})")},
                                                   {QStringLiteral("path"), QStringLiteral("/a").repeated(100)},
                                                   {QStringLiteral("value"), x}}},
         {QStringLiteral("variable"), x}});
    FlowGraph graph = flowOf({assignNode(x, 1), flowNode(QStringLiteral("loop"), QStringLiteral("loop"),
                                                         {{QStringLiteral("times"), 1000}})});
    graph.nodes.append(set);
    graph.edges.append(edgeBy(QStringLiteral("body"), QStringLiteral("loop"), QStringLiteral("set")));
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(graph);
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.contains(QStringLiteral("nested deeper than 1024 levels")),
             qPrintable(outcome.error.message));
}

void TestBadInput::deepJsonMessage_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<bool>("isParsed");
    QTest::newRow("1000") << 1000 << true;
    QTest::newRow("100,000") << 100000 << false; // stays text
}

void TestBadInput::deepJsonMessage()
{
    QFETCH(const int, levels);
    QFETCH(const bool, isParsed);
    RunnerFixture fixture;
    fixture.start(
        flowOf({flowNode(QStringLiteral("wait"), QStringLiteral("wait-message"), {{QStringLiteral("variable"), x}})}),
        inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.text(nested(levels).constData());
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().variables[x].isArray(), isParsed);
    QCOMPARE(fixture.outcomes.first().variables[x].isString(), !isParsed);
}

void TestBadInput::valuesThatAreNoJson_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("pushed"); // empty: an error
    QTest::addColumn<QString>("error");
    const auto becomes = [](const char *name, const char *expression, const QByteArray &pushed) {
        QTest::newRow(name) << QString::fromLatin1(expression) << pushed << QString();
    };
    const auto fails = [](const char *name, const char *expression, const char *error) {
        QTest::newRow(name) << QString::fromLatin1(expression) << QByteArray() << QString::fromLatin1(error);
    };
    becomes("date", "new Date(0)", "1970-01-01T00:00:00.000Z");
    becomes("pattern", "/a/", "{}");
    becomes("list with holes", "[1,,2]", "[1,null,2]");
    becomes("undefined in an object", "({a: undefined, b: 1})", "{\"b\":1}");
    becomes("error", "new Error('x')", "{}");
    becomes("buffer", "new ArrayBuffer(8)", "{}");
    becomes("names of its prototype", "({constructor: 1, toString: 2})", "{\"constructor\":1,\"toString\":2}");
    fails("list with functions", "[1, Math.max]", "gives a function, which is no value");
    fails("NaN in a list", "[1, NaN]", "gives NaN, which is no value");
    fails("beyond 2^53 in a list", "[2 ** 53 + 2]", "gives 9007199254740994, beyond 2^53");
    fails("wrong date", "new Date(NaN)", "gives a value that can't be read: ");
    fails("endless to read", "Object.defineProperty({}, 'a', {enumerable: true, get: function () { for (;;); }})",
          "was interrupted");
}

void TestBadInput::valuesThatAreNoJson()
{
    QFETCH(const QString, expression);
    QFETCH(const QByteArray, pushed);
    QFETCH(const QString, error);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(flowOf({assignNode(x, expression), pushNode(QStringLiteral("{{x}}"))}));
    QCOMPARE(outcome.succeeded, error.isEmpty());
    if (error.isEmpty())
        QCOMPARE(fixture.target.contents(0), QByteArrayList{pushed});
    else
        QVERIFY2(outcome.error.message.contains(error), qPrintable(outcome.error.message));
}

void TestBadInput::deepTemplates_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("template literals in each other")
        << QStringLiteral("{{") + QStringLiteral("`${").repeated(50) + QStringLiteral("1")
               + QStringLiteral("}`").repeated(50) + QStringLiteral("}}")
        << true;
    QTest::newRow("objects") << QStringLiteral("{{({a: {b: {c: 1}}}).a.b.c}}") << true;
    QTest::newRow("thousands") << QStringLiteral("{{1}}").repeated(5000) << true;
    QTest::newRow("placeholder in a placeholder") << QStringLiteral("{{ {{1}} }}") << false;
    QTest::newRow("only openings") << QStringLiteral("{{").repeated(1000) << false;
    QTest::newRow("unclosed") << QStringLiteral("{{1") << false;
}

void TestBadInput::deepTemplates()
{
    QFETCH(const QString, content);
    QFETCH(const bool, isValid);
    RunnerFixture fixture;
    const auto run = fixture.runner.start(flowOf({pushNode(content)}), {}, fixture.target);
    QCOMPARE(run.has_value(), isValid);
    fixture.clock.run();
    QCOMPARE(fixture.target.pushes.size(), isValid ? 1 : 0);
    if (!isValid)
        QVERIFY2(run.error().message.startsWith(QStringLiteral("Node 'push': content: ")),
                 qPrintable(run.error().message));
}

void TestBadInput::longContents()
{
    RunnerFixture fixture;
    FlowInputs inputs;
    inputs.textMessage = QByteArray(5000000, 'x');
    const FlowOutcome outcome =
        fixture.run(flowOf({pushNode(QStringLiteral("{{textMessage + textMessage}}"))}), inputs);
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(fixture.target.contents(0).first().size(), 10000000);
}

void TestBadInput::manyVariables()
{
    QList<FlowNode> nodes;
    for (int i = 0; i < 1000; ++i) {
        FlowNode node = assignNode(QStringLiteral("v%1").arg(i),
                                   i == 0 ? QStringLiteral("0") : QStringLiteral("v%1 + 1").arg(i - 1));
        node.id += QString::number(i);
        nodes.append(node);
    }
    RunnerFixture fixture;
    QCOMPARE(fixture.run(flowOf(nodes)).variables[QStringLiteral("v999")].toInt(), 999);
}

void TestBadInput::hugeLoopCounts()
{
    FlowGraph graph =
        flowOf({flowNode(QStringLiteral("loop"), QStringLiteral("loop"), {{QStringLiteral("times"), 9e15}})});
    graph.nodes.append(assignNode(x, 1));
    graph.edges.append(edgeBy(QStringLiteral("body"), QStringLiteral("loop"), QStringLiteral("assign")));
    RunnerFixture fixture;
    QCOMPARE(fixture.run(graph).error.code, ErrorCode::EndlessLoop);
}

void TestBadInput::loneSurrogates()
{
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(flowOf({pushNode(QStringLiteral("{{'😀'[0]}}"))}));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QVERIFY(fixture.target.contents(0).first().isValidUtf8());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
