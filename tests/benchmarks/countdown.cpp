// SPDX-License-Identifier: MIT
// Countdown of 1000 steps of 10 ms: how late is its end? Our FlowRunner on a RealClock beside re-armed single-shot
// timers, on an idle thread and with the main thread busy all the time. Exits 1 if ours drifts by a step or more.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <functional>
#include <memory>

#include "flow/flowrunner.h"
#include "flow/realclock.h"
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
        time.start();
        countdown(&context, [&] {
            nanoseconds = time.nsecsElapsed();
            thread.quit();
        });
    });
    QObject::connect(&thread, &QThread::finished, &context, [&] { qDeleteAll(context.children()); });
    thread.start();
    volatile double sink = 0;
    for (double x = 1; busyMainThread && nanoseconds < 0; x += 1)
        sink = sink + std::sqrt(x);
    thread.wait();
    return double(nanoseconds) / 1e6 - steps * stepMs;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    bool met = true;
    printf("Countdown of %d steps of %d ms, end late by:\n", steps, stepMs);
    for (const bool busy : {false, true}) {
        const double flow = drift(countdownOfFlow, busy);
        const double timers = drift(countdownOfTimers, busy);
        printf("  %-22s FlowRunner %8.2f ms   re-armed single shots %8.2f ms\n",
               busy ? "main thread at 100 %:" : "idle:", flow, timers);
        fflush(stdout);
        met = met && flow < stepMs;
    }
    printf("Limit for FlowRunner: %d ms, %s.\n", stepMs, met ? "met" : "NOT MET");
    return met ? 0 : 1;
}
