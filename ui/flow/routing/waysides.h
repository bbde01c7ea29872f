// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace wsw {

constexpr Qt::Edges anySide = Qt::TopEdge | Qt::LeftEdge | Qt::RightEdge | Qt::BottomEdge;

/// Where a sequence flow may begin at its source, and where it had better end at its target.
struct WaySides
{
    Qt::Edges leaving = anySide;
    Qt::Edges arriving = anySide;

    bool operator==(const WaySides &) const = default;
};

} // namespace wsw
