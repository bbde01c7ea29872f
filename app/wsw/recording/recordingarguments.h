// SPDX-License-Identifier: MIT
#pragma once

#include "message/recordings/mergerecordings.h"
#include "wsw/command.h"

/// What the commands of `wsw recording` share.
namespace wsw {

int runRecordingInfo(const QStringList &arguments);
int runRecordingExport(const QStringList &arguments);
int runRecordingImport(const QStringList &arguments);
int runRecordingSearch(const QStringList &arguments);
int runRecordingMerge(const QStringList &arguments);
int runRecordingSplit(const QStringList &arguments);
int runRecordingReplay(const QStringList &arguments);

/// Says it on standard error.
int usageError(const QString &text);
/// Likewise, with the exit status that goes with it.
int exitStatusOf(const Error &error);

/// Says on standard error what was found wrong, so that results stay clean.
Result<std::unique_ptr<RecordingReader>>
openRecording(const QString &path, RecordingReader::Repair repair = RecordingReader::Repair::Report);

/// "100MB", "64KiB", "1000": KB, MB and GB are powers of 1000, KiB, MiB and GiB of 1024. 0 if it is none.
quint64 sizeArgument(const QString &text);

/// Goes on until SIGINT or SIGTERM, which both leave nothing half-written.
RecordingProgress untilInterrupted();

} // namespace wsw
