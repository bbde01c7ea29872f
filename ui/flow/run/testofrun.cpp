// SPDX-License-Identifier: MIT
#include "ui/flow/run/testofrun.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

#include "flow/expression/value.h"
#include "flow/test/recordedtest.h"
#include "ui/flow/nodetext.h"

namespace wsw {

namespace {

using Kind = FlowRunEvent::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::RunLog)
};

/// By how much a real clock may have been late.
constexpr FlowTestTime tolerance = 50; // milliseconds

/// A run's log with its times as test cases have them.
class Recording
{
public:
    explicit Recording(const QList<FlowRunEvent> &events)
        : m_events(events)
    {
    }

    const QList<FlowRunEvent> &events() const { return m_events; }
    bool has(Kind kind) const
    {
        return std::any_of(m_events.cbegin(), m_events.cend(), [&](const auto &event) { return event.kind == kind; });
    }
    double milliseconds(qsizetype index) const
    {
        return double(m_events.at(index).time - m_events.first().time) / 1000.0;
    }
    FlowTestTime length() const { return qRound64(milliseconds(m_events.size() - 1)); }

    /// Behind what had happened before it. The run's next step may have been late, but not what came ahead of it.
    FlowTestTime arrivalTime(qsizetype index) const
    {
        const FlowTestTime came = qint64(std::ceil(milliseconds(index)));
        const bool causesNext = m_events.at(index).kind == Kind::Received;
        if (causesNext || index == 0 || index + 1 >= m_events.size() || isEnd(m_events.at(index + 1)))
            return came;
        const auto before = FlowTestTime(milliseconds(index - 1)) + 1;
        const auto late = FlowTestTime(milliseconds(index + 1)) - tolerance;
        return std::max(before, std::min(came, late));
    }

private:
    static bool isEnd(const FlowRunEvent &event) { return event.kind == Kind::Ended || event.kind == Kind::Failed; }

    const QList<FlowRunEvent> &m_events;
};

FlowTestResult resultOf(const FlowRunStatus &run, const Recording &log)
{
    FlowTestResult result;
    result.outcome.succeeded = run.succeeded;
    result.outcome.error = run.error;
    result.outcome.outputs = run.outputs;
    for (qsizetype i = 0; i < log.events().size(); ++i) {
        const FlowRunEvent &event = log.events().at(i);
        const FlowTestTime time = qRound64(log.milliseconds(i));
        if (event.kind == Kind::Pushed)
            result.pushes.append({time, {event.nodeId, event.client, event.messageKind, event.content}});
        else if (event.kind == Kind::Disconnected)
            result.disconnects.append({time, event.client, event.text.toInt()});
    }
    return result;
}

void setMessage(FlowTestArrival &arrival, const FlowRunEvent &event)
{
    if (event.messageKind == MessageKind::Binary) {
        arrival.format = FlowTestArrival::Format::Base64;
        arrival.content = QString::fromLatin1(event.content.toBase64());
    } else {
        // Not as JSON, whose numbers and spaces would be written anew.
        arrival.content = QString::fromUtf8(event.content);
    }
}

QList<FlowTestArrival> arrivalsOf(const Recording &log)
{
    QList<FlowTestArrival> arrivals;
    QStringList disconnected; // by the run: they go by themselves
    for (qsizetype i = 0; i < log.events().size(); ++i) {
        const FlowRunEvent &event = log.events().at(i);
        FlowTestArrival arrival;
        arrival.client = event.client;
        if (event.kind == Kind::Disconnected)
            disconnected.append(event.client);
        if (event.kind == Kind::Received)
            setMessage(arrival, event);
        else if (event.kind == Kind::ClientConnected)
            arrival.event = FlowTestArrival::Event::Connect;
        else if (event.kind == Kind::ClientDisconnected && !disconnected.contains(event.client))
            arrival.event = FlowTestArrival::Event::Disconnect;
        else
            continue;
        arrival.time = log.arrivalTime(i);
        if (!arrivals.isEmpty())
            arrival.time = std::max(arrival.time, arrivals.last().time);
        arrivals.append(arrival);
    }
    return arrivals;
}

