// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "result.h"

namespace wsw {

/// PEM files for ServerTlsOptions, and for those who are to trust the server.
struct DevelopmentCertificate
{
    QString certificateFile;
    QString keyFile; ///< without password, for its owner alone
    QString caFile;  ///< to be installed where the server is to be trusted
};

/// Whether this program was built with what it takes (OpenSSL's libcrypto).
bool canMakeDevelopmentCertificates();

/// A server's certificate for localhost, 127.0.0.1, ::1, this machine's name and further host names and IP addresses,
/// for 824 days, signed by a certificate authority of the folder's own: the one that is there, or else a new one for
/// ten years. The folder is made if need be; an earlier certificate in it is replaced.
/// Unsupported; InvalidArgument for a name that is none; FileUnwritable; TlsFailed for an authority that is damaged.
Result<DevelopmentCertificate> makeDevelopmentCertificate(const QString &folder, const QStringList &moreNames = {});

} // namespace wsw
