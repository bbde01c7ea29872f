// SPDX-License-Identifier: MIT
#pragma once

#include "message/recordingfile/filewindow.h"
#include "message/recordingfile/recordformat.h"
#include "message/recordingreader.h"

namespace wsw {

struct RecordingScan
{
    std::shared_ptr<const RecordingIndex> index;
    RecordingHealth health;
    std::vector<quint64> openRows; ///< see RecordingReader::openRows()
};

/// Reads the header of an opened file.
Result<recordformat::FileHeader> readHeader(FileWindow &window);

/// Checks and indexes an opened file from its beginning to the end that it has now.
Result<RecordingScan> scanRecording(FileWindow &window);

} // namespace wsw
