// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QSet>

#include <utility>

#include "result.h"

namespace wsw {

/// IP addresses and networks. IPv4 addresses that are mapped into IPv6 count as IPv4.
class AddressSet
{
public:
    /// InvalidArgument, naming the entry, for what is neither an address nor a network as 10.0.0.0/8 or fd00::/8.
    static Result<AddressSet> parse(const QStringList &entries);

    bool contains(const QHostAddress &address) const;

private:
    QSet<QHostAddress> m_addresses;
    QList<std::pair<QHostAddress, int>> m_networks; ///< with the prefix's length
};

} // namespace wsw
