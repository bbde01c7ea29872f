// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QTest>

#include "flow/clock/clockhold.h"
#include "flow/clock/realclock.h"
#include "flow/clock/virtualclock.h"

using namespace wsw;
using namespace std::chrono_literals;

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void virtualTimeOrder();
    void virtualTimeOfTasksThatBreed();
    void virtualTimeUntil();
    void virtualTimeByTheEventLoop();
    void heldVirtualTime();
    void virtualTimeOfDay();
    void neverFromWithinCallAt_data() { clocks(); }
    void neverFromWithinCallAt();
    void order_data() { clocks(); }
    void order();
    void cancel_data() { clocks(); }
    void cancel();
    void cancelFromATask_data() { clocks(); }
    void cancelFromATask();
    void pastTasksDoNotStarveTheEventLoop_data() { clocks(); }
    void pastTasksDoNotStarveTheEventLoop();
    void realTimeIsNeverEarly();
    void realTimeOfManyDeadlines();

private:
    static void clocks();
    std::unique_ptr<Clock> clock() const;
};

void TestClock::clocks()
{
    QTest::addColumn<bool>("isReal");
    QTest::newRow("real") << true;
    QTest::newRow("virtual") << false;
}

std::unique_ptr<Clock> TestClock::clock() const
{
    QFETCH(const bool, isReal);
    if (isReal)
        return std::make_unique<RealClock>();
    return std::make_unique<VirtualClock>();
}

void TestClock::virtualTimeOrder()
{
    VirtualClock clock;
    QList<std::pair<QString, Clock::Time>> ran;
    for (const auto &[name, time] :
         {std::pair{QStringLiteral("late"), 1h}, {QStringLiteral("first"), 0h}, {QStringLiteral("late too"), 1h}})
        clock.callAt(time, [&, label = name] { ran.append({label, clock.now()}); });
    QVERIFY(clock.run());
    const QList<std::pair<QString, Clock::Time>> expected = {
        {QStringLiteral("first"), 0s}, {QStringLiteral("late"), 1h}, {QStringLiteral("late too"), 1h}};
    QCOMPARE(ran, expected);
}

void TestClock::virtualTimeOfTasksThatBreed()
{
    VirtualClock clock;
    int turns = 0;
    std::function<void()> again = [&] {
        if (++turns < 1000)
            clock.callAt(clock.now() + 10ms, again);
    };
    clock.callAt(10ms, again);
    QVERIFY(clock.run());
    QCOMPARE(turns, 1000);
    QCOMPARE(clock.now(), Clock::Time(10s));
}

void TestClock::virtualTimeUntil()
{
    VirtualClock clock;
    int ran = 0;
    clock.callAt(1s, [&] { ++ran; });
    clock.callAt(2s, [&] { ++ran; });
    QVERIFY(!clock.run(1500ms));
    QCOMPARE(ran, 1);
    QCOMPARE(clock.now(), Clock::Time(1500ms));
    QVERIFY(clock.run(5s));
    QCOMPARE(ran, 2);
    QCOMPARE(clock.now(), Clock::Time(5s));
}

void TestClock::virtualTimeByTheEventLoop()
{
    VirtualClock clock;
    bool ran = false;
    clock.callAt(24h * 365, [&] { ran = true; });
    QTRY_VERIFY(ran);
    QCOMPARE(clock.now(), Clock::Time(24h * 365));
}

void TestClock::neverFromWithinCallAt()
{
    const auto clock = this->clock();
    bool ran = false;
    clock->callAt(clock->now() - 1s, [&] { ran = true; });
    QVERIFY(!ran);
    QTRY_VERIFY(ran);
}

void TestClock::heldVirtualTime()
{
    VirtualClock clock;
    QList<int> ran;
    clock.callAt(1s, [&] { ran.append(1); });
    auto hold = std::make_unique<ClockHold>(clock);
    {
        const ClockHold another(clock);
        clock.callAt(0s, [&] { ran.append(0); }); // takes no time
    }
    QVERIFY(!clock.run(5s));
    QCOMPARE(ran, QList<int>{0});
    QCOMPARE(clock.now(), Clock::Time(0s));
    QCoreApplication::processEvents();
    QCOMPARE(ran, QList<int>{0});
    hold.reset();
    QTRY_COMPARE(ran, (QList<int>{0, 1}));
    QCOMPARE(clock.now(), Clock::Time(1s));
    QVERIFY(clock.run(5s));
    QCOMPARE(clock.now(), Clock::Time(5s));
}

void TestClock::virtualTimeOfDay()
{
    VirtualClock clock;
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(clock.sinceEpoch().count(), Qt::UTC),
             QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    clock.setEpoch(5s);
    clock.run(1500ms);
    QCOMPARE(clock.sinceEpoch(), 6500ms);
    QVERIFY(std::abs(QDateTime::currentMSecsSinceEpoch() - RealClock().sinceEpoch().count()) < 60000);
}

void TestClock::order()
{
    const auto clock = this->clock();
    const Clock::Time now = clock->now();
    QList<int> ran;
    for (const int step : {3, 1, 2, 1, 3})
        clock->callAt(now + step * 2ms, [&, step] { ran.append(step); });
    QTRY_COMPARE(ran.size(), 5);
    QCOMPARE(ran, (QList<int>{1, 1, 2, 3, 3}));
}

void TestClock::cancel()
{
    const auto clock = this->clock();
    const Clock::Time now = clock->now();
    bool cancelledRan = false;
    bool otherRan = false;
    const Clock::Id id = clock->callAt(now + 1ms, [&] { cancelledRan = true; });
    clock->callAt(now + 2ms, [&] { otherRan = true; });
    clock->cancel(id);
    clock->cancel(id);
    clock->cancel(12345);
    QTRY_VERIFY(otherRan);
    QVERIFY(!cancelledRan);
}

void TestClock::cancelFromATask()
{
    const auto clock = this->clock();
    const Clock::Time past = clock->now();
    bool cancelledRan = false;
    bool done = false;
    Clock::Id second = 0;
    clock->callAt(past, [&] { clock->cancel(second); });
    second = clock->callAt(past, [&] { cancelledRan = true; });
    clock->callAt(past, [&] { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(!cancelledRan);
}

void TestClock::pastTasksDoNotStarveTheEventLoop()
{
    const auto clock = this->clock();
    bool stop = false;
    std::function<void()> again = [&] {
        if (!stop)
            clock->callAt(clock->now() - 1s, again);
    };
    clock->callAt(clock->now(), again);
    QMetaObject::invokeMethod(
        this, [&] { stop = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(stop);
    bool idle = false;
    clock->callAt(clock->now(), [&] { idle = true; });
    QTRY_VERIFY(idle);
}

void TestClock::realTimeIsNeverEarly()
{
    RealClock clock;
    constexpr int steps = 50;
    const Clock::Time begin = clock.now();
    QList<bool> early;
    for (int i = 0; i < steps; ++i)
        clock.callAt(begin + i * 1500us, [&, i] { early.append(clock.now() < begin + i * 1500us); });
    QTRY_COMPARE(early.size(), steps);
    QVERIFY(!early.contains(true));
}

void TestClock::realTimeOfManyDeadlines()
{
    // More at once than the clock serves in one turn of the event loop.
    RealClock clock;
    QList<int> ran;
    QList<int> expected;
    for (int i = 0; i < 10000; ++i) {
        clock.callAt(Clock::Time(0), [&, i] { ran.append(i); });
        expected.append(i);
    }
    QTRY_COMPARE(ran.size(), 10000);
    QCOMPARE(ran, expected);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
