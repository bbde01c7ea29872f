// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace wsw {

/// Whether the private key is the certificate's, which Qt finds out only in a handshake. True where we can't tell:
/// without OpenSSL's libcrypto.
bool isKeyOf(const QSslCertificate &certificate, const QSslKey &key);

} // namespace wsw
