// SPDX-License-Identifier: MIT
#include "websocket/engine/tlsconfiguration.h"

#include <QCoreApplication>
#include <QSslCipher>

#include "websocket/engine/tlsidentity.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::TlsConfiguration)
};

Result<void> setIdentity(QSslConfiguration &configuration, const QString &certificateFile, const QString &keyFile,
                         const QByteArray &password)
{
    const Result<TlsIdentity> identity = readIdentity(certificateFile, keyFile, password);
    if (!identity)
        return Failure(identity.error());
    configuration.setLocalCertificateChain(identity->chain);
    configuration.setPrivateKey(identity->key);
    return {};
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsOptions &options)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!options.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = readCertificates(options.caFile);
        if (!authorities)
            return Failure(authorities.error());
        configuration.setCaCertificates(*authorities);
    }
    if (options.minimumVersion != TlsVersion::Default) {
        configuration.setProtocol(options.minimumVersion == TlsVersion::Tls13 ? QSsl::TlsV1_3OrLater
                                                                              : QSsl::TlsV1_2OrLater);
    }
    if (!options.certificateFile.isEmpty()) {
        if (Result<void> set =
                setIdentity(configuration, options.certificateFile, options.keyFile, options.keyPassword);
            !set)
            return Failure(set.error());
    }
    return configuration;
}

Result<QSslConfiguration> tlsConfiguration(const ServerTlsOptions &options)
{
    if (options.certificateFile.isEmpty() || options.keyFile.isEmpty()) {
        return failure(ErrorCode::TlsFailed,
                       Words::tr("A server that speaks TLS needs both a certificate and its key. Choose both files."));
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (Result<void> set = setIdentity(configuration, options.certificateFile, options.keyFile, options.keyPassword);
        !set)
        return Failure(set.error());
    return configuration;
}

void describeTls(const QSslConfiguration &configuration, HandshakeInfo &info)
{
    info.tlsVersion = configuration.sessionCipher().protocolString();
    info.tlsCipher = configuration.sessionCipher().name();
    const QList<QSslCertificate> chain = configuration.peerCertificateChain();
    info.certificates.clear();
    for (const QSslCertificate &certificate : chain)
        info.certificates.append(certificate.toPem());
}

} // namespace wsw
