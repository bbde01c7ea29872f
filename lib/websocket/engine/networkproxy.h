// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>

#include "websocket/connectionoptions.h"

namespace wsw {

/// What reaches the address. InvalidArgument for a proxy without host or port.
Result<QNetworkProxy> networkProxy(const ProxyOptions &proxy, const QUrl &address);

} // namespace wsw
