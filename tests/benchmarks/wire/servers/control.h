// SPDX-License-Identifier: MIT
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace wsw::bench {

/// The text message "!fanout COUNT SIZE" asks a server of the benchmarks for COUNT broadcasts of SIZE bytes to all of
/// its clients. It echoes everything else.
struct FanOut
{
    int count = 0;
    int size = 0; ///< bytes
};

inline std::optional<FanOut> parseFanOut(std::string_view text)
{
    constexpr std::string_view command = "!fanout ";
    if (text.substr(0, command.size()) != command)
        return std::nullopt;
    FanOut fanOut;
    const char *end = text.data() + text.size();
    const auto count = std::from_chars(text.data() + command.size(), end, fanOut.count);
    if (count.ec != std::errc() || count.ptr == end)
        return std::nullopt;
    const auto size = std::from_chars(count.ptr + 1, end, fanOut.size);
    if (size.ec != std::errc())
        return std::nullopt;
    return fanOut;
}

} // namespace wsw::bench
