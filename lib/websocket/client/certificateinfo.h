// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include "message/handshakeinfo.h"

namespace wsw {

/// What people judge a certificate by.
struct CertificateInfo
{
    QString name;    ///< the subject's common name, or what comes closest to one
    QString subject; ///< e.g. "CN=localhost, O=Example"
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray fingerprint; ///< SHA-256, 32 bytes
    QStringList names;      ///< hosts and addresses that it is for (subject alternative names)

    bool operator==(const CertificateInfo &) const = default;
};

/// The peer's chain, its own first; what can't be parsed is left out.
QList<CertificateInfo> certificateChain(const HandshakeInfo &handshake);

/// "AB:CD:…", as browsers and openssl show it.
QString fingerprintText(const QByteArray &fingerprint);

/// A clause for people, e.g. "it expired on 2026-01-31 12:00 UTC". `leaf` is the peer's own certificate, `host` whom
/// it should be for.
QString problemText(CertificateProblem problem, const CertificateInfo &leaf, const QString &host);

} // namespace wsw
