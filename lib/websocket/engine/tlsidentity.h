// SPDX-License-Identifier: MIT
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include "result.h"

namespace wsw {

/// What one end of TLS proves itself with.
struct TlsIdentity
{
    QList<QSslCertificate> chain; ///< its own certificate first
    QSslKey key;
};

/// Certificate and key from PEM files, from one PEM file that holds both (no key file), or from a PKCS#12 file.
/// TlsFailed, naming the file: it can't be read, holds neither, needs a password, has another one, or its key is of a
/// kind that Qt can't use (QSslKey knows RSA, EC and DSA).
Result<TlsIdentity> readIdentity(const QString &certificateFile, const QString &keyFile, const QByteArray &password);

/// The certificates of a PEM file, at least one.
Result<QList<QSslCertificate>> readCertificates(const QString &path);

} // namespace wsw
