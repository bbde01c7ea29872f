// SPDX-License-Identifier: MIT
#include <QTest>
#include <QTimeZone>

#include "flow/clock/schedule.h"
#include "flow/clock/virtualclock.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace std::chrono_literals;

namespace {

/// Virtual time, and a wall clock that goes with it until it is set; what the schedule tells is written down.
struct Fixture
{
    explicit Fixture(const QDateTime &begin = QDateTime(QDate(2026, 1, 1), QTime(0, 0, 3), Qt::UTC))
        : wallStart(begin)
    {
        QObject::connect(&schedule, &Schedule::due, &schedule, [this] {
            times.append(wall().toString(u"HH:mm:ss.zzz"_s));
            if (onDue)
                onDue();
        });
        QObject::connect(&schedule, &Schedule::skipped, &schedule,
                         [this](const SkippedTimes &unused) { skipped.append(unused); });
    }
    QDateTime wall() const
    {
        return wallStart.addMSecs(std::chrono::floor<std::chrono::milliseconds>(clock.now()).count());
    }
    void setWall(const QDateTime &time)
    {
        wallStart = time.addMSecs(-std::chrono::floor<std::chrono::milliseconds>(clock.now()).count());
    }
    void startCron(const char *cron) { schedule.startCron(*CronExpression::parse(QString::fromLatin1(cron))); }
    void runFor(Clock::Time time) { clock.run(clock.now() + time); }

