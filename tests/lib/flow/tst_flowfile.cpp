// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "flow/clock/virtualclock.h"
#include "flow/flowfile.h"
#include "flow/flowrunner.h"
#include "flow/flowvalidator.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

class TestFlowFile : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip();
    void unknownKeysSurvive();
    void defaultsOfWhatIsMissing();
    void theExampleIsInOurForm();
    void writing();
    void writingFails();
    void badInput_data();
    void badInput();
    void linesOfErrors_data();
    void linesOfErrors();
    void unusualButGood_data();
    void unusualButGood();
    void newerVersion();
    void newerVersionIsNotRun();
    void tooLarge();
    void oneChangeIsASmallDiff();
    void badFiles_data();
    void badFiles();
};

void TestFlowFile::roundTrip()
{
    FlowGraph graph = countdown();
    graph.edges.first().sourcePort = QStringLiteral("failed");
    graph.edges.first().label = QStringLiteral("Ünïcode 服务端");
    graph.parameters.append(
        flowParameter(QStringLiteral("b"), QStringLiteral("json"), QJsonArray{1, QStringLiteral("x"), QJsonValue()}));
    graph.nodes.first().position = {-12.5, 1e6};
    const auto read = parseFlow(QJsonDocument(flowToJson(graph)).toJson());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == graph);
}

void TestFlowFile::unknownKeysSurvive()
{
    const QByteArray json = R"({"format":"wsflow","version":1,"name":"n","future":[1,{"x":null}],
        "parameters":[{"name":"a","type":"integer","unit":"s"}],
        "nodes":[{"id":"x","kind":"teleport","x":1,"y":2,"size":[3,4],"properties":{"to":{"deep":true}}}],
        "edges":[{"id":"e","source":"x","target":"x","points":[[1,2]]}]})";
    const auto graph = parseFlow(json);
    QVERIFY2(graph, qPrintable(graph ? QString() : graph.error().message));
    QCOMPARE(graph->nodes.first().kind, QStringLiteral("teleport"));
    QCOMPARE(flowToJson(*graph), QJsonDocument::fromJson(json).object());
}

void TestFlowFile::defaultsOfWhatIsMissing()
{
    const auto graph = parseFlow(R"({"format":"wsflow","nodes":[{"id":"x","kind":"start"}],
        "edges":[{"id":"e","source":"x","target":"x"}],"parameters":[{"name":"p"}]})");
    QVERIFY(graph);
    QCOMPARE(graph->nodes.first().position, QPointF(0, 0));
    QCOMPARE(graph->edges.first().sourcePort, QStringLiteral("out"));
    QVERIFY(!graph->edges.first().isDefault);
    QCOMPARE(graph->parameters.first().type, QStringLiteral("string"));
    QVERIFY(graph->parameters.first().defaultValue.isNull());
}

void TestFlowFile::theExampleIsInOurForm()
{
    QFile file(QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument(flowToJson(countdown())).toJson(), file.readAll());
}

void TestFlowFile::writing()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("Ünïcode 服务端.wsflow"));
    QVERIFY(writeFlowFile(path, countdown()));
    QVERIFY(writeFlowFile(path, countdown()));
    QVERIFY(readFlowFile(path).value() == countdown());
}

void TestFlowFile::writingFails()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("missing/x.wsflow"));
    const auto written = writeFlowFile(path, countdown());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    QVERIFY(written.error().message.contains(path));
}

