// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonObject>

#include <cstdio>

#include "message/export.h"
#include "wsw/recording/recordingarguments.h"
#include "wsw/recording/recordingfilter.h"

namespace wsw {

namespace {

int exportToStandardOutput(RecordingReader &reader, ExportFormat format, const ExportOptions &options)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return NotSucceeded;
    const auto written = exportRecording(reader, format, out, options);
    if (written && out.flush())
        return Done;
    if (!written && written.error().code != ErrorCode::FileUnwritable)
        return exitStatusOf(written.error());
    printDiagnostic(QStringLiteral("standard output cannot be written: %1.").arg(out.errorString()));
    return NotSucceeded;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The recording."));
    parser.addOption({QStringLiteral("format"),
                      QStringLiteral("jsonl (one JSON object a line, as --json of the other commands), csv (RFC 4180), "
                                     "har (as browsers' developer tools), text (a line each) or sqlite (a database)."),
                      QStringLiteral("FORMAT"), QStringLiteral("jsonl")});
    parser.addOption(filterOption());
    parser.addOption({QStringLiteral("out"),
                      QStringLiteral("Writes to this file instead of standard output; an old one "
                                     "is replaced once the new one is whole. sqlite needs it."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("mask"),
                      QStringLiteral("Replaces secrets by ***: passwords, tokens, cookies and keys by their names, in "
                                     "headers, queries and JSON, and JWTs and bearer tokens by their looks.")});
    parser.addOption({QStringLiteral("no-mask"), QStringLiteral("Writes everything as it is. This is the default.")});
    parser.addOption({QStringLiteral("mask-name"),
                      QStringLiteral("What has this name is a secret as well; implies --mask. May be repeated."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("With --out: prints what was written as a JSON object.")});
}

std::optional<SecretMasking> maskingOf(const QCommandLineParser &parser)
{
    const QStringList names = parser.values(QStringLiteral("mask-name"));
    if (!parser.isSet(QStringLiteral("mask")) && names.isEmpty())
        return std::nullopt;
    return SecretMasking(names);
}

int exportToFile(RecordingReader &reader, ExportFormat format, const QString &path, const ExportOptions &options,
                 bool asJson)
{
    const auto written = exportRecordingToFile(reader, format, path, options);
    if (!written)
        return exitStatusOf(written.error());
    if (asJson)
        printJson({{QStringLiteral("file"), path},
                   {QStringLiteral("format"), exportFormatName(format)},
                   {QStringLiteral("records"), qint64(*written)}});
    return Done;
}

} // namespace

int runRecordingExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes a recording in a format that other tools read."));
    addOptions(parser);
    if (const auto status = parseArguments(parser, QStringLiteral("recording export"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("recording export takes one file. See wsw recording export --help."));
    const auto format = exportFormat(parser.value(QStringLiteral("format")));
    if (!format)
        return usageError(format.error().message);
    const auto filter = filterOf(parser);
    if (!filter)
        return usageError(filter.error().message);
    ExportOptions options;
    options.masking = maskingOf(parser);
    if (options.masking && parser.isSet(QStringLiteral("no-mask")))
        return usageError(QStringLiteral("--no-mask contradicts --mask and --mask-name. Choose one."));
    const auto reader = openRecording(parser.positionalArguments().first());
    if (!reader)
        return exitStatusOf(reader.error());

    MessageMatcher matcher(*filter, notesFor(*filter, **reader));
    if (!filter->takesAll())
        options.accept = [&matcher](quint64 row, const MessageView &message) { return matcher.matches(row, message); };
    options.proceed = untilInterrupted();
    const QString out = parser.value(QStringLiteral("out"));
    const int status = out.isEmpty()
                           ? exportToStandardOutput(**reader, *format, options)
                           : exportToFile(**reader, *format, out, options, parser.isSet(QStringLiteral("json")));
    tellUndecided(matcher);
    return status;
}

} // namespace wsw
