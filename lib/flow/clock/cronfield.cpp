// SPDX-License-Identifier: MIT
#include "flow/clock/cronfield.h"

#include <QCoreApplication>
#include <QStringList>

namespace wsw::cron {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::CronExpression)
};

const char *const months[] = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
const char *const weekdays[] = {"MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"};

template <size_t N>
int numberOf(const char *const (&names)[N], const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Seconds: return Words::tr("seconds");
    case Field::Minutes: return Words::tr("minutes");
    case Field::Hours: return Words::tr("hours");
    case Field::DaysOfMonth: return Words::tr("day of month");
    case Field::Months: return Words::tr("month");
    case Field::DaysOfWeek: break;
    }
    return Words::tr("day of week");
}

// Both ends, or one of them with itself.
Result<FieldRange> parseRange(Field field, const QString &text)
{
    if (text == QLatin1String("*") || text == QLatin1String("?"))
        return field == Field::DaysOfWeek ? FieldRange{1, 7} : rangeOf(field);
    const qsizetype dash = text.indexOf(u'-');
    const Result<int> first = parseValue(field, dash < 0 ? text : text.left(dash));
    if (!first)
        return Failure(first.error());
    if (dash < 0)
        return FieldRange{*first, *first};
    const Result<int> last = parseValue(field, text.mid(dash + 1));
    if (!last)
        return Failure(last.error());
    // The week may begin with Sunday.
    const int least = field == Field::DaysOfWeek && *first == 7 && *last < 7 ? 0 : *first;
    if (least > *last)
        return fieldFailure(field, text, Words::tr("the range begins after its end"));
    return FieldRange{least, *last};
}

} // namespace

FieldRange rangeOf(Field field)
{
    switch (field) {
    case Field::Seconds:
    case Field::Minutes: return {0, 59};
    case Field::Hours: return {0, 23};
    case Field::DaysOfMonth: return {1, 31};
    case Field::Months: return {1, 12};
    case Field::DaysOfWeek: break;
    }
    return {0, 7};
}

Failure fieldFailure(Field field, const QString &text, const QString &problem)
{
    return failure(ErrorCode::InvalidArgument,
                   Words::tr("Field %1 (%2), “%3”: %4.").arg(int(field) + 1).arg(fieldName(field), text, problem));
}

Result<int> parseValue(Field field, const QString &text)
{
    const int named = field == Field::Months       ? numberOf(months, text)
                      : field == Field::DaysOfWeek ? numberOf(weekdays, text)
                                                   : 0;
    if (named > 0)
        return named;
    bool isNumber = !text.isEmpty() && text.front().isDigit();
    const int value = isNumber ? text.toInt(&isNumber) : 0;
    if (!isNumber)
        return fieldFailure(field, text, Words::tr("this is not a number or name that can stand there"));
    const FieldRange range = rangeOf(field);
    if (value < range.least || value > range.most)
        return fieldFailure(field, text, Words::tr("it goes from %1 to %2").arg(range.least).arg(range.most));
    return field == Field::DaysOfWeek && value == 0 ? 7 : value;
}

Result<quint64> parseItem(Field field, const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString values = slash < 0 ? text : text.left(slash);
    Result<FieldRange> range = parseRange(field, values);
    if (!range)
        return Failure(range.error());
    int step = 1;
    if (slash >= 0) {
        bool isNumber = false;
        step = text.mid(slash + 1).toInt(&isNumber);
        if (!isNumber || step < 1)
            return fieldFailure(field, text, Words::tr("after “/” a whole number from 1 on is expected"));
        // A single value begins a range that goes on to the end.
        if (!values.contains(u'-') && values != QLatin1String("*"))
            range->most = rangeOf(field).most;
    }
    quint64 bits = 0;
    for (int value = range->least; value <= range->most; value += step)
        bits |= quint64(1) << (field == Field::DaysOfWeek && value == 0 ? 7 : value);
    return bits;
}

Result<quint64> parseList(Field field, const QString &text)
{
    if (text.contains(u'?'))
        return fieldFailure(field, text, Words::tr("“?” is for days only: write “*”"));
    quint64 bits = 0;
    const QStringList items = text.split(u',');
    for (const QString &item : items) {
        const Result<quint64> parsed = parseItem(field, item);
        if (!parsed)
            return Failure(parsed.error());
        bits |= *parsed;
    }
    return bits;
}

} // namespace wsw::cron
