// SPDX-License-Identifier: MIT
#include <QJsonObject>

#include "message/export.h"
#include "wsw/recording/recordingarguments.h"

namespace wsw {

namespace {

QString tornEndText(const RecordingHealth &health)
{
    if (health.beingWritten)
        return QStringLiteral("is being written by another program");
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
                       {QStringLiteral("being_written"), reader.health().beingWritten},
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

} // namespace

int runRecordingInfo(const QStringList &arguments)
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
    if (const auto read = (*reader)->allRead(); !read)
        return exitStatusOf(read.error());
    if (parser.isSet(QStringLiteral("json")))
        printJson(infoObject(**reader, summary));
    else
        printInfo(**reader, summary);
    return Done;
}

} // namespace wsw
