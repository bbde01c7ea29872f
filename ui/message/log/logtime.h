// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace wsw {

/// What the log's time column tells.
enum class TimeMode {
    Clock,         ///< local time of day
    DateTime,      ///< with the date
    SinceStart,    ///< since the first row
    SincePrevious, ///< since the row above
};

/// How much later, in microseconds: "+0.012 345 s" and the like, always with the same digits behind the point, so that
/// they stand beneath each other.
QString timeSinceText(qint64 microseconds);

/// The time that a person typed, as Message::time: "12:30", "12:30:05.250" on the day of `reference`, or with a date
/// in front "2026-01-31 12:30", "2026-01-31T12:30:05". Nothing if it is no time.
std::optional<qint64> timeOfText(const QString &text, qint64 reference);

} // namespace wsw
