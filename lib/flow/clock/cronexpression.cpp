// SPDX-License-Identifier: MIT
#include "flow/clock/cronexpression.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <bit>

#include "flow/clock/cronfield.h"

namespace wsw {

using cron::Field;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::CronExpression)
};

constexpr quint64 everyHour = (quint64(1) << 24) - 1;
constexpr int lastYear = 9999;

struct Macro
{
    const char *name;
    const char *fields;
};

constexpr Macro macros[] = {{"@yearly", "0 0 0 1 1 *"}, {"@annually", "0 0 0 1 1 *"}, {"@monthly", "0 0 0 1 * *"},
                            {"@weekly", "0 0 0 * * 0"}, {"@daily", "0 0 0 * * *"},    {"@midnight", "0 0 0 * * *"},
                            {"@hourly", "0 0 * * * *"}};

bool has(quint64 bits, int value)
{
    return (bits >> value) & 1;
}

/// The first value at or after `from`; -1 if there is none.
int firstOf(quint64 bits, int from)
{
    const quint64 rest = from > 63 ? 0 : bits >> from << from;
    return rest == 0 ? -1 : std::countr_zero(rest);
}

bool isWeekday(QDate date)
{
    return date.dayOfWeek() < Qt::Saturday;
}

// Within the same month.
QDate nearestWeekday(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || isWeekday(date))
        return date;
    if (date.dayOfWeek() == Qt::Saturday)
        return day > 1 ? date.addDays(-1) : date.addDays(2);
    return day < date.daysInMonth() ? date.addDays(1) : date.addDays(-2);
}

qint64 wholeSecondAfter(qint64 msecs)
{
    const qint64 part = msecs % 1000;
    return msecs - (part < 0 ? part + 1000 : part) + 1000;
}

// What the zone's clocks showed before they were last changed: put back, they show it again.
QDateTime localTimePassed(const QTimeZone &zone, const QDateTime &now)
{
    const QTimeZone::OffsetData change = zone.previousTransition(now.addSecs(1));
    if (!change.atUtc.isValid())
        return QDateTime(now.date(), now.time(), Qt::UTC);
    return change.atUtc.addSecs(zone.offsetFromUtc(change.atUtc.addSecs(-1)));
}

} // namespace

bool CronExpression::DayRule::matches(QDate date) const
{
    switch (kind) {
    case Kind::Any: return true;
    case Kind::DayOfMonth: return has(days, date.day());
    case Kind::LastDay: return date.day() == date.daysInMonth() - day;
    case Kind::NearestWeekday: return date == nearestWeekday(date.year(), date.month(), day);
    case Kind::LastWeekday: return date == nearestWeekday(date.year(), date.month(), date.daysInMonth());
    case Kind::DayOfWeek: return has(days, date.dayOfWeek());
    case Kind::LastDayOfWeek: return date.dayOfWeek() == day && date.day() + 7 > date.daysInMonth();
    case Kind::NthDayOfWeek: break;
    }
    return date.dayOfWeek() == day && (date.day() - 1) / 7 + 1 == nth;
}

Result<CronExpression> CronExpression::parse(const QString &text)
{
    QStringList fields = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const Macro &macro : macros) {
        if (fields.size() == 1 && fields.first().compare(QLatin1String(macro.name), Qt::CaseInsensitive) == 0)
            fields = QString::fromLatin1(macro.fields).split(u' ');
    }
    if (fields.size() != 6) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("A cron expression has six fields (seconds, minutes, hours, day of month, month, day "
                                 "of week), for example 0/5 * * * * ?; this has %1.")
                           .arg(fields.size()));
    }
    CronExpression expression;
    const std::pair<Field, quint64 CronExpression::*> plain[] = {{Field::Seconds, &CronExpression::m_seconds},
                                                                 {Field::Minutes, &CronExpression::m_minutes},
                                                                 {Field::Hours, &CronExpression::m_hours},
                                                                 {Field::Months, &CronExpression::m_months}};
    for (const auto &[field, bits] : plain) {
        const Result<quint64> parsed = cron::parseList(field, fields.at(int(field)));
        if (!parsed)
            return Failure(parsed.error());
        expression.*bits = *parsed;
    }
    const Result<QList<DayRule>> daysOfMonth = parseDaysOfMonth(fields.at(int(Field::DaysOfMonth)));
    if (!daysOfMonth)
        return Failure(daysOfMonth.error());
    const Result<QList<DayRule>> daysOfWeek = parseDaysOfWeek(fields.at(int(Field::DaysOfWeek)));
    if (!daysOfWeek)
        return Failure(daysOfWeek.error());
    expression.m_daysOfMonth = *daysOfMonth;
    expression.m_daysOfWeek = *daysOfWeek;
    if (!expression.nextLocal({QDate(2000, 1, 1), 0}))
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("No date ever matches “%1”: look at its days and month.").arg(text.simplified()));
    return expression;
}

Result<QList<CronExpression::DayRule>> CronExpression::parseDaysOfMonth(const QString &text)
{
    QList<DayRule> rules;
    const QStringList items = text.split(u',');
    for (const QString &item : items) {
        const Result<DayRule> rule = parseDayOfMonth(item);
        if (!rule)
            return Failure(rule.error());
        rules.append(*rule);
    }
    return rules;
}

