// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

#include "flow/test/flowtestresult.h"

namespace wsw {

/// One flow of the command line, and how its test cases ended; or why its file can't be used.
struct TestedFlow
{
    QString file; ///< as it was given
    QString name; ///< of the flow
    QList<FlowTestResult> results;
    QString error; ///< empty: the file is usable
};

struct TestCounts
{
    int passed = 0;
    int failed = 0;
    int skipped = 0;
    int unusable = 0;
    qint64 duration = 0; ///< microseconds

    int tests() const { return passed + failed + skipped; }
};
TestCounts testCounts(const QList<TestedFlow> &flows);

/// What `wsw test` prints of a test case: a line, and lines for each difference.
QByteArrayList resultLines(const TestedFlow &flow, const FlowTestResult &result);
QByteArray summaryLine(const TestCounts &counts);

/// The same as objects for --json.
QJsonObject resultObject(const TestedFlow &flow, const FlowTestResult &result);
QJsonObject summaryObject(const TestCounts &counts);

/// "passed", "failed" or "skipped".
QString resultName(const FlowTestResult &result);
/// What people call a test case: its name, or its id if it has none.
QString testTitle(const FlowTestResult &result);
/// Lines of text: what it is about, when and where, and both values.
QStringList differenceLines(const FlowTestDifference &difference);

} // namespace wsw
