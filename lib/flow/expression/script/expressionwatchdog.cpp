// SPDX-License-Identifier: MIT
#include "flow/expression/script/expressionwatchdog.h"

#include <QJSEngine>
#include <QMutexLocker>

#include <utility>

namespace wsw {

namespace {
// Flows evaluate in bursts: the thread stays up this long behind the last one, so that not each burst has to wake it.
constexpr std::chrono::seconds linger{1};
} // namespace

ExpressionWatchdog::ExpressionWatchdog(QJSEngine &engine, std::chrono::milliseconds limit)
    : m_engine(engine)
    , m_limit(limit)
    , m_thread([this] { watch(); })
{
}

ExpressionWatchdog::~ExpressionWatchdog()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_quit = true;
        m_wake.wakeOne();
    }
    m_thread.join();
}

void ExpressionWatchdog::begin()
{
    const QMutexLocker locker(&m_mutex);
    m_lastBegin = Clock::now();
    m_evaluating = true;
    if (m_asleep) {
        m_asleep = false;
        m_wake.wakeOne();
    }
}

bool ExpressionWatchdog::end()
{
    const QMutexLocker locker(&m_mutex);
    m_evaluating = false;
    if (!m_interrupted)
        return false;
    m_interrupted = false;
    m_engine.setInterrupted(false);
    return true;
}

void ExpressionWatchdog::watch()
{
    const QMutexLocker locker(&m_mutex);
    while (!m_quit) {
        if (m_asleep) {
            m_wake.wait(&m_mutex);
            continue;
        }
        const Clock::time_point now = Clock::now();
        if (m_evaluating && !m_interrupted && takesTooLong(now)) {
            m_interrupted = true;
            m_engine.setInterrupted(true);
        }
        m_asleep = !m_evaluating && now - m_lastBegin >= linger;
        if (!m_asleep)
            m_wake.wait(&m_mutex, static_cast<unsigned long>(m_limit.count() / 4));
    }
}

bool ExpressionWatchdog::takesTooLong(Clock::time_point now)
{
    const std::clock_t computed = std::clock();
    if (std::exchange(m_seenBegin, m_lastBegin) != m_lastBegin)
        m_computedBefore = computed;
    const std::chrono::duration<double> time(double(computed - m_computedBefore) / CLOCKS_PER_SEC);
    return now - m_lastBegin >= m_limit && time >= m_limit / 2;
}

} // namespace wsw
