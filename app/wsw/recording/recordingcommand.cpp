// SPDX-License-Identifier: MIT
#include "wsw/recording/recordingarguments.h"

namespace wsw {

namespace {

const QList<Command> recordingCommands = {
    {QStringLiteral("info"), QStringLiteral("counts, span and connections; repairs a torn end"), runRecordingInfo},
    {QStringLiteral("export"), QStringLiteral("writes it as JSON Lines, CSV, HAR, text or SQLite"), runRecordingExport},
    {QStringLiteral("import"), QStringLiteral("makes a recording of JSON Lines or a HAR"), runRecordingImport},
    {QStringLiteral("search"), QStringLiteral("prints the messages that contain a text or fit a filter"),
     runRecordingSearch},
    {QStringLiteral("merge"), QStringLiteral("puts several together by time"), runRecordingMerge},
    {QStringLiteral("split"), QStringLiteral("cuts it into parts"), runRecordingSplit},
    {QStringLiteral("replay"), QStringLiteral("sends its messages again, as a client or as a server"),
     runRecordingReplay},
};

QByteArray helpText()
{
    QByteArray text =
        "Usage: wsw recording COMMAND FILE [OPTIONS]\n\nReads and writes recordings (*.wsrecording).\n\nCommands:\n";
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
        name.isEmpty() ? QStringLiteral("recording needs a command, such as info or export. See wsw recording --help.")
                       : QStringLiteral("there is no command 'recording %1'. See wsw recording --help.").arg(name));
}

} // namespace wsw
