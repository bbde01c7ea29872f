// SPDX-License-Identifier: MIT
#pragma once

#include "flow/clock/clock.h"

namespace wsw {

/// Time that passes only by work: it jumps to the next deadline, so that flows run at once and always alike. With an
/// event loop it goes on by itself, one point in time a turn; run() does the same without one.
class VirtualClock : public Clock
{
    Q_OBJECT

public:
    using Clock::Clock;

    Time now() const override { return m_now; }

    /// Runs all that is due up to and including `until`, in order. Returns true if nothing is left: false means that
    /// work waits beyond `until`, which is now() then. Without `until` it does not return while tasks breed tasks.
    bool run(Time until = Time::max());

protected:
    void earliestChanged(Time earliest) override;

private:
    void onTurn();
    void runEarliest();

    Time m_now{0};
    bool m_turnPending = false;
};

} // namespace wsw
