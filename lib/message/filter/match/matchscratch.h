// SPDX-License-Identifier: MIT
#pragma once

#include "message/filter/match/pattern.h"

namespace wsw {

/// One day of the local time zone, as Message::time counts.
struct LocalDay
{
    qint64 begin = 0;
    qint64 end = 0; ///< the next day's beginning; not always 24 hours later
};

/// What terms need to write to while they match. Used by one thread.
struct MatchScratch
{
    PatternScratch pattern;
    LocalDay day{};
};

} // namespace wsw
