// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

#include <functional>

#include "message/filter/messagefilter.h"
#include "message/recordingreader.h"

namespace wsw {

/// `--filter EXPR`, as all commands on recordings have it.
QCommandLineOption filterOption();
/// Every message if the option is not there.
Result<MessageFilter> filterOf(const QCommandLineParser &parser);

/// What is looked for: TEXT, the argument behind the file (with `--regex` a pattern), `--filter EXPR`, or both.
Result<MessageFilter> searchOf(const QCommandLineParser &parser);

/// How many records the filter takes; calls `found` for each of them in order, if it is set.
/// Says on standard error if a regular expression gave up on some.
quint64 searchRecording(RecordingReader &reader, const MessageFilter &filter,
                        const std::function<void(quint64, const MessageView &)> &found);

} // namespace wsw
