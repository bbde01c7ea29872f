// SPDX-License-Identifier: MIT
#pragma once

#include <QMutex>
#include <QWaitCondition>

#include <chrono>
#include <ctime>
#include <thread>

QT_BEGIN_NAMESPACE
class QJSEngine;
QT_END_NAMESPACE

namespace wsw {

/// Interrupts an engine whose evaluation takes too long, if it is that which takes long and not a machine that gives us
/// no time: the program must have computed meanwhile (where std::clock() tells; on Windows it does not). Its thread
/// sleeps while nothing is evaluated, and watching costs an evaluation two uncontended locks.
class ExpressionWatchdog
{
public:
    ExpressionWatchdog(QJSEngine &engine, std::chrono::milliseconds limit);
    ~ExpressionWatchdog();
    Q_DISABLE_COPY_MOVE(ExpressionWatchdog)

    void begin();
    /// True if the evaluation was interrupted; the engine can be used again.
    bool end();

private:
    using Clock = std::chrono::steady_clock;
    void watch();
    bool takesTooLong(Clock::time_point now);

    QJSEngine &m_engine;
    const std::chrono::milliseconds m_limit;
    QMutex m_mutex;
    QWaitCondition m_wake;
    Clock::time_point m_lastBegin;
    Clock::time_point m_seenBegin;     ///< of the evaluation that the thread saw last …
    std::clock_t m_computedBefore = 0; ///< … and what the program had computed when it saw it first
    bool m_evaluating = false;
    bool m_interrupted = false;
    bool m_asleep = true;
    bool m_quit = false;
    std::thread m_thread;
};

} // namespace wsw
