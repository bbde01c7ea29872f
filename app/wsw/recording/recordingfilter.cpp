// SPDX-License-Identifier: MIT
#include "wsw/recording/recordingfilter.h"

#include "wsw/command.h"

namespace wsw {

namespace {

QString filterName()
{
    return QStringLiteral("filter");
}

} // namespace

QCommandLineOption filterOption()
{
    return {filterName(),
            QStringLiteral("Only messages that fit this expression, as the window's filter has it, such as "
                           "'direction:in size>1kb json:$.type==1 not ping'."),
            QStringLiteral("EXPR")};
}

Result<MessageFilter> filterOf(const QCommandLineParser &parser)
{
    return MessageFilter::parse(parser.value(filterName()));
}

Result<MessageFilter> searchOf(const QCommandLineParser &parser)
{
    const auto filter = filterOf(parser);
    if (!filter)
        return filter;
    const QString text = parser.positionalArguments().value(1);
    const auto content = parser.isSet(QStringLiteral("regex")) ? MessageFilter::fromPattern(text)
                                                               : Result<MessageFilter>(MessageFilter::fromText(text));
    if (!content || filter->takesAll())
        return content;
    return content->takesAll() ? *filter : MessageFilter::allOf({*filter, *content});
}

RecordingNotes notesFor(const MessageFilter &filter, const RecordingReader &reader)
{
    if (!filter.needsNotes())
        return {};
    auto notes = RecordingNotes::load(reader.path(), reader.index()->mark());
    if (!notes)
        printDiagnostic(notes.error().message);
    return notes ? std::move(*notes) : RecordingNotes();
}

void tellUndecided(const MessageMatcher &matcher)
{
    if (matcher.undecided() > 0)
        printDiagnostic(QStringLiteral("the regular expression is too costly: it was given up on %1 message(s), which "
                                       "count as not found. Make it simpler, without repetitions within repetitions.")
                            .arg(matcher.undecided()));
}

quint64 searchRecording(RecordingReader &reader, const MessageFilter &filter,
                        const std::function<void(quint64, const MessageView &)> &found)
{
    MessageMatcher matcher(filter, notesFor(filter, reader));
    quint64 count = 0;
    reader.forEach(0, reader.count(), [&](quint64 row, const MessageView &message) {
        if (!matcher.matches(row, message))
            return true;
        ++count;
        if (found)
            found(row, message);
        return true;
    });
    tellUndecided(matcher);
    return count;
}

} // namespace wsw
