// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include <functional>

#include "message/filter/messagematcher.h"
#include "message/recordingreader.h"

namespace wsw {

/// `--filter EXPR`, as all commands on recordings have it.
QCommandLineOption filterOption();
/// Every message if the option is not there.
Result<MessageFilter> filterOf(const QCommandLineParser &parser);

/// What is looked for: TEXT, the argument behind the file (with `--regex` a pattern), `--filter EXPR`, or both.
Result<MessageFilter> searchOf(const QCommandLineParser &parser);

/// The recording's notes, if the filter asks for them; those that cannot be read are said on standard error.
RecordingNotes notesFor(const MessageFilter &filter, const RecordingReader &reader);

/// Says so if a regular expression gave up on some records.
void tellUndecided(const MessageMatcher &matcher);

/// How many records the filter takes; calls `found` for each of them in order, if it is set.
/// Tells what is undecided, too.
quint64 searchRecording(RecordingReader &reader, const MessageFilter &filter,
                        const std::function<void(quint64, const MessageView &)> &found);

} // namespace wsw
