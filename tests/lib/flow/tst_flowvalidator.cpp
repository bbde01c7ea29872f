// SPDX-License-Identifier: MIT
#include <QTest>

#include "flow/clock/virtualclock.h"
#include "flow/flowrunner.h"
#include "flow/flowvalidator.h"
#include "flow/nodekind.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

using Severity = FlowProblem::Severity;

class TestFlowValidator : public QObject
{
    Q_OBJECT

private slots:
    void theExampleHasNone();
    void everyKindPasses();
    void rules_data();
    void rules();
    void passes_data();
    void passes();
    void errorsComeFirst();
    void places();
};

namespace {

FlowNode push(const QString &id, const QString &content = QStringLiteral("x"))
{
    return flowNode(id, QStringLiteral("push"), {{QStringLiteral("content"), content}});
}

FlowNode gateway(const QString &id)
{
    return flowNode(id, QStringLiteral("exclusive-gateway"));
}

FlowNode counter(const QString &variable)
{
    return flowNode(QStringLiteral("counter"), QStringLiteral("counter"), {{QStringLiteral("variable"), variable}});
}

FlowNode assign(const QString &variable, const QJsonValue &expression)
{
    return flowNode(QStringLiteral("assign"), QStringLiteral("assign"),
                    {{QStringLiteral("variable"), variable}, {QStringLiteral("expression"), expression}});
}

FlowNode function(const QJsonObject &properties)
{
    return flowNode(QStringLiteral("function"), QStringLiteral("function"), properties);
}

FlowNode output(const QJsonObject &values)
{
    return flowNode(QStringLiteral("end"), QStringLiteral("output"), {{QStringLiteral("values"), values}});
}

/// start → g, where the gateway's edges are the given ones; "a" and "b" are outputs, "push" leads to "a".
FlowGraph gatewayFlow(const QList<FlowEdge> &edges)
{
    FlowGraph graph;
    graph.nodes = {flowNode(QStringLiteral("start"), QStringLiteral("start")), gateway(QStringLiteral("g")),
                   flowNode(QStringLiteral("a"), QStringLiteral("output")),
                   flowNode(QStringLiteral("b"), QStringLiteral("output"))};
    graph.edges = {flowEdge(QStringLiteral("start"), QStringLiteral("g"))};
    graph.edges += edges;
    return graph;
}

/// start → loop → end, with the body at the loop's port.
FlowGraph loopFlow(const QJsonObject &properties, const FlowNode &body)
{
    const QString loop = QStringLiteral("loop");
    FlowGraph graph = flowOf({flowNode(loop, loop, properties)});
    graph.nodes.append(body);
    graph.edges.append(flowEdge(loop, body.id));
    graph.edges.last().sourcePort = QStringLiteral("body");
    return graph;
}

QJsonObject forEach(const QJsonValue &items)
{
    return {{QStringLiteral("mode"), QStringLiteral("for-each")},
            {QStringLiteral("items"), items},
            {QStringLiteral("variable"), QStringLiteral("x")}};
}

QString describe(const QList<FlowProblem> &problems)
{
    QStringList lines;
    for (const FlowProblem &problem : problems)
        lines.append(problemPlace(problem) + QStringLiteral(": ") + problem.message);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void TestFlowValidator::theExampleHasNone()
{
    const QList<FlowProblem> problems = validateFlow(countdown());
    QVERIFY2(problems.isEmpty(), qPrintable(describe(problems)));
}

void TestFlowValidator::everyKindPasses()
{
    FlowGraph graph = flowOf({assign(QStringLiteral("n"), 3), counter(QStringLiteral("n")),
                              gateway(QStringLiteral("g")), function(sleepFor(QStringLiteral("n * 10"))),
                              flowNode(QStringLiteral("wait"), QStringLiteral("wait-message")),
                              flowNode(QStringLiteral("loop"), QStringLiteral("loop"), {{QStringLiteral("times"), 2}}),
                              flowNode(QStringLiteral("script"), QStringLiteral("script"),
                                       {{QStringLiteral("code"), QStringLiteral("return 1;")}}),
                              flowNode(QStringLiteral("http"), QStringLiteral("http-request"),
                                       {{QStringLiteral("url"), QStringLiteral("http://127.0.0.1/")}}),
                              flowNode(QStringLiteral("bye"), QStringLiteral("disconnect")),
                              output({{QStringLiteral("n"), QStringLiteral("n")}, {QStringLiteral("one"), 1}})});
    graph.nodes += {push(QStringLiteral("push"), QStringLiteral("{{n}} {{textMessage}}")),
                    flowNode(QStringLiteral("note"), QStringLiteral("comment"))};
    graph.edges.append(flowEdge(QStringLiteral("loop"), QStringLiteral("push")));
    graph.edges.last().sourcePort = QStringLiteral("body");
    QSet<QString> kinds;
    for (const FlowNode &node : graph.nodes)
        kinds.insert(node.kind);
    QCOMPARE(kinds.size(), nodeKinds().size());
    const QList<FlowProblem> problems = validateFlow(graph);
    QVERIFY2(problems.isEmpty(), qPrintable(describe(problems)));
    // A kind of the table without a behaviour would be refused here.
    VirtualClock clock;
    FlowRunner runner(clock);
    ListTarget target;
    const auto run = runner.start(graph, {}, target);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
}

void TestFlowValidator::rules_data()
{
    QTest::addColumn<FlowGraph>("graph");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("place"); // a node's or edge's id, empty for the flow
    QTest::addColumn<QString>("part");
    const auto error = [](const char *name, const FlowGraph &graph, const char *place, const char *part) {
        QTest::newRow(name) << graph << Severity::Error << QString::fromUtf8(place) << QString::fromUtf8(part);
    };
    const auto warning = [](const char *name, const FlowGraph &graph, const char *place, const char *part) {
        QTest::newRow(name) << graph << Severity::Warning << QString::fromUtf8(place) << QString::fromUtf8(part);
    };
    const QString p = QStringLiteral("p");
    const QString end = QStringLiteral("end");
    const FlowGraph plain = flowOf({push(p)});
    FlowGraph graph;

    error("empty flow", {}, "", "has no start");
    graph = plain;
    graph.nodes.append(flowNode(QStringLiteral("start2"), QStringLiteral("start")));
    graph.edges.append(flowEdge(QStringLiteral("start2"), end));
    error("two starts", graph, "start2", "has a start already");
    graph = plain;
    graph.nodes.append(push(p));
    error("same node id", graph, "p", "two nodes with this id");
    graph = plain;
    graph.nodes.append(flowNode({}, QStringLiteral("push")));
    error("node without id", graph, "", "has no id");
    graph = plain;
    graph.edges.last().id = graph.edges.first().id;
    error("same edge id", graph, "start-p", "needs an id of its own");
    error("unknown kind", flowOf({flowNode(QStringLiteral("t"), QStringLiteral("teleport"))}), "t",
          "The kind 'teleport' is unknown. Known are: start, counter");
    graph = plain;
    graph.nodes.append(flowNode(QStringLiteral("lonely"), QStringLiteral("output")));
    warning("unreachable", graph, "lonely", "No way leads here");

    graph = plain;
    graph.edges.last().target = QStringLiteral("nowhere");
    error("edge to nowhere", graph, "p-end", "leads to the node 'nowhere', which does not exist");
    graph = plain;
    graph.edges.append(flowEdge(QStringLiteral("nowhere"), end));
    error("edge from nowhere", graph, "nowhere-end", "leaves the node 'nowhere', which does not exist");
    graph = plain;
    graph.edges.append(flowEdge(end, p));
    error("edge from an output", graph, "end-p", "where the run ends");
    graph = plain;
    graph.edges.append(flowEdge(p, QStringLiteral("start")));
    error("edge to the start", graph, "p-start", "leads to the start");
    graph = plain;
    graph.edges.last().sourcePort = QStringLiteral("back");
    error("unknown port", graph, "p-end", "has no port 'back'. Use one of: out, failed");
    graph = plain;
    graph.edges.append(flowEdge(p, p));
    error("two edges from one port", graph, "p", "2 sequence flows leave by 'out'");
    graph = plain;
    graph.edges.removeLast();
    warning("dead end", graph, "p", "the run ends here without output");
    graph = plain;
    graph.edges.last().condition = QStringLiteral("true");
    warning("condition without a gateway", graph, "p-end", "is no gateway");

    const QString g = QStringLiteral("g");
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    error("gateway with no way out", gatewayFlow({}), "g", "has no way out");
    error("two defaults", gatewayFlow({defaultEdge(g, a), defaultEdge(g, b)}), "g", "several defaults");
    error("neither condition nor default", gatewayFlow({flowEdge(g, a), defaultEdge(g, b)}), "g-a",
          "without a condition");
    warning("no default", gatewayFlow({flowEdge(g, a, QStringLiteral("false"))}), "g", "fails here");
    graph = gatewayFlow({flowEdge(g, a, QStringLiteral("true")), defaultEdge(g, b)});
    graph.edges.last().condition = QStringLiteral("true");
    warning("default with a condition", graph, "g-b", "its condition is ignored");
    error("condition that is no expression", gatewayFlow({flowEdge(g, a, QStringLiteral("1 >")), defaultEdge(g, b)}),
          "g-a", "condition: line 1, column 4: SyntaxError");
    error("condition with an unknown variable",
          gatewayFlow({flowEdge(g, a, QStringLiteral("x > 1")), defaultEdge(g, b)}), "g-a", "there is no variable 'x'");

    error("missing property", flowOf({flowNode(p, QStringLiteral("push"))}), "p", "content: This is missing");
    error("template of a wrong type", flowOf({flowNode(p, QStringLiteral("push"), {{QStringLiteral("content"), 5}})}),
          "p", "content: This must be a text");
    error("template with an unknown variable", flowOf({push(p, QStringLiteral("{{x}}"))}), "p",
          "content: in '{{x}}', line 1, column 1: there is no variable 'x'");
    error("step of a wrong type",
          flowOf({flowNode(QStringLiteral("c"), QStringLiteral("counter"),
                           {{QStringLiteral("variable"), a}, {QStringLiteral("step"), 0.5}})},
                 {flowParameter(a, QStringLiteral("integer"), 1)}),
          "c", "step: 0.5 is not a whole number");
    error("counter of no variable", flowOf({counter(QStringLiteral("x"))}), "counter", "no variable 'x' to count");
    error("counter of a text", flowOf({counter(a)}, {flowParameter(a, QStringLiteral("string"), b)}), "counter",
          "'a' is no integer");
    error("assignment to no name", flowOf({assign(QStringLiteral("1a"), 1)}), "assign", "can't be the name");
    error("assignment to a reserved word", flowOf({assign(QStringLiteral("class"), 1)}), "assign", "can't be the name");
    error("assignment to the session", flowOf({assign(QStringLiteral("wsSessionId"), 1)}), "assign",
          "is set by the run itself");
    error("expression of a wrong type", flowOf({assign(a, QJsonObject())}), "assign", "must be an expression");
    error("output that is no expression", flowOf({output({{QStringLiteral("r"), QStringLiteral("1 +")}})}), "end",
          "values.r: line 1, column 4: SyntaxError");
    error("outputs of a wrong type", flowOf({flowNode(end, QStringLiteral("output"), {{QStringLiteral("values"), 5}})}),
          "end", "values: This must be an object");
    error("no function", flowOf({function({})}), "function", "function: This is missing");
    error("unknown function", flowOf({function({{QStringLiteral("function"), QStringLiteral("fly")}})}), "function",
          "There is no function 'fly'. Known are: sleep");
    error("sleep without its time", flowOf({function({{QStringLiteral("function"), QStringLiteral("sleep")}})}),
          "function", "arguments.milliseconds: This is missing");
    error("sleep with a wrong time", flowOf({function(sleepFor(QStringLiteral("x")))}), "function",
          "arguments.milliseconds: line 1, column 1: there is no variable 'x'");

    const QString integer = QStringLiteral("integer");
    error("parameter's name", flowOf({push(p)}, {flowParameter(QStringLiteral("a b"), integer)}), "",
          "can't be named 'a b'");
    error("parameter twice", flowOf({push(p)}, {flowParameter(a, integer), flowParameter(a, integer)}), "",
          "two parameters named 'a'");
    error("automatic parameter", flowOf({push(p)}, {flowParameter(QStringLiteral("textMessage"), integer)}), "",
          "has 'textMessage' already");
    error("parameter's type", flowOf({push(p)}, {flowParameter(a, QStringLiteral("int"))}), "", "unknown type 'int'");

    graph = plain;
    graph.edges.last().target = p;
    error("endless loop", graph, "p", "never ends and nothing waits in it");
    graph = gatewayFlow({flowEdge(g, QStringLiteral("p"), QStringLiteral("true")), defaultEdge(g, a)});
    graph.nodes.append(push(p));
    graph.edges.append(flowEdge(p, g));
    warning("loop without a wait that may end", graph, "g", "Nothing waits in the loop of g, p");

    const QString loop = QStringLiteral("loop");
    const auto whileLoop = [](const QJsonValue &condition) {
        return QJsonObject{{QStringLiteral("mode"), QStringLiteral("while")}, {QStringLiteral("condition"), condition}};
    };
    graph = loopFlow(whileLoop(QStringLiteral("a < 3")), push(p));
    graph.parameters = {flowParameter(a, integer, 1)};
    warning("while without a wait", graph, "loop", "Nothing waits in the loop of loop, p");
    error("while true without a wait", loopFlow(whileLoop(true), push(p)), "loop", "The loop of loop, p never ends");
    warning("loop without a body", flowOf({flowNode(loop, loop, {{QStringLiteral("times"), 1}})}), "loop",
            "the loop does nothing");
    graph = loopFlow({{QStringLiteral("times"), 2}}, gateway(g));
    graph.nodes.append(push(p));
    graph.edges += {flowEdge(g, p, QStringLiteral("textMessage == ''")), defaultEdge(g, loop), flowEdge(p, g)};
    warning("circle within a counted loop", graph, "g", "Nothing waits in the loop of g, p");

    const auto mismatch = [&](const char *name, const FlowNode &node, const char *part) {
        error(name, flowOf({node}, {flowParameter(a, QStringLiteral("string"), b)}), qPrintable(node.id), part);
    };
    mismatch("sleep for a text", function(sleepFor(QStringLiteral("'1 s'"))),
             "milliseconds: ''1 s'' gives a text, but");
    mismatch("sleep for a text parameter", function(sleepFor(a)), "milliseconds: 'a' gives a text, but a number");
    mismatch("sleep for a comparison", function(sleepFor(QStringLiteral("a > 'b'"))), "gives true or false, but");
    mismatch("negative sleep", function(sleepFor(-1)), "milliseconds: '-1' is no time to wait");
    mismatch("negative sum", function(sleepFor(QStringLiteral("1 - 2"))), "'-1' is no time to wait");
    mismatch("for each of a number", flowNode(loop, loop, forEach(5)), "items: '5' gives a number, but a list");
    mismatch("for each of a text", flowNode(loop, loop, forEach(QStringLiteral("a + 1"))), "gives a text, but a list");
    mismatch("count of a text", flowNode(loop, loop, {{QStringLiteral("times"), QStringLiteral("textMessage")}}),
             "times: 'textMessage' gives a text, but a number");
    mismatch("endless timeout",
             flowNode(QStringLiteral("w"), QStringLiteral("wait-message"), {{QStringLiteral("timeout"), 1e15}}),
             "timeout: '1000000000000000' is no time");
    const auto content = [&](const char *format, const char *text) {
        return flowNode(p, QStringLiteral("push"),
                        {{QStringLiteral("format"), QString::fromLatin1(format)},
                         {QStringLiteral("content"), QString::fromLatin1(text)}});
    };
    mismatch("JSON", content("json", "{\"a\": }"), "content: This is not valid JSON: line 1, column 7");
    mismatch("hex", content("hex", "0x"), "content: Character 2");
    mismatch("base64", content("base64", "?"), "content: Character 1");
    warning("JSON with placeholders", flowOf({content("json", "{\"a\": {{textMessage}}")}), "p",
            "content: This is not valid");
}

void TestFlowValidator::rules()
{
    QFETCH(const FlowGraph, graph);
    QFETCH(const Severity, severity);
    QFETCH(const QString, place);
    QFETCH(const QString, part);
    const QList<FlowProblem> problems = validateFlow(graph);
    const bool found = std::any_of(problems.begin(), problems.end(), [&](const FlowProblem &problem) {
        return problem.severity == severity && problem.nodeId + problem.edgeId == place
               && problem.message.contains(part);
    });
    QVERIFY2(found, qPrintable(describe(problems)));
    QCOMPARE(hasErrors(problems), severity == Severity::Error);
}

void TestFlowValidator::passes_data()
{
    QTest::addColumn<FlowGraph>("graph");
    QTest::newRow("counted loop") << loopFlow({{QStringLiteral("times"), 2}}, push(QStringLiteral("p")));
    QTest::newRow("for each") << loopFlow(forEach(QStringLiteral("[1, 2]")), push(QStringLiteral("p")));
    QTest::newRow("while with a wait") << loopFlow(
        {{QStringLiteral("mode"), QStringLiteral("while")}, {QStringLiteral("condition"), true}},
        flowNode(QStringLiteral("w"), QStringLiteral("wait-message")));
    const QString a = QStringLiteral("a");
    QTest::newRow("a text that is set to a number")
        << flowOf({assign(a, 5), function(sleepFor(a))}, {flowParameter(a, QStringLiteral("string"), a)});
    QTest::newRow("sleep for what is not known") << flowOf({function(sleepFor(QStringLiteral("query.ms")))});
    QTest::newRow("JSON with placeholders") << flowOf(
        {flowNode(QStringLiteral("p"), QStringLiteral("push"),
                  {{QStringLiteral("format"), QStringLiteral("json")},
                   {QStringLiteral("content"), QStringLiteral("{\"a\": {{query}}, \"b\": \"<{{textMessage}}>\"}")}})});
}

void TestFlowValidator::passes()
{
    QFETCH(const FlowGraph, graph);
    const QList<FlowProblem> problems = validateFlow(graph);
    QVERIFY2(problems.isEmpty(), qPrintable(describe(problems)));
}

void TestFlowValidator::errorsComeFirst()
{
    FlowGraph graph = gatewayFlow({flowEdge(QStringLiteral("g"), QStringLiteral("a"), QStringLiteral("false"))});
    graph.nodes.append(flowNode(QStringLiteral("t"), QStringLiteral("teleport")));
    const QList<FlowProblem> problems = validateFlow(graph);
    QVERIFY(problems.size() > 2);
    QCOMPARE(problems.first().severity, Severity::Error);
    QCOMPARE(problems.last().severity, Severity::Warning);
    QVERIFY(std::is_sorted(problems.begin(), problems.end(), [](const FlowProblem &left, const FlowProblem &right) {
        return left.severity == Severity::Error && right.severity == Severity::Warning;
    }));
}

void TestFlowValidator::places()
{
    QCOMPARE(problemPlace({Severity::Error, QStringLiteral("p"), {}, {}}), QStringLiteral("Node 'p'"));
    QCOMPARE(problemPlace({Severity::Error, {}, QStringLiteral("e"), {}}), QStringLiteral("Sequence flow 'e'"));
    QCOMPARE(problemPlace({}), QStringLiteral("Flow"));
}

QTEST_GUILESS_MAIN(TestFlowValidator)
#include "tst_flowvalidator.moc"
