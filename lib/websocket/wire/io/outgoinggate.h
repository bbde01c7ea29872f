// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <deque>
#include <limits>

#include "websocket/faultinjection.h"

namespace wsw::wire {

/// Holds bytes up on purpose: stalls, delays, throttles. There only while somebody asked for it.
class OutgoingGate
{
public:
    OutgoingGate() { m_clock.start(); }

    /// What of the waiting bytes and of those to come may still go; less than 0 is as 0.
    void stallAfter(qint64 bytes) { m_budget = std::max<qint64>(bytes, 0); }
    void resume() { m_budget = unlimited; }
    void setPace(const OutgoingPace &pace);

    /// Bytes were put into the queue behind us.
    void queued(qint64 bytes);
    /// How many of the waiting bytes may go now.
    qint64 allowance();
    void sent(qint64 bytes);
    /// Milliseconds until more may go; -1: not before somebody asks for it.
    int wait();

private:
    static constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

    struct Delayed
    {
        qint64 release = 0; ///< milliseconds of m_clock
        qint64 bytes = 0;
    };

    QElapsedTimer m_clock;
    OutgoingPace m_pace;
    qint64 m_budget = unlimited;
    std::deque<Delayed> m_delayed;
    qint64 m_released = 0; ///< past their delay, not sent
    double m_tokens = 0;   ///< bytes that the pace allows
    qint64 m_tokenTime = 0;
};

} // namespace wsw::wire
