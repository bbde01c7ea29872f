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
    std::chrono::milliseconds sinceEpoch() const override;
    /// The time of day at now() = 0; 2026-01-01T00:00:00 UTC unless it is set.
    void setEpoch(std::chrono::milliseconds sinceEpoch) { m_epoch = sinceEpoch; }
    void hold() override { ++m_holds; }
    void release() override;

    /// Runs all that is due up to and including `until`, in order. Returns true if nothing is left: false means that
    /// work waits beyond `until`, which is now() then, or that the clock is held: what is under way needs the event
    /// loop. Without `until` it does not return while tasks breed tasks.
    bool run(Time until = Time::max());

protected:
    void earliestChanged(Time earliest) override;

private:
    void onTurn();
    void runEarliest();
    bool isDue(Time until) const;

    Time m_now{0};
    std::chrono::milliseconds m_epoch{Q_INT64_C(1767225600000)};
    int m_holds = 0;
    bool m_turnPending = false;
};

} // namespace wsw
