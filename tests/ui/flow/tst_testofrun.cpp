// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "flow/test/flowtestrunner.h"
#include "support/flows.h"
#include "ui/flow/run/testofrun.h"
#include "websocket/connection.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

using Kind = FlowRunEvent::Kind;
using Event = FlowTestArrival::Event;
using Outcome = FlowTestExpectations::Outcome;

namespace {

constexpr int patience = 20000;

FlowNode pushTo(const QString &id, const QString &client, const QString &content)
{
    return flowNode(id, u"push"_s, {{u"client"_s, client}, {u"content"_s, content}});
}

FlowNode waitFor(const QJsonObject &properties)
{
    return flowNode(u"wait"_s, u"wait-message"_s, properties);
}

QString differencesText(const FlowTestResult &result)
{
    QStringList texts;
    for (const FlowTestDifference &one : result.differences)
        texts.append(u"%1 | %2 | %3"_s.arg(one.message, one.expected, one.actual));
    return texts.join(u'\n');
}

FlowRunEvent at(qint64 milliseconds, FlowRunEvent event)
{
    event.time = 1'000'000 + milliseconds * 1000;
    return event;
}

} // namespace

/// A run on a real server, with real clients, becomes a test case that passes.
class TestTestOfRun : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    ConnectionIds m_ids;
    ServerProfile m_server;
    FlowRunStatus m_status;
    QList<FlowRunEvent> m_log;
    QList<quint32> m_connected;

    std::unique_ptr<Connection> client(const QString &target = {})
    {
        ConnectionOptions options;
        options.url = QUrl(m_workbench->serverStatus(u"server"_s).url() + target);
        auto connection = std::make_unique<Connection>(m_ids.next(), options);
        const qsizetype before = m_connected.size();
        connection->open();
        if (!QTest::qWaitFor([&] { return m_connected.size() > before; }, patience))
            qWarning("not connected");
        return connection;
    }
    void start(const FlowGraph &graph, quint32 client, const QJsonObject &values = {})
    {
        m_workbench->runFlow(1, graph, u"server"_s, client, values);
    }
    bool isAt(const QString &node) const
    {
        return std::any_of(m_log.cbegin(), m_log.cend(), [&](const FlowRunEvent &event) {
            return event.kind == Kind::Entered && event.nodeId == node;
        });
    }
    bool has(Kind kind) const
    {
        return std::any_of(m_log.cbegin(), m_log.cend(), [&](const auto &event) { return event.kind == kind; });
    }
    bool hasEnded() const { return has(Kind::Ended) || has(Kind::Failed); }
    FlowTest recorded(const FlowGraph &graph) const
    {
        FlowTest test = testOfRun(m_status, m_log, graph);
        test.id = u"test1"_s;
        return test;
    }
    static FlowTestResult resultOf(FlowGraph graph, FlowTest test)
    {
        for (FlowTestPush &push : *test.expect.pushes) { // this machine may be busy
            push.from.reset();
            *push.to += patience;
        }
        graph.tests = {test};
        FlowTestRunner runner;
        FlowTestResult result;
        result.skipped = true;
        connect(&runner, &FlowTestRunner::testFinished, &runner, [&](const FlowTestResult &told) { result = told; });
        runner.start(graph, graph.tests);
        if (!QTest::qWaitFor([&] { return !runner.isRunning(); }, patience))
            qWarning("not finished");
        return result;
    }

