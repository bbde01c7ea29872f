// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace wsw::bench {

/// Posts to the GUI thread 500 times a second and notes how long each post waits.
class LatenessProbe
{
public:
    explicit LatenessProbe(QObject &gui)
        : m_thread([this, &gui] {
            while (!m_stop) {
                const auto posted = Clock::now();
                QMetaObject::invokeMethod(
                    &gui,
                    [this, posted] {
                        m_late.push_back(std::chrono::duration<double, std::milli>(Clock::now() - posted).count());
                    },
                    Qt::QueuedConnection);
                std::this_thread::sleep_until(posted + std::chrono::milliseconds(2));
            }
        })
    {
    }
    /// Milliseconds, in order; once.
    std::vector<double> finish()
    {
        m_stop = true;
        m_thread.join();
        QCoreApplication::processEvents();
        std::sort(m_late.begin(), m_late.end());
        return std::move(m_late);
    }

private:
    using Clock = std::chrono::steady_clock;
    std::atomic<bool> m_stop = false;
    std::vector<double> m_late; ///< GUI thread
    std::thread m_thread;
};

inline void runFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace wsw::bench
