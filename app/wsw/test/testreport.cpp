// SPDX-License-Identifier: MIT
#include "wsw/test/testreport.h"

#include <QJsonArray>

namespace wsw {

namespace {

using Kind = FlowTestDifference::Kind;

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Setup: return QStringLiteral("setup");
    case Kind::Push: return QStringLiteral("push");
    case Kind::Missing: return QStringLiteral("missing");
    case Kind::Unexpected: return QStringLiteral("unexpected");
    case Kind::Output: return QStringLiteral("output");
    case Kind::Outcome: return QStringLiteral("outcome");
    case Kind::Duration: break;
    }
    return QStringLiteral("duration");
}

QString placeOf(const FlowTestDifference &difference)
{
    QStringList parts;
    if (difference.time)
        parts.append(QStringLiteral("at %1 ms").arg(*difference.time));
    if (!difference.nodeId.isEmpty())
        parts.append(QStringLiteral("node '%1'").arg(difference.nodeId));
    if (!difference.pointer.isEmpty())
        parts.append(QStringLiteral("JSON %1").arg(difference.pointer));
    return parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", ")));
}

QString milliseconds(qint64 microseconds)
{
    return QString::number(double(microseconds) / 1000, 'f', 1);
}

QJsonObject differenceObject(const FlowTestDifference &difference)
{
    QJsonObject object{
        {QStringLiteral("kind"), kindName(difference.kind)}, {QStringLiteral("message"), difference.message},
        {QStringLiteral("expected"), difference.expected},   {QStringLiteral("actual"), difference.actual},
        {QStringLiteral("node"), difference.nodeId},         {QStringLiteral("pointer"), difference.pointer}};
    if (difference.time)
        object.insert(QStringLiteral("time"), *difference.time);
    return object;
}

} // namespace

TestCounts testCounts(const QList<TestedFlow> &flows)
{
    TestCounts counts;
    for (const TestedFlow &flow : flows) {
        counts.unusable += flow.error.isEmpty() ? 0 : 1;
        for (const FlowTestResult &result : flow.results) {
            counts.duration += result.duration;
            ++(result.skipped ? counts.skipped : result.passed() ? counts.passed : counts.failed);
        }
    }
    return counts;
}

QString resultName(const FlowTestResult &result)
{
    if (result.skipped)
        return QStringLiteral("skipped");
    return result.passed() ? QStringLiteral("passed") : QStringLiteral("failed");
}

QString testTitle(const FlowTestResult &result)
{
    return result.name.isEmpty() ? result.testId : result.name;
}

QStringList differenceLines(const FlowTestDifference &difference)
{
    QStringList lines{difference.message + placeOf(difference)};
    if (!difference.expected.isEmpty() || !difference.actual.isEmpty()) {
        const auto shown = [](const QString &value) { return value.isEmpty() ? QStringLiteral("nothing") : value; };
        lines.append(QStringLiteral("  expected: ") + shown(difference.expected));
        lines.append(QStringLiteral("  got:      ") + shown(difference.actual));
    }
    return lines;
}

QByteArrayList resultLines(const TestedFlow &flow, const FlowTestResult &result)
{
    QString line =
        QStringLiteral("%1 %2: %3").arg(resultName(result).toUpper().leftJustified(7), flow.name, testTitle(result));
    if (!result.skipped)
        line += QStringLiteral(" (%1 ms)").arg(milliseconds(result.duration));
    QByteArrayList lines{line.toUtf8()};
    for (const FlowTestDifference &difference : result.differences) {
        for (const QString &text : differenceLines(difference))
            lines.append("        " + text.toUtf8());
    }
    return lines;
}

QByteArray summaryLine(const TestCounts &counts)
{
    return QStringLiteral("%1 passed, %2 failed, %3 skipped (%4 ms)")
        .arg(counts.passed)
        .arg(counts.failed)
        .arg(counts.skipped)
        .arg(milliseconds(counts.duration))
        .toUtf8();
}

QJsonObject resultObject(const TestedFlow &flow, const FlowTestResult &result)
{
    QJsonArray differences;
    for (const FlowTestDifference &difference : result.differences)
        differences.append(differenceObject(difference));
    return {{QStringLiteral("event"), QStringLiteral("test-finished")},
            {QStringLiteral("file"), flow.file},
            {QStringLiteral("flow"), flow.name},
            {QStringLiteral("test"), result.testId},
            {QStringLiteral("name"), result.name},
            {QStringLiteral("result"), resultName(result)},
            {QStringLiteral("pushes"), result.pushes.size()},
            {QStringLiteral("virtual_ms"), result.virtualTime},
            {QStringLiteral("duration_ms"), double(result.duration) / 1000},
            {QStringLiteral("differences"), differences}};
}

QJsonObject summaryObject(const TestCounts &counts)
{
    return {{QStringLiteral("event"), QStringLiteral("tests-finished")},
            {QStringLiteral("passed"), counts.passed},
            {QStringLiteral("failed"), counts.failed},
            {QStringLiteral("skipped"), counts.skipped},
            {QStringLiteral("duration_ms"), double(counts.duration) / 1000}};
}

} // namespace wsw
