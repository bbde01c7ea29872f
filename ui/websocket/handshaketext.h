// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "message/handshakeinfo.h"

class QSslCertificate;

/// How the window words an opening handshake.
namespace wsw {

/// A head as lines, with what can't be seen made visible, and what followed it.
QString headText(const QByteArray &head, const QByteArray &body = {});

/// What came of it, a line for each: how it was answered, subprotocol, extensions, TLS and the peer's certificates.
QString agreementText(const HandshakeInfo &handshake, const QString &subprotocol, bool refused);

/// Subject, issuer, validity, names and SHA-256 fingerprint, a line for each.
QString certificateText(const QSslCertificate &certificate);

} // namespace wsw
