// SPDX-License-Identifier: MIT
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "flow/test/flowtestrunner.h"
#include "support/flows.h"
#include "ui/flow/run/runlogmodel.h"
#include "ui/flow/run/runsteering.h"
#include "ui/flow/run/testofrun.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

using Kind = FlowRunEvent::Kind;

/// What the window knows of a run besides its state: the log, and how it is steered.
class TestRunLog : public QObject
{
    Q_OBJECT

    static FlowRunEvents events(quint64 run, quint64 first, int count)
    {
        FlowRunEvents added{run, u"countdown"_s, first, {}};
        for (int i = 0; i < count; ++i)
            added.events.append({.time = 1'000'000 + qint64(first + quint64(i)) * 500'000, .nodeId = u"push"_s});
        return added;
    }
    static QString text(const RunLogModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }

private slots:
    void rows()
    {
        Flow flow(countdown());
        RunLogModel model(flow);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showRun(3);
        model.take(events(3, 0, 2));
        model.take(events(4, 0, 7)); // another run
        FlowRunEvents foreign = events(3, 2, 1);
        foreign.flow = u"other"_s;
        model.take(foreign);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, RunLogModel::Node), u"Push a"_s);
        QVERIFY2(text(model, 1, RunLogModel::Time).contains(u"500"_s), qPrintable(text(model, 1, RunLogModel::Time)));
        model.showRun(4);
        QCOMPARE(model.rowCount(), 7);
        model.showRun(9);
        QCOMPARE(model.rowCount(), 0);
    }

