// SPDX-License-Identifier: MIT
#include "flow/clock/schedule.h"

#include <QPointer>

#include <algorithm>

namespace wsw {

namespace {

using namespace std::chrono_literals;

constexpr Clock::Time mostLate = 1s;
// The wall clock may be corrected by as much, and a bit of an interval's end gets lost by sleeping.
constexpr Clock::Time mostAhead = 1s;
constexpr std::chrono::milliseconds longestWait = 1s;
// A clock that was wrong by more is set right: what it showed does not bind us.
constexpr qint64 farBack = std::chrono::milliseconds(24h).count();
constexpr qint64 mostCounted = 10000;

} // namespace

Schedule::Schedule(Clock &clock, WallClock wallClock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_wallClock(std::move(wallClock))
{
}

Schedule::~Schedule()
{
    stop();
}

void Schedule::startInterval(std::chrono::milliseconds interval)
{
    Q_ASSERT(interval >= 1ms);
    stop();
    m_cron.reset();
    m_interval = interval;
    m_last = moment();
    m_due = m_last.clock + m_interval;
    arm(m_due);
}

void Schedule::startCron(const CronExpression &cron)
{
    stop();
    m_cron = cron;
    startAfter(m_wallClock());
    armCron();
}

void Schedule::startAfter(const QDateTime &time)
{
    m_after = time;
    m_dueAt = m_cron->next(time);
}

void Schedule::stop()
{
    m_clock.cancel(std::exchange(m_task, 0));
    ++m_start;
}

void Schedule::arm(Clock::Time deadline)
{
    m_task = m_clock.callAt(deadline, [this] { onTime(); });
}

void Schedule::armCron()
{
    std::chrono::milliseconds wait = longestWait;
    if (m_dueAt.isValid())
        wait = std::clamp(std::chrono::milliseconds(m_wallClock().msecsTo(m_dueAt)), 0ms, longestWait);
    arm(m_clock.now() + wait);
}

void Schedule::onTime()
{
    if (m_cron)
        onCron();
    else
        onInterval();
}

void Schedule::onInterval()
{
    const Moment now = moment();
    const Clock::Time late = now.clock - m_due;
    const Clock::Time slept = sleptUntil(now);
    Clock::Time missed = slept;
    if (late > mostLate && late >= m_interval) {
        missed += late;
        m_due += late / m_interval * m_interval;
    }
    m_due += m_interval;
    SkippedTimes skipped;
    if (missed >= m_interval) {
        skipped.count = missed / m_interval;
        const auto wallAt = [&](Clock::Time ago) {
            return now.wall.addMSecs(-std::chrono::floor<std::chrono::milliseconds>(ago).count());
        };
        skipped.from = wallAt(late + slept);
        skipped.to = wallAt(late + slept - (skipped.count - 1) * m_interval);
    }
    if (tell(skipped))
        arm(m_due);
}

Schedule::Moment Schedule::moment() const
{
    return {m_clock.now(), m_wallClock()};
}

Clock::Time Schedule::sleptUntil(const Moment &now)
{
    const Moment last = std::exchange(m_last, now);
    const Clock::Time ahead = std::chrono::milliseconds(last.wall.msecsTo(now.wall)) - (now.clock - last.clock);
    return ahead > m_interval + mostAhead ? ahead : 0s;
}

void Schedule::onCron()
{
    const QDateTime now = m_wallClock();
    if (m_dueAt.isValid() && now.msecsTo(m_dueAt) <= 0) {
        SkippedTimes skipped;
        for (QDateTime next = m_cron->next(m_dueAt); next.isValid() && next <= now; next = m_cron->next(m_dueAt)) {
            if (skipped.count == 0)
                skipped.from = m_dueAt;
            skipped.to = m_dueAt;
            if (++skipped.count == mostCounted) {
                skipped.isAtLeast = true;
                m_dueAt = now;
                break;
            }
            m_dueAt = next;
        }
        startAfter(m_dueAt);
        if (!tell(skipped))
            return;
    } else if (now.msecsTo(m_after) > farBack) {
        startAfter(now);
    }
    armCron();
}

bool Schedule::tell(const SkippedTimes &times)
{
    const QPointer<Schedule> alive(this);
    const quint64 start = m_start;
    if (times.count > 0)
        emit skipped(times);
    if (!alive || m_start != start)
        return false;
    emit due();
    return alive && m_start == start;
}

} // namespace wsw
