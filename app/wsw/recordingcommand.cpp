// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonObject>

#include <cstdio>

#include "message/export.h"
#include "wsw/command.h"
#include "wsw/recording/recordingfilter.h"

namespace wsw {

namespace {

using Reader = std::unique_ptr<RecordingReader>;

int usageError(const QString &text)
{
    printDiagnostic(text);
    return UsageError;
}

int exitStatusOf(const Error &error)
{
    printDiagnostic(error.message);
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::Stopped ? NotSucceeded : UsageError;
}

/// Says on standard error what was found wrong, so that results stay clean.
Result<Reader> openRecording(const QString &path, RecordingReader::Repair repair = RecordingReader::Repair::Report)
{
    Result<Reader> reader = RecordingReader::open(path, repair);
    if (!reader)
        return reader;
    const RecordingHealth &health = (*reader)->health();
    if (health.tornBytes > 0 && repair == RecordingReader::Repair::Report)
        printDiagnostic(QStringLiteral("the end of %1 is torn: its last %2 bytes are no whole record and are left out.")
                            .arg(path)
                            .arg(health.tornBytes));
    if (health.damagedBytes > 0)
        printDiagnostic(QStringLiteral("%1 is damaged: %2 bytes between records cannot be read and are left out.")
                            .arg(path)
                            .arg(health.damagedBytes));
    return reader;
}

QString tornEndText(const RecordingHealth &health)
{
    if (health.tornBytes == 0)
        return QStringLiteral("whole");
    return QStringLiteral("was torn, %1 bytes of an unfinished record %2")
        .arg(health.tornBytes)
        .arg(health.repaired ? QStringLiteral("were cut off: repaired")
                             : QStringLiteral("are left as they are: the file cannot be changed now"));
}

QString spanText(const RecordingSummary &summary)
{
    if (summary.records == 0)
        return QStringLiteral("none");
    return QStringLiteral("%1 to %2 (%3 s)")
        .arg(isoTime(summary.firstTime), isoTime(summary.lastTime))
        .arg(double(summary.lastTime - summary.firstTime) / 1e6, 0, 'f', 3);
}

QJsonObject infoObject(const RecordingReader &reader, const RecordingSummary &summary)
{
    QJsonObject object{{QStringLiteral("file"), reader.path()},
                       {QStringLiteral("bytes"), qint64(reader.bytes())},
                       {QStringLiteral("records"), qint64(summary.records)},
                       {QStringLiteral("text"), qint64(summary.text)},
                       {QStringLiteral("binary"), qint64(summary.binary)},
                       {QStringLiteral("received"), qint64(summary.received)},
                       {QStringLiteral("sent"), qint64(summary.sent)},
                       {QStringLiteral("errors"), qint64(summary.errors)},
                       {QStringLiteral("connections"), qint64(summary.connections)},
                       {QStringLiteral("payload_bytes"), qint64(summary.payloadBytes)},
                       {QStringLiteral("torn_bytes"), qint64(reader.health().tornBytes)},
                       {QStringLiteral("repaired"), reader.health().repaired},
                       {QStringLiteral("damaged_bytes"), qint64(reader.health().damagedBytes)}};
    if (summary.records > 0) {
        object.insert(QStringLiteral("first"), isoTime(summary.firstTime));
        object.insert(QStringLiteral("last"), isoTime(summary.lastTime));
    }
    return object;
}

void printInfo(const RecordingReader &reader, const RecordingSummary &summary)
{
    const auto line = [](const char *name, const QString &value) {
        printLine(QByteArray(name).leftJustified(13) + value.toUtf8());
    };
    line("file:", reader.path());
    line("records:", QString::number(summary.records));
    line("messages:", QStringLiteral("%1 (%2 text, %3 binary; %4 received, %5 sent)")
                          .arg(summary.text + summary.binary)
                          .arg(summary.text)
                          .arg(summary.binary)
                          .arg(summary.received)
                          .arg(summary.sent));
    line("errors:", QString::number(summary.errors));
    line("connections:", QString::number(summary.connections));
    line("span:", spanText(summary));
    line("payload:", QStringLiteral("%1 bytes").arg(summary.payloadBytes));
    line("size:", QStringLiteral("%1 bytes").arg(reader.bytes()));
    line("end:", tornEndText(reader.health()));
    if (reader.health().damagedBytes > 0)
        line("damage:", QStringLiteral("%1 bytes between records cannot be read").arg(reader.health().damagedBytes));
}

int runInfo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Counts, span and connections of a recording. If its end was torn, "
                       "because the program that wrote it died, that is said and cut off."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The recording."));
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
    if (const auto status = parseArguments(parser, QStringLiteral("recording info"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("recording info takes one file. See wsw recording info --help."));

    const auto reader = openRecording(parser.positionalArguments().first(), RecordingReader::Repair::CutTornEnd);
    if (!reader)
        return exitStatusOf(reader.error());
    const RecordingSummary summary = summarize(**reader);
    if (parser.isSet(QStringLiteral("json")))
        printJson(infoObject(**reader, summary));
    else
        printInfo(**reader, summary);
    return Done;
}

int exportToStandardOutput(RecordingReader &reader, ExportFormat format, const ExportOptions &options)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return NotSucceeded;
    const auto written = exportRecording(reader, format, out, options);
    if (written && out.flush())
        return Done;
    printDiagnostic(QStringLiteral("standard output cannot be written: %1.").arg(out.errorString()));
    return NotSucceeded;
}

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Writes a recording in a format that other tools read."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The recording."));
    parser.addOption({QStringLiteral("format"),
                      QStringLiteral("jsonl (one JSON object a line, as --json of the other commands), csv (RFC 4180) "
                                     "or har (as browsers' developer tools)."),
                      QStringLiteral("FORMAT"), QStringLiteral("jsonl")});
    parser.addOption(filterOption());
    parser.addOption({QStringLiteral("out"),
                      QStringLiteral("Writes to this file instead of standard output; an old one "
                                     "is replaced once the new one is whole."),
                      QStringLiteral("FILE")});
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
    const QString path = parser.positionalArguments().first();
    const QString out = parser.value(QStringLiteral("out"));
    const auto reader = openRecording(path);
    if (!reader)
        return exitStatusOf(reader.error());

    ExportOptions options;
    MessageMatcher matcher(*filter);
    options.accept = [&matcher](quint64 row, const MessageView &message) { return matcher.matches(row, message); };
    if (out.isEmpty()) {
        const int status = exportToStandardOutput(**reader, *format, options);
        tellUndecided(matcher);
        return status;
    }
    const auto written = exportRecordingToFile(**reader, *format, out, options);
    tellUndecided(matcher);
    return written ? Done : exitStatusOf(written.error());
}

