// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

#include "message/filter/filterterm.h"
#include "message/filter/match/comparison.h"

namespace wsw {

/// A time as people write it: a time of day, a date, or both. It lasts as long as its last unit: 12:00 for a minute,
/// 2026-01-31 for a day.
class TimePoint
{
public:
    /// Local time unless a Z (UTC) or an offset such as +02:00 ends it; a time of day may only have the Z.
    static std::optional<TimePoint> parse(const QString &text);

    FilterTermPointer term(Comparison comparison) const { return termAt(comparison, m_begin); }
    FilterTermPointer endTerm(Comparison comparison) const { return termAt(comparison, m_end); }

private:
    static std::optional<TimePoint> parseTimeOfDay(const QString &text);
    static std::optional<TimePoint> parseDate(const QString &text);
    FilterTermPointer termAt(Comparison comparison, qint64 time) const;

    // Microseconds: of a time of day since midnight, else as Message::time counts.
    qint64 m_begin = 0;
    qint64 m_end = 0;
    bool m_daily = false;
    Qt::TimeSpec m_zone = Qt::LocalTime;
};

} // namespace wsw
