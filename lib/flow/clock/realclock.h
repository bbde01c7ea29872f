// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

#include "flow/clock/clock.h"

namespace wsw {

/// The machine's monotonic time. One precise timer serves every deadline; it is set to absolute times, so that a task
/// is late by up to a millisecond and the event loop's load, but lateness never adds up.
class RealClock : public Clock
{
    Q_OBJECT

public:
    explicit RealClock(QObject *parent = nullptr);

    Time now() const override;
    std::chrono::milliseconds sinceEpoch() const override;

protected:
    void earliestChanged(Time earliest) override;

private:
    void onTimeout();

    const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    QTimer m_timer;
};

} // namespace wsw
