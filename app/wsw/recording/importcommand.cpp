// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include "message/importers/import.h"
#include "wsw/recording/recordingarguments.h"

namespace wsw {

namespace {

void printReport(const QString &source, const QString &out, const ImportReport &report, bool asJson)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems) {
        printDiagnostic(QStringLiteral("%1:%2: %3").arg(source).arg(problem.number).arg(problem.text));
        problems.append(
            QJsonObject{{QStringLiteral("number"), qint64(problem.number)}, {QStringLiteral("message"), problem.text}});
    }
    if (asJson)
        printJson({{QStringLiteral("file"), out},
                   {QStringLiteral("records"), qint64(report.records)},
                   {QStringLiteral("skipped"), qint64(report.skipped)},
                   {QStringLiteral("problems"), problems}});
    else
        printLine(QStringLiteral("%1: %2 records, %3 skipped, %4 wrong")
                      .arg(out)
                      .arg(report.records)
                      .arg(report.skipped)
                      .arg(report.problems.size())
                      .toUtf8());
}

} // namespace

int runRecordingImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Makes a recording of JSON Lines (as --json and recording export write them) or of a HAR (as browsers write "
        "them). Lines or entries that are wrong are named and left out; then the exit status is 1."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("What to import."));
    parser.addOption(
        {QStringLiteral("out"), QStringLiteral("The recording to make; must not exist."), QStringLiteral("RECORDING")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
    if (const auto status = parseArguments(parser, QStringLiteral("recording import"), arguments))
        return *status;
    const QString out = parser.value(QStringLiteral("out"));
    if (parser.positionalArguments().size() != 1 || out.isEmpty())
        return usageError(
            QStringLiteral("recording import takes one file and --out. See wsw recording import --help."));
    if (QFile::exists(out))
        return usageError(QStringLiteral("%1 exists already and is not overwritten. Choose another name.").arg(out));

    const QString source = parser.positionalArguments().first();
    ImportOptions options;
    options.proceed = untilInterrupted();
    const auto report = importRecording(source, out, options);
    if (!report)
        return exitStatusOf(report.error());
    printReport(source, out, *report, parser.isSet(QStringLiteral("json")));
    return report->problems.isEmpty() ? Done : NotSucceeded;
}

} // namespace wsw
