// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractSocket>
#include <QFuture>
#include <QNetworkProxy>

#include "websocket/connectionoptions.h"

namespace wsw {

/// None, Http or Socks5. InvalidArgument for a proxy without a host.
Result<QNetworkProxy> networkProxy(const ProxyOptions &proxy);

/// What the system's settings say for the address, as None, Http or Socks5. Asked on another thread: a proxy script may
/// have to be fetched first.
QFuture<ProxyOptions> systemProxy(const QUrl &address);

/// Why a connection through a proxy failed, if it was the proxy's fault or the proxy says so.
std::optional<Error> proxyError(QAbstractSocket::SocketError socketError, const QString &errorString,
                                const ConnectionOptions &options);

} // namespace wsw
