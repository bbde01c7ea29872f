// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;

class TestPushes : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void wrongContents_data();
    void wrongContents();
    void disconnects();
    void failedPushByItsPort();
    void failures_data();
    void failures();
};

namespace {

QJsonObject prop(const char *name, const QJsonValue &value)
{
    return {{QString::fromLatin1(name), value}};
}

FlowNode formatted(const char *format, const QString &content)
{
    FlowNode node = pushNode(content);
    node.properties.insert(QStringLiteral("format"), QString::fromLatin1(format));
    return node;
}

/// Notes kinds, too.
class KindTarget : public ListTarget
{
public:
    Result<int> pushToAll(MessageKind kind, const QByteArray &payload) override
    {
        lastKind = kind;
        return ListTarget::pushToAll(kind, payload);
    }
    MessageKind lastKind = MessageKind::Close;
};

QList<FlowParameter> someParameters()
{
    return {flowParameter(QStringLiteral("id"), QStringLiteral("integer"), 7),
            flowParameter(QStringLiteral("name"), QStringLiteral("string"), QStringLiteral("a \"quoted\"\n服务端")),
            flowParameter(QStringLiteral("list"), QStringLiteral("json"),
                          QJsonArray{1, QStringLiteral("x"), QJsonValue()})};
}

} // namespace

void TestPushes::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("content");
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *format, const char *content, MessageKind kind,
                        const QByteArray &expected) {
        QTest::newRow(name) << QString::fromLatin1(format) << QString::fromUtf8(content) << kind << expected;
    };
    const auto text = MessageKind::Text;
    row("text", "text", "{{id}}: {{list}}", text, "7: [1,\"x\",null]");
    row("text to nothing", "text", "", text, "");
    row("JSON keeps types", "json", R"({"id": {{id}}, "list": {{list}}, "t": {{id > 3}}, "half": {{id / 2}}})", text,
        R"({"id": 7, "list": [1,"x",null], "t": true, "half": 3.5})");
    row("a text gets its quotes", "json", R"({"n": {{name}}})", text, "{\"n\": \"a \\\"quoted\\\"\\n服务端\"}");
    row("in a string its text", "json", R"({"n": "<{{name}}> {{id}} {{list}}"})", text,
        "{\"n\": \"<a \\\"quoted\\\"\\n服务端> 7 [1,\\\"x\\\",null]\"}");
    row("an escaped quote ends no string", "json", R"({"n": "\"{{id}}", "m": {{name.length}}})", text,
        R"({"n": "\"7", "m": 14})");
    row("as it is written", "json", "{ \"b\" : 1,\n  \"a\":1e3 }", text, "{ \"b\" : 1,\n  \"a\":1e3 }");
    row("a value alone", "json", "{{list[1]}}", text, "\"x\"");
    row("a key", "json", R"({"{{id}}": 1})", text, R"({"7": 1})");
    row("hex", "hex", "00 ff {{id}}A\n", MessageKind::Binary, QByteArray("\x00\xff\x7a", 3));
    row("base64", "base64", "AP8{{'='}}", MessageKind::Binary, QByteArray("\x00\xff", 2));
}

void TestPushes::formats()
{
    QFETCH(const QString, format);
    QFETCH(const QString, content);
    QFETCH(const MessageKind, kind);
    QFETCH(const QByteArray, expected);
    RunnerFixture fixture;
    KindTarget target;
    const auto run =
        fixture.runner.start(flowOf({formatted(qPrintable(format), content)}, someParameters()), {}, target);
    QVERIFY2(run, qPrintable(run ? QString() : run.error().message));
    fixture.clock.run();
    QVERIFY2(fixture.outcomes.first().succeeded, qPrintable(fixture.outcomes.first().error.message));
    QCOMPARE(target.contents(0), QByteArrayList{expected});
    QCOMPARE(target.lastKind, kind);
}

