// SPDX-License-Identifier: MIT
#pragma once

namespace wsw {

/// How many virtual clients a profile has, and how they are opened.
struct ClientGroupOptions
{
    static constexpr int mostClients = 5000;

    int count = 100;   ///< 1 to mostClients
    int perSecond = 0; ///< how many are started a second, to mostClients; 0: as fast as they open

    bool operator==(const ClientGroupOptions &) const = default;
};

} // namespace wsw
