// SPDX-License-Identifier: MIT
// Countdown of 1000 steps of 10 ms: how far has it drifted at its end? Our FlowRunner on a RealClock beside re-armed
// single-shot timers, on a thread of its own, with the main thread idle and busy all the time. The drift is the median
// lateness of the last 21 steps: that of a single one is the operating system's, on a machine with other work up to a
// time slice, and does not add up. The latest single step is printed beside it. Exits 1 if ours drifts a step or more.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

#include "flow/flowrunner.h"
#include "flow/realclock.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr size_t steps = 1000;
constexpr int stepMs = 10;

/// Takes `steps` steps on the calling thread, telling of the beginning and of each step.
using Countdown = std::function<void(QObject *context, std::function<void()> onStep)>;

void countdownOfFlow(QObject *context, std::function<void()> onStep)
{
    struct Parts : QObject
    {
        using QObject::QObject;
        ListTarget target;
        RealClock clock;
        FlowRunner runner{clock};
    };
    auto *parts = new Parts(context);
    QObject::connect(&parts->runner, &FlowRunner::pushed, parts, onStep);
    QObject::connect(&parts->runner, &FlowRunner::finished, parts, [](const FlowOutcome &outcome) {
        if (!outcome.succeeded)
            qFatal("the flow failed: %s", qPrintable(outcome.error.message));
    });
    FlowGraph graph = countdown();
    for (FlowNode &node : graph.nodes) {
        if (node.id == QLatin1String("sleep"))
            node.properties = sleepFor(stepMs);
    }
    FlowInputs inputs;
    inputs.values.insert(QStringLiteral("a"), int(steps) + 2); // the first push begins the time
    if (!parts->runner.start(graph, inputs, parts->target))
        qFatal("the flow is refused");
}

void countdownOfTimers(QObject *context, std::function<void()> onStep)
{
    auto *timer = new QTimer(context);
    timer->setTimerType(Qt::PreciseTimer);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [=] {
        onStep();
        timer->start(stepMs);
    });
    timer->start(0);
}

struct Drift
{
    double end = 0;   ///< median lateness of the last steps, ms
    double worst = 0; ///< of all steps, ms
};

Drift driftOf(const std::vector<qint64> &nanoseconds)
{
    std::vector<double> late;
    for (size_t i = 0; i < nanoseconds.size(); ++i)
        late.push_back(double(nanoseconds[i] - nanoseconds[0]) / 1e6 - double(i) * stepMs);
    std::vector<double> last(late.end() - 21, late.end());
    std::sort(last.begin(), last.end());
    return {last[10], *std::max_element(late.begin(), late.end())};
}

Drift measure(const Countdown &countdown, bool busyMainThread)
{
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    std::atomic<bool> done = false;
    std::vector<qint64> times;
    QElapsedTimer time;
    QObject::connect(&thread, &QThread::started, &context, [&] {
        time.start();
        countdown(&context, [&] {
            times.push_back(time.nsecsElapsed());
            if (times.size() == steps + 1) {
                done = true;
                thread.quit();
            }
        });
    });
    QObject::connect(&thread, &QThread::finished, &context, [&] { qDeleteAll(context.children()); });
    thread.start();
    volatile double sink = 0;
    for (double x = 1; busyMainThread && !done; x += 1)
        sink = sink + std::sqrt(x);
    thread.wait();
    return driftOf(times);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    bool met = true;
    printf("Countdown of %zu steps of %d ms; drift at its end, in brackets the latest single step:\n", steps, stepMs);
    for (const bool busy : {false, true}) {
        const Drift flow = measure(countdownOfFlow, busy);
        const Drift timers = measure(countdownOfTimers, busy);
        printf("  %-22s FlowRunner %7.2f ms (%.2f)   re-armed single shots %7.2f ms (%.2f)\n",
               busy ? "main thread at 100 %:" : "idle:", flow.end, flow.worst, timers.end, timers.worst);
        fflush(stdout);
        met = met && flow.end < stepMs;
    }
    printf("Limit for FlowRunner: %d ms, %s.\n", stepMs, met ? "met" : "NOT MET");
    return met ? 0 : 1;
}