    struct StallingClock : VirtualClock
    {
        Time now() const override { return VirtualClock::now() + stall; }
        Time stall{0};
    };
    StallingClock clock;
    QDateTime wallStart;
    QStringList times;
    QList<SkippedTimes> skipped;
    std::function<void()> onDue;
    Schedule schedule{clock, [this] { return wall(); }};
};

QDateTime utc(const QString &time)
{
    return QDateTime(QDate(2026, 1, 1), QTime::fromString(time, u"HH:mm:ss.zzz"_s), Qt::UTC);
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private slots:
    void goesByInterval();
    void makesUpForShortLateness();
    void skipsAfterLongLateness();
    void tellsWhatASleepSkipped_data();
    void tellsWhatASleepSkipped();
    void goesByCron();
    void neverTwoAtOnce();
    void wakesAfterSleep();
    void countsNoFurtherThanNeeded();
    void clockPutBack();
    void clockSetRight();
    void daylightSaving_data();
    void daylightSaving();
    void cronThatEnds();
    void stopsFromWithin();
    void startsAnewFromWithin();
    void diesFromWithin();
};

void ScheduleTest::goesByInterval()
{
    Fixture f;
    f.schedule.startInterval(250ms);
    QVERIFY(f.schedule.isActive());
    f.runFor(1s);
    QCOMPARE(f.times, (QStringList{u"00:00:03.250"_s, u"00:00:03.500"_s, u"00:00:03.750"_s, u"00:00:04.000"_s}));
    f.schedule.stop();
    QVERIFY(!f.schedule.isActive());
    QVERIFY(f.clock.run());
    QCOMPARE(f.times.size(), 4);
}

void ScheduleTest::makesUpForShortLateness()
{
    Fixture f;
    f.onDue = [&] { f.clock.stall = f.times.size() == 1 ? 950ms : f.clock.stall; };
    f.schedule.startInterval(100ms);
    f.runFor(100ms);
    QCOMPARE(f.times.size(), 1);
    QVERIFY(f.skipped.isEmpty());
    f.clock.run(1100ms); // its own time, without the stall
    QCOMPARE(f.times.size(), 11);
    QVERIFY(f.skipped.isEmpty());
}

void ScheduleTest::skipsAfterLongLateness()
{
    Fixture f;
    f.onDue = [&] { f.clock.stall = f.times.size() == 1 ? 10s : f.clock.stall; };
    f.schedule.startInterval(100ms);
    f.clock.run(200ms);
    QCOMPARE(f.times.size(), 2);
    QCOMPARE(f.skipped.size(), 1);
    QCOMPARE(f.skipped.first().count, 100); // 00:00:03.200 to 13.100; that of 13.200 is told
    QVERIFY(!f.skipped.first().isAtLeast);
    QCOMPARE(f.skipped.first().from, utc(u"00:00:03.200"_s));
    QCOMPARE(f.skipped.first().to, utc(u"00:00:13.100"_s));
}

void ScheduleTest::tellsWhatASleepSkipped_data()
{
    QTest::addColumn<int>("setForward"); // ms, while the monotonic clock stands still
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("slept for an hour") << 3600000 << qint64(720) << u"00:00:13.000"_s << u"01:00:08.000"_s;
    QTest::newRow("slept for not quite two") << 9999 << qint64(1) << u"00:00:13.000"_s << u"00:00:13.000"_s;
    QTest::newRow("by less than an interval") << 4999 << qint64(0) << QString() << QString();
    QTest::newRow("by hardly more") << 6000 << qint64(0) << QString() << QString();
    QTest::newRow("set back") << -3600000 << qint64(0) << QString() << QString();
    QTest::newRow("not at all") << 0 << qint64(0) << QString() << QString();
}

void ScheduleTest::tellsWhatASleepSkipped()
{
    QFETCH(int, setForward);
    QFETCH(qint64, count);
    Fixture f;
    f.schedule.startInterval(5s);
    f.runFor(7s);
    QCOMPARE(f.times, QStringList{u"00:00:08.000"_s});
    f.setWall(f.wall().addMSecs(setForward));
    f.runFor(13s);
    QCOMPARE(f.times.size(), 4); // the rhythm goes on
    QCOMPARE(f.skipped.size(), count > 0 ? 1 : 0);
    if (count > 0) {
        QCOMPARE(f.skipped.first().count, count);
        QTEST(f.skipped.first().from.toString(u"HH:mm:ss.zzz"_s), "from");
        QTEST(f.skipped.first().to.toString(u"HH:mm:ss.zzz"_s), "to");
    }
}

void ScheduleTest::goesByCron()
{
    Fixture f;
    f.startCron("0/5 * * * * ?");
    f.runFor(12s);
    QCOMPARE(f.times, (QStringList{u"00:00:05.000"_s, u"00:00:10.000"_s, u"00:00:15.000"_s}));
    QVERIFY(f.skipped.isEmpty());
}

void ScheduleTest::neverTwoAtOnce()
{
    Fixture f;
    int depth = 0;
    f.onDue = [&] {
        QCOMPARE(++depth, 1);
        f.clock.stall += 3500ms; // takes longer than the next times
        --depth;
    };
    f.startCron("* * * * * ?");
    f.clock.run(1s);
    QCOMPARE(f.times.at(0), u"00:00:04.000"_s);
    QCOMPARE(f.times.size(), 1);
    f.clock.run(4s + 500ms); // where it stood and the 3.5 s once more: it is 00:00:11 when the clock looks again
    QCOMPARE(f.times.size(), 2);
    QCOMPARE(f.skipped.size(), 1);
    QCOMPARE(f.skipped.first().count, 6);
    QCOMPARE(f.skipped.first().from, utc(u"00:00:05.000"_s));
    QCOMPARE(f.skipped.first().to, utc(u"00:00:10.000"_s));
}

void ScheduleTest::wakesAfterSleep()
{
    // The monotonic clock stood still meanwhile.
    Fixture f;
    f.startCron("0 0 * * * ?");
    f.runFor(10min);
    QVERIFY(f.times.isEmpty());
    f.setWall(f.wall().addSecs(3 * 3600));
    f.runFor(1s);
    QCOMPARE(f.times.size(), 1);
    QVERIFY2(f.times.first().startsWith(u"03:10:0"_s), qPrintable(f.times.first()));
    QCOMPARE(f.skipped.size(), 1);
    QCOMPARE(f.skipped.first().count, 2);
    QCOMPARE(f.skipped.first().from, utc(u"01:00:00.000"_s));
    QCOMPARE(f.skipped.first().to, utc(u"02:00:00.000"_s));
    f.runFor(1h);
    QCOMPARE(f.times.last(), u"04:00:00.000"_s);
    QCOMPARE(f.times.size(), 2);
}

void ScheduleTest::countsNoFurtherThanNeeded()
{
    Fixture f;
    f.startCron("* * * * * ?");
    f.setWall(f.wall().addYears(1));
    f.runFor(1s);
    QCOMPARE(f.skipped.size(), 1);
    QVERIFY(f.skipped.first().isAtLeast);
    QVERIFY(f.skipped.first().count >= 1000);
    QCOMPARE(f.times.size(), 1);
    f.runFor(2s);
    QCOMPARE(f.times.size(), 3);
    QCOMPARE(f.skipped.size(), 1);
}

void ScheduleTest::clockPutBack()
{
    Fixture f;
    f.startCron("0 * * * * ?");
    f.runFor(2min);
    QCOMPARE(f.times, (QStringList{u"00:01:00.000"_s, u"00:02:00.000"_s}));
    f.setWall(utc(u"00:00:30.000"_s));
    f.runFor(3min);
    QCOMPARE(f.times, (QStringList{u"00:01:00.000"_s, u"00:02:00.000"_s, u"00:03:00.000"_s}));
    QVERIFY(f.skipped.isEmpty());
}

void ScheduleTest::clockSetRight()
{
    // It was wrong by two years.
    Fixture f(QDateTime(QDate(2028, 1, 1), QTime(0, 0, 3), Qt::UTC));
    f.startCron("0 * * * * ?");
    f.runFor(1min);
    QCOMPARE(f.times, (QStringList{u"00:01:00.000"_s}));
    f.setWall(utc(u"12:00:30.000"_s));
    f.runFor(1min);
    QCOMPARE(f.times, (QStringList{u"00:01:00.000"_s, u"12:01:00.000"_s}));
}

void ScheduleTest::daylightSaving_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("cron");
    QTest::addColumn<QStringList>("times");
    const QDate spring(2026, 3, 29);
    const QDate autumn(2026, 10, 25);
    QTest::newRow("spring, hourly") << spring << u"0 0 * * * ?"_s
                                    << QStringList{u"01:00:00.000"_s, u"03:00:00.000"_s, u"04:00:00.000"_s};
    QTest::newRow("spring, in the gap") << spring << u"0 30 2 * * ?"_s << QStringList{};
    QTest::newRow("autumn, hourly") << autumn << u"0 0 * * * ?"_s
                                    << QStringList{u"01:00:00.000"_s, u"02:00:00.000"_s, u"02:00:00.000"_s,
                                                   u"03:00:00.000"_s, u"04:00:00.000"_s};
    QTest::newRow("autumn, once a day") << autumn << u"0 30 2 * * ?"_s << QStringList{u"02:30:00.000"_s};
}

