// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

#include "flow/clock/clock.h"
#include "flow/clock/cronexpression.h"

namespace wsw {

/// Times that went by unused.
struct SkippedTimes
{
    qint64 count = 0;
    bool isAtLeast = false; ///< there were more than one cares to count
    QDateTime from;         ///< the first
    QDateTime to;           ///< the last
};

/// Tells when it is time, again and again, by an interval or a cron expression. Never two at once: who is told may
/// take its time. Times are absolute, lateness never adds up; those that went by meanwhile are told, too, in time or as
/// skipped. It may be stopped, started anew and deleted by whom it tells.
///
/// An interval goes by the monotonic clock: up to a second's worth of late times is made up for one by one, of more
/// only the last. It stands still while the machine sleeps: where the wall clock has gone on by more than an interval
/// and a second beside it, the times of that gap are told as skipped with the next one. A cron expression goes by the
/// wall clock, which is looked at every second, as it may be set and as monotonic clocks stand still while the machine
/// sleeps: put forward past several times, it is time once, for the last of them; put back by less than a day, no time
/// comes twice.
class Schedule : public QObject
{
    Q_OBJECT

public:
    using WallClock = std::function<QDateTime()>;

    /// The clock outlives the schedule.
    Schedule(Clock &clock, WallClock wallClock, QObject *parent = nullptr);
    ~Schedule() override;

    /// The first time is an interval from now. At least 1 ms.
    void startInterval(std::chrono::milliseconds interval);
    void startCron(const CronExpression &cron);
    void stop();
    bool isActive() const { return m_task != 0; }

signals:
    void due();
    /// Just before due() for the last of them.
    void skipped(const wsw::SkippedTimes &times);

private:
    /// What both clocks show.
    struct Moment
    {
        Clock::Time clock{0};
        QDateTime wall;
    };
    Moment moment() const;
    /// Since the last call; 0 unless it cost a time.
    Clock::Time sleptUntil(const Moment &now);
    void arm(Clock::Time deadline);
    void armCron();
    void startAfter(const QDateTime &time);
    void onTime();
    void onInterval();
    void onCron();
    /// False if it was stopped or started anew meanwhile.
    bool tell(const SkippedTimes &skipped);

    Clock &m_clock;
    const WallClock m_wallClock;
    Clock::Time m_interval{0};
    Clock::Time m_due{0};                 ///< of an interval
    Moment m_last;                        ///< of an interval: when it was looked at
    std::optional<CronExpression> m_cron; ///< none: by interval
    QDateTime m_after;                    ///< the last of its times, or when it was started
    QDateTime m_dueAt;                    ///< of a cron expression; not valid if there is none any more
    Clock::Id m_task = 0;
    quint64 m_start = 0; ///< tells one start from the next
};

} // namespace wsw
