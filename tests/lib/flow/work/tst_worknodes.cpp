// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "flow/clock/virtualclock.h"
#include "flow/flowrunner.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

/// Nodes whose work goes on beside the runner's thread, in flows.
class TestWorkNodes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void scripts_data();
    void scripts();
    void scriptFails();
    void scriptFailsByItsWay();
    void scriptIsStopped();
    void otherRunsGoOn();
    void virtualTimeStandsStill();
    void request();
    void requestFailsByItsWay();
    void wrongTemplateNamesItsField();

private:
    FlowOutcome run(const FlowGraph &graph, const QJsonObject &values = {});
    /// start → node → output of `a`; failed → output of `failure`.
    static FlowGraph flowWith(const FlowNode &node, bool hasFailedWay = false);

    VirtualClock m_clock;
    std::unique_ptr<FlowRunner> m_runner;
    ListTarget m_target;
};

void TestWorkNodes::initTestCase()
{
    qputenv("WSW_SCRIPT_HOST", WSW_BIN_DIR "/wsw");
}

void TestWorkNodes::init()
{
    m_runner = std::make_unique<FlowRunner>(m_clock);
}

FlowGraph TestWorkNodes::flowWith(const FlowNode &node, bool hasFailedWay)
{
    FlowGraph graph =
        flowOf({node, flowNode(QStringLiteral("end"), QStringLiteral("output"),
                               {{QStringLiteral("values"), QJsonObject{{QStringLiteral("a"), QStringLiteral("a")}}}})},
               {flowParameter(QStringLiteral("a"), QStringLiteral("json"), 1)});
    if (hasFailedWay) {
        graph.nodes.append(
            flowNode(QStringLiteral("mend"), QStringLiteral("output"),
                     {{QStringLiteral("values"), QJsonObject{{QStringLiteral("why"), QStringLiteral("failure")}}}}));
        FlowEdge edge = flowEdge(node.id, QStringLiteral("mend"));
        edge.sourcePort = QStringLiteral("failed");
        graph.edges.append(edge);
    }
    return graph;
}

FlowOutcome TestWorkNodes::run(const FlowGraph &graph, const QJsonObject &values)
{
    QSignalSpy finished(m_runner.get(), &FlowRunner::finished);
    FlowInputs inputs;
    inputs.values = values;
    const Result<quint64> started = m_runner->start(graph, inputs, m_target);
    FlowOutcome outcome;
    outcome.succeeded = false;
    if (!started) {
        outcome.error = started.error();
        return outcome;
    }
    if (finished.isEmpty() && !finished.wait(30000))
        return outcome;
    return finished.first().first().value<FlowOutcome>();
}

void TestWorkNodes::scripts_data()
{
    QTest::addColumn<QJsonObject>("properties");
    QTest::addColumn<QJsonValue>("a");
    const auto row = [](const char *name, const char *code, const char *variable, const QJsonValue &a) {
        QTest::newRow(name) << QJsonObject{{QStringLiteral("code"), QString::fromUtf8(code)},
                                           {QStringLiteral("variable"), QString::fromUtf8(variable)}}
                            << a;
    };
    row("the result into a variable", "let sum = 0; for (let i = 1; i <= 10; ++i) sum += i; return sum;", "a", 55);
    row("a variable is assigned to", "a = {old: a, from: wsSessionId};", "",
        QJsonObject{{QStringLiteral("old"), 1}, {QStringLiteral("from"), QString()}});
    row("nothing comes of it", "return;", "a", 1);
    row("a result that nobody takes", "return 7;", "", 1);
}

void TestWorkNodes::scripts()
{
    QFETCH(QJsonObject, properties);
    QFETCH(QJsonValue, a);
    QSignalSpy ended(m_runner.get(), &FlowRunner::workEnded);
    const FlowOutcome outcome = run(flowWith(flowNode(QStringLiteral("script"), QStringLiteral("script"), properties)));
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.first().at(2).toString().isEmpty());
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QCOMPARE(outcome.outputs.value(QLatin1String("a")), a);
}

void TestWorkNodes::scriptFails()
{
    const FlowOutcome outcome =
        run(flowWith(flowNode(QStringLiteral("script"), QStringLiteral("script"),
                              {{QStringLiteral("code"), QStringLiteral("\nthrow new Error('no order');")}})));
    QVERIFY(!outcome.succeeded);
    QCOMPARE(outcome.error.code, ErrorCode::ExpressionFailed);
    for (const char *part : {"'script'", "line 2", "no order"})
        QVERIFY2(outcome.error.message.contains(QLatin1String(part)), qPrintable(outcome.error.message));
}

void TestWorkNodes::scriptFailsByItsWay()
{
    QSignalSpy ended(m_runner.get(), &FlowRunner::workEnded);
    const FlowOutcome outcome =
        run(flowWith(flowNode(QStringLiteral("script"), QStringLiteral("script"),
                              {{QStringLiteral("code"), QStringLiteral("throw new Error('no order');")}}),
                     true));
    QCOMPARE(ended.size(), 1);
    QVERIFY(ended.first().at(2).toString().contains(QLatin1String("no order")));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QVERIFY(outcome.outputs.value(QLatin1String("why")).toString().contains(QLatin1String("no order")));
}