void TestFlowFile::badInput_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &json, const char *part,
                        ErrorCode code = ErrorCode::InvalidDocument) {
        QTest::newRow(name) << json << code << QString::fromUtf8(part);
    };
    row("empty", "", "line 1, column 1", ErrorCode::InvalidJson);
    row("no JSON", "flow: 1", "line 1, column ", ErrorCode::InvalidJson);
    row("missing comma", "{\n  \"format\": \"wsflow\"\n  \"name\": 1\n}", "line 3, column ", ErrorCode::InvalidJson);
    row("columns count characters", "{\"é服\": x}", "line 1, column 8", ErrorCode::InvalidJson);
    row("cut", "{\"format\":\"wsflow\"", "line 1", ErrorCode::InvalidJson);
    row("no UTF-8", "{\"format\":\"\xff\"}", "line 1", ErrorCode::InvalidJson);
    row("too deep", QByteArray(5000, '['), "line 1", ErrorCode::InvalidJson);
    row("a list", "[]", "no object at its root");
    row("another document", "{\"name\":\"x\"}", "is no flow");
    row("another format", R"({"format":"wsworkspace"})", "/format: expected \"wsflow\"");
    row("byte order mark of UTF-16", QByteArray("\xff\xfe{\0}\0", 6), "line 1, column ", ErrorCode::InvalidJson);
    row("number beyond all", R"({"format":"wsflow","future":1e999})", "line 1, column ", ErrorCode::InvalidJson);
    row("more levels than anyone needs",
        "{\"format\":\"wsflow\",\"x\":" + QByteArray(2000, '[') + QByteArray(2000, ']') + '}', "line 1, column ",
        ErrorCode::InvalidJson);
    row("version 0", R"({"format":"wsflow","version":0})", "/version: expected a whole number");
    row("version text", R"({"format":"wsflow","version":"1"})", "/version: expected a whole number");
    const auto inFlow = [&](const char *name, const QByteArray &members, const char *part) {
        row(name, "{\"format\":\"wsflow\"," + members + '}', part);
    };
    inFlow("name", R"("name":5)", "/name: expected a string");
    inFlow("nodes", R"("nodes":{})", "/nodes: expected a list");
    inFlow("list of numbers", R"("edges":[1])", "/edges/0: expected an object");
    inFlow("node", R"("nodes":[5])", "/nodes/0: expected an object");
    inFlow("node without id", R"("nodes":[{"kind":"start"}])", "/nodes/0/id: is missing");
    inFlow("node without kind", R"("nodes":[{"id":"a","kind":"start"},{"id":"b"}])", "/nodes/1/kind: is missing");
    inFlow("position", R"("nodes":[{"id":"a","kind":"start","x":"1"}])", "/nodes/0/x: expected a number");
    inFlow("position out of this world", R"("nodes":[{"id":"a","kind":"start","x":1e300}])",
           "/nodes/0/x: expected a number from");
    inFlow("position beyond 2^53", R"("nodes":[{"id":"a","kind":"start","y":9007199254740993}])",
           "/nodes/0/y: expected a number from");
    inFlow("tests", R"("tests":[5])", "/tests/0: expected an object");
    inFlow("properties", R"("nodes":[{"id":"a","kind":"start","properties":[]}])",
           "/nodes/0/properties: expected an object");
    inFlow("edge without id", R"("edges":[{"source":"a","target":"b"}])", "/edges/0/id: is missing");
    inFlow("edge to a number", R"("edges":[{"id":"e","source":"a","target":1}])", "/edges/0/target: expected a string");
    inFlow("condition", R"("edges":[{"id":"e","source":"a","target":"b","condition":true}])",
           "/edges/0/condition: expected a string");
    inFlow("default", R"("edges":[{"id":"e","source":"a","target":"b","default":1}])",
           "/edges/0/default: expected true or false");
    inFlow("parameter without name", R"("parameters":[{}])", "/parameters/0/name: is missing");
    inFlow("parameter type", R"("parameters":[{"name":"a","type":"int"}])", "/parameters/0/type: expected integer");
    inFlow("parameter default", R"("parameters":[{"name":"a","type":"integer","default":"x"}])",
           "/parameters/0/default: \"x\" is not a whole number");
}

void TestFlowFile::badInput()
{
    QFETCH(const QByteArray, json);
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, part);
    const auto graph = parseFlow(json);
    QVERIFY(!graph);
    QVERIFY2(graph.error().message.contains(part), qPrintable(graph.error().message));
    QCOMPARE(graph.error().code, code);
}

void TestFlowFile::linesOfErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &json, const char *message) {
        QTest::newRow(name) << json << QString::fromUtf8(message);
    };
    row("a value", "{\"format\": \"wsflow\",\n \"nodes\": [\n  {\"id\": \"服\", \"kind\": 5}]}",
        "Line 3, column 23: /nodes/0/kind: ");
    row("a missing member: what it is missing from", "{\"format\": \"wsflow\",\n \"nodes\": [\n  {\"id\": \"a\"}]}",
        "Line 3, column 3: /nodes/0/kind: is missing");
    row("behind a byte order mark", "\xef\xbb\xbf{\"format\": 5}", "Line 1, column 12: /format: ");
    row("the last of two", "{\"format\": \"wsflow\",\n\"name\": \"a\",\n\"name\": 5}", "Line 3, column 9: /name: ");
    row("escaped key", "{\"format\":\"wsflow\",\n\"tests\":[{\"id\":\"t\",\"inputs\":{\"query\":{\n\"a/b\":5}}}]}",
        "Line 3, column 7: /tests/0/inputs/query/a~1b: ");
}

void TestFlowFile::linesOfErrors()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const auto graph = parseFlow(json);
    QVERIFY(!graph);
    QVERIFY2(graph.error().message.startsWith(message), qPrintable(graph.error().message));
}

