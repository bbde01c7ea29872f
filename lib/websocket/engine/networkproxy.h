// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QUrl>

#include "result.h"

namespace wsw {

/// http://user:password@host:port (HTTP CONNECT) or socks5://…; an empty address is no proxy.
Result<QNetworkProxy> networkProxy(const QUrl &proxy);

} // namespace wsw
