// SPDX-License-Identifier: MIT
#include "workspace/replay/replaypace.h"

#include <algorithm>
#include <cmath>

namespace wsw {

Clock::Time ReplayPace::scaled(qint64 microseconds) const
{
    // An imported recording may span decades; a hundred years still fit.
    constexpr double most = 3e18;
    const double nanoseconds = double(microseconds) * 1000 / m_timing.speed;
    return Clock::Time(std::llround(std::clamp(nanoseconds, -most, most)));
}

Clock::Time ReplayPace::dueTime(qint64 recorded, Clock::Time now)
{
    if (m_timing.asFastAsPossible)
        return now;
    Clock::Time due = m_started ? m_anchor + scaled(recorded - m_anchorRecorded) : now;
    const Clock::Time earliest = m_started ? m_due : now;
    const Clock::Time latest = m_timing.longestPause && m_started ? m_due + *m_timing.longestPause : due;
    const Clock::Time bounded = std::max(earliest, std::min(due, latest));
    if (!m_started || bounded != due) {
        m_anchor = bounded;
        m_anchorRecorded = recorded;
    }
    m_started = true;
    m_due = bounded;
    return bounded;
}

void ReplayPace::postpone(Clock::Time by)
{
    m_anchor += by;
    m_due += by;
}

Clock::Time ReplayPace::timeUntil(qint64 last, Clock::Time now) const
{
    return std::max(Clock::Time(0), m_anchor + scaled(last - m_anchorRecorded) - now);
}

} // namespace wsw
