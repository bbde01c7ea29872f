// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include "message/message.h"

namespace wsw {

/// Without a scope; of an IPv4 address that is mapped into IPv6, the IPv4 address.
QHostAddress plainAddress(const QHostAddress &address);

/// Whose connection it is: the last address of X-Forwarded-For (the one that our own proxy wrote) where the peer is a
/// proxy to be trusted and wrote one, else the peer's. `peer` is "address:port".
QHostAddress clientAddress(const QString &peer, const QString &forwardedFor, bool trustForwarded);
/// Likewise, of a server's client, as text without port: what can be blocked.
QString clientAddress(const OpenInfo &info, bool trustForwarded);

} // namespace wsw