private slots:
    void init()
    {
        m_status = {};
        m_log.clear();
        m_connected.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_workbench = *Workbench::create(m_folder->filePath(u"a.wsrecording"_s));
        connect(m_workbench.get(), &Workbench::flowRunChanged, this, [&](const FlowRunStatus &now) { m_status = now; });
        connect(m_workbench.get(), &Workbench::flowRunLogged, this,
                [&](const FlowRunEvents &added) { m_log.append(added.events); });
        connect(m_workbench.get(), &Workbench::clientsChanged, this, [&](const ClientChanges &changes) {
            for (const ClientStatus &status : changes.connected)
                m_connected.append(status.client);
        });
        m_server = {};
        m_server.id = u"server"_s;
        m_server.port = 0;
        m_server.paths.append(PathProfile());
        m_server.paths.first().pattern = u"/ws/{room}"_s;
        m_workbench->startServer(m_server, {});
        QTRY_COMPARE(m_workbench->serverStatus(m_server.id).state, ServerStatus::State::Listening);
    }
    void cleanup() { m_workbench.reset(); }

    /// What a wait-message refuses and what it takes, and the inputs of the run.
    void loginHandshake()
    {
        const FlowGraph graph =
            flowOf({pushTo(u"ask"_s, u"{{wsSessionId}}"_s, u"who in {{pathParameters.room}}?"_s),
                    waitFor({{u"condition"_s, u"textMessage.startsWith('name:')"_s},
                             {u"variable"_s, u"login"_s},
                             {u"timeout"_s, 60000}}),
                    pushTo(u"welcome"_s, u"{{wsSessionId}}"_s, u"{\"hello\": \"{{login}}\", \"n\": {{n}}}"_s),
                    flowNode(u"end"_s, u"output"_s, {{u"values"_s, QJsonObject{{u"login"_s, u"login"_s}}}})},
                   {flowParameter(u"n"_s, u"integer"_s, 1)});
        const auto visitor = client(u"/ws/blue?a=b"_s);
        const auto other = client(u"/ws/red"_s);
        start(graph, m_connected.first(), {{u"n"_s, 7}});
        QTRY_VERIFY_WITH_TIMEOUT(isAt(u"wait"_s), patience);
        QVERIFY(visitor->sendText(u"let me in"_s));
        QTRY_VERIFY_WITH_TIMEOUT(has(Kind::Received), patience);
        QVERIFY(visitor->sendText(u"name:Ann"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), patience);
        QVERIFY2(m_status.succeeded, qPrintable(m_status.error.message));

        const FlowTest test = recorded(graph);
        const QString session = QString::number(m_connected.first());
        QCOMPARE(test.inputs.session, session);
        QVERIFY(!test.inputs.sessionGone);
        QCOMPARE(test.inputs.values, (QJsonObject{{u"n"_s, 7}}));
        QCOMPARE(test.inputs.pathParameters, (QJsonObject{{u"room"_s, u"blue"_s}}));
        QCOMPARE(test.inputs.query, (QJsonObject{{u"a"_s, u"b"_s}}));
        QCOMPARE(test.clients, QStringList{QString::number(m_connected.last())});
        QCOMPARE(test.arrivals.size(), 2);
        QCOMPARE(test.arrivals.first().client, session);
        QCOMPARE(test.arrivals.first().content, QJsonValue(u"let me in"_s));
        QCOMPARE(test.arrivals.last().content, QJsonValue(u"name:Ann"_s));
        QVERIFY(test.arrivals.first().time <= test.arrivals.last().time);
        QCOMPARE(test.expect.pushes->size(), 2);
        QVERIFY(test.description.isEmpty());
        const FlowTestResult result = resultOf(graph, test);
        QVERIFY2(result.passed(), qPrintable(differencesText(result)));
        // Without what came the run does not come to its end.
        FlowTest silent = test;
        silent.arrivals.removeLast();
        QVERIFY(!resultOf(graph, silent).passed());
    }

    /// A client that is there goes, another comes, then a push fails and another does not.
    void pushFailsAndClientsComeAndGo()
    {
        FlowGraph graph = flowOf({waitFor({{u"from"_s, u"1"_s}}), pushTo(u"lost"_s, u"2"_s, u"x"_s),
                                  flowNode(u"end"_s, u"output"_s, {{u"values"_s, QJsonObject{{u"lost"_s, false}}}})});
        graph.nodes.append(pushTo(u"late"_s, u"3"_s, u"instead"_s));
        graph.nodes.append(flowNode(u"sad"_s, u"output"_s, {{u"values"_s, QJsonObject{{u"lost"_s, true}}}}));
        FlowEdge failed = flowEdge(u"lost"_s, u"late"_s);
        failed.sourcePort = u"failed"_s;
        graph.edges.append(failed);
        graph.edges.append(flowEdge(u"late"_s, u"sad"_s));
        const auto one = client(u"/ws/a"_s);
        auto two = client(u"/ws/a"_s);
        start(graph, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(u"wait"_s), patience);
        two.reset();
        QTRY_VERIFY_WITH_TIMEOUT(has(Kind::ClientDisconnected), patience);
        const auto three = client(u"/ws/a"_s);
        QTRY_VERIFY_WITH_TIMEOUT(has(Kind::ClientConnected), patience);
        QVERIFY(one->sendBinary(QByteArray("\0\1", 2)));
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), patience);
        QCOMPARE(m_status.outputs.value(u"lost"_s), QJsonValue(true));

        const FlowTest test = recorded(graph);
        QCOMPARE(test.clients, (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(test.arrivals.size(), 3);
        QCOMPARE(test.arrivals.at(0).event, Event::Disconnect);
        QCOMPARE(test.arrivals.at(0).client, u"2"_s);
        QCOMPARE(test.arrivals.at(1).event, Event::Connect);
        QCOMPARE(test.arrivals.at(1).client, u"3"_s);
        QCOMPARE(test.arrivals.at(2).format, FlowTestArrival::Format::Base64);
        QCOMPARE(test.arrivals.at(2).content, QJsonValue(u"AAE="_s));
        const FlowTestResult result = resultOf(graph, test);
        QVERIFY2(result.passed(), qPrintable(differencesText(result)));
        QCOMPARE(result.outcome.outputs.value(u"lost"_s), QJsonValue(true));
    }

    void flowDisconnects()
    {
        const FlowGraph graph = flowOf({flowNode(u"out"_s, u"disconnect"_s, {{u"client"_s, u"1"_s}, {u"code"_s, 4001}}),
                                        waitFor({{u"timeout"_s, 300}}), flowNode(u"end"_s, u"output"_s)});
        FlowGraph timed = graph;
        FlowEdge timeout = flowEdge(u"wait"_s, u"end"_s);
        timeout.id = u"timeout"_s;
        timeout.sourcePort = u"timeout"_s;
        timed.edges.append(timeout);
        const auto one = client(u"/ws/a"_s);
        start(timed, 0);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), patience);
        const FlowTest test = recorded(timed);
        QVERIFY(test.expect.disconnects);
        QCOMPARE(test.expect.disconnects->first().code, std::optional<int>(4001));
        QVERIFY(test.arrivals.isEmpty()); // it is the flow's own doing
        const FlowTestResult result = resultOf(timed, test);
        QVERIFY2(result.passed(), qPrintable(differencesText(result)));
    }

    void clientLeavesItsRun()
    {
        const FlowGraph graph = flowOf({pushTo(u"hello"_s, {}, u"hi"_s), waitFor({})});
        auto one = client(u"/ws/a"_s);
        start(graph, 1);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(u"wait"_s), patience);
        one.reset();
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), patience);
        QCOMPARE(m_log.last().kind, Kind::Failed);
        const FlowTest test = recorded(graph);
        QCOMPARE(test.arrivals.size(), 1);
        QCOMPARE(test.arrivals.first().event, Event::Disconnect);
        QCOMPARE(test.expect.outcome, Outcome::Fails);
        QCOMPARE(test.expect.errorCode, u"stopped"_s);
        const FlowTestResult result = resultOf(graph, test);
        QVERIFY2(result.passed(), qPrintable(differencesText(result)));
    }

    /// Runs that nobody started by hand: for a message, and for a client that has gone.
    void publishedFlows()
    {
        using Moment = FlowBehaviour::Moment;
        FlowGraph graph = flowOf({pushTo(u"answer"_s, u"{{wsSessionId}}"_s, u"got {{textMessage}}"_s)});
        for (const Moment moment : {Moment::Message, Moment::Disconnect})
            m_server.paths.first().behaviours.append(newBehaviour(FlowBehaviour{moment, graph.id}));
        m_workbench->applyBehaviours(m_server, {graph});
        auto one = client(u"/ws/a"_s);
        QVERIFY(one->sendText(u"hello"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), patience);
        QVERIFY(m_status.succeeded);
        const FlowTest answered = recorded(graph);
        QCOMPARE(answered.inputs.textMessage, u"hello"_s);
        QVERIFY(!answered.inputs.sessionGone);
        QVERIFY(answered.arrivals.isEmpty()); // the message began it
        QCOMPARE(answered.expect.pushes->size(), 1);
        FlowTestResult result = resultOf(graph, answered);
        QVERIFY2(result.passed(), qPrintable(differencesText(result)));

        m_log.clear();
        one.reset();
        QTRY_VERIFY_WITH_TIMEOUT(has(Kind::Failed), patience);
        const FlowTest lost = recorded(graph);
        QVERIFY(lost.inputs.sessionGone);
        QCOMPARE(lost.expect.errorCode, u"push-failed"_s);
        result = resultOf(graph, lost);
        QVERIFY2(result.passed(), qPrintable(differencesText(result)));
    }

    void stoppedByHand()
    {
        const FlowGraph graph = flowOf({pushTo(u"hello"_s, {}, u"hi"_s), waitFor({})});
        start(graph, 0);
        QTRY_VERIFY_WITH_TIMEOUT(isAt(u"wait"_s), patience);
        m_workbench->stopFlow(m_status.run);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), patience);
        const FlowTest test = recorded(graph);
        QCOMPARE(test.expect.outcome, Outcome::Runs);
        const FlowTestResult result = resultOf(graph, test);
        QVERIFY2(result.passed(), qPrintable(differencesText(result)));
    }

    /// Once or always the same: a stub. Else it is left real, and the description names it.
    void stubs()
    {
        FlowGraph graph = flowOf({flowNode(u"same"_s, u"script"_s), flowNode(u"other"_s, u"script"_s),
                                  flowNode(u"big"_s, u"script"_s), flowNode(u"bad"_s, u"script"_s)});
        graph.nodes[2].label = u"Price of the day"_s;
        graph.nodes[3].label = u"Big one"_s;
        const auto worked = [](qint64 time, const QString &node, const QByteArray &content, const QString &error = {}) {
            return at(time, {.kind = Kind::Worked, .nodeId = node, .content = content, .text = error});
        };
        const QList<FlowRunEvent> log = {
            worked(0, u"same"_s, "{\"a\":1}"),    worked(1, u"same"_s, "{\"a\":1}"),
            worked(2, u"other"_s, "{\"a\":1}"),   worked(3, u"other"_s, "{\"a\":2}"),
            worked(4, u"other"_s, "{\"a\":2}"),   worked(5, u"big"_s, {}),
            worked(6, u"bad"_s, {}, u"no way"_s), at(7, {.kind = Kind::Failed, .nodeId = u"bad"_s})};
        FlowRunStatus run;
        run.nodeId = u"bad"_s;
        run.succeeded = false;
        run.error.code = ErrorCode::Timeout;
        const FlowTest test = testOfRun(run, log, graph);
        QCOMPARE(test.stubs.size(), 2);
        QCOMPARE(test.stubs.first().node, u"same"_s);
        QCOMPARE(test.stubs.first().variables, (QJsonObject{{u"a"_s, 1}}));
        QCOMPARE(test.stubs.last().error, u"no way"_s);
        QCOMPARE(test.expect.outcome, Outcome::Fails);
        QVERIFY(test.expect.errorCode.isEmpty());
        QVERIFY2(test.description.contains(u"Price of the day"_s), qPrintable(test.description));
        QVERIFY(test.description.contains(u"Big one"_s));
        QVERIFY(!test.description.contains(u"same"_s));
    }

    /// A step of the run that was late must not come before what it found already done.
    void timesOfArrivals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("before");
        QTest::addColumn<double>("came");
        QTest::addColumn<double>("next");
        QTest::addColumn<qint64>("time");
        QTest::newRow("message, rounded up") << int(Kind::Received) << 100.2 << 100.4 << 100.5 << qint64(101);
        QTest::newRow("long before the next step")
            << int(Kind::ClientConnected) << 0.0 << 400.0 << 1000.0 << qint64(400);
        QTest::newRow("just before the next step")
            << int(Kind::ClientDisconnected) << 0.0 << 999.9 << 1000.1 << qint64(950);
        QTest::newRow("not before the last step")
            << int(Kind::ClientDisconnected) << 990.0 << 999.0 << 1000.0 << qint64(991);
    }
    void timesOfArrivals()
    {
        QFETCH(const int, kind);
        QFETCH(const double, before);
        QFETCH(const double, came);
        QFETCH(const double, next);
        QFETCH(const qint64, time);
        const auto event = [](double milliseconds, Kind what) {
            return FlowRunEvent{.time = 1'000'000 + qRound64(milliseconds * 1000), .kind = what, .client = u"2"_s};
        };
        const FlowTest test = testOfRun({},
                                        {event(0, Kind::Entered), event(before, Kind::Entered), event(came, Kind(kind)),
                                         event(next, Kind::Entered), event(2000, Kind::Ended)},
                                        {});
        QCOMPARE(test.arrivals.size(), 1);
        QCOMPARE(test.arrivals.first().time, time);
    }

    /// What was sped up or paused says nothing of the time, and the test case says that.
    void timeThatStoodStill_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<bool>("paused");
        QTest::newRow("sped up") << 10.0 << false;
        QTest::newRow("paused") << 1.0 << true;
    }
    void timeThatStoodStill()
    {
        QFETCH(const double, speed);
        QFETCH(const bool, paused);
        FlowRunStatus run;
        run.speed = speed;
        run.session = u"9"_s;
        const FlowTest test =
            testOfRun(run,
                      {at(0, {.kind = paused ? Kind::Paused : Kind::Entered}),
                       at(1, {.kind = Kind::Pushed, .client = u"4"_s, .content = "x"}),
                       at(2, {.kind = Kind::ClientConnected, .client = u"5"_s}),
                       at(3, {.kind = Kind::Pushed, .client = u"5"_s, .content = "x"}), at(4, {.kind = Kind::Ended})},
                      {});
        QVERIFY(!test.expect.pushes->first().to);
        QVERIFY(!test.description.isEmpty());
        QVERIFY(test.inputs.sessionGone);            // it was not among the connected
        QCOMPARE(test.clients, QStringList{u"4"_s}); // who got a push was there, or had come
    }
};

QTEST_MAIN(TestTestOfRun)
#include "tst_testofrun.moc"
