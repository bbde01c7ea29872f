// SPDX-License-Identifier: MIT
#include "websocket/wire/io/outgoinggate.h"

#include <algorithm>
#include <cmath>

namespace wsw::wire {

namespace {
/// A pace is kept within this time: tokens of an idle time do not pile up beyond it.
constexpr double burstSeconds = 0.1;
constexpr int shortestWait = 1;
} // namespace

void OutgoingGate::setPace(const OutgoingPace &pace)
{
    m_pace = pace;
    m_tokens = 0;
    m_tokenTime = m_clock.nsecsElapsed();
}

void OutgoingGate::queued(qint64 bytes)
{
    m_delayed.push_back({m_clock.elapsed() + m_pace.delay.count(), bytes});
}

qint64 OutgoingGate::allowance()
{
    while (!m_delayed.empty() && m_delayed.front().release <= m_clock.elapsed()) {
        m_released += m_delayed.front().bytes;
        m_delayed.pop_front();
    }
    qint64 allowed = std::min(m_released, m_budget);
    if (m_pace.bytesPerSecond > 0) {
        const qint64 now = m_clock.nsecsElapsed();
        const double rate = double(m_pace.bytesPerSecond);
        m_tokens = std::min(m_tokens + double(now - m_tokenTime) * 1e-9 * rate, std::max(1.0, rate * burstSeconds));
        m_tokenTime = now;
        allowed = std::min(allowed, qint64(m_tokens));
    }
    return allowed;
}

void OutgoingGate::sent(qint64 bytes)
{
    m_released -= bytes;
    if (m_budget != unlimited)
        m_budget -= bytes;
    m_tokens -= double(bytes);
}

int OutgoingGate::wait()
{
    if (m_budget == 0 || (m_released == 0 && m_delayed.empty()))
        return -1;
    if (m_released == 0)
        return int(std::max<qint64>(shortestWait, m_delayed.front().release - m_clock.elapsed()));
    if (m_pace.bytesPerSecond == 0)
        return shortestWait;
    const double missing = std::max(0.0, 1.0 - m_tokens);
    return std::max(shortestWait, int(std::ceil(missing * 1000.0 / double(m_pace.bytesPerSecond))));
}

} // namespace wsw::wire
