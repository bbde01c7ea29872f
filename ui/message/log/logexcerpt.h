// SPDX-License-Identifier: MIT
#pragma once

#include <limits>
#include <memory>

#include "message/recordingindex.h"
#include "ui/message/search/logquery.h"

namespace wsw {

/// Some of a recording's records.
struct LogExcerpt
{
    std::shared_ptr<const RecordingIndex> recording;
    quint64 firstRecord = 0;
    quint64 endRecord = std::numeric_limits<quint64>::max(); ///< the first behind them
    LogQuery query{};
};

} // namespace wsw