void setInputs(FlowTest &test, const FlowRunStatus &run, const Recording &log)
{
    const FlowRunBegin begin = run.begin ? *run.begin : FlowRunBegin();
    test.inputs.values = begin.inputs.values;
    test.inputs.session = run.session;
    test.inputs.textMessage = QString::fromUtf8(begin.inputs.textMessage);
    test.inputs.binaryMessage = begin.inputs.binaryMessage;
    test.inputs.pathParameters = begin.inputs.pathParameters;
    test.inputs.query = begin.inputs.query;
    test.inputs.wallClock = QDateTime::fromMSecsSinceEpoch(log.events().first().time / 1000, QTimeZone::utc());
    test.clients = begin.clients;
    QStringList come;
    for (const FlowRunEvent &event : log.events()) {
        // Who got a push was there, though not all of many are told.
        const bool wasThere = event.kind == Kind::Pushed && !event.client.isEmpty() && !come.contains(event.client);
        if (wasThere && !test.clients.contains(event.client))
            test.clients.append(event.client);
        if (event.kind == Kind::ClientConnected)
            come.append(event.client);
    }
    test.inputs.sessionGone = !run.session.isEmpty() && !test.clients.contains(run.session);
    test.clients.removeAll(run.session);
}

FlowTestStub stubOf(const FlowRunEvent &work)
{
    FlowTestStub stub;
    stub.node = work.nodeId;
    stub.variables = QJsonDocument::fromJson(work.content).object();
    stub.error = work.text;
    return stub;
}

bool isTold(const FlowRunEvent &work)
{
    return !work.content.isEmpty() || !work.text.isEmpty();
}

/// Of those that always gave the same. Returns the others.
QStringList setStubs(FlowTest &test, const Recording &log)
{
    QStringList others;
    for (const FlowRunEvent &event : log.events()) {
        if (event.kind != Kind::Worked || others.contains(event.nodeId))
            continue;
        const auto known = std::find_if(test.stubs.begin(), test.stubs.end(),
                                        [&](const FlowTestStub &stub) { return stub.node == event.nodeId; });
        if (known == test.stubs.end() && isTold(event)) {
            test.stubs.append(stubOf(event));
        } else if (known == test.stubs.end() || !isTold(event) || *known != stubOf(event)) {
            others.append(event.nodeId);
            if (known != test.stubs.end())
                test.stubs.erase(known);
        }
    }
    return others;
}

void setOutcome(FlowTest &test, const FlowRunStatus &run, const Recording &log)
{
    const bool isStopped = !run.succeeded && run.error.code == ErrorCode::Stopped;
    const bool lostSession = std::any_of(test.arrivals.cbegin(), test.arrivals.cend(), [&](const auto &arrival) {
        return arrival.event == FlowTestArrival::Event::Disconnect && arrival.client == run.session;
    });
    if (isStopped && !lostSession) { // by somebody's hand
        test.expect.outcome = FlowTestExpectations::Outcome::Runs;
        test.expect.within = log.length();
    }
    expectWhatCame(test, resultOf(run, log), tolerance);
    const bool failsByStub = std::any_of(test.stubs.cbegin(), test.stubs.cend(), [&](const FlowTestStub &stub) {
        return !stub.error.isEmpty() && stub.node == run.nodeId;
    });
    if (failsByStub) // whose error has a code of its own
        test.expect.errorCode.clear();
}

void forgetTimes(QList<FlowTestPush> &pushes)
{
    for (FlowTestPush &push : pushes) {
        push.from.reset();
        push.to.reset();
    }
}

QString titlesOf(const QStringList &nodes, const FlowGraph &graph)
{
    QStringList titles;
    for (const QString &id : nodes) {
        const FlowNode *node = graph.node(id);
        titles.append(node ? nodeTitle(*node) : id);
    }
    return titles.join(QStringLiteral(", "));
}

} // namespace

FlowTest testOfRun(const FlowRunStatus &run, const QList<FlowRunEvent> &events, const FlowGraph &graph)
{
    const Recording log(events);
    FlowTest test;
    test.name = Words::tr("As run %1").arg(run.run);
    setInputs(test, run, log);
    test.arrivals = arrivalsOf(log);
    const QStringList real = setStubs(test, log);
    setOutcome(test, run, log);
    QStringList notes;
    if (!test.stubs.isEmpty())
        notes.append(Words::tr("Scripts and requests are not done: they give what they gave in the run."));
    if (!real.isEmpty())
        notes.append(Words::tr("These are really done, for they gave something else each time, or too much: %1.")
                         .arg(titlesOf(real, graph)));
    // What was sped up, or stood still, tells nothing of the time.
    if (run.speed != 1 || log.has(Kind::Paused)) {
        forgetTimes(*test.expect.pushes);
        notes.append(test.arrivals.isEmpty()
                         ? Words::tr("The run was sped up or paused, so the times of its pushes are not checked.")
                         : Words::tr("The run was sped up or paused, so the times of its pushes are not checked; the "
                                     "times of the arrivals must be set by hand."));
    }
    test.description = notes.join(QLatin1Char(' '));
    return test;
}

} // namespace wsw
