// SPDX-License-Identifier: MIT
#pragma once

#include "message/filewindow.h"
#include "message/recordingreader.h"

namespace wsw {

struct RecordingScan
{
    std::shared_ptr<const RecordingIndex> index;
    RecordingHealth health;
};

/// Checks and indexes an opened file from its beginning to the end that it has now.
Result<RecordingScan> scanRecording(FileWindow &window);

} // namespace wsw
