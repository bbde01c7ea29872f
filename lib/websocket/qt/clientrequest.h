// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkRequest>

#include "websocket/connectionoptions.h"

namespace wsw {

/// The opening handshake's request for QWebSocket. Refuses what wire::checkRequestFields() refuses; QWebSocket keeps
/// one value a name.
Result<QNetworkRequest> clientRequest(const ConnectionOptions &options);

} // namespace wsw
