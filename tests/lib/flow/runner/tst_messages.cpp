// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

class TestMessages : public QObject
{
    Q_OBJECT

private slots:
    void messageValues_data();
    void messageValues();
    void binaryMessage();
    void condition();
    void conditionThatThrows();
    void otherClientsAndTargets();
    void anybody();
    void severalRuns();
    void messagesInOneGo();
    void messageBeforeTheFirstStep();
    void timeout();
    void timeoutWithoutAWay();
    void waitForEver();
    void timeAfterAMessage();
    void wrongTimeout();
    void nobodyWaits();
    void tellsWhatWasTried();
};

namespace {

const QString wait = QStringLiteral("wait");

FlowNode waitNode(QJsonObject properties = {})
{
    return flowNode(wait, QStringLiteral("wait-message"), properties);
}

QJsonObject prop(const char *name, const QJsonValue &value)
{
    return {{QString::fromLatin1(name), value}};
}

/// start → wait → the end, which gives what came.
FlowGraph waiting(const QJsonObject &properties = {})
{
    return flowOf({waitNode(properties), outputNode({{QStringLiteral("text"), QStringLiteral("textMessage")},
                                                     {QStringLiteral("binary"), QStringLiteral("binaryMessage")}})});
}

} // namespace

void TestMessages::messageValues_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("object") << QByteArray("{\"id\": 5}") << QJsonValue(prop("id", 5));
    QTest::newRow("number") << QByteArray(" 12 ") << QJsonValue(12);
    QTest::newRow("text") << QByteArray("hello, 服务端") << QJsonValue(QStringLiteral("hello, 服务端"));
    QTest::newRow("almost JSON") << QByteArray("{\"id\": 5") << QJsonValue(QStringLiteral("{\"id\": 5"));
    QTest::newRow("nothing") << QByteArray("") << QJsonValue(QString());
}

void TestMessages::messageValues()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QJsonValue, value);
    RunnerFixture fixture;
    fixture.start(waiting(prop("variable", QStringLiteral("m"))), inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.text(message.constData());
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().variables[QStringLiteral("m")], value);
    QCOMPARE(fixture.outcomes.first().outputs[QStringLiteral("text")].toString(), QString::fromUtf8(message));
}

void TestMessages::binaryMessage()
{
    RunnerFixture fixture;
    fixture.start(waiting(prop("variable", QStringLiteral("m"))), inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.runner.deliver(fixture.target, QStringLiteral("1"), MessageKind::Binary, QByteArray("\x00\xff", 2));
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().variables[QStringLiteral("m")].toString(), QStringLiteral("AP8="));
    QCOMPARE(fixture.outcomes.first().outputs,
             (QJsonObject{{QStringLiteral("text"), QString()}, {QStringLiteral("binary"), QStringLiteral("AP8=")}}));
}

void TestMessages::condition()
{
    RunnerFixture fixture;
    FlowInputs inputs = inputsOf(QStringLiteral("1"));
    inputs.textMessage = "first";
    const quint64 run = fixture.start(waiting(prop("condition", QStringLiteral("textMessage == 'go'"))), inputs);
    fixture.clock.run();
    fixture.text("no");
    QCOMPARE(fixture.runner.variables(run)[QStringLiteral("textMessage")].toString(), QStringLiteral("first"));
    fixture.text("stop");
    QCOMPARE(fixture.outcomes.size(), 0);
    fixture.text("go");
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().outputs[QStringLiteral("text")].toString(), QStringLiteral("go"));
}

