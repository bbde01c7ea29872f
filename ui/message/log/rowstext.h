// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/log/logselection.h"
#include "ui/message/log/recordingmodel.h"

namespace wsw {

/// What copying rows gives: the messages, one below the other, binary as hex, events as sentences, frames
/// with their header in short. Stops behind
/// 16 MiB: that is what export is for.
QString textOfRows(const RecordingModel &model, const LogSelection &selection);

} // namespace wsw
