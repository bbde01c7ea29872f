// SPDX-License-Identifier: MIT
#include <QFile>
#include <QJsonObject>

#include "wsw/recording/recordingarguments.h"

namespace wsw {

int runRecordingMerge(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Puts recordings together by time. Connections are numbered anew, so that those of different "
                       "files stay apart."));
    parser.addPositionalArgument(QStringLiteral("FILE…"), QStringLiteral("The recordings, at least two."));
    parser.addOption(
        {QStringLiteral("out"), QStringLiteral("The recording to make; must not exist."), QStringLiteral("RECORDING")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
    if (const auto status = parseArguments(parser, QStringLiteral("recording merge"), arguments))
        return *status;
    const QString out = parser.value(QStringLiteral("out"));
    if (parser.positionalArguments().size() < 2 || out.isEmpty())
        return usageError(
            QStringLiteral("recording merge takes at least two files and --out. See wsw recording merge --help."));
    if (QFile::exists(out))
        return usageError(QStringLiteral("%1 exists already and is not overwritten. Choose another name.").arg(out));

    const auto merged = mergeRecordings(parser.positionalArguments(), out, untilInterrupted());
    if (!merged)
        return exitStatusOf(merged.error());
    if (parser.isSet(QStringLiteral("json")))
        printJson({{QStringLiteral("file"), out}, {QStringLiteral("records"), qint64(*merged)}});
    else
        printLine(QStringLiteral("%1: %2 records").arg(out).arg(*merged).toUtf8());
    return Done;
}

} // namespace wsw
