// SPDX-License-Identifier: MIT
#pragma once

#include "flow/clock/clock.h"
#include "workspace/replay/replayoptions.h"

namespace wsw {

/// When a replay's messages are due: the first at once, the others at absolute times from there, so that lateness never
/// adds up.
class ReplayPace
{
public:
    explicit ReplayPace(const ReplayTiming &timing)
        : m_timing(timing)
    {
    }

    /// Of the next message, which was recorded at that time, in microseconds. One that was recorded before its
    /// predecessor (the system's clock was set back) is due together with that.
    Clock::Time dueTime(qint64 recorded, Clock::Time now);
    /// Everything is that much later: it was paused.
    void postpone(Clock::Time by);
    /// How long it takes from what is due at `now` to what was recorded at `last`, if no pause is shortened.
    Clock::Time timeUntil(qint64 last, Clock::Time now) const;

private:
    Clock::Time scaled(qint64 microseconds) const;

    const ReplayTiming m_timing;
    bool m_started = false;
    qint64 m_anchorRecorded = 0; ///< was due at m_anchor
    Clock::Time m_anchor{0};
    Clock::Time m_due{0}; ///< of the message before
};

} // namespace wsw
