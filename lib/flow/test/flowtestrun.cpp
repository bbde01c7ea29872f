// SPDX-License-Identifier: MIT
#include "flow/test/flowtestrun.h"

#include <QCoreApplication>

#include "flow/expression/value.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowTest)
};

FlowInputs inputsOf(const FlowTest &test)
{
    FlowInputs inputs;
    inputs.values = test.inputs.values;
    inputs.session = test.inputs.session;
    inputs.textMessage = test.inputs.textMessage.toUtf8();
    inputs.binaryMessage = test.inputs.binaryMessage;
    inputs.pathParameters = test.inputs.pathParameters;
    inputs.query = test.inputs.query;
    return inputs;
}

FlowRunOptions optionsOf(const FlowTest &test)
{
    FlowRunOptions options;
    options.seed = test.inputs.seed;
    for (const FlowTestStub &stub : test.stubs)
        options.stubs.insert(stub.node, {stub.variables, stub.error});
    return options;
}

QByteArray contentOf(const FlowTestArrival &arrival)
{
    switch (arrival.format) {
    case FlowTestArrival::Format::Json: return valueJson(arrival.content).toUtf8();
    case FlowTestArrival::Format::Base64: return QByteArray::fromBase64(arrival.content.toString().toLatin1());
    case FlowTestArrival::Format::Text: break;
    }
    return arrival.content.toString().toUtf8();
}

Clock::Time clockTime(FlowTestTime time)
{
    return std::chrono::milliseconds(time);
}

} // namespace

FlowTestRun::FlowTestRun(const FlowGraph &graph, const FlowTest &test, QObject *parent)
    : QObject(parent)
    , m_graph(graph)
    , m_test(test)
    , m_clients([this](quint32 client, quint16 code) { onDisconnected(client, code); })
    , m_runner(m_clock)
{
    m_result.testId = test.id;
    m_result.name = test.name;
    for (const FlowEdge &edge : graph.edges)
        m_edges.insert({edge.source, edge.target}, edge.id);
    m_realTime.setSingleShot(true);
    m_realTime.setInterval(realTimeLimit);
    connect(&m_realTime, &QTimer::timeout, this,
            [this] { giveUp(Text::tr("The test case took more than %1 s.").arg(realTimeLimit.count())); });
    connect(&m_runner, &FlowRunner::nodeEntered, this, [this](quint64, const QString &node) { onNodeEntered(node); });
    connect(&m_runner, &FlowRunner::pushed, this, [this](quint64, const FlowPush &push) { onPushed(push); });
    connect(&m_runner, &FlowRunner::finished, this, &FlowTestRun::onFinished);
}

FlowTestRun::~FlowTestRun() = default;

void FlowTestRun::start()
{
    m_elapsed.start();
    const QList<FlowTestDifference> unusable = checkFlowTest(m_test, m_graph);
    if (!unusable.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, unusable] { finish(unusable); }, Qt::QueuedConnection);
        return;
    }
    for (const QString &client : m_test.clients)
        m_clients.add(client.toUInt());
    if (!m_test.inputs.session.isEmpty() && !m_test.inputs.sessionGone)
        m_clients.add(m_test.inputs.session.toUInt());
    m_clock.setEpoch(std::chrono::milliseconds(m_test.inputs.wallClock.toMSecsSinceEpoch()));
    scheduleArrivals();
    const Result<quint64> run = m_runner.start(m_graph, inputsOf(m_test), m_clients, optionsOf(m_test));
    if (run) {
        m_run = *run;
        m_realTime.start();
        return;
    }
    FlowOutcome refused;
    refused.flow = m_graph.name;
    refused.succeeded = false;
    refused.error = run.error();
    m_clock.callAt(m_clock.now(), [this, refused] { onFinished(refused); });
}

void FlowTestRun::scheduleArrivals()
{
    for (const FlowTestArrival &arrival : m_test.arrivals)
        m_clock.callAt(clockTime(arrival.time), [this, arrival] { arrive(arrival); });
    // There is always an end: a run that waits for what never comes is taken there at once.
    const FlowTestTime standard = std::chrono::milliseconds(standardTime).count();
    // What happens at that very time is still in it.
    const Clock::Time last = clockTime(m_test.expect.within.value_or(standard)) + Clock::Time(1);
    m_clock.callAt(last, [this] { onTimeIsOver(); });
}

void FlowTestRun::arrive(const FlowTestArrival &arrival)
{
    using Format = FlowTestArrival::Format;
    switch (arrival.event) {
    case FlowTestArrival::Event::Connect: m_clients.add(arrival.client.toUInt()); break;
    case FlowTestArrival::Event::Disconnect: clientLeft(arrival.client); break;
    case FlowTestArrival::Event::Message:
        m_runner.deliver(m_clients, arrival.client,
                         arrival.format == Format::Base64 ? MessageKind::Binary : MessageKind::Text,
                         contentOf(arrival));
        break;
    }
}

void FlowTestRun::clientLeft(const QString &client)
{
    m_clients.remove(client.toUInt());
    m_runner.stopSession(m_clients, client, Text::tr("client %1 is gone.").arg(client));
}

void FlowTestRun::onNodeEntered(const QString &nodeId)
{
    ++m_result.nodeVisits[nodeId];
    if (const auto edge = m_edges.constFind({m_lastNode, nodeId}); edge != m_edges.constEnd())
        ++m_result.edgeVisits[*edge];
    m_lastNode = nodeId;
    if (++m_steps > stepLimit)
        giveUp(Text::tr("The run made more than %1 steps.").arg(stepLimit));
}

void FlowTestRun::onPushed(const FlowPush &push)
{
    m_result.pushes.append({now(), push});
    m_bytes += push.content.size();
    if (m_bytes > byteLimit)
        giveUp(Text::tr("The run pushed more than %1 MiB.").arg(byteLimit / (1024 * 1024)));
}

void FlowTestRun::onDisconnected(quint32 client, quint16 code)
{
    const QString id = QString::number(client);
    m_result.disconnects.append({now(), id, code});
    // As on a server: the run goes on until it waits, then it learns that its client is gone.
    m_clock.callAt(m_clock.now(), [this, id] { clientLeft(id); });
}

void FlowTestRun::onTimeIsOver()
{
    m_end = FlowTestEnd::AtItsTime;
    m_runner.stop(m_run, Text::tr("its time in the test case is over."));
}

void FlowTestRun::giveUp(const QString &reason)
{
    FlowTestDifference limit;
    limit.kind = FlowTestDifference::Kind::Duration;
    limit.message = reason;
    limit.time = now();
    limit.nodeId = m_lastNode;
    m_limits.append(limit);
    m_runner.stop(m_run, reason);
}

void FlowTestRun::onFinished(const FlowOutcome &outcome)
{
    m_result.outcome = outcome;
    m_result.virtualTime = now();
    finish(m_limits.isEmpty() ? judgeFlowTest(m_test, m_result, m_end) : m_limits);
}

void FlowTestRun::finish(const QList<FlowTestDifference> &differences)
{
    m_realTime.stop();
    m_result.differences = differences;
    m_result.duration = m_elapsed.nsecsElapsed() / 1000;
    emit finished(m_result);
}

FlowTestTime FlowTestRun::now() const
{
    // Three thirds of a second are a nanosecond less than a second.
    return std::chrono::round<std::chrono::milliseconds>(m_clock.now()).count();
}

} // namespace wsw
