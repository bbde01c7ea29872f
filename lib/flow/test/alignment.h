// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>
#include <optional>

namespace wsw {

/// One line of two lists laid side by side: an index of each, or of one of them.
struct AlignedPair
{
    std::optional<qsizetype> expected;
    std::optional<qsizetype> actual;

    bool operator==(const AlignedPair &) const = default;
};

/// Lays two ordered lists side by side with the least differences. With `othersMayCome` an element of the actual list
/// that has no partner costs nothing. Lists whose differing middles are too long are paired by their place.
QList<AlignedPair> align(qsizetype expected, qsizetype actual, bool othersMayCome,
                         const std::function<bool(qsizetype expected, qsizetype actual)> &equal);

} // namespace wsw
