// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "result.h"

/// One field of a CronExpression: values, ranges, steps and lists of them.
namespace wsw::cron {

enum class Field { Seconds, Minutes, Hours, DaysOfMonth, Months, DaysOfWeek };

struct FieldRange
{
    int least = 0;
    int most = 0;
};
FieldRange rangeOf(Field field);

/// A number within the field's range, or one of its names. Sunday is 7.
Result<int> parseValue(Field field, const QString &text);
/// A bit for each value.
Result<quint64> parseList(Field field, const QString &text);
Result<quint64> parseItem(Field field, const QString &text);
/// InvalidArgument: "Field 3 (hours), “25”: " and the problem.
Failure fieldFailure(Field field, const QString &text, const QString &problem);

} // namespace wsw::cron
