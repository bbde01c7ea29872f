// SPDX-License-Identifier: MIT
// How long a test case takes that counts down for an hour: the countdown from 3601, a push a second, on the virtual
// clock. Argument: rounds (default 20). Exits with 1 if the median is more than 50 ms.
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "flow/templates.h"
#include "flow/test/flowtestrunner.h"

using namespace wsw;

namespace {

constexpr double wantedMs = 50;
constexpr int seconds = 3600;

FlowTest hour()
{
    FlowTest test;
    test.id = QStringLiteral("hour");
    test.inputs.values = {{QStringLiteral("a"), seconds + 1}};
    QList<FlowTestPush> pushes;
    for (int second = 0; second < seconds; ++second) {
        FlowTestPush push;
        push.content = QString::number(seconds - second);
        push.from = push.to = FlowTestTime(second) * 1000;
        pushes.append(push);
    }
    test.expect.pushes = pushes;
    test.expect.outputs = QJsonObject{{QStringLiteral("a"), 0}};
    test.expect.within = FlowTestTime(seconds) * 1000;
    return test;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const int rounds = app.arguments().value(1, QStringLiteral("20")).toInt();
    const FlowGraph flow = readFlowTemplate(QStringLiteral("countdown")).value();
    std::vector<double> times;
    FlowTestRunner runner;
    QObject::connect(&runner, &FlowTestRunner::testFinished, &app, [&](const FlowTestResult &result) {
        if (!result.passed())
            qFatal("%s", qPrintable(result.differences.first().message));
        times.push_back(double(result.duration) / 1000);
    });
    QObject::connect(&runner, &FlowTestRunner::finished, &app, &QCoreApplication::quit);
    runner.start(flow, QList<FlowTest>(std::max(rounds, 1), hour()));
    QCoreApplication::exec();
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    std::printf(
        "A countdown of an hour as a test case: %.1f ms (median of %zu; %.1f to %.1f ms), wanted %.0f ms   %s\n",
        median, times.size(), times.front(), times.back(), wantedMs, median <= wantedMs ? "met" : "NOT MET");
    return median <= wantedMs ? 0 : 1;
}
