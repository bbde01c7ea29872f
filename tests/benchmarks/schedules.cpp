// SPDX-License-Identifier: MIT
// How late schedules tell that it is time, on an idle machine: intervals of 5 ms and 50 ms and a cron expression of
// every second, all at once on one thread. Argument: seconds (default 20). Exits with 1 if the 99th percentile of one
// is 5 ms or more.
#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include "flow/clock/realclock.h"
#include "flow/clock/schedule.h"

using namespace wsw;
using namespace std::chrono_literals;

namespace {

constexpr double wantedMs = 5;

double percentile(const std::vector<double> &sorted, double part)
{
    return sorted.at(std::min(sorted.size() - 1, size_t(double(sorted.size()) * part)));
}

bool report(const char *name, std::vector<double> lateness)
{
    if (lateness.empty())
        qFatal("%s: never told", name);
    std::sort(lateness.begin(), lateness.end());
    const double p99 = percentile(lateness, 0.99);
    std::printf("  %-24s p50 %7.3f ms   p99 %7.3f ms   worst %7.3f ms   of %zu   %s\n", name, percentile(lateness, 0.5),
                p99, lateness.back(), lateness.size(), p99 < wantedMs ? "met" : "NOT MET");
    return p99 < wantedMs;
}

/// Collects how late an interval's times are told.
class IntervalProbe
{
public:
    IntervalProbe(Clock &clock, std::chrono::milliseconds interval)
        : m_clock(clock)
        , m_interval(interval)
        , m_schedule(clock, QDateTime::currentDateTime)
    {
        QObject::connect(&m_schedule, &Schedule::due, &m_schedule, [this] {
            m_due += m_interval;
            lateness.push_back(std::chrono::duration<double, std::milli>(m_clock.now() - m_due).count());
        });
        m_due = m_clock.now();
        m_schedule.startInterval(interval);
    }

    std::vector<double> lateness; ///< milliseconds

private:
    Clock &m_clock;
    const Clock::Time m_interval;
    Clock::Time m_due{0};
    Schedule m_schedule;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const int seconds = std::max(2, app.arguments().value(1, QStringLiteral("20")).toInt());
    RealClock clock;
    IntervalProbe fast(clock, 5ms);
    IntervalProbe slow(clock, 50ms);
    Schedule cron(clock, QDateTime::currentDateTime);
    std::vector<double> cronLateness;
    QObject::connect(&cron, &Schedule::due, &cron, [&] {
        const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
        cronLateness.push_back(std::chrono::duration<double, std::milli>(sinceEpoch % 1s).count());
    });
    cron.startCron(*CronExpression::parse(QStringLiteral("* * * * * ?")));
    QTimer::singleShot(std::chrono::seconds(seconds), &app, &QCoreApplication::quit);
    QCoreApplication::exec();

    std::printf("How late schedules tell that it is time, %d s, wanted: p99 under %.0f ms:\n", seconds, wantedMs);
    bool met = report("every 5 ms", fast.lateness);
    met &= report("every 50 ms", slow.lateness);
    met &= report("cron, every second", cronLateness);
    return met ? 0 : 1;
}
