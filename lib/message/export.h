// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <functional>

#include "message/recordingreader.h"

namespace wsw {

enum class ExportFormat { JsonLines, Csv, Har };

/// "jsonl", "csv" or "har".
Result<ExportFormat> exportFormat(const QString &name);

/// Writes the reader's records to the device. JSON Lines: contract.md's objects. CSV: RFC 4180 with a header line.
/// HAR: one entry per connection with `_webSocketMessages` as Chrome writes them.
/// `accept` (may be empty) says which records are written. Blocks: for worker threads and the command line.
Result<quint64> exportRecording(RecordingReader &reader, ExportFormat format, QIODevice &out,
                                const std::function<bool(const MessageView &)> &accept = {});

/// Counts for `wsw recording info` and the status bar.
struct RecordingSummary
{
    quint64 records = 0;
    quint64 text = 0;
    quint64 binary = 0;
    quint64 received = 0;
    quint64 sent = 0;
    quint64 errors = 0;
    quint64 connections = 0;
    quint64 payloadBytes = 0;
    qint64 firstTime = 0; ///< microseconds since the epoch; 0 if empty
    qint64 lastTime = 0;
};
RecordingSummary summarize(RecordingReader &reader);

} // namespace wsw
