// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

#include <functional>
#include <optional>

#include "message/masking/secretmasking.h"
#include "message/recordingreader.h"

namespace wsw {

enum class ExportFormat { JsonLines, Csv, Har, Text, Sqlite };

/// Those that this build can write.
QList<ExportFormat> exportFormats();
/// "jsonl", "csv", "har", "text" or "sqlite".
QString exportFormatName(ExportFormat format);
/// Fails with InvalidArgument, or Unsupported if this build has no SQLite.
Result<ExportFormat> exportFormat(const QString &name);

struct ExportOptions
{
    /// Which records are written; empty: all.
    std::function<bool(quint64 row, const MessageView &message)> accept;
    /// Told now and then how far it is; returns false to stop. May be empty.
    std::function<bool(quint64 done, quint64 total)> proceed;
    /// What secrets are; nothing: they are written as they are.
    std::optional<SecretMasking> masking{};
};

/// Writes the records that the reader has now to the device and returns how many.
/// JSON Lines: contract.md's objects. CSV: RFC 4180 with a header line. Text: a line for each record, control
/// characters made visible. HAR: 1.2, one entry for each connection with `_webSocketMessages` as Chrome writes them and
/// our own `_webSocketEvents` for what else happened; single frames are left out.
/// Fails with DiskFull, FileUnwritable, Stopped if `proceed` said so, or Unsupported: SQLite needs a file. Blocks: for
/// worker threads and the command line.
Result<quint64> exportRecording(RecordingReader &reader, ExportFormat format, QIODevice &out,
                                const ExportOptions &options = {});

/// The same into a file, which is replaced once the new one is whole. Refuses the recording itself (InvalidArgument).
/// SQLite: tables `connections` and `messages` and a view `json_messages`, see exporters/sqliteschema.h.
Result<quint64> exportRecordingToFile(RecordingReader &reader, ExportFormat format, const QString &path,
                                      const ExportOptions &options = {});

/// Counts for `wsw recording info` and the status bar.
struct RecordingSummary
{
    quint64 records = 0;
    quint64 text = 0;
    quint64 binary = 0;
    quint64 received = 0; ///< text and binary
    quint64 sent = 0;     ///< text and binary
    quint64 errors = 0;
    quint64 connections = 0;
    quint64 payloadBytes = 0;
    qint64 firstTime = 0; ///< microseconds since the epoch; 0 if empty
    qint64 lastTime = 0;
};
RecordingSummary summarize(RecordingReader &reader);

} // namespace wsw
