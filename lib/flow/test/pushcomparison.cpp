// SPDX-License-Identifier: MIT
#include "flow/test/pushcomparison.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "flow/expression/value.h"
#include "flow/test/alignment.h"
#include "flow/test/jsondifference.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FlowTest)
};

using Kind = FlowTestDifference::Kind;
using Match = FlowTestPush::Match;

/// A pattern of a file is not trusted to be quick: PCRE gives up after so many steps.
QRegularExpression boundedPattern(const QString &pattern)
{
    return QRegularExpression(QLatin1String("(*LIMIT_MATCH=1000000)") + pattern);
}

QString targetText(const QString &client)
{
    if (client == FlowTestPush::toAny)
        return Text::tr("any target");
    return client.isEmpty() || client == FlowTestPush::toAll ? Text::tr("all clients")
                                                             : Text::tr("client %1").arg(client);
}

QString payloadText(const FlowPush &push)
{
    return push.kind == MessageKind::Text
               ? QString::fromUtf8(push.content)
               : Text::tr("binary, base64: %1").arg(QString::fromLatin1(push.content.toBase64()));
}

QString expectedText(const FlowTestPush &expected)
{
    switch (expected.match) {
    case Match::Text: return expected.content.toString();
    case Match::Json: return valueText(expected.content);
    case Match::JsonSubset: return Text::tr("JSON with at least %1").arg(valueText(expected.content));
    case Match::Pattern: return Text::tr("a text that matches %1").arg(expected.content.toString());
    case Match::Base64: return Text::tr("binary, base64: %1").arg(expected.content.toString());
    case Match::Anything: break;
    }
    return Text::tr("any content");
}

QString contentText(const FlowTestPush &expected)
{
    const bool isJson = expected.match == Match::Json || expected.match == Match::JsonSubset;
    return isJson ? valueJson(expected.content) : expected.content.toString();
}

QString timesText(const FlowTestPush &expected)
{
    if (!expected.to)
        return Text::tr("from %1 ms on").arg(expected.from.value_or(0));
    return Text::tr("from %1 to %2 ms").arg(expected.from.value_or(0)).arg(*expected.to);
}

/// How far it is from its window.
QString cameText(const FlowTestPush &expected, FlowTestTime time)
{
    const FlowTestTime from = expected.from.value_or(0);
    return time < from ? Text::tr("at %1 ms, %2 ms too early").arg(time).arg(from - time)
                       : Text::tr("at %1 ms, %2 ms too late").arg(time).arg(time - expected.to.value_or(time));
}

FlowTestDifference different(const FlowTestPushed &actual, const QString &message)
{
    FlowTestDifference difference;
    difference.kind = Kind::Push;
    difference.message = message;
    difference.time = actual.time;
    difference.nodeId = actual.push.nodeId;
    return difference;
}

FlowTestDifference differentContent(const FlowTestPush &expected, const FlowTestPushed &actual, const QString &message)
{
    FlowTestDifference difference = different(actual, message);
    difference.expected = expectedText(expected);
    difference.actual = payloadText(actual.push);
    return difference;
}

QString shown(const QJsonValue &value)
{
    return value.isUndefined() ? QString() : valueJson(value);
}

QList<FlowTestDifference> compareJson(const FlowTestPush &expected, const FlowTestPushed &actual)
{
    const std::optional<QJsonValue> value = jsonValue(actual.push.content);
    if (!value)
        return {differentContent(expected, actual, Text::tr("The content is no JSON."))};
    const auto comparison = expected.match == Match::Json ? JsonComparison::Equal : JsonComparison::Subset;
    QList<FlowTestDifference> differences;
    for (const JsonDifference &found : jsonDifferences(expected.content, *value, comparison)) {
        FlowTestDifference difference = different(actual, Text::tr("The JSON differs."));
        difference.pointer = found.pointer;
        difference.expected = shown(found.expected);
        difference.actual = shown(found.actual);
        differences.append(difference);
    }
    return differences;
}

bool sameText(const FlowTestPush &expected, const QByteArray &content)
{
    if (expected.match == Match::Pattern)
        return boundedPattern(expected.content.toString()).match(QString::fromUtf8(content)).hasMatch();
    return content == expected.content.toString().toUtf8();
}

