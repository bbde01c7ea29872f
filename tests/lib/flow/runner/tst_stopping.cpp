// SPDX-License-Identifier: MIT
#include <QTest>

#include "runnerfixture.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

class TestStopping : public QObject
{
    Q_OBJECT

private slots:
    void stop();
    void stopSession();
    void stopSessionsOfManyClients();
    void stopAllOfATarget();
    void stopFromWithinAPush();
    void stopFromWithinAnEnd();
};

namespace {

QByteArrayList numbersDown(int from)
{
    QByteArrayList list;
    for (int number = from; number > 0; --number)
        list.append(QByteArray::number(number));
    return list;
}

} // namespace

void TestStopping::stop()
{
    RunnerFixture fixture;
    const quint64 run = fixture.start(countdown());
    QVERIFY(!fixture.clock.run(2500ms));
    fixture.runner.stop(run, QStringLiteral("enough."));
    QCOMPARE(fixture.outcomes.size(), 1);
    QVERIFY(!fixture.outcomes.first().succeeded);
    QCOMPARE(fixture.outcomes.first().error.code, ErrorCode::Stopped);
    QVERIFY(fixture.outcomes.first().error.message.contains(QStringLiteral("enough.")));
    QCOMPARE(fixture.outcomes.first().nodeId, QStringLiteral("sleep"));
    fixture.runner.stop(run, {});
    fixture.runner.stop(4711, {});
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.target.pushes.size(), 3);
}

void TestStopping::stopSession()
{
    RunnerFixture fixture;
    fixture.target.clients = {1, 2};
    ListTarget other;
    other.clients = {1};
    fixture.start(countdown(), inputsOf(QStringLiteral("1")));
    fixture.start(countdown(), inputsOf(QStringLiteral("2")));
    QVERIFY(fixture.runner.start(countdown(), inputsOf(QStringLiteral("1")), other));
    QVERIFY(!fixture.clock.run(2500ms));
    fixture.runner.stopSession(fixture.target, QStringLiteral("1"), QStringLiteral("the client has gone."));
    QCOMPARE(fixture.runner.activeRuns(), 2);
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.target.contents(1), (QByteArrayList{"9", "8", "7"}));
    QCOMPARE(fixture.target.contents(2), numbersDown(9));
    QCOMPARE(other.contents(1), numbersDown(9));
}

void TestStopping::stopAllOfATarget()
{
    RunnerFixture fixture;
    ListTarget other;
    fixture.start(countdown());
    fixture.start(countdown());
    QVERIFY(fixture.runner.start(countdown(), {}, other));
    fixture.runner.stopAll(fixture.target, QStringLiteral("the server stops."));
    QCOMPARE(fixture.outcomes.size(), 2);
    QCOMPARE(fixture.runner.activeRuns(), 1);
    QVERIFY(fixture.clock.run());
    QVERIFY(fixture.target.pushes.isEmpty());
    QCOMPARE(other.contents(0), numbersDown(9));
}

void TestStopping::stopFromWithinAPush()
{
    RunnerFixture fixture;
    // A server that drops a client while it pushes to it stops the client's runs.
    class Dropping : public ListTarget
    {
    public:
        Result<void> push(quint32 client, MessageKind kind, const QByteArray &payload) override
        {
            runner->stopSession(*this, QString::number(client), QStringLiteral("dropped."));
            return ListTarget::push(client, kind, payload);
        }
        FlowRunner *runner = nullptr;
    } dropping;
    dropping.runner = &fixture.runner;
    dropping.clients = {5};
    QVERIFY(fixture.runner.start(countdown(), inputsOf(QStringLiteral("5")), dropping));
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.outcomes.size(), 1);
    QCOMPARE(fixture.outcomes.first().error.code, ErrorCode::Stopped);
    QCOMPARE(dropping.contents(5).size(), 1);

    fixture.target.clients = {6};
    connect(&fixture.runner, &FlowRunner::pushed, &fixture.runner,
            [&fixture](quint64 run) { fixture.runner.stop(run, QStringLiteral("seen enough.")); });
    QCOMPARE(fixture.run(countdown(), inputsOf(QStringLiteral("6"))).pushes, 1);
}

void TestStopping::stopSessionsOfManyClients()
{
    RunnerFixture fixture;
    constexpr int clients = 3000;
    for (int client = 1; client <= clients; ++client) {
        fixture.start(countdown(), inputsOf(QString::number(client)));
        fixture.start(countdown(), inputsOf(QString::number(client)));
    }
    for (int client = clients; client > 1; --client)
        fixture.runner.stopSession(fixture.target, QString::number(client), QStringLiteral("gone."));
    QCOMPARE(fixture.outcomes.size(), 2 * (clients - 1));
    QCOMPARE(fixture.outcomes.first().run, quint64(2 * clients - 1));
    QCOMPARE(fixture.runner.activeRuns(), 2);
    fixture.target.clients = {1};
    QVERIFY(fixture.clock.run());
    QCOMPARE(fixture.target.pushes.size(), 18);
}

void TestStopping::stopFromWithinAnEnd()
{
    // Who hears that one has ended stops them all.
    RunnerFixture fixture;
    connect(&fixture.runner, &FlowRunner::finished, &fixture.runner,
            [&] { fixture.runner.stopAll(fixture.target, QStringLiteral("all.")); });
    for (int i = 0; i < 3; ++i)
        fixture.start(countdown(), inputsOf(QStringLiteral("1")));
    fixture.runner.stopSession(fixture.target, QStringLiteral("1"), QStringLiteral("gone."));
    QCOMPARE(fixture.outcomes.size(), 3);
    QCOMPARE(fixture.runner.activeRuns(), 0);
    QVERIFY(fixture.clock.run());
}

QTEST_GUILESS_MAIN(TestStopping)
#include "tst_stopping.moc"
