// SPDX-License-Identifier: MIT
#include "message/filter/parse/timepoint.h"

#include <QDateTime>
#include <QRegularExpression>

#include "message/filter/terms/recordterms.h"

namespace wsw {

namespace {

constexpr qint64 millisecond = 1000;
constexpr qint64 second = 1000 * millisecond;
constexpr qint64 minute = 60 * second;

/// What the text's form leaves open.
qint64 unitOfTime(const QString &text)
{
    const qsizetype colons = text.section(u'T', -1).section(u'+', 0, 0).section(u'-', 0, 0).count(u':');
    return text.contains(u'.') ? millisecond : colons > 1 ? second : minute;
}

} // namespace

std::optional<TimePoint> TimePoint::parse(const QString &text)
{
    return text.contains(u'-') ? parseDate(text.toUpper()) : parseTimeOfDay(text.toUpper());
}

std::optional<TimePoint> TimePoint::parseTimeOfDay(const QString &text)
{
    const bool utc = text.endsWith(u'Z');
    const QString digits = utc ? text.chopped(1) : text;
    // Qt's own ISO format takes 24:00 and a comma too.
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?$"));
    if (!form.match(digits).hasMatch())
        return {};
    const QTime time = QTime::fromString(digits.rightJustified(digits.indexOf(u':') == 1 ? digits.size() + 1 : 0, u'0'),
                                         Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    TimePoint point;
    point.m_daily = true;
    point.m_zone = utc ? Qt::UTC : Qt::LocalTime;
    point.m_begin = time.msecsSinceStartOfDay() * millisecond;
    point.m_end = point.m_begin + unitOfTime(digits);
    return point;
}

std::optional<TimePoint> TimePoint::parseDate(const QString &text)
{
    TimePoint point;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && !text.contains(u'T')) {
        point.m_begin = date.startOfDay().toMSecsSinceEpoch() * millisecond;
        point.m_end = date.addDays(1).startOfDay().toMSecsSinceEpoch() * millisecond;
        return point;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    point.m_begin = time.toMSecsSinceEpoch() * millisecond;
    point.m_end = point.m_begin + unitOfTime(text);
    return point;
}

FilterTermPointer TimePoint::termAt(Comparison comparison, qint64 time) const
{
    if (m_daily)
        return std::make_shared<DayTimeTerm>(comparison, time, m_zone);
    return std::make_shared<TimeTerm>(comparison, time);
}

} // namespace wsw