void ScheduleTest::daylightSaving()
{
    QFETCH(QDate, day);
    QFETCH(QString, cron);
    QFETCH(QStringList, times);
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(berlin.isValid());
    const QDateTime begin(day, QTime(0, 30), berlin);
    const QDateTime end(day, QTime(4, 15), berlin);
    Fixture f(begin);
    f.startCron(cron.toLatin1().constData());
    f.runFor(std::chrono::milliseconds(begin.msecsTo(end)));
    QCOMPARE(f.times, times);
    QVERIFY(f.skipped.isEmpty());
}

void ScheduleTest::cronThatEnds()
{
    Fixture f(QDateTime(QDate(9999, 12, 31), QTime(23, 59, 58), Qt::UTC));
    f.startCron("0 0 0 1 1 ?");
    f.runFor(10s);
    QVERIFY(f.times.isEmpty());
    QVERIFY(f.skipped.isEmpty());
}

void ScheduleTest::stopsFromWithin()
{
    Fixture f;
    f.onDue = [&] {
        if (f.times.size() == 2)
            f.schedule.stop();
    };
    f.schedule.startInterval(10ms);
    QVERIFY(f.clock.run());
    QCOMPARE(f.times.size(), 2);
    QVERIFY(!f.schedule.isActive());
}

void ScheduleTest::startsAnewFromWithin()
{
    Fixture f;
    f.onDue = [&] {
        if (f.times.size() == 1)
            f.schedule.startInterval(500ms);
    };
    f.schedule.startInterval(10ms);
    f.runFor(1010ms);
    QCOMPARE(f.times, (QStringList{u"00:00:03.010"_s, u"00:00:03.510"_s, u"00:00:04.010"_s}));
}

void ScheduleTest::diesFromWithin()
{
    VirtualClock clock;
    auto *schedule = new Schedule(clock, QDateTime::currentDateTimeUtc);
    int count = 0;
    QObject::connect(schedule, &Schedule::due, schedule, [&] {
        ++count;
        delete schedule;
    });
    schedule->startInterval(1ms);
    QVERIFY(clock.run());
    QCOMPARE(count, 1);
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
