// SPDX-License-Identifier: MIT
#include "flow/clock/virtualclock.h"

#include <algorithm>
#include <limits>

namespace wsw {

std::chrono::milliseconds VirtualClock::sinceEpoch() const
{
    return m_epoch + std::chrono::floor<std::chrono::milliseconds>(m_now);
}

void VirtualClock::release()
{
    Q_ASSERT(m_holds > 0);
    if (--m_holds == 0)
        earliestChanged(earliest());
}

bool VirtualClock::run(Time until)
{
    while (isDue(until))
        runEarliest();
    if (until != Time::max() && m_holds == 0)
        m_now = std::max(m_now, until);
    return earliest() == Time::max() && m_holds == 0;
}

void VirtualClock::earliestChanged(Time)
{
    if (m_turnPending || !isDue(Time::max()))
        return;
    m_turnPending = true;
    QMetaObject::invokeMethod(this, &VirtualClock::onTurn, Qt::QueuedConnection);
}

void VirtualClock::onTurn()
{
    m_turnPending = false;
    if (isDue(Time::max()))
        runEarliest();
}

bool VirtualClock::isDue(Time until) const
{
    return earliest() != Time::max() && earliest() <= (m_holds > 0 ? std::min(m_now, until) : until);
}

void VirtualClock::runEarliest()
{
    m_now = std::max(m_now, earliest());
    runDue(m_now, std::numeric_limits<int>::max());
}

} // namespace wsw