void TestPushes::wrongContents_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("part");
    QTest::newRow("JSON") << "json"
                          << "{\"id\":\n {{id}} x}"
                          << "Node 'push': content: This is not valid JSON: line 2, column 4";
    QTest::newRow("JSON of nothing") << "json"
                                     << "{{''}} 1 2"
                                     << "content: This is not valid JSON";
    QTest::newRow("empty JSON") << "json"
                                << " {{textMessage.length == 0 ? [] : 1}},"
                                << "content: This is not valid JSON";
    QTest::newRow("hex") << "hex"
                         << "0{{'g'}}"
                         << "content: Character 2, “g”";
    QTest::newRow("half a byte") << "hex"
                                 << "0{{id}}1"
                                 << "content: The last byte has only one digit";
    QTest::newRow("base64") << "base64"
                            << "A{{'?'}}"
                            << "content: Character 2, “?”";
    QTest::newRow("undefined") << "text"
                               << "{{list.x}}"
                               << "content: 'list.x' gives undefined";
}

void TestPushes::wrongContents()
{
    QFETCH(const QString, format);
    QFETCH(const QString, content);
    QFETCH(const QString, part);
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(flowOf({formatted(qPrintable(format), content)}, someParameters()));
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.contains(part), qPrintable(outcome.error.message));
    QVERIFY(fixture.target.pushes.isEmpty());
}

void TestPushes::disconnects()
{
    RunnerFixture fixture;
    fixture.target.clients = {1, 2};
    const FlowNode node =
        flowNode(QStringLiteral("bye"), QStringLiteral("disconnect"),
                 {{QStringLiteral("code"), 4001}, {QStringLiteral("reason"), QStringLiteral("{{wsSessionId}} goes")}});
    QSignalSpy told(&fixture.runner, &FlowRunner::disconnected);
    const FlowOutcome outcome = fixture.run(flowOf({node}), inputsOf(QStringLiteral("2")));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("2"));
    QCOMPARE(told.first().at(2).toInt(), 4001);
    QCOMPARE(fixture.target.disconnected, (QList<std::pair<quint32, quint16>>{{2, 4001}}));
    QCOMPARE(fixture.target.clients, QList<quint32>{1});
}

void TestPushes::failedPushByItsPort()
{
    RunnerFixture fixture;
    FlowGraph graph = flowOf({pushNode(QStringLiteral("x"), QStringLiteral("99"))});
    graph.nodes.append(flowNode(QStringLiteral("rescue"), QStringLiteral("output")));
    FlowEdge failed = flowEdge(QStringLiteral("push"), QStringLiteral("rescue"));
    failed.sourcePort = QStringLiteral("failed");
    graph.edges.append(failed);
    FlowOutcome outcome = fixture.run(graph);
    QVERIFY(outcome.succeeded);
    QCOMPARE(outcome.nodeId, QStringLiteral("rescue"));
    QCOMPARE(outcome.pushes, 0);
    fixture.target.clients = {99};
    outcome = fixture.run(graph);
    QCOMPARE(outcome.nodeId, QStringLiteral("end"));
    QCOMPARE(outcome.pushes, 1);
}

void TestPushes::failures_data()
{
    QTest::addColumn<FlowNode>("node");
    QTest::addColumn<QString>("failure");
    QTest::newRow("push") << pushNode(QStringLiteral("x"), QStringLiteral("9")) << "There is no client 9.";
    QTest::newRow("disconnect") << flowNode(QStringLiteral("bye"), QStringLiteral("disconnect"),
                                            prop("client", QStringLiteral("9")))
                                << "There is no client 9.";
    QTest::newRow("disconnect nobody") << flowNode(QStringLiteral("bye"), QStringLiteral("disconnect"))
                                       << "'' is no client's id, which is a number such as wsSessionId's.";
}

void TestPushes::failures()
{
    QFETCH(const FlowNode, node);
    QFETCH(const QString, failure);
    FlowGraph graph = flowOf({node});
    RunnerFixture fixture;
    FlowOutcome outcome = fixture.run(graph);
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.contains(failure), qPrintable(outcome.error.message));
    graph.nodes.append(flowNode(QStringLiteral("rescue"), QStringLiteral("output"),
                                {{QStringLiteral("values"), prop("why", QStringLiteral("failure"))}}));
    graph.edges.append(edgeBy(QStringLiteral("failed"), node.id, QStringLiteral("rescue")));
    outcome = fixture.run(graph);
    QCOMPARE(outcome.outputs[QStringLiteral("why")].toString(), failure);
}

QTEST_GUILESS_MAIN(TestPushes)
#include "tst_pushes.moc"
