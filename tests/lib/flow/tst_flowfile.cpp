// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "flow/flowfile.h"
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
    row("newer", R"({"format":"wsflow","version":2,"nodes":5})", "version 2", ErrorCode::NewerVersion);
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
