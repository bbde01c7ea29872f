// SPDX-License-Identifier: MIT
#include "flow/test/flowtestverdict.h"

#include <QCoreApplication>

#include <algorithm>

#include "flow/expression/value.h"
#include "flow/test/alignment.h"
#include "flow/test/jsondifference.h"
#include "flow/test/pushcomparison.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowTest)
};

using Kind = FlowTestDifference::Kind;
using Outcome = FlowTestExpectations::Outcome;

FlowTestDifference setupDifference(const QString &message)
{
    FlowTestDifference difference;
    difference.message = message;
    return difference;
}

bool isClientId(const QString &text)
{
    bool isNumber = false;
    return text.toUInt(&isNumber) > 0 && isNumber;
}

FlowTestDifference ended(Kind kind, const FlowTestResult &result, const QString &message)
{
    FlowTestDifference difference;
    difference.kind = kind;
    difference.message = message;
    difference.time = result.virtualTime;
    difference.nodeId = result.outcome.nodeId;
    return difference;
}

QString outcomeText(const FlowOutcome &outcome)
{
    return outcome.succeeded ? Text::tr("it ended")
                             : QStringLiteral("%1: %2").arg(errorCodeName(outcome.error.code), outcome.error.message);
}

QString expectedOutcome(const FlowTestExpectations &expect)
{
    if (expect.outcome == Outcome::Ends)
        return Text::tr("it ends");
    if (expect.outcome == Outcome::Runs)
        return Text::tr("it runs on until %1 ms").arg(expect.within.value_or(0));
    return expect.errorCode.isEmpty() ? Text::tr("it fails") : Text::tr("it fails with %1").arg(expect.errorCode);
}

bool isExpected(const FlowTestExpectations &expect, const FlowOutcome &outcome)
{
    if (expect.outcome != Outcome::Fails)
        return expect.outcome == Outcome::Ends && outcome.succeeded;
    return !outcome.succeeded && (expect.errorCode.isEmpty() || expect.errorCode == errorCodeName(outcome.error.code));
}

QList<FlowTestDifference> judgeOutcome(const FlowTestExpectations &expect, const FlowTestResult &result,
                                       FlowTestEnd end)
{
    if (end == FlowTestEnd::AtItsTime) {
        if (expect.outcome == Outcome::Runs)
            return {};
        FlowTestDifference late = ended(Kind::Duration, result, Text::tr("The run has not ended in its time."));
        late.expected = expectedOutcome(expect);
        late.actual = Text::tr("after %1 ms it is still at node '%2'").arg(result.virtualTime).arg(late.nodeId);
        return {late};
    }
    if (isExpected(expect, result.outcome))
        return {};
    FlowTestDifference other = ended(Kind::Outcome, result, Text::tr("The run ended in another way."));
    other.expected = expectedOutcome(expect);
    other.actual = outcomeText(result.outcome);
    return {other};
}

QList<FlowTestDifference> judgeOutputs(const FlowTestExpectations &expect, const FlowTestResult &result)
{
    QList<FlowTestDifference> differences;
    const auto comparison = expect.otherOutputs ? JsonComparison::Subset : JsonComparison::Equal;
    for (const JsonDifference &found : jsonDifferences(*expect.outputs, result.outcome.outputs, comparison)) {
        FlowTestDifference difference = ended(Kind::Output, result, Text::tr("The outputs differ."));
        difference.pointer = found.pointer;
        difference.expected = found.expected.isUndefined() ? QString() : valueJson(found.expected);
        difference.actual = found.actual.isUndefined() ? QString() : valueJson(found.actual);
        difference.expectedContent = valueJson(*expect.outputs);
        difference.actualContent = valueJson(result.outcome.outputs);
        differences.append(difference);
    }
    return differences;
}

QString disconnectText(const QString &client, std::optional<int> code)
{
    return code ? Text::tr("client %1 with code %2").arg(client).arg(*code) : Text::tr("client %1").arg(client);
}

QList<FlowTestDifference> judgeDisconnects(const QList<FlowTestDisconnect> &expected,
                                           const QList<FlowTestDisconnected> &actual)
{
    const auto equal = [&](qsizetype e, qsizetype a) {
        return expected.at(e).client == actual.at(a).client
               && expected.at(e).code.value_or(actual.at(a).code) == actual.at(a).code;
    };
    QList<FlowTestDifference> differences;
    for (const AlignedPair &pair : align(expected.size(), actual.size(), false, equal)) {
        if (pair.expected && pair.actual && equal(*pair.expected, *pair.actual))
            continue;
        FlowTestDifference difference;
        difference.kind = pair.actual ? Kind::Unexpected : Kind::Missing;
        difference.message =
            pair.actual ? Text::tr("A disconnect was not expected.") : Text::tr("A disconnect did not come.");
        if (pair.expected)
            difference.expected = disconnectText(expected.at(*pair.expected).client, expected.at(*pair.expected).code);
        if (pair.actual) {
            difference.actual = disconnectText(actual.at(*pair.actual).client, actual.at(*pair.actual).code);
            difference.time = actual.at(*pair.actual).time;
        }
        differences.append(difference);
    }
    return differences;
}

} // namespace

QList<FlowTestDifference> checkFlowTest(const FlowTest &test, const FlowGraph &graph)
{
    QList<FlowTestDifference> differences = checkExpectedPushes(test.expect.pushes.value_or(QList<FlowTestPush>()));
    const auto isNamesake = [&](const FlowTest &other) { return other.id == test.id; };
    if (std::count_if(graph.tests.begin(), graph.tests.end(), isNamesake) > 1)
        differences.append(
            setupDifference(Text::tr("The flow has several test cases with the id '%1'. Rename one.").arg(test.id)));
    const QStringList clients = clientsOf(test);
    for (const QString &client : clients) {
        if (!isClientId(client))
            differences.append(
                setupDifference(Text::tr("'%1' is no client's id. Name clients by numbers from 1 on.").arg(client)));
    }
    for (const FlowTestStub &stub : test.stubs) {
        const FlowNode *node = graph.node(stub.node);
        const bool fits =
            node && (node->kind == QLatin1String("script") || node->kind == QLatin1String("http-request"));
        if (!fits)
            differences.append(setupDifference(
                Text::tr("The test case stands in for node '%1', but the flow has no script or request of that id.")
                    .arg(stub.node)));
    }
    return differences;
}

QList<FlowTestDifference> judgeFlowTest(const FlowTest &test, const FlowTestResult &result, FlowTestEnd end)
{
    const FlowTestExpectations &expect = test.expect;
    QList<FlowTestDifference> differences = judgeOutcome(expect, result, end);
    if (expect.pushes)
        differences += comparePushes(*expect.pushes, result.pushes, expect.otherPushes);
    if (expect.disconnects)
        differences += judgeDisconnects(*expect.disconnects, result.disconnects);
    if (expect.outputs && result.outcome.succeeded)
        differences += judgeOutputs(expect, result);
    // What did not come has no node; the run was over here without it.
    for (FlowTestDifference &difference : differences) {
        if (difference.kind == Kind::Missing)
            difference.nodeId = result.outcome.nodeId;
    }
    return differences;
}

} // namespace wsw
