// SPDX-License-Identifier: MIT
#pragma once

#include "message/recordings/mergerecordings.h"

namespace wsw {

/// Copies the whole records that the reader has now, of which `accept` (empty: all) says which, and returns how many.
/// The recording may be one that is being written. The output is replaced once it is whole; it must not be the
/// recording itself. Fails as NewRecording does, and with InvalidArgument or Stopped. Blocks.
Result<quint64> saveRecordingAs(RecordingReader &reader, const QString &output,
                                const std::function<bool(quint64 row, const MessageView &message)> &accept = {},
                                const RecordingProgress &proceed = {});

} // namespace wsw
