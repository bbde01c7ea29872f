// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonObject>

#include "message/recordings/splitrecording.h"
#include "wsw/recording/recordingarguments.h"

namespace wsw {

namespace {

/// Nothing if an option's value is wrong or there is none.
std::optional<SplitLimits> limitsOf(const QCommandLineParser &parser)
{
    SplitLimits limits;
    bool good = true;
    if (parser.isSet(QStringLiteral("size"))) {
        limits.bytes = sizeArgument(parser.value(QStringLiteral("size")));
        good = limits.bytes > 0;
    }
    if (parser.isSet(QStringLiteral("records"))) {
        limits.records = parser.value(QStringLiteral("records")).toULongLong();
        good = good && limits.records > 0;
    }
    if (parser.isSet(QStringLiteral("seconds"))) {
        limits.span = qRound64(parser.value(QStringLiteral("seconds")).toDouble() * 1e6);
        good = good && limits.span > 0;
    }
    const bool any = limits.bytes > 0 || limits.records > 0 || limits.span > 0;
    return good && any ? std::optional(limits) : std::nullopt;
}

} // namespace

int runRecordingSplit(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Cuts a recording into NAME-001.wsrecording, NAME-002.wsrecording, … Each part begins with what is known of "
        "the connections that are open there. At least one limit is needed."));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("The recording; it stays as it is."));
    parser.addOption({QStringLiteral("size"), QStringLiteral("How large a part may be, e.g. 100MB or 64MiB."),
                      QStringLiteral("SIZE")});
    parser.addOption(
        {QStringLiteral("records"), QStringLiteral("How many records a part may have."), QStringLiteral("N")});
    parser.addOption(
        {QStringLiteral("seconds"), QStringLiteral("How long a time a part may span."), QStringLiteral("S")});
    parser.addOption({QStringLiteral("out"),
                      QStringLiteral("The parts' NAME.wsrecording; default: the file's own name."),
                      QStringLiteral("NAME")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Prints one JSON object.")});
    if (const auto status = parseArguments(parser, QStringLiteral("recording split"), arguments))
        return *status;
    if (parser.positionalArguments().size() != 1)
        return usageError(QStringLiteral("recording split takes one file. See wsw recording split --help."));
    const auto limits = limitsOf(parser);
    if (!limits)
        return usageError(
            QStringLiteral("recording split needs --size, --records or --seconds with a value above 0, e.g. "
                           "--size 100MB."));
    const QString input = parser.positionalArguments().first();
    const QString out = parser.isSet(QStringLiteral("out")) ? parser.value(QStringLiteral("out")) : input;
    const auto parts = splitRecording(input, out, *limits, untilInterrupted());
    if (!parts)
        return exitStatusOf(parts.error());
    if (parser.isSet(QStringLiteral("json"))) {
        printJson({{QStringLiteral("files"), QJsonArray::fromStringList(*parts)}});
        return Done;
    }
    for (const QString &part : *parts)
        printLine(part.toUtf8());
    return Done;
}

} // namespace wsw
