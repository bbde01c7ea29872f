// SPDX-License-Identifier: MIT
#include "flow/test/recordedtest.h"

#include <algorithm>

#include "flow/expression/value.h"

namespace wsw {

namespace {

using Match = FlowTestPush::Match;
using Outcome = FlowTestExpectations::Outcome;

void setContent(FlowTestPush &expected, const FlowPush &push)
{
    if (push.kind == MessageKind::Binary) {
        expected.match = Match::Base64;
        expected.content = QString::fromLatin1(push.content.toBase64());
        return;
    }
    const std::optional<QJsonValue> json = jsonValue(push.content);
    const bool isStructured = json && (json->isObject() || json->isArray());
    expected.match = isStructured ? Match::Json : Match::Text;
    expected.content = isStructured ? *json : QJsonValue(QString::fromUtf8(push.content));
}

FlowTestPush expectedPush(const FlowTestPushed &pushed, FlowTestTime tolerance)
{
    FlowTestPush expected;
    expected.target = pushed.push.client.isEmpty() ? FlowTestPush::toAll : pushed.push.client;
    setContent(expected, pushed.push);
    expected.from = std::max(FlowTestTime(0), pushed.time - tolerance);
    expected.to = pushed.time + tolerance;
    return expected;
}

} // namespace

void expectWhatCame(FlowTest &test, const FlowTestResult &result, FlowTestTime tolerance)
{
    FlowTestExpectations &expect = test.expect;
    QList<FlowTestPush> pushes;
    for (const FlowTestPushed &pushed : result.pushes)
        pushes.append(expectedPush(pushed, tolerance));
    expect.pushes = pushes;
    expect.otherPushes = false;
    QList<FlowTestDisconnect> disconnects;
    for (const FlowTestDisconnected &gone : result.disconnects)
        disconnects.append({gone.client, gone.code, {}});
    expect.disconnects = disconnects.isEmpty() ? std::nullopt : std::optional(disconnects);
    if (expect.outcome == Outcome::Runs && result.outcome.error.code == ErrorCode::Stopped)
        return;
    expect.outcome = result.outcome.succeeded ? Outcome::Ends : Outcome::Fails;
    expect.errorCode = result.outcome.succeeded ? QString() : errorCodeName(result.outcome.error.code);
    expect.outputs = result.outcome.succeeded ? std::optional(result.outcome.outputs) : std::nullopt;
    expect.otherOutputs = false;
}

} // namespace wsw
