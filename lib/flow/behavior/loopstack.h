// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>

#include <vector>

namespace wsw {

/// A loop that a run is in.
struct LoopTurns
{
    int node = 0;     ///< index of the loop
    qint64 index = 0; ///< of the turn, from 0
    qint64 count = 0; ///< turns; not of a while loop
    QJsonArray items; ///< of a for-each loop
};

/// The innermost is the last.
using LoopStack = std::vector<LoopTurns>;

} // namespace wsw
