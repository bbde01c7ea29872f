// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

#include "result.h"

namespace wsw {

enum class ImportFormat { JsonLines, Har };

/// By what the file begins with, not by its name: one object with a "log" is HAR. Fails with FileNotFound,
/// FileUnreadable or InvalidDocument.
Result<ImportFormat> importFormatOf(const QString &path);

struct ImportOptions
{
    /// Told now and then how many bytes of the source are done; returns false to stop. May be empty.
    std::function<bool(quint64 done, quint64 total)> proceed;
};

/// What could not be imported.
struct ImportProblem
{
    quint64 number = 0; ///< JSON Lines: the line, HAR: the entry, both from 1
    QString text;       ///< half a sentence
};

struct ImportReport
{
    quint64 records = 0;
    quint64 skipped = 0;           ///< lines or entries that are no records: other events, plain HTTP
    QList<ImportProblem> problems; ///< at most mostImportProblems
};
constexpr int mostImportProblems = 100;

/// Reads JSON Lines of contract.md's shape, or a HAR of Chrome, Firefox or ours, into a new recording, which replaces
/// `target` once it is whole. JSON Lines are streamed: memory does not grow with the file. What is wrong with a line
/// or entry is reported and the rest imported; beyond mostImportProblems it gives up.
/// Fails with FileNotFound, FileUnreadable, InvalidDocument, FileUnwritable, DiskFull or Stopped. Blocks.
Result<ImportReport> importRecording(const QString &source, const QString &target, const ImportOptions &options = {});

} // namespace wsw