void TestWorkNodes::scriptIsStopped()
{
    const FlowOutcome outcome = run(flowWith(
        flowNode(QStringLiteral("script"), QStringLiteral("script"),
                 {{QStringLiteral("code"), QStringLiteral("for (;;) ;")}, {QStringLiteral("timeLimit"), 30}})));
    QVERIFY(!outcome.succeeded);
    QCOMPARE(outcome.error.code, ErrorCode::Timeout);
}

void TestWorkNodes::otherRunsGoOn()
{
    const FlowGraph endless = flowWith(
        flowNode(QStringLiteral("script"), QStringLiteral("script"),
                 {{QStringLiteral("code"), QStringLiteral("for (;;) ;")}, {QStringLiteral("timeLimit"), 20000}}));
    const Result<quint64> stuck = m_runner->start(endless, {}, m_target);
    QVERIFY(stuck);
    QStringList finished;
    connect(m_runner.get(), &FlowRunner::finished, this,
            [&](const FlowOutcome &outcome) { finished.append(QString::number(outcome.run)); });
    const FlowGraph other =
        flowWith(flowNode(QStringLiteral("set"), QStringLiteral("assign"),
                          {{QStringLiteral("variable"), QStringLiteral("a")}, {QStringLiteral("expression"), 2}}));
    for (int i = 0; i < 100; ++i)
        QVERIFY(m_runner->start(other, {}, m_target));
    m_clock.run(Clock::Time(0));
    QTRY_COMPARE(finished.size(), 100);
    QCOMPARE(m_runner->activeRuns(), 1);
    m_runner->stop(*stuck, QStringLiteral("enough."));
    QCOMPARE(m_runner->activeRuns(), 0);
    disconnect(m_runner.get(), nullptr, this, nullptr);
}

void TestWorkNodes::virtualTimeStandsStill()
{
    // A sleeper of another run must not overtake the script, which takes real time.
    FlowGraph script = flowWith(flowNode(QStringLiteral("script"), QStringLiteral("script"),
                                         {{QStringLiteral("code"), QStringLiteral("return 2;")}}));
    const FlowGraph sleeper =
        flowOf({flowNode(QStringLiteral("sleep"), QStringLiteral("function"), sleepFor(3600000))});
    QStringList order;
    connect(m_runner.get(), &FlowRunner::finished, this,
            [&](const FlowOutcome &outcome) { order.append(outcome.flow); });
    script.name = QStringLiteral("script");
    QVERIFY(m_runner->start(script, {}, m_target));
    QVERIFY(m_runner->start(sleeper, {}, m_target));
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 2, 30000);
    QCOMPARE(order, QStringList({QStringLiteral("script"), QStringLiteral("test")}));
    disconnect(m_runner.get(), nullptr, this, nullptr);
}

void TestWorkNodes::request()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&asked, socket] {
            asked += socket->readAll();
            if (!asked.endsWith("{\"id\":1}"))
                return;
            socket->write("HTTP/1.1 201 Created\r\nContent-Length: 12\r\n\r\n{\"ok\":true}\n");
            socket->disconnectFromHost();
        });
    });
    const QJsonObject properties{
        {QStringLiteral("method"), QStringLiteral("POST")},
        {QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1/orders/{{a}}").arg(server.serverPort())},
        {QStringLiteral("headers"), QJsonObject{{QStringLiteral("X-Order"), QStringLiteral("no {{a}}")}}},
        {QStringLiteral("body"), QStringLiteral("{\"id\":{{a}}}")},
        {QStringLiteral("variable"), QStringLiteral("a")}};
    const FlowOutcome outcome =
        run(flowWith(flowNode(QStringLiteral("ask"), QStringLiteral("http-request"), properties)));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    const QJsonObject answer = outcome.outputs.value(QLatin1String("a")).toObject();
    QCOMPARE(answer.value(QLatin1String("status")).toInt(), 201);
    QCOMPARE(answer.value(QLatin1String("json")).toObject(), QJsonObject({{QStringLiteral("ok"), true}}));
    QVERIFY2(asked.startsWith("POST /orders/1 HTTP/1.1\r\n"), asked.constData());
    QVERIFY2(asked.contains("X-Order: no 1\r\n"), asked.constData());
}

void TestWorkNodes::requestFailsByItsWay()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    const QJsonObject properties{{QStringLiteral("url"), QStringLiteral("http://127.0.0.1:%1/").arg(port)}};
    const FlowOutcome outcome =
        run(flowWith(flowNode(QStringLiteral("ask"), QStringLiteral("http-request"), properties), true));
    QVERIFY2(outcome.succeeded, qPrintable(outcome.error.message));
    QVERIFY(!outcome.outputs.value(QLatin1String("why")).toString().isEmpty());
}

void TestWorkNodes::wrongTemplateNamesItsField()
{
    const QJsonObject properties{
        {QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1/")},
        {QStringLiteral("headers"), QJsonObject{{QStringLiteral("X"), QStringLiteral("{{a.b.c}}")}}}};
    const FlowOutcome outcome =
        run(flowWith(flowNode(QStringLiteral("ask"), QStringLiteral("http-request"), properties)));
    QVERIFY(!outcome.succeeded);
    QVERIFY2(outcome.error.message.contains(QLatin1String("headers.X")), qPrintable(outcome.error.message));
}

QTEST_GUILESS_MAIN(TestWorkNodes)
#include "tst_worknodes.moc"
