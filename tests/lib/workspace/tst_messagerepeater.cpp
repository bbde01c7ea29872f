// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTest>

#include "flow/clock/virtualclock.h"
#include "workspace/client/messagerepeater.h"

using namespace wsw;
using namespace std::chrono_literals;

namespace {

struct Fixture
{
    Result<void> every(int milliseconds, int count, const QString &text = QStringLiteral("n {{$counter}}"))
    {
        RepeatOptions options;
        options.intervalMs = milliseconds;
        options.count = count;
        return repeater.start({ContentType::Text, text}, scope, options);
    }

    VirtualClock clock;
    QDateTime start{QDate(2026, 1, 1), QTime(0, 0, 3), Qt::UTC};
    std::shared_ptr<SendScope> scope = std::make_shared<SendScope>();
    QList<QByteArray> sent;
    QList<qint64> times;
    int failAfter = -1;
    int stopAfter = -1;
    MessageRepeater repeater{
        clock, [this] { return start.addMSecs(std::chrono::floor<std::chrono::milliseconds>(clock.now()).count()); },
        [this](const MessageContent &content) -> Result<void> {
            if (int(sent.size()) == failAfter)
                return failure(ErrorCode::BacklogFull, QStringLiteral("too much"));
            sent.append(content.payload);
            times.append(std::chrono::floor<std::chrono::milliseconds>(clock.now()).count());
            if (sent.size() == stopAfter)
                repeater.stop();
            return {};
        }};
};

} // namespace

class MessageRepeaterTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatsByInterval();
    void goesOnUntilStopped();
    void repeatsByCron();
    void waitsForFarAwayTimes();
    void stopsFromWithin();
    void endsWithAnError();
    void endsWithAnUnknownVariable();
    void refusesWhatCannotBegin();
    void countsOnAfterwards();
    void leavesOutWhatWasMissed();
};

void MessageRepeaterTest::repeatsByInterval()
{
    Fixture f;
    QSignalSpy changed(&f.repeater, &MessageRepeater::changed);
    QVERIFY(f.every(250, 4));
    QVERIFY(f.repeater.status().active);
    QVERIFY(f.clock.run());
    QCOMPARE(f.sent, (QList<QByteArray>{"n 1", "n 2", "n 3", "n 4"}));
    QCOMPARE(f.times, (QList<qint64>{0, 250, 500, 750}));
    QVERIFY(!f.repeater.status().active);
    QCOMPARE(f.repeater.status().sent, 4U);
    QCOMPARE(f.repeater.status().error.message, QString());
    QVERIFY(changed.count() >= 4);
}

void MessageRepeaterTest::goesOnUntilStopped()
{
    Fixture f;
    QVERIFY(f.every(1, 0, QStringLiteral("same")));
    QVERIFY(!f.clock.run(10s));
    QCOMPARE(f.repeater.status().sent, 10001U);
    f.repeater.stop();
    QVERIFY(f.clock.run());
    QCOMPARE(f.sent.size(), 10001);
    QVERIFY(!f.repeater.status().active);
}

void MessageRepeaterTest::repeatsByCron()
{
    Fixture f;
    RepeatOptions options;
    options.kind = RepeatOptions::Kind::Cron;
    options.cron = QStringLiteral("0/5 * * * * ?");
    options.count = 3;
    QVERIFY(f.repeater.start({ContentType::Text, QStringLiteral("{{$counter}}")}, f.scope, options));
    QVERIFY(f.sent.isEmpty());
    QVERIFY(f.clock.run());
    QCOMPARE(f.times, (QList<qint64>{2000, 7000, 12000})); // it is 00:00:03
    QCOMPARE(f.sent, (QList<QByteArray>{"1", "2", "3"}));
}

void MessageRepeaterTest::waitsForFarAwayTimes()
{
    Fixture f;
    RepeatOptions options;
    options.kind = RepeatOptions::Kind::Cron;
    options.cron = QStringLiteral("0 0 0 2 1 *");
    options.count = 1;
    QVERIFY(f.repeater.start({ContentType::Text, QStringLiteral("x")}, f.scope, options));
    // The wall clock is put forward by an hour meanwhile.
    QVERIFY(!f.clock.run(1h));
    f.start = f.start.addSecs(3600);
    QVERIFY(f.clock.run());
    QCOMPARE(f.times.size(), 1);
    const auto due = std::chrono::milliseconds(23h - 3s);
    QVERIFY(f.times.first() >= due.count() && f.times.first() < due.count() + 1000 * 60);
}

