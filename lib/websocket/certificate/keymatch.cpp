// SPDX-License-Identifier: MIT
#include "websocket/certificate/keymatch.h"

#ifdef WSW_HAS_OPENSSL
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#endif

namespace wsw {

#ifdef WSW_HAS_OPENSSL

bool isKeyOf(const QSslCertificate &certificate, const QSslKey &key)
{
    const QByteArray certificateDer = certificate.toDer();
    const QByteArray keyDer = key.toDer();
    const auto *certificateBytes = reinterpret_cast<const unsigned char *>(certificateDer.data());
    const auto *keyBytes = reinterpret_cast<const unsigned char *>(keyDer.data());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &certificateBytes, long(certificateDer.size())), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> privateKey(
        d2i_AutoPrivateKey(nullptr, &keyBytes, long(keyDer.size())), &EVP_PKEY_free);
    const bool fits = x509 && privateKey && X509_check_private_key(x509.get(), privateKey.get()) == 1;
    ERR_clear_error(); // Qt shares the queue
    return fits;
}

#else

bool isKeyOf(const QSslCertificate &, const QSslKey &)
{
    return true;
}

#endif

} // namespace wsw
