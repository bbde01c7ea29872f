// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace wsw {

/// A part of a text, in its own unit.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

} // namespace wsw
