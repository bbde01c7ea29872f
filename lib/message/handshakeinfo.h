// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace wsw {

/// Why a peer's certificate is not trusted.
enum class CertificateProblem {
    Expired,
    NotYetValid,
    WrongHost,     ///< it is for other names than the one that was asked for
    SelfSigned,    ///< nobody but itself vouches for it
    UnknownIssuer, ///< whoever vouches for it is not trusted, or is missing from the chain
    Weak,          ///< its key or signature is too weak
    Other,
};

/// "expired", "not-yet-valid", …
QString certificateProblemName(CertificateProblem problem);

/// What is known of an opening handshake, successful or refused. What the engine can't tell is empty.
struct HandshakeInfo
{
    QString engine;                 ///< "wire" or "qt"
    QByteArray request;             ///< the request's head as it was on the wire, with the empty line at its end
    QByteArray response;            ///< the answer's, likewise
    QByteArray body;                ///< what followed the head of a refusal, at most 64 KiB of it
    QString extensions;             ///< as agreed, e.g. "permessage-deflate; client_max_window_bits=12"
    QString tlsVersion;             ///< e.g. "TLSv1.3"
    QString tlsCipher;              ///< e.g. "TLS_AES_256_GCM_SHA384"
    QList<QByteArray> certificates; ///< the peer's chain as PEM, its own first
    QString tlsServerName;          ///< whom the certificate must be for; told where there are problems
    QList<CertificateProblem>
        certificateProblems; ///< each once, in order; empty if the chain is trusted or there is none

    bool operator==(const HandshakeInfo &) const = default;
};

/// As part of a record: only what is not empty. Heads and bodies are stored byte for byte, as Latin-1.
QJsonObject handshakeToJson(const HandshakeInfo &info);
HandshakeInfo handshakeFromJson(const QJsonObject &object);

} // namespace wsw
