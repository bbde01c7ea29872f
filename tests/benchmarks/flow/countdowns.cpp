// SPDX-License-Identifier: MIT
// Ten thousand countdowns at once with a one-second tick on a RealClock: how late their pushes are, what a run costs in
// memory, and how busy the thread is. Then a one-hour countdown on the virtual clock. Arguments: countdowns (default
// 10000), seconds (default 10). Exits with 1 if a figure is not what is wanted.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <malloc.h>
#include <vector>

#include "flow/clock/realclock.h"
#include "flow/clock/virtualclock.h"
#include "flow/flowrunner.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;
using namespace std::chrono_literals;

namespace {

constexpr double wantedLateness = 20; // ms, p99
constexpr double wantedBytes = 2048;
constexpr double wantedLoad = 0.5;
constexpr double wantedHour = 50; // ms

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Notes how late each client's pushes come: the first at once, the others a second after the one before.
class LatenessTarget : public PushTarget
{
public:
    LatenessTarget(Clock &clock, int clients)
        : m_clock(clock)
        , m_due(size_t(clients))
    {
    }
    void setStart(quint32 client, Clock::Time time) { m_due[client] = time; }

    Result<void> push(quint32 client, MessageKind, const QByteArray &) override
    {
        lateness.push_back(std::chrono::duration<double, std::milli>(m_clock.now() - m_due[client]).count());
        m_due[client] += 1s;
        return {};
    }
    Result<int> pushToAll(MessageKind, const QByteArray &) override { return 0; }
    Result<void> disconnectClient(quint32, quint16, const QString &) override { return {}; }

    std::vector<double> lateness; ///< milliseconds

private:
    Clock &m_clock;
    std::vector<Clock::Time> m_due; ///< by client
};

bool judge(const char *name, double value, const char *unit, double most)
{
    std::printf("  %-28s %10.2f %-7s wanted: up to %g, %s\n", name, value, unit, most,
                value <= most ? "met" : "NOT MET");
    return value <= most;
}

FlowInputs inputs(quint32 client, int from)
{
    FlowInputs inputs;
    inputs.session = QString::number(client);
    inputs.values.insert(QStringLiteral("a"), from);
    return inputs;
}

bool manyCountdowns(int countdowns, int seconds)
{
    RealClock clock;
    FlowRunner runner(clock);
    LatenessTarget target(clock, countdowns);
    target.lateness.reserve(size_t(countdowns) * size_t(seconds + 1));
    const FlowGraph graph = countdown();
    if (!runner.start(graph, inputs(0, 1), target)) // compiles the flow
        qFatal("the flow is refused");
    const size_t before = mallinfo2().uordblks;
    for (int client = 0; client < countdowns; ++client) {
        target.setStart(quint32(client), clock.now());
        runner.start(graph, inputs(quint32(client), seconds + 2), target);
    }
    double bytes = 0;
    double begin = 0;
    QElapsedTimer time;
    QTimer::singleShot(500, &runner, [&] { // all sleep
        bytes = double(mallinfo2().uordblks - before) / countdowns;
        begin = threadTime();
        time.start();
    });
    double load = 0;
    QTimer::singleShot(seconds * 1000 + 500, &runner, [&] {
        load = (threadTime() - begin) * 1e9 / double(time.nsecsElapsed());
        QCoreApplication::quit();
    });
    QCoreApplication::exec();

    std::vector<double> &lateness = target.lateness;
    if (lateness.size() != size_t(countdowns) * size_t(seconds + 1))
        qFatal("%zu pushes came", lateness.size());
    lateness.erase(lateness.begin(), lateness.begin() + countdowns); // while the others were being started
    std::sort(lateness.begin(), lateness.end());
    std::printf("%d countdowns at once, %d ticks of a second:\n", countdowns, seconds);
    std::printf("  %-28s %10.2f ms\n", "late, median", lateness[lateness.size() / 2]);
    bool met = judge("late, p99", lateness[lateness.size() * 99 / 100], "ms", wantedLateness);
    std::printf("  %-28s %10.2f ms\n", "late, worst", lateness.back());
    met &= judge("memory of a run", bytes, "bytes", wantedBytes);
    met &= judge("a core's load", load, "", wantedLoad);
    return met;
}

bool virtualHour()
{
    VirtualClock clock;
    FlowRunner runner(clock);
    ListTarget target;
    FlowInputs hour;
    hour.values.insert(QStringLiteral("a"), 3601);
    const FlowGraph graph = countdown();
    QElapsedTimer time;
    time.start();
    if (!runner.start(graph, hour, target))
        qFatal("the flow is refused");
    clock.run();
    const double passed = double(time.nsecsElapsed()) / 1e6;
    if (clock.now() != 1h || target.pushes.size() != 3600)
        qFatal("the countdown did not take an hour");
    std::printf("A one-hour countdown on the virtual clock:\n");
    return judge("it takes", passed, "ms", wantedHour);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const int countdowns = std::max(1, app.arguments().value(1, QStringLiteral("10000")).toInt());
    const int seconds = std::max(2, app.arguments().value(2, QStringLiteral("10")).toInt());
    const bool met = manyCountdowns(countdowns, seconds);
    return virtualHour() && met ? 0 : 1;
}
