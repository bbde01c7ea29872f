// SPDX-License-Identifier: MIT
#include <QJsonObject>

#include "wsw/recording/recordingarguments.h"

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

quint64 search(RecordingReader &reader, const MessageFilter &filter, bool print, bool asJson)
{
    quint64 found = 0;
    reader.forEach(0, reader.count(), [&](quint64 row, const MessageView &message) {
        if (!filter.matches(message))
            return true;
        ++found;
        if (print && asJson)
            printJson(toJson(message));
        else if (print)
            printLine(searchLine(row, message));
        return true;
    });
    return found;
}

} // namespace

int runRecordingSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Prints the messages whose payload contains TEXT, upper and lower case alike. Exit status as of "
                       "grep: 0 found, 1 not found."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The recording."));
    parser.addPositionalArgument(QStringLiteral("TEXT"), QStringLiteral("What to look for."));
    parser.addOption(
        {QStringLiteral("regex"),
         QStringLiteral("TEXT is a regular expression (Perl's syntax; case matters unless (?i) says not).")});
    parser.addOption({QStringLiteral("count"), QStringLiteral("Prints only how many there are.")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints each as a JSON object.")});
    if (const auto status = parseArguments(parser, QStringLiteral("recording search"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 2)
        return usageError(QStringLiteral("recording search takes a file and a text. See wsw recording search --help."));

    const QString text = parser.positionalArguments().at(1);
    const auto filter = parser.isSet(QStringLiteral("regex")) ? MessageFilter::fromPattern(text) : filterArgument(text);
    if (!filter)
        return usageError(filter.error().message);
    const auto reader = openRecording(parser.positionalArguments().first());
    if (!reader)
        return exitStatusOf(reader.error());

    const bool count = parser.isSet(QStringLiteral("count"));
    const quint64 found = search(**reader, *filter, !count, parser.isSet(QStringLiteral("json")));
    if (count)
        printLine(QByteArray::number(found));
    return found > 0 ? Done : NotSucceeded;
}

} // namespace wsw
