// SPDX-License-Identifier: MIT
#pragma once

/// Where on a line of hexDump() its bytes stand: 8 digits of offset, two spaces, two blocks of eight bytes, the
/// characters between bars.
namespace wsw::hexcolumns {

constexpr int bytes = 10;
constexpr int half = 8;
constexpr int secondHalf = bytes + half * 3 + 1;
constexpr int characters = secondHalf + half * 3 + 2;

/// The column where the byte's two digits begin; it is numbered from 0 within its line.
constexpr int columnOf(int byte)
{
    return byte < half ? bytes + byte * 3 : secondHalf + (byte - half) * 3;
}

/// The byte that a column belongs to, the nearest one if to none.
constexpr int byteAt(int column)
{
    const int last = 2 * half - 1;
    if (column >= characters - 1)
        return column < characters ? 0 : column - characters > last ? last : column - characters;
    if (column >= secondHalf)
        return half + ((column - secondHalf) / 3 > half - 1 ? half - 1 : (column - secondHalf) / 3);
    if (column < bytes)
        return 0;
    return (column - bytes) / 3 > half - 1 ? half - 1 : (column - bytes) / 3;
}

} // namespace wsw::hexcolumns