void MessageRepeaterTest::stopsFromWithin()
{
    Fixture f;
    f.stopAfter = 2;
    QVERIFY(f.every(10, 0));
    QVERIFY(f.clock.run());
    QCOMPARE(f.sent.size(), 2);
    QCOMPARE(f.repeater.status().sent, 2U);
}

void MessageRepeaterTest::endsWithAnError()
{
    Fixture f;
    f.failAfter = 3;
    QVERIFY(f.every(10, 0));
    QVERIFY(f.clock.run());
    QCOMPARE(f.repeater.status().sent, 3U);
    QVERIFY(!f.repeater.status().active);
    QCOMPARE(f.repeater.status().error.message, QStringLiteral("too much"));
    f.failAfter = -1;
    QVERIFY(f.every(10, 1));
    QCOMPARE(f.repeater.status().error.message, QString());
}

void MessageRepeaterTest::endsWithAnUnknownVariable()
{
    Fixture f;
    VariableScope variables;
    variables.set(QStringLiteral("who"), QStringLiteral("you"));
    f.scope->setVariables(variables);
    QVERIFY(f.every(10, 0, QStringLiteral("{{who}}")));
    QVERIFY(!f.clock.run(35ms));
    f.scope->setVariables({}); // another environment was chosen
    QVERIFY(f.clock.run());
    QCOMPARE(f.sent, QList<QByteArray>(4, "you"));
    QVERIFY2(f.repeater.status().error.message.contains(QStringLiteral("who")),
             qPrintable(f.repeater.status().error.message));
}

void MessageRepeaterTest::refusesWhatCannotBegin()
{
    Fixture f;
    QVERIFY(!f.every(10, 0, QStringLiteral("{{nobody}}")));
    QVERIFY(!f.repeater.status().active);
    RepeatOptions options;
    options.kind = RepeatOptions::Kind::Cron;
    options.cron = QStringLiteral("no cron");
    QVERIFY(!f.repeater.start({ContentType::Text, QStringLiteral("x")}, f.scope, options));
    QVERIFY(!f.repeater.start({ContentType::Json, QStringLiteral("{")}, f.scope, {}));
    f.failAfter = 0;
    QVERIFY(!f.every(10, 0));
    QVERIFY(f.clock.run());
    QVERIFY(f.sent.isEmpty());
}

void MessageRepeaterTest::countsOnAfterwards()
{
    Fixture f;
    QVERIFY(f.every(10, 2));
    QVERIFY(f.clock.run());
    QCOMPARE(f.scope->take({ContentType::Text, QStringLiteral("{{$counter}}")})->payload, QByteArray("3"));
    QVERIFY(f.every(10, 1));
    QCOMPARE(f.sent.last(), QByteArray("n 4"));
}

void MessageRepeaterTest::leavesOutWhatWasMissed()
{
    // A clock that stands still while something else blocks its thread for ten seconds.
    class StalledClock : public VirtualClock
    {
    public:
        Time now() const override { return VirtualClock::now() + stall; }
        Time stall{0};
    };
    StalledClock clock;
    int sent = 0;
    MessageRepeater repeater(clock, QDateTime::currentDateTimeUtc, [&](const MessageContent &) -> Result<void> {
        if (++sent == 2)
            clock.stall = 10s;
        return {};
    });
    RepeatOptions options;
    options.intervalMs = 100;
    QVERIFY(repeater.start({ContentType::Text, QStringLiteral("x")}, std::make_shared<SendScope>(), options));
    QVERIFY(!clock.run(clock.now() + 100ms));
    QCOMPARE(sent, 2);
    QVERIFY(!clock.run(10300ms));
    QVERIFY2(sent <= 5, qPrintable(QString::number(sent)));
    QVERIFY(sent > 2);
}

QTEST_GUILESS_MAIN(MessageRepeaterTest)
#include "tst_messagerepeater.moc"