QByteArray searchLine(quint64 row, const MessageView &message)
{
    const bool readable =
        message.kind != MessageKind::Binary && message.kind != MessageKind::Ping && message.kind != MessageKind::Pong;
    const QByteArray payload = message.payload.toByteArray();
    return QStringLiteral("#%1 %2 connection %3 %4 %5 ")
               .arg(row + 1)
               .arg(isoTime(message.time))
               .arg(message.connection)
               .arg(directionName(message.direction), kindName(message.kind))
               .toUtf8()
           + (readable ? QByteArray(payload).replace('\r', "\\r").replace('\n', "\\n") : payload.toHex(' '));
}

int runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints the messages whose payload contains TEXT, upper and lower case alike, or that fit "
                       "--filter, or both. Exit status as of grep: 0 found, 1 not found."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The recording."));
    parser.addPositionalArgument(QStringLiteral("TEXT"), QStringLiteral("What to look for."), QStringLiteral("[TEXT]"));
    parser.addOption(filterOption());
    parser.addOption(
        {QStringLiteral("regex"),
         QStringLiteral("TEXT is a regular expression (Perl's syntax; case matters unless (?i) says not).")});
    parser.addOption({QStringLiteral("count"), QStringLiteral("Prints only how many there are.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints each as a JSON object.")});
    if (const auto status = parseArguments(parser, QStringLiteral("recording search"), arguments))
        return *status;
    const qsizetype least = parser.isSet(QStringLiteral("filter")) ? 1 : 2;
    if (parser.positionalArguments().size() < least || parser.positionalArguments().size() > 2)
        return usageError(QStringLiteral("recording search takes a file and a text, or a file and --filter. See wsw "
                                         "recording search --help."));

    const auto filter = searchOf(parser);
    if (!filter)
        return usageError(filter.error().message);
    const auto reader = openRecording(parser.positionalArguments().first());
    if (!reader)
        return exitStatusOf(reader.error());

    const bool count = parser.isSet(QStringLiteral("count"));
    const bool json = parser.isSet(QStringLiteral("json"));
    const auto print = [json](quint64 row, const MessageView &message) {
        if (json)
            printJson(toJson(message));
        else
            printLine(searchLine(row, message));
    };
    const quint64 found =
        count ? searchRecording(**reader, *filter, nullptr) : searchRecording(**reader, *filter, print);
    if (count)
        printLine(QByteArray::number(found));
    return found > 0 ? Done : NotSucceeded;
}

const QList<Command> recordingCommands = {
    {QStringLiteral("info"), QStringLiteral("counts, span and connections; repairs a torn end"), runInfo},
    {QStringLiteral("export"), QStringLiteral("writes it as JSON Lines, CSV or HAR"), runExport},
    {QStringLiteral("search"), QStringLiteral("prints the messages that contain a text or fit a filter"), runSearch},
};

QByteArray helpText()
{
    QByteArray text =
        "Usage: wsw recording COMMAND FILE [OPTIONS]\n\nReads a recording (*.wsrecording).\n\nCommands:\n";
    for (const Command &command : recordingCommands)
        text += "  " + command.name.toUtf8().leftJustified(8) + command.summary.toUtf8() + '\n';
    return text + "\nwsw recording COMMAND --help says more.";
}

} // namespace

int runRecording(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    if (name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printLine(helpText());
        return Done;
    }
    for (const Command &command : recordingCommands) {
        if (command.name == name)
            return command.run(arguments.mid(1));
    }
    return usageError(
        name.isEmpty() ? QStringLiteral("recording needs a command: info, export or search. See wsw recording --help.")
                       : QStringLiteral("there is no command 'recording %1'. See wsw recording --help.").arg(name));
}

} // namespace wsw
