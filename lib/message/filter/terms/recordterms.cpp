// SPDX-License-Identifier: MIT
#include "message/filter/terms/recordterms.h"

#include <QDateTime>

namespace wsw {

namespace {

constexpr qint64 microsecondsPerDay = 86'400'000'000;

qint64 microseconds(const QDateTime &time)
{
    return time.toMSecsSinceEpoch() * 1000;
}

QDate localDate(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time / 1000).date();
}

LocalDay dayOf(qint64 time)
{
    const QDate date = localDate(time);
    return {microseconds(date.startOfDay()), microseconds(date.addDays(1).startOfDay())};
}

} // namespace

std::optional<qint64> NumberTerm::numberOf(const FilterInput &input) const
{
    const auto present = [](qint64 number, bool is) { return is ? std::optional(number) : std::nullopt; };
    switch (m_field) {
    case NumberField::Number: return qint64(input.record) + 1;
    case NumberField::Size: return input.content.size();
    case NumberField::Connection: return present(input.message.connection, input.message.connection != 0);
    case NumberField::Client:
        return input.connection ? present(input.connection->client, input.connection->client != 0) : std::nullopt;
    case NumberField::CloseCode: break;
    }
    return present(closeInfo(input.message).code, input.message.kind == MessageKind::Close);
}

bool NumberTerm::matches(const FilterInput &input) const
{
    const auto number = numberOf(input);
    return number && compares(*number, m_comparison, m_value);
}

bool DayTimeTerm::matches(const FilterInput &input) const
{
    const qint64 time = input.message.time;
    if (m_zone == Qt::UTC)
        return compares(time % microsecondsPerDay, m_comparison, m_time);
    LocalDay &day = input.scratch.day;
    if (time < day.begin || time >= day.end)
        day = dayOf(time);
    return compares(time, m_comparison, onDay(day));
}

qint64 DayTimeTerm::onDay(const LocalDay &day) const
{
    if (day.end - day.begin == microsecondsPerDay)
        return day.begin + m_time;
    if (m_time >= microsecondsPerDay)
        return day.end;
    // The clocks change on it.
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(m_time / 1000));
    return microseconds(QDateTime(localDate(day.begin), time)) + m_time % 1000;
}

} // namespace wsw
