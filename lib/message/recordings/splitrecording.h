// SPDX-License-Identifier: MIT
#pragma once

#include "message/recordings/mergerecordings.h"

namespace wsw {

/// When a part is full; 0: never for that reason.
struct SplitLimits
{
    quint64 bytes = 0;   ///< of the part's file; a part always has at least one record of its own
    quint64 records = 0; ///< without those that are repeated
    qint64 span = 0;     ///< microseconds between a part's first record of its own and any other
};

/// Writes the records one after another into the files "FOLDER/NAME-001.wsrecording", "…-002…", … for an output
/// "FOLDER/NAME.wsrecording", and returns their paths. A part begins with the Open records, as they were, of the
/// connections that are open there, so that names and path parameters are known in each. No file is replaced: an
/// existing one is FileUnwritable. When it fails or is stopped, no part stays.
/// Fails as RecordingReader::open() and NewRecording do, and with InvalidArgument or Stopped. Blocks.
Result<QStringList> splitRecording(const QString &input, const QString &output, const SplitLimits &limits,
                                   const RecordingProgress &proceed = {});

} // namespace wsw
