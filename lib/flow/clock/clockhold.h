// SPDX-License-Identifier: MIT
#pragma once

#include "flow/clock/clock.h"

namespace wsw {

/// Keeps a clock from moving on, see Clock::hold(), for as long as it lives. The clock outlives it.
class ClockHold
{
public:
    explicit ClockHold(Clock &clock)
        : m_clock(clock)
    {
        m_clock.hold();
    }
    ~ClockHold() { m_clock.release(); }
    Q_DISABLE_COPY_MOVE(ClockHold)

private:
    Clock &m_clock;
};

} // namespace wsw
