// SPDX-License-Identifier: MIT
// How long the validator takes for a large flow, as it does after each edit. Arguments: nodes (default 2000), rounds
// (default 9). Exits with 1 if the median is 100 ms or more.
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

#include "flow/flowvalidator.h"
#include "support/flows.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr double wantedMs = 100;

QString numbered(const char *name, int number)
{
    return QString::fromLatin1(name) + QString::number(number);
}

/// Parts of five nodes in a row: assign → loop (count) with a push as its body → gateway → sleep.
FlowGraph largeFlow(int nodes)
{
    QList<FlowNode> row;
    QList<FlowNode> bodies;
    QList<FlowEdge> edges;
    for (int i = 0; i < nodes / 5; ++i) {
        const QString variable = numbered("v", i % 200);
        row.append(flowNode(numbered("assign", i), QStringLiteral("assign"),
                            {{QStringLiteral("variable"), variable},
                             {QStringLiteral("expression"), QStringLiteral("textMessage.length * 2 + %1").arg(i)}}));
        row.append(flowNode(numbered("loop", i), QStringLiteral("loop"), {{QStringLiteral("times"), variable}}));
        row.append(flowNode(numbered("gate", i), QStringLiteral("exclusive-gateway")));
        row.append(
            flowNode(numbered("sleep", i), QStringLiteral("function"), sleepFor(variable + QStringLiteral(" * 10"))));
        bodies.append(flowNode(
            numbered("push", i), QStringLiteral("push"),
            {{QStringLiteral("format"), QStringLiteral("json")},
             {QStringLiteral("content"),
              QStringLiteral("{\"type\": 1, \"v\": {{%1}}, \"text\": \"<{{textMessage}}>\"}").arg(variable)}}));
        edges.append(flowEdge(numbered("loop", i), numbered("push", i)));
        edges.last().sourcePort = QStringLiteral("body");
        edges.append(flowEdge(numbered("gate", i), QStringLiteral("end"),
                              variable + QStringLiteral(" > 100 && textMessage != 'go'")));
    }
    FlowGraph graph = flowOf(row);
    for (FlowEdge &edge : graph.edges)
        edge.isDefault = edge.source.startsWith(QLatin1String("gate"));
    graph.nodes += bodies;
    graph.edges += edges;
    return graph;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int nodes = std::max(10, app.arguments().value(1, QStringLiteral("2000")).toInt());
    const int rounds = std::max(1, app.arguments().value(2, QStringLiteral("9")).toInt());
    const FlowGraph graph = largeFlow(nodes);
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer time;
        time.start();
        const QList<FlowProblem> problems = validateFlow(graph);
        times.append(double(time.nsecsElapsed()) / 1e6);
        if (!problems.isEmpty())
            qFatal("%s", qPrintable(problems.first().message));
    }
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    std::printf("Validating a flow of %d nodes and %d sequence flows, median of %d:\n", int(graph.nodes.size()),
                int(graph.edges.size()), rounds);
    std::printf("  it takes %10.1f ms   wanted: under %.0f, %s\n", median, wantedMs,
                median < wantedMs ? "met" : "NOT MET");
    return median < wantedMs ? 0 : 1;
}
