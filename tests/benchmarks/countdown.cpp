// SPDX-License-Identifier: MIT
// How late a countdown of 1000 steps of 10 ms ends: FlowRunner on a RealClock beside re-armed precise single-shot
// timers, each on a thread of its own, with the main thread idle and busy all the time. In turn, the median of several
// rounds. On a machine that is overcommitted the end of ours is as late as one wake-up is. Argument: rounds (default
// 3). Exits with 1 if ours drifts by a step or more.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>

#include "flow/clock/realclock.h"
#include "flow/flowrunner.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr int steps = 1000;
constexpr int stepMs = 10;

/// What runs on the measured thread, until it calls `done`.
using Countdown = std::function<void(QObject *context, std::function<void()> done)>;

void countdownOfFlow(QObject *context, std::function<void()> done)
{
    struct Parts : QObject
    {
        using QObject::QObject;
        ListTarget target;
        RealClock clock;
        FlowRunner runner{clock};
    };
    auto *parts = new Parts(context);
    QObject::connect(&parts->runner, &FlowRunner::finished, parts, [done](const FlowOutcome &outcome) {
        if (!outcome.succeeded || outcome.pushes != steps)
            qFatal("the flow failed: %s", qPrintable(outcome.error.message));
        done();
    });
    FlowGraph graph = countdown();
    for (FlowNode &node : graph.nodes) {
        if (node.id == QLatin1String("sleep"))
            node.properties = sleepFor(stepMs);
    }
    FlowInputs inputs;
    inputs.values.insert(QStringLiteral("a"), steps + 1);
    if (!parts->runner.start(graph, inputs, parts->target))
        qFatal("the flow is refused");
}

void countdownOfTimers(QObject *context, std::function<void()> done)
{
    auto *timer = new QTimer(context);
    timer->setTimerType(Qt::PreciseTimer);
    timer->setSingleShot(true);
    const auto left = std::make_shared<int>(steps);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        if (--*left == 0)
            done();
        else
            timer->start(stepMs);
    });
    timer->start(stepMs);
}

/// Milliseconds that the countdown ended late, run on a thread of its own.
double drift(const Countdown &countdown, bool busyMainThread)
{
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    std::atomic<qint64> nanoseconds = -1;
    QElapsedTimer time;
    QObject::connect(&thread, &QThread::started, &context, [&] {
        countdown(&context, [&] {
            nanoseconds = time.nsecsElapsed();
            thread.quit();
        });
        time.start(); // making the engine and compiling the flow is no drift; the first step is taken later
    });
    QObject::connect(&thread, &QThread::finished, &context, [&] { qDeleteAll(context.children()); });
    thread.start();
    volatile double sink = 0;
    for (double x = 1; busyMainThread && nanoseconds < 0; x += 1)
        sink = sink + std::sqrt(x);
    thread.wait();
    return double(nanoseconds) / 1e6 - steps * stepMs;
}

struct Drifts
{
    QList<double> values; ///< milliseconds

    double median() const
    {
        QList<double> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(sorted.size() / 2);
    }
    double worst() const { return *std::max_element(values.begin(), values.end()); }
};

/// Prints both and gives the median of ours.
double compare(int rounds, bool busyMainThread)
{
    Drifts flow;
    Drifts timers;
    for (int round = 0; round < rounds; ++round) {
        flow.values.append(drift(countdownOfFlow, busyMainThread));
        timers.values.append(drift(countdownOfTimers, busyMainThread));
    }
    std::printf("  %s\n", busyMainThread ? "main thread at 100 %:" : "main thread idle:");
    std::printf("    FlowRunner              %8.2f ms, worst %8.2f ms\n", flow.median(), flow.worst());
    std::printf("    re-armed single shots   %8.2f ms, worst %8.2f ms\n", timers.median(), timers.worst());
    std::printf("    ours / theirs           %8.4f\n", flow.median() / timers.median());
    std::fflush(stdout);
    return flow.median();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const int rounds = std::max(1, app.arguments().value(1, QStringLiteral("3")).toInt());
    std::printf("Countdown of %d steps of %d ms, how late it ends, median of %d rounds:\n", steps, stepMs, rounds);
    const double idle = compare(rounds, false);
    const double busy = compare(rounds, true);
    const bool met = std::max(idle, busy) < stepMs;
    std::printf("  wanted of FlowRunner: under %d ms, %s\n", stepMs, met ? "met" : "NOT MET");
    return met ? 0 : 1;
}