void TestMessages::conditionThatThrows()
{
    RunnerFixture fixture;
    fixture.start(waiting(prop("condition", QStringLiteral("JSON.parse(textMessage).id == 3"))),
                  inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.text("{\"id\": 2}");
    fixture.text("no JSON");
    QCOMPARE(fixture.outcomes.size(), 1);
    QVERIFY2(fixture.outcomes.first().error.message.startsWith(QStringLiteral("Node 'wait': condition: line 1")),
             qPrintable(fixture.outcomes.first().error.message));
    fixture.text("{\"id\": 3}");
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestMessages::otherClientsAndTargets()
{
    RunnerFixture fixture;
    ListTarget other;
    fixture.start(waiting(), inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.text("x", "2");
    fixture.runner.deliver(other, QStringLiteral("1"), MessageKind::Text, "x");
    QCOMPARE(fixture.outcomes.size(), 0);
    fixture.text("mine");
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestMessages::anybody()
{
    RunnerFixture fixture;
    fixture.start(waiting(prop("from", QString())), inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.text("hello", "77");
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestMessages::severalRuns()
{
    RunnerFixture fixture;
    for (int i = 0; i < 3; ++i)
        fixture.start(waiting(), inputsOf(QStringLiteral("1")));
    fixture.start(waiting(prop("from", QString())), inputsOf(QStringLiteral("5")));
    fixture.start(waiting(), inputsOf(QStringLiteral("2")));
    fixture.clock.run();
    fixture.text("x");
    QList<quint64> ended;
    for (const FlowOutcome &outcome : std::as_const(fixture.outcomes))
        ended.append(outcome.run);
    QCOMPARE(ended, (QList<quint64>{1, 2, 3, 4}));
}

void TestMessages::messagesInOneGo()
{
    // A client that does not wait for answers: its second message is there when the run comes to its second wait.
    FlowGraph graph = flowOf({waitNode(), pushNode(QStringLiteral("{{textMessage}}")),
                              flowNode(QStringLiteral("wait2"), QStringLiteral("wait-message")),
                              outputNode(prop("last", QStringLiteral("textMessage")))});
    RunnerFixture fixture;
    fixture.start(graph, inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.text("one");
    fixture.text("two");
    QCOMPARE(fixture.target.contents(0), QByteArrayList{"one"});
    QCOMPARE(fixture.outcomes.value(0).outputs[QStringLiteral("last")].toString(), QStringLiteral("two"));
}

void TestMessages::messageBeforeTheFirstStep()
{
    RunnerFixture fixture;
    fixture.start(waiting(), inputsOf(QStringLiteral("1")));
    fixture.text("at once");
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().outputs[QStringLiteral("text")].toString(), QStringLiteral("at once"));
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.entered, (QStringList{QStringLiteral("start"), wait, QStringLiteral("end")}));
}

void TestMessages::timeout()
{
    FlowGraph graph = waiting(prop("timeout", 5000));
    graph.nodes.append(flowNode(QStringLiteral("late"), QStringLiteral("output")));
    graph.edges.append(edgeBy(QStringLiteral("timeout"), wait, QStringLiteral("late")));
    RunnerFixture fixture;
    QCOMPARE(fixture.run(graph, inputsOf(QStringLiteral("1"))).nodeId, QStringLiteral("late"));
    QCOMPARE(fixture.clock.now(), Clock::Time(5s));
    fixture.start(graph, inputsOf(QStringLiteral("1")));
    QVERIFY(!fixture.clock.run(fixture.clock.now() + 4999ms));
    fixture.text("just in time");
    QCOMPARE(fixture.outcomes.last().nodeId, QStringLiteral("end"));
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.outcomes.size(), 2);
}

void TestMessages::timeoutWithoutAWay()
{
    RunnerFixture fixture;
    const FlowOutcome outcome =
        fixture.run(waiting(prop("timeout", QStringLiteral("2 * 100"))), inputsOf(QStringLiteral("1")));
    QCOMPARE(outcome.error.code, ErrorCode::Timeout);
    QCOMPARE(outcome.error.message,
             QStringLiteral("Node 'wait': no message came in 200 ms. Connect 'timeout' if that may happen."));
}

void TestMessages::waitForEver()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(waiting(), inputsOf(QStringLiteral("1")));
    QVERIFY(fixture.clock.run()); // nothing is due, ever
    QCOMPARE(fixture.runner.activeRuns(), 1);
    fixture.runner.stop(run, QStringLiteral("enough."));
    QCOMPARE(fixture.outcomes.first().error.code, ErrorCode::Stopped);
    fixture.text("too late");
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestMessages::timeAfterAMessage()
{
    // The sleep behind it counts from the message, not from the wait's begin or its timeout.
    RunnerFixture fixture;
    FlowGraph graph = flowOf({waitNode(prop("timeout", 60000)), sleepNode(1000)});
    fixture.start(graph, inputsOf(QStringLiteral("1")));
    QVERIFY(!fixture.clock.run(20s));
    fixture.text("x");
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.clock.now(), Clock::Time(21s));
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestMessages::wrongTimeout()
{
    RunnerFixture fixture;
    const FlowOutcome outcome = fixture.run(waiting(prop("timeout", QStringLiteral("textMessage.length - 1"))));
    QVERIFY2(outcome.error.message.contains(QStringLiteral("Node 'wait': timeout: '-1' is no time")),
             qPrintable(outcome.error.message));
}

void TestMessages::nobodyWaits()
{
    RunnerFixture fixture;
    fixture.text("x");
    fixture.target.clients = {1};
    fixture.start(countdown(), inputsOf(QStringLiteral("1")));
    QVERIFY(!fixture.clock.run(2s));
    fixture.text("x");
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.outcomes.value(0).pushes, 9);
}

/// What was looked at, accepted or not; nothing of what nobody waited for.
void TestMessages::tellsWhatWasTried()
{
    RunnerFixture fixture;
    QSignalSpy tried(&fixture.runner, &FlowRunner::messageTried);
    const quint64 run = fixture.start(waiting(prop("condition", QStringLiteral("textMessage === 'yes'"))),
                                      inputsOf(QStringLiteral("1")));
    fixture.clock.run();
    fixture.text("no");
    fixture.text("yes", "2"); // another client's
    fixture.text("yes");
    fixture.text("yes"); // it waits no more
    QCOMPARE(tried.size(), 2);
    QCOMPARE(tried.first(),
             (QList<QVariant>{run, QStringLiteral("1"), QVariant::fromValue(MessageKind::Text), QByteArray("no")}));
    QCOMPARE(tried.last().at(3).toByteArray(), QByteArray("yes"));
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
