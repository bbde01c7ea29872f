// SPDX-License-Identifier: MIT
#pragma once

#include <QSslError>
#include <QSslSocket>

#include "message/handshakeinfo.h"
#include "websocket/connectionoptions.h"

namespace wsw {

/// What comes of the problems that TLS found with a server's certificate.
struct CertificateVerdict
{
    bool accepted = false; ///< because the user said so; `said` is a warning then
    Error said;
};

/// Notes chain and problems in the handshake and judges them. For the slot of QSslSocket::sslErrors().
CertificateVerdict judgeCertificate(const QSslSocket &socket, const QList<QSslError> &errors,
                                    const ConnectionOptions &options, HandshakeInfo &handshake);

/// Why TLS failed for another reason than the server's certificate, as far as the library's text tells.
Error tlsError(const QString &errorString, const ConnectionOptions &options);

} // namespace wsw