    void eventsReadAsWhatHappened_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("shown");
        const QByteArray none;
        QTest::newRow("entered") << int(Kind::Entered) << QString() << none << u"entered"_s << QString();
        QTest::newRow("to all") << int(Kind::Pushed) << QString() << QByteArray("a\nb") << u"pushed to all"_s
                                << u"a b"_s;
        QTest::newRow("to one") << int(Kind::Pushed) << u"7"_s << QByteArray("x") << u"pushed to 7"_s << u"x"_s;
        QTest::newRow("paused") << int(Kind::Paused) << QString() << none << u"paused"_s << QString();
        QTest::newRow("ended") << int(Kind::Ended) << QString() << none << u"ended"_s << QString();
        QTest::newRow("message") << int(Kind::Received) << u"7"_s << QByteArray("x") << u"received from 7"_s << u"x"_s;
        QTest::newRow("connect") << int(Kind::ClientConnected) << u"7"_s << none << u"client 7 connected"_s
                                 << QString();
        QTest::newRow("disconnect") << int(Kind::ClientDisconnected) << u"7"_s << none << u"client 7 disconnected"_s
                                    << QString();
        QTest::newRow("by the flow") << int(Kind::Disconnected) << u"7"_s << none << u"disconnected 7"_s << QString();
        QTest::newRow("script") << int(Kind::Worked) << QString() << QByteArray("{\"a\":1}") << u"done"_s
                                << u"{\"a\":1}"_s;
        QTest::newRow("cut in a character")
            << int(Kind::Pushed) << u"7"_s << QByteArray(199, 'x') + QByteArray("\xc3\xa9") << u"pushed to 7"_s
            << QString(199, u'x') + QChar(QChar::ReplacementCharacter);
    }
    void eventsReadAsWhatHappened()
    {
        QFETCH(int, kind);
        QFETCH(QString, client);
        QFETCH(QByteArray, content);
        QFETCH(QString, event);
        QFETCH(QString, shown);
        Flow flow(countdown());
        RunLogModel model(flow);
        model.showRun(1);
        model.take({1,
                    u"countdown"_s,
                    0,
                    {{.time = 1, .kind = Kind(kind), .nodeId = u"gone"_s, .client = client, .content = content}}});
        QCOMPARE(text(model, 0, RunLogModel::Node), u"gone"_s); // a node that was deleted since
        QCOMPARE(text(model, 0, RunLogModel::Event), event);
        QCOMPARE(text(model, 0, RunLogModel::Content), shown);
    }

    void oldEventsAndRunsGo()
    {
        Flow flow(countdown());
        RunLogModel model(flow);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.showRun(1);
        for (quint64 first = 0; first < 12000; first += 1000)
            model.take(events(1, first, 1000));
        QCOMPARE(model.rowCount(), int(RunLogModel::mostEvents));
        QCOMPARE(model.event(0)->time, 1'000'000 + 2000 * 500'000);
        for (quint64 run = 2; run < 100; ++run)
            model.take(events(run, 0, 1));
        QCOMPARE(model.rowCount(), int(RunLogModel::mostEvents)); // the shown one stays
        model.showRun(2);
        QCOMPARE(model.rowCount(), 0);
        model.showRun(99);
        QCOMPARE(model.rowCount(), 1);
    }

    /// A countdown on a real server: paused at a breakpoint, stepped, let go on at once.
    void runIsSteered()
    {
        QTemporaryDir folder;
        const auto workbench = *Workbench::create(folder.filePath(u"a.wsrecording"_s));
        ServerProfile server;
        server.id = u"server"_s;
        server.port = 0;
        workbench->startServer(server, {});
        QTRY_COMPARE(workbench->serverStatus(server.id).state, ServerStatus::State::Listening);

        RunSteering steering(*workbench);
        FlowRunStatus status;
        connect(workbench.get(), &Workbench::flowRunChanged, &steering, [&](const FlowRunStatus &now) {
            status = now;
            steering.showRun(now);
        });
        QList<FlowRunEvent> log;
        connect(workbench.get(), &Workbench::flowRunLogged, &steering,
                [&](const FlowRunEvents &added) { log.append(added.events); });
        QVERIFY(!steering.findChildren<QToolButton *>().first()->isEnabled());

        const FlowGraph graph = countdown();
        workbench->setFlowBreakpoints(graph.id, {u"push"_s});
        workbench->runFlow(1, graph, server.id, 0, {}, {.speed = 0});
        QTRY_VERIFY(status.paused);
        QCOMPARE(status.nodeId, u"push"_s);
        QCOMPARE(status.pushes, 0);
        steering.step();
        QTRY_COMPARE(status.pushes, 1);
        QTRY_VERIFY(status.paused);
        workbench->setFlowBreakpoints(graph.id, {});
        steering.pauseOrResume();
        QTRY_VERIFY(!status.active);
        QVERIFY(status.succeeded);
        QCOMPARE(status.pushes, 9);
        QTRY_COMPARE(log.last().kind, Kind::Ended);
        QCOMPARE(steering.speed(), 0.0);
        QCOMPARE(std::count_if(log.cbegin(), log.cend(),
                               [](const FlowRunEvent &event) { return event.kind == Kind::Pushed; }),
                 9);
    }

    /// What a run did is what its test case expects.
    void testCaseOfARun_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("as fast as it is") << 1.0;
        QTest::newRow("at once") << 0.0;
    }
    void testCaseOfARun()
    {
        QFETCH(double, speed);
        QTemporaryDir folder;
        const auto workbench = *Workbench::create(folder.filePath(u"a.wsrecording"_s));
        ServerProfile server;
        server.id = u"server"_s;
        server.port = 0;
        workbench->startServer(server, {});
        QTRY_COMPARE(workbench->serverStatus(server.id).state, ServerStatus::State::Listening);
        FlowGraph graph = countdown();
        for (FlowNode &node : graph.nodes) {
            if (node.id == u"sleep"_s)
                node.properties = sleepFor(20);
        }
        FlowRunStatus status;
        QList<FlowRunEvent> log;
        connect(workbench.get(), &Workbench::flowRunChanged, this, [&](const FlowRunStatus &now) { status = now; });
        connect(workbench.get(), &Workbench::flowRunLogged, this,
                [&](const FlowRunEvents &added) { log.append(added.events); });
        const QJsonObject values{{u"a"_s, 4}};
        workbench->runFlow(1, graph, server.id, 0, values, {.speed = speed});
        QTRY_VERIFY(!log.isEmpty() && log.last().kind == Kind::Ended);

        FlowTest test = testOfRun(status, log, graph);
        test.id = u"test1"_s;
        QCOMPARE(test.expect.pushes->size(), 3);
        QCOMPARE(test.expect.pushes->last().to.has_value(), speed == 1);
        for (FlowTestPush &push : *test.expect.pushes)
            push.to.reset(); // this machine may be busy
        graph.tests = {test};
        FlowTestRunner runner;
        QList<FlowTestResult> results;
        connect(&runner, &FlowTestRunner::testFinished, this,
                [&](const FlowTestResult &result) { results.append(result); });
        runner.start(graph, graph.tests);
        QTRY_COMPARE(results.size(), 1);
        QVERIFY2(results.first().passed(), qPrintable(results.first().differences.value(0).message));
    }
};

QTEST_MAIN(TestRunLog)
#include "tst_runlog.moc"
