// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace wsw {

enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

template <typename T>
bool compares(const T &left, Comparison comparison, const T &right)
{
    switch (comparison) {
    case Comparison::Equal: return left == right;
    case Comparison::NotEqual: return !(left == right);
    case Comparison::Less: return left < right;
    case Comparison::LessOrEqual: return !(right < left);
    case Comparison::Greater: return right < left;
    case Comparison::GreaterOrEqual: break;
    }
    return !(left < right);
}

} // namespace wsw
