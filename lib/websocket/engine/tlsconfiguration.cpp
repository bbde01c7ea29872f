// SPDX-License-Identifier: MIT
#include "websocket/engine/tlsconfiguration.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCipher>
#include <QSslKey>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::TlsConfiguration)
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::TlsFailed, Words::tr("The file %1 can't be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    const Result<QByteArray> pem = readFile(path);
    if (!pem)
        return Failure(pem.error());
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(ErrorCode::TlsFailed, Words::tr("%1 holds no certificate in PEM form.").arg(path));
    return certificates;
}

Result<QSslKey> readKey(const QString &path, const QByteArray &password)
{
    const Result<QByteArray> pem = readFile(path);
    if (!pem)
        return Failure(pem.error());
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(*pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (!key.isNull())
            return key;
    }
    if (password.isEmpty() && pem->contains("ENCRYPTED"))
        return failure(ErrorCode::TlsFailed,
                       Words::tr("The key in %1 needs a password, and none was given.").arg(path));
    return failure(ErrorCode::TlsFailed,
                   Words::tr("The key in %1 can't be used: it is no RSA, EC or DSA key in PEM form, or its "
                             "password is wrong. (Qt can't read Ed25519 keys that are encrypted.)")
                       .arg(path));
}

/// Takes certificate and key over, if a certificate is given.
Result<void> setIdentity(QSslConfiguration &configuration, const QString &certificateFile, const QString &keyFile,
                         const QByteArray &password)
{
    const Result<QList<QSslCertificate>> chain = readCertificates(certificateFile);
    if (!chain)
        return Failure(chain.error());
    const Result<QSslKey> key = readKey(keyFile, password);
    if (!key)
        return Failure(key.error());
    configuration.setLocalCertificateChain(*chain);
    configuration.setPrivateKey(*key);
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
    for (const QSslCertificate &certificate : chain)
        info.certificates.append(certificate.toPem());
}

QString tlsProblems(const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors)
        problems.append(error.errorString());
    problems.removeDuplicates();
    return problems.join(QLatin1String("; "));
}

} // namespace wsw