QList<FlowTestDifference> compareContent(const FlowTestPush &expected, const FlowTestPushed &actual)
{
    if (expected.match == Match::Anything)
        return {};
    const bool wantsBinary = expected.match == Match::Base64;
    if (wantsBinary != (actual.push.kind == MessageKind::Binary))
        return {differentContent(expected, actual, Text::tr("The message has another type."))};
    if (expected.match == Match::Json || expected.match == Match::JsonSubset)
        return compareJson(expected, actual);
    const bool same = wantsBinary
                          ? actual.push.content == QByteArray::fromBase64(expected.content.toString().toLatin1())
                          : sameText(expected, actual.push.content);
    if (same)
        return {};
    return {differentContent(expected, actual, Text::tr("The content differs."))};
}

FlowTestDifference missing(const FlowTestPush &expected, qsizetype index)
{
    FlowTestDifference difference;
    difference.kind = Kind::Missing;
    difference.message = Text::tr("Push %1 to %2 did not come.").arg(index + 1).arg(targetText(expected.target));
    difference.expected = expectedText(expected);
    difference.expectedContent = contentText(expected);
    difference.time = expected.to;
    return difference;
}

FlowTestDifference unexpected(const FlowTestPushed &actual)
{
    FlowTestDifference difference =
        different(actual, Text::tr("A push to %1 was not expected.").arg(targetText(actual.push.client)));
    difference.kind = Kind::Unexpected;
    difference.actual = payloadText(actual.push);
    difference.actualContent = difference.actual;
    return difference;
}

} // namespace

QList<FlowTestDifference> checkExpectedPushes(const QList<FlowTestPush> &expected)
{
    QList<FlowTestDifference> differences;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected.at(i).match != Match::Pattern)
            continue;
        const QString pattern = expected.at(i).content.toString();
        const QRegularExpression expression(pattern);
        if (expression.isValid())
            continue;
        FlowTestDifference difference;
        difference.message = Text::tr("The pattern of expected push %1 is broken at character %2: %3.")
                                 .arg(i + 1)
                                 .arg(expression.patternErrorOffset() + 1)
                                 .arg(expression.errorString());
        difference.expected = pattern;
        differences.append(difference);
    }
    return differences;
}

QList<FlowTestDifference> comparePush(const FlowTestPush &expected, const FlowTestPushed &actual)
{
    QList<FlowTestDifference> differences;
    const QString client = actual.push.client.isEmpty() ? FlowTestPush::toAll : actual.push.client;
    if (expected.target != FlowTestPush::toAny && expected.target != client) {
        FlowTestDifference difference = different(actual, Text::tr("The push went to another target."));
        difference.expected = targetText(expected.target);
        difference.actual = targetText(client);
        differences.append(difference);
    }
    differences += compareContent(expected, actual);
    if (actual.time < expected.from.value_or(0) || actual.time > expected.to.value_or(longestFlowTest)) {
        FlowTestDifference difference = different(actual, Text::tr("The push came at another time."));
        difference.expected = timesText(expected);
        difference.actual = cameText(expected, actual.time);
        differences.append(difference);
    }
    for (FlowTestDifference &difference : differences) {
        difference.expectedContent = contentText(expected);
        difference.actualContent = payloadText(actual.push);
    }
    return differences;
}

QList<FlowTestDifference> comparePushes(const QList<FlowTestPush> &expected, const QList<FlowTestPushed> &actual,
                                        bool othersMayCome)
{
    const auto equal = [&](qsizetype e, qsizetype a) { return comparePush(expected.at(e), actual.at(a)).isEmpty(); };
    QList<FlowTestDifference> differences;
    for (const AlignedPair &pair : align(expected.size(), actual.size(), othersMayCome, equal)) {
        if (pair.expected && pair.actual) {
            for (FlowTestDifference difference : comparePush(expected.at(*pair.expected), actual.at(*pair.actual))) {
                difference.message = Text::tr("Push %1: %2").arg(*pair.expected + 1).arg(difference.message);
                differences.append(difference);
            }
        } else if (pair.expected) {
            differences.append(missing(expected.at(*pair.expected), *pair.expected));
        } else if (!othersMayCome) {
            differences.append(unexpected(actual.at(*pair.actual)));
        }
    }
    return differences;
}

} // namespace wsw
