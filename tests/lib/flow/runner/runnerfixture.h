// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

#include "flow/clock/virtualclock.h"
#include "flow/flowrunner.h"
#include "support/flows.h"

namespace wsw::test {

/// A runner on a virtual clock, and what it told.
class RunnerFixture : public QObject
{
    Q_OBJECT

public:
    RunnerFixture()
    {
        connect(&runner, &FlowRunner::finished, this, [this](const FlowOutcome &outcome) { outcomes.append(outcome); });
        connect(&runner, &FlowRunner::nodeEntered, this,
                [this](quint64, const QString &nodeId) { entered.append(nodeId); });
        connect(&runner, &FlowRunner::paused, this, [this](quint64, const QString &nodeId) { paused.append(nodeId); });
    }

    quint64 start(const FlowGraph &graph, const FlowInputs &inputs = {}, const FlowRunOptions &options = {})
    {
        const auto run = runner.start(graph, inputs, target, options);
        if (!run)
            QTest::qFail(qPrintable(run.error().message), __FILE__, __LINE__);
        return run.value_or(0);
    }
    /// To its end.
    FlowOutcome run(const FlowGraph &graph, const FlowInputs &inputs = {}, const FlowRunOptions &options = {})
    {
        const qsizetype before = outcomes.size();
        start(graph, inputs, options);
        clock.run();
        return outcomes.size() == before + 1 ? outcomes.last() : FlowOutcome{};
    }
    void text(const char *message, const char *client = "1")
    {
        runner.deliver(target, QString::fromLatin1(client), MessageKind::Text, message);
    }

    VirtualClock clock;
    ListTarget target;
    FlowRunner runner{clock};
    QList<FlowOutcome> outcomes;
    QStringList entered; ///< node ids
    QStringList paused;
};

inline FlowInputs inputsOf(const QString &session, const QJsonObject &values = {})
{
    FlowInputs inputs;
    inputs.session = session;
    inputs.values = values;
    return inputs;
}

inline FlowNode pushNode(const QString &content, const QString &client = {})
{
    return flowNode(QStringLiteral("push"), QStringLiteral("push"),
                    {{QStringLiteral("client"), client}, {QStringLiteral("content"), content}});
}

inline FlowNode outputNode(const QJsonObject &values)
{
    return flowNode(QStringLiteral("end"), QStringLiteral("output"), {{QStringLiteral("values"), values}});
}

inline FlowNode assignNode(const QString &variable, const QJsonValue &expression)
{
    return flowNode(QStringLiteral("assign"), QStringLiteral("assign"),
                    {{QStringLiteral("variable"), variable}, {QStringLiteral("expression"), expression}});
}

inline FlowNode sleepNode(const QJsonValue &milliseconds)
{
    return flowNode(QStringLiteral("sleep"), QStringLiteral("function"), sleepFor(milliseconds));
}

inline FlowNode gatewayNode()
{
    return flowNode(QStringLiteral("gate"), QStringLiteral("exclusive-gateway"));
}

inline FlowEdge edgeBy(const QString &port, const QString &source, const QString &target)
{
    FlowEdge edge = flowEdge(source, target);
    edge.id += QLatin1Char('-') + port;
    edge.sourcePort = port;
    return edge;
}

} // namespace wsw::test
