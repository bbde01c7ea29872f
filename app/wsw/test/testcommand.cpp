// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QDateTime>

#include "console/terminationwatcher.h"
#include "wsw/command.h"
#include "wsw/flowarguments.h"
#include "wsw/test/junit.h"
#include "wsw/test/testsession.h"

namespace wsw {

namespace {

/// All of them without a filter; else those that have the text in their name, their id or their flow's name.
QList<FlowTest> chosenTests(const FlowGraph &flow, const QString &filter)
{
    const auto matches = [&](const QString &text) { return text.contains(filter, Qt::CaseInsensitive); };
    QList<FlowTest> chosen;
    for (const FlowTest &test : flow.tests) {
        if (matches(test.name) || matches(test.id) || matches(flow.name))
            chosen.append(test);
    }
    return chosen;
}

void addFile(TestSession &session, const QString &file, const QString &filter)
{
    const Result<QList<FlowGraph>> flows = readFlows(file);
    if (!flows) {
        printDiagnostic(flows.error().message);
        session.addUnusable(file, flows.error().message);
        return;
    }
    for (const FlowGraph &flow : *flows) {
        if (flow.tests.isEmpty())
            printDiagnostic(QStringLiteral("%1: the flow '%2' has no test cases.").arg(file, flow.name));
        else
            session.addFlow(file, flow, chosenTests(flow, filter));
    }
}

void printSummary(const TestCounts &counts, bool json)
{
    if (json)
        printJson(summaryObject(counts));
    else
        printLine(summaryLine(counts));
}

/// False if it was asked to stop.
bool runSession(TestSession &session)
{
    TerminationWatcher termination;
    bool stopped = false;
    QObject::connect(&termination, &TerminationWatcher::terminationRequested, &session, [&] {
        stopped = true;
        session.cancel();
    });
    QObject::connect(&session, &TestSession::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    session.start();
    QCoreApplication::exec();
    return !stopped;
}

int unusable(const QString &message)
{
    printDiagnostic(message);
    return UsageError;
}

} // namespace

int runTest(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Runs the test cases of flows on a virtual clock and prints each with its differences.\n"
                       "Exits with 1 if one fails, and with 2 if a file can't be used."));
    parser.addPositionalArgument(QStringLiteral("FILE[#NAME]…"),
                                 QStringLiteral("A .wsflow, or a .wsworkspace: all of its flows, or the named one."));
    const QCommandLineOption junit(QStringLiteral("junit"), QStringLiteral("Writes the results as JUnit's XML, too."),
                                   QStringLiteral("OUT.xml"));
    const QCommandLineOption filter(
        QStringLiteral("filter"),
        QStringLiteral("Only test cases with this text in their name, their id or their flow's name."),
        QStringLiteral("NAME"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Prints a JSON object a line."));
    parser.addOptions({junit, filter, json});
    if (const auto status = parseArguments(parser, QStringLiteral("test"), arguments))
        return *status;
    if (parser.positionalArguments().isEmpty())
        return unusable(QStringLiteral("name a flow's file. See wsw test --help."));

    const QDateTime begin = QDateTime::currentDateTimeUtc();
    TestSession session(parser.isSet(json));
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        addFile(session, file, parser.value(filter));
    const bool completed = runSession(session);
    const TestCounts counts = testCounts(session.flows());
    if (completed && counts.tests() == 0 && counts.unusable == 0 && parser.isSet(filter))
        return unusable(QStringLiteral("no test case matches '%1'.").arg(parser.value(filter)));
    printSummary(counts, parser.isSet(json));
    if (!completed)
        return NotSucceeded;
    if (parser.isSet(junit)) {
        if (const auto written = writeJunit(parser.value(junit), session.flows(), begin); !written)
            return unusable(written.error().message);
    }
    if (counts.unusable > 0)
        return UsageError;
    return counts.failed > 0 ? NotSucceeded : Done;
}

} // namespace wsw
