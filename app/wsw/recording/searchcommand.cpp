// SPDX-License-Identifier: MIT
#include <QJsonObject>

#include "wsw/recording/recordingarguments.h"
#include "wsw/recording/recordingfilter.h"

namespace wsw {

namespace {

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

} // namespace

int runRecordingSearch(const QStringList &arguments)
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

} // namespace wsw
