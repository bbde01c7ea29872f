// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>

#include "message/handshakeinfo.h"
#include "websocket/serveroptions.h"

namespace wsw {

/// TlsFailed, naming the file, for files that can't be read or hold no certificate or key that can be used.
Result<QSslConfiguration> tlsConfiguration(const TlsOptions &options);
Result<QSslConfiguration> tlsConfiguration(const ServerTlsOptions &options);

/// Version, cipher and the peer's chain of an encrypted connection.
void describeTls(const QSslConfiguration &configuration, HandshakeInfo &info);

} // namespace wsw
