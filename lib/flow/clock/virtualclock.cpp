// SPDX-License-Identifier: MIT
#include "flow/clock/virtualclock.h"

#include <algorithm>
#include <limits>

namespace wsw {

bool VirtualClock::run(Time until)
{
    while (earliest() != Time::max() && earliest() <= until)
        runEarliest();
    if (until != Time::max())
        m_now = std::max(m_now, until);
    return earliest() == Time::max();
}

void VirtualClock::earliestChanged(Time earliest)
{
    if (m_turnPending || earliest == Time::max())
        return;
    m_turnPending = true;
    QMetaObject::invokeMethod(this, &VirtualClock::onTurn, Qt::QueuedConnection);
}

void VirtualClock::onTurn()
{
    m_turnPending = false;
    if (earliest() != Time::max())
        runEarliest();
}

void VirtualClock::runEarliest()
{
    m_now = std::max(m_now, earliest());
    runDue(m_now, std::numeric_limits<int>::max());
}

} // namespace wsw
