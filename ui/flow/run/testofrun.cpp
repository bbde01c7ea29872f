// SPDX-License-Identifier: MIT
#include "ui/flow/run/testofrun.h"

#include <QCoreApplication>

#include "flow/test/recordedtest.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::RunLog)
};

/// By how much a real clock may have been late.
constexpr FlowTestTime tolerance = 50; // milliseconds

FlowTestResult resultOf(const FlowRunStatus &run, const QList<FlowRunEvent> &events)
{
    FlowTestResult result;
    result.outcome.succeeded = run.succeeded;
    result.outcome.error = run.error;
    result.outcome.outputs = run.outputs;
    const qint64 begin = events.isEmpty() ? 0 : events.first().time;
    for (const FlowRunEvent &event : events) {
        if (event.kind == FlowRunEvent::Kind::Pushed)
            result.pushes.append({qRound64(double(event.time - begin) / 1000.0),
                                  {event.nodeId, event.client, event.messageKind, event.content}});
    }
    return result;
}

} // namespace

FlowTest testOfRun(const FlowRunStatus &run, const QJsonObject &values, const QList<FlowRunEvent> &events)
{
    FlowTest test;
    test.name = Words::tr("As run %1").arg(run.run);
    test.inputs.values = values;
    test.inputs.session = run.session;
    expectWhatCame(test, resultOf(run, events), tolerance);
    // What was sped up, or stood still, tells nothing of the time.
    if (run.speed != 1 && test.expect.pushes) {
        for (FlowTestPush &push : *test.expect.pushes) {
            push.from.reset();
            push.to.reset();
        }
    }
    return test;
}

} // namespace wsw
