// SPDX-License-Identifier: MIT
#include "websocket/qt/clientrequest.h"

#include "websocket/wire/handshake/clienthandshake.h"

namespace wsw {

Result<QNetworkRequest> clientRequest(const ConnectionOptions &options)
{
    if (Result<void> checked = wire::checkRequestFields(options); !checked)
        return Failure(checked.error());
    QNetworkRequest request(options.url);
    for (const auto &[name, value] : options.headers)
        request.setRawHeader(name, value);
    return request;
}

} // namespace wsw