void TestFlowFile::unusualButGood_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("byte order mark", "\xef\xbb\xbf{\"format\":\"wsflow\"}");
    row("nothing but nulls", R"({"format":"wsflow","name":null,"nodes":null,"tests":null})");
    row("much space", "{\"format\":\"wsflow\"" + QByteArray(1000000, ' ') + '}');
    row("nodes of the same id", R"({"format":"wsflow","nodes":[{"id":"a","kind":"start"},{"id":"a","kind":"start"}]})");
    row("a thousand levels",
        "{\"format\":\"wsflow\",\"future\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + '}');
    row("a node that is not done yet", R"({"format":"wsflow","nodes":[{"id":"a","kind":"push"}]})");
    row("a node with wrong properties",
        R"({"format":"wsflow","nodes":[{"id":"a","kind":"push","properties":{"content":[]}}]})");
}

void TestFlowFile::unusualButGood()
{
    QFETCH(const QByteArray, json);
    const auto graph = parseFlow(json);
    QVERIFY2(graph, qPrintable(graph ? QString() : graph.error().message));
    const auto again = parseFlow(QJsonDocument(flowToJson(*graph)).toJson());
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QVERIFY(*again == *graph);
}

void TestFlowFile::newerVersion()
{
    // What it has may look wrong to us.
    const QByteArray json = R"({"format":"wsflow","version":2,"id":"f","name":"Later","lanes":[{"x":1e3}],
        "nodes":[{"id":"a","kind":"start","x":"left"},{"kind":"fork"}],"edges":{"a":"b"}})";
    const auto graph = parseFlow(json);
    QVERIFY2(graph, qPrintable(graph ? QString() : graph.error().message));
    QVERIFY(graph->isReadOnly());
    QCOMPARE(graph->name, QStringLiteral("Later"));
    QCOMPARE(graph->nodes.size(), 2);
    QCOMPARE(flowToJson(*graph), QJsonDocument::fromJson(json).object());
    const auto again = flowFromJson(flowToJson(*graph));
    QVERIFY(again && *again == *graph);
    QVERIFY(!countdown().isReadOnly());
}

void TestFlowFile::newerVersionIsNotRun()
{
    const auto graph =
        parseFlow(R"({"format":"wsflow","version":7,"name":"Later","nodes":[{"id":"a","kind":"start"}]})");
    QVERIFY(graph);
    const auto problems = validateFlow(*graph);
    QCOMPARE(problems.size(), 1);
    QVERIFY2(problems.first().message.contains(QLatin1String("version 7")), qPrintable(problems.first().message));
    VirtualClock clock;
    FlowRunner runner(clock);
    ListTarget target;
    const auto run = runner.start(*graph, {}, target);
    QVERIFY(!run);
    QCOMPARE(run.error().code, ErrorCode::NewerVersion);
}

void TestFlowFile::tooLarge()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("large.wsflow")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100 * 1024 * 1024)); // takes no room
    const auto graph = readFlowFile(file.fileName());
    QVERIFY(!graph);
    QCOMPARE(graph.error().code, ErrorCode::InvalidDocument);
    QVERIFY2(graph.error().message.contains(QLatin1String("64 MiB")), qPrintable(graph.error().message));
}

void TestFlowFile::oneChangeIsASmallDiff()
{
    const auto lines = [](const FlowGraph &graph) { return QJsonDocument(flowToJson(graph)).toJson().split('\n'); };
    FlowGraph graph = countdown();
    const QByteArrayList before = lines(graph);
    graph.nodes[2].label = QStringLiteral("Another");
    const QByteArrayList after = lines(graph);
    QCOMPARE(after.size(), before.size());
    int different = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        different += before.at(i) == after.at(i) ? 0 : 1;
    QCOMPARE(different, 1);
    // A whole number stays one.
    QVERIFY(before.join('\n').contains("\"x\": 60,"));
    QVERIFY(before.join('\n').contains("\"step\": -1,"));
}

void TestFlowFile::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << "missing.wsflow" << ErrorCode::FileNotFound;
    QTest::newRow("folder") << "." << ErrorCode::FileUnreadable;
    QTest::newRow("garbage") << "garbage.wsflow" << ErrorCode::InvalidJson;
}

void TestFlowFile::badFiles()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorCode, code);
    QTemporaryDir directory;
    QFile garbage(directory.filePath(QStringLiteral("garbage.wsflow")));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray("\x00\x01\xfe", 3));
    garbage.close();
    const QString path = directory.filePath(name);
    const auto graph = readFlowFile(path);
    QVERIFY(!graph);
    QCOMPARE(graph.error().code, code);
    QVERIFY2(graph.error().message.contains(path), qPrintable(graph.error().message));
}

QTEST_GUILESS_MAIN(TestFlowFile)
#include "tst_flowfile.moc"
