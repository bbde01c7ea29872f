// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "result.h"

namespace wsw {

/// When something is due, in six fields as Spring has them: seconds, minutes, hours, day of month, month, day of week,
/// e.g. `0/5 * * * * ?`. Each is `*`, a value, a range `a-b`, a step `a/n`, `a-b/n` or `*/n`, or a list of these;
/// months and days of the week have names, too (JAN, MON), and Sunday is 0 or 7. Days of the month may be `?`, `L`
/// (the last), `L-3`, `15W` (the weekday nearest to the 15th) and `LW`; days of the week `?`, `5L` (the month's last
/// Friday) and `5#2` (its second). `@yearly`, `@monthly`, `@weekly`, `@daily` and `@hourly` stand for the obvious.
/// Both kinds of days must match: `0 0 0 13 * FRI` is Friday the 13th.
class CronExpression
{
public:
    /// InvalidArgument names the field and what is wrong with it, or says that no date ever matches.
    static Result<CronExpression> parse(const QString &text);

    /// The first time later than `after`, in its time zone; not valid beyond the year 9999. Where the clocks are put
    /// forward, times that there are not are left out; where they are put back, an hour that comes twice counts twice
    /// only if every hour matches.
    QDateTime next(const QDateTime &after) const;

private:
    struct DayRule
    {
        enum class Kind {
            Any,
            DayOfMonth,
            LastDay,
            NearestWeekday,
            LastWeekday,
            DayOfWeek,
            LastDayOfWeek,
            NthDayOfWeek
        };
        Kind kind = Kind::Any;
        quint64 days = 0; ///< a bit for each, of the month (1 to 31) or the week (1 Monday to 7 Sunday)
        int day = 0;      ///< of the month or week; LastDay: so many days before
        int nth = 0;

        bool matches(QDate date) const;
    };

    /// A time without a zone.
    struct LocalTime
    {
        QDate date;
        int second = 0; ///< of the day
    };

    CronExpression() = default;
    static Result<QList<DayRule>> parseDaysOfMonth(const QString &text);
    static Result<QList<DayRule>> parseDaysOfWeek(const QString &text);
    static Result<DayRule> parseDayOfMonth(const QString &text);
    static Result<DayRule> parseDayOfWeek(const QString &text);
    bool matches(QDate date) const;
    std::optional<LocalTime> nextLocal(LocalTime from) const;
    std::optional<int> nextSecondOfDay(int from) const;

    quint64 m_seconds = 0;
    quint64 m_minutes = 0;
    quint64 m_hours = 0;
    quint64 m_months = 0;
    QList<DayRule> m_daysOfMonth;
    QList<DayRule> m_daysOfWeek;
};

} // namespace wsw
