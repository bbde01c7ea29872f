// SPDX-License-Identifier: MIT
// Steps a second of a flow that never waits, a counter and a gateway that leads back to it, beside the same flow in
// Node-RED and the same loop in plain JavaScript (nodered.js). In turn, the median of several rounds. Arguments: steps
// (default 1000000), rounds (default 3). Exits with 1 if ours makes less than five times Node-RED's.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>

#include "flow/clock/realclock.h"
#include "flow/flowrunner.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr double wantedRatio = 5;

/// start → count → gate: back to count while n < turns, else → end.
FlowGraph counting(int turns)
{
    FlowGraph graph =
        flowOf({flowNode(QStringLiteral("count"), QStringLiteral("counter"),
                         {{QStringLiteral("variable"), QStringLiteral("n")}, {QStringLiteral("step"), 1}}),
                flowNode(QStringLiteral("gate"), QStringLiteral("exclusive-gateway"))},
               {flowParameter(QStringLiteral("n"), QStringLiteral("integer"), 0)});
    graph.edges.last().isDefault = true;
    graph.edges.append(flowEdge(QStringLiteral("gate"), QStringLiteral("count"), QStringLiteral("n < %1").arg(turns)));
    return graph;
}

/// Steps a second.
double ours(int steps)
{
    RealClock clock;
    FlowRunner runner(clock);
    ListTarget target;
    QObject::connect(&runner, &FlowRunner::finished, &runner, [](const FlowOutcome &outcome) {
        if (!outcome.succeeded)
            qFatal("the flow failed: %s", qPrintable(outcome.error.message));
        QCoreApplication::quit();
    });
    FlowRunOptions options;
    options.stepLimit = 0;
    if (!runner.start(counting(steps / 2), {}, target, options))
        qFatal("the flow is refused");
    QElapsedTimer time;
    time.start();
    QCoreApplication::exec();
    return steps * 1e9 / double(time.nsecsElapsed());
}

struct Theirs
{
    double nodeRed = 0;
    double loop = 0;
};

Theirs theirs(int steps)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               {QStringLiteral(WSW_SOURCE_DIR "/tests/benchmarks/flow/nodered.js"), QString::number(steps)});
    if (!node.waitForFinished(300000) || node.exitCode() != 0)
        qFatal("Node-RED can't be run: see tests/benchmarks/README.md");
    const QJsonObject figures = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    return {figures[QLatin1String("nodeRed")].toDouble(), figures[QLatin1String("loop")].toDouble()};
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    const int steps = std::max(1000, app.arguments().value(1, QStringLiteral("1000000")).toInt());
    const int rounds = std::max(1, app.arguments().value(2, QStringLiteral("3")).toInt());
    QList<double> flows;
    QList<double> nodeReds;
    QList<double> loops;
    for (int round = 0; round < rounds; ++round) {
        flows.append(ours(steps));
        const Theirs figures = theirs(steps);
        nodeReds.append(figures.nodeRed);
        loops.append(figures.loop);
    }
    const double ratio = median(flows) / median(nodeReds);
    std::printf("A flow of %d steps without waits, steps a second, median of %d rounds:\n", steps, rounds);
    std::printf("  FlowRunner               %12.0f\n", median(flows));
    std::printf("  Node-RED                 %12.0f\n", median(nodeReds));
    std::printf("  plain JavaScript loop    %12.0f\n", median(loops));
    std::printf("  ours / Node-RED          %12.1f   wanted: %.0f or more, %s\n", ratio, wantedRatio,
                ratio >= wantedRatio ? "met" : "NOT MET");
    return ratio >= wantedRatio ? 0 : 1;
}
