// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QNetworkRequest>

#include "websocket/connectionoptions.h"

namespace wsw {

/// The opening handshake's request for QWebSocket. Refuses header names and values that RFC 9110 section 5 forbids and
/// fields that the handshake itself makes (RFC 6455 section 4.1). QWebSocket keeps one value a name, so repeated fields
/// are joined as RFC 9110 section 5.3 has it.
Result<QNetworkRequest> clientRequest(const ConnectionOptions &options);

/// http://user:password@host:port (HTTP CONNECT) or socks5://…; an empty address is no proxy.
Result<QNetworkProxy> networkProxy(const QUrl &proxy);

} // namespace wsw
