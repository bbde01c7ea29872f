// SPDX-License-Identifier: MIT
#include "flow/clock/realclock.h"

#include <algorithm>

namespace wsw {

namespace {
// So many deadlines at once leave the sockets of the same thread their turn in between.
constexpr int tasksPerTurn = 256;
} // namespace

RealClock::RealClock(QObject *parent)
    : Clock(parent)
{
    // A member without a parent would stay behind in moveToThread().
    m_timer.setParent(this);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RealClock::onTimeout);
}

Clock::Time RealClock::now() const
{
    return std::chrono::steady_clock::now() - m_start;
}

std::chrono::milliseconds RealClock::sinceEpoch() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch());
}

void RealClock::earliestChanged(Time earliest)
{
    if (earliest == Time::max()) {
        m_timer.stop();
        return;
    }
    // QTimer holds 24 days at most: it wakes early for later ones and is set again.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(earliest - now());
    m_timer.start(std::clamp(wait, std::chrono::milliseconds(0), std::chrono::milliseconds(std::chrono::hours(24))));
}

void RealClock::onTimeout()
{
    runDue(now(), tasksPerTurn);
}

} // namespace wsw
