// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace wsw {

/// A JSON Web Token in its compact form (RFC 7519, RFC 7515 section 7.1), taken apart and nothing more: the signature
/// is not looked at, so that whoever wrote it may have made all of it up.
struct Jwt
{
    qsizetype position = 0; ///< in the text where it was found, in bytes
    QByteArray token;
    QByteArray header;   ///< JSON
    QByteArray payload;  ///< JSON
    QString algorithm;   ///< the header's "alg"; "none": there is no signature
    QDateTime issued;    ///< "iat", not valid if there is none
    QDateTime validFrom; ///< "nbf"
    QDateTime expires;   ///< "exp"
};

/// Nothing if it is no token: three parts, the first two of them JSON objects in base64url.
std::optional<Jwt> readJwt(QByteArrayView token);

/// Those in a text, in order, at most `most`: a text that is one, or has them in members, headers or addresses.
QList<Jwt> findJwts(QByteArrayView text, qsizetype most);

} // namespace wsw
