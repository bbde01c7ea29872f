// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

#include "result.h"

namespace wsw {

/// A certificate and its private key, both as PEM.
struct CertificateAndKey
{
    QByteArray certificate;
    QByteArray key;
};

/// Signs certificates for development, with OpenSSL's libcrypto; not there without it.
class CertificateAuthority
{
public:
    /// A new one, for ten years.
    static Result<CertificateAuthority> make();
    /// TlsFailed for what is damaged or does not belong together.
    static Result<CertificateAuthority> read(const CertificateAndKey &pem);

    CertificateAuthority(CertificateAuthority &&) noexcept;
    CertificateAuthority &operator=(CertificateAuthority &&) noexcept;
    ~CertificateAuthority();

    CertificateAndKey pem() const;
    /// Whether it outlives what it would sign now.
    bool isFresh() const;
    /// A server's, with a new key, for 824 days: Apple's systems take none above 825. `names` are host names, also as
    /// *.example.test, and IP addresses; InvalidArgument for what is neither.
    Result<CertificateAndKey> issue(const QStringList &names) const;

private:
    struct Data;
    explicit CertificateAuthority(std::unique_ptr<Data> data);

    std::unique_ptr<Data> m_data;
};

} // namespace wsw