Result<CronExpression::DayRule> CronExpression::parseDayOfMonth(const QString &text)
{
    constexpr Field field = Field::DaysOfMonth;
    DayRule rule;
    const QString upper = text.toUpper();
    if (upper == QLatin1String("*") || upper == QLatin1String("?"))
        return rule;
    if (upper == QLatin1String("L") || upper == QLatin1String("LW")) {
        rule.kind = upper.size() == 1 ? DayRule::Kind::LastDay : DayRule::Kind::LastWeekday;
        return rule;
    }
    if (upper.startsWith(QLatin1String("L-"))) {
        const Result<int> before = cron::parseValue(field, upper.mid(2));
        if (!before)
            return Failure(before.error());
        rule.kind = DayRule::Kind::LastDay;
        rule.day = *before;
        return rule;
    }
    if (upper.endsWith(u'W')) {
        const Result<int> day = cron::parseValue(field, upper.chopped(1));
        if (!day)
            return Failure(day.error());
        rule.kind = DayRule::Kind::NearestWeekday;
        rule.day = *day;
        return rule;
    }
    const Result<quint64> days = cron::parseItem(field, text);
    if (!days)
        return Failure(days.error());
    rule.kind = DayRule::Kind::DayOfMonth;
    rule.days = *days;
    return rule;
}

Result<QList<CronExpression::DayRule>> CronExpression::parseDaysOfWeek(const QString &text)
{
    QList<DayRule> rules;
    const QStringList items = text.split(u',');
    for (const QString &item : items) {
        const Result<DayRule> rule = parseDayOfWeek(item);
        if (!rule)
            return Failure(rule.error());
        rules.append(*rule);
    }
    return rules;
}

Result<CronExpression::DayRule> CronExpression::parseDayOfWeek(const QString &text)
{
    constexpr Field field = Field::DaysOfWeek;
    DayRule rule;
    if (text == QLatin1String("*") || text == QLatin1String("?"))
        return rule;
    const qsizetype hash = text.indexOf(u'#');
    if (hash >= 0 || text.endsWith(u'L', Qt::CaseInsensitive)) {
        const Result<int> day = cron::parseValue(field, hash >= 0 ? text.left(hash) : text.chopped(1));
        if (!day)
            return Failure(day.error());
        rule.day = *day;
        rule.kind = hash >= 0 ? DayRule::Kind::NthDayOfWeek : DayRule::Kind::LastDayOfWeek;
        rule.nth = text.mid(hash + 1).toInt();
        if (hash >= 0 && (rule.nth < 1 || rule.nth > 5))
            return cron::fieldFailure(field, text, Words::tr("after “#” a number from 1 to 5 is expected"));
        return rule;
    }
    const Result<quint64> days = cron::parseItem(field, text);
    if (!days)
        return Failure(days.error());
    rule.kind = DayRule::Kind::DayOfWeek;
    rule.days = *days;
    return rule;
}

bool CronExpression::matches(QDate date) const
{
    const auto matchesDate = [date](const DayRule &rule) { return rule.matches(date); };
    return std::any_of(m_daysOfMonth.begin(), m_daysOfMonth.end(), matchesDate)
           && std::any_of(m_daysOfWeek.begin(), m_daysOfWeek.end(), matchesDate);
}

std::optional<int> CronExpression::nextSecondOfDay(int from) const
{
    int hour = from / 3600;
    int minute = from / 60 % 60;
    int second = firstOf(m_seconds, from % 60);
    if (second < 0) {
        ++minute;
        second = firstOf(m_seconds, 0);
    }
    if (!has(m_minutes, minute) || minute > 59) {
        minute = firstOf(m_minutes, minute);
        second = firstOf(m_seconds, 0);
        if (minute < 0) {
            ++hour;
            minute = firstOf(m_minutes, 0);
        }
    }
    if (hour > 23 || !has(m_hours, hour)) {
        hour = firstOf(m_hours, hour);
        minute = firstOf(m_minutes, 0);
        second = firstOf(m_seconds, 0);
    }
    if (hour < 0)
        return std::nullopt;
    return (hour * 60 + minute) * 60 + second;
}

std::optional<CronExpression::LocalTime> CronExpression::nextLocal(LocalTime from) const
{
    for (QDate date = from.date; date.year() <= lastYear;) {
        if (!has(m_months, date.month())) {
            date = QDate(date.year(), date.month(), 1).addMonths(1);
            continue;
        }
        if (matches(date)) {
            if (const std::optional<int> second = nextSecondOfDay(date == from.date ? from.second : 0))
                return LocalTime{date, *second};
        }
        date = date.addDays(1);
    }
    return std::nullopt;
}

QDateTime CronExpression::next(const QDateTime &after) const
{
    const QTimeZone zone = after.timeZone();
    QDateTime from = QDateTime::fromMSecsSinceEpoch(wholeSecondAfter(after.toMSecsSinceEpoch()), zone);
    // Between two changes of the zone's offset local time runs on evenly.
    while (true) {
        const int offset = from.offsetFromUtc();
        QDateTime local(from.date(), from.time(), Qt::UTC);
        if (m_hours != everyHour)
            local = qMax(local, localTimePassed(zone, from));
        const std::optional<LocalTime> found = nextLocal({local.date(), local.time().msecsSinceStartOfDay() / 1000});
        if (!found)
            return {};
        const QDateTime due =
            QDateTime(found->date, QTime(0, 0), Qt::UTC).addSecs(found->second).addSecs(-offset).toTimeZone(zone);
        const QTimeZone::OffsetData change = zone.nextTransition(from);
        if (!change.atUtc.isValid() || due < change.atUtc)
            return due;
        from = change.atUtc.toTimeZone(zone);
    }
}

} // namespace wsw
