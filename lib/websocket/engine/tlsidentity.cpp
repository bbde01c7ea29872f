// SPDX-License-Identifier: MIT
#include "websocket/engine/tlsidentity.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include "websocket/certificate/keymatch.h"

namespace wsw {

namespace {

/// More than any certificate file has; a video that was chosen by mistake is not read.
constexpr qint64 maxFileSize = 4 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::TlsIdentity)
};

Failure unusable(const QString &message)
{
    return failure(ErrorCode::TlsFailed, message);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(Words::tr("The file %1 can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > maxFileSize)
        return unusable(Words::tr("The file %1 is too large to be a certificate or key.").arg(path));
    return file.readAll();
}

Result<QList<QSslCertificate>> certificatesIn(const QByteArray &pem, const QString &path)
{
    QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return unusable(Words::tr("%1 holds no certificate in PEM form.").arg(path));
    return certificates;
}

/// PFX ::= SEQUENCE { version INTEGER {v3(3)}, … } in DER (RFC 7292 section 4).
bool isPkcs12(const QByteArray &data)
{
    if (data.size() < 8 || data.at(0) != 0x30)
        return false;
    const auto length = uchar(data.at(1));
    const qsizetype header = length < 0x80 ? 2 : 2 + (length & 0x7f);
    return data.mid(header, 3) == QByteArrayView("\x02\x01\x03");
}

Result<TlsIdentity> readPkcs12(QByteArray data, const QString &path, const QByteArray &password)
{
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    TlsIdentity identity;
    QSslCertificate certificate;
    QList<QSslCertificate> issuers;
    if (QSslCertificate::importPkcs12(&buffer, &identity.key, &certificate, &issuers, password)) {
        identity.chain = QList<QSslCertificate>{certificate} + issuers;
        return identity;
    }
    if (password.isEmpty())
        return unusable(Words::tr("%1 needs a password, and none was given.").arg(path));
    // pbeWithSHAAnd40BitRC2-CBC, 1.2.840.113549.1.12.1.6: what was usual once, and OpenSSL 3 reads no more.
    if (data.contains("\x2a\x86\x48\x86\xf7\x0d\x01\x0c\x01\x06")) {
        return unusable(Words::tr("%1 is encrypted with RC2, which today's OpenSSL does not read. Convert it with "
                                  "\"openssl pkcs12 -legacy\".")
                            .arg(path));
    }
    return unusable(
        Words::tr(
            "%1 can't be opened: the password is wrong, the file is damaged, or its key is neither RSA nor EC nor DSA.")
            .arg(path));
}

bool isEncrypted(const QByteArray &pem)
{
    return pem.contains("-----BEGIN ENCRYPTED PRIVATE KEY-----") || pem.contains("Proc-Type: 4,ENCRYPTED");
}

Result<QSslKey> readKey(const QByteArray &pem, const QString &path, const QSslCertificate &certificate,
                        const QByteArray &password)
{
    if (!pem.contains("PRIVATE KEY-----"))
        return unusable(Words::tr("%1 holds no private key in PEM form.").arg(path));
    // Of an Ed25519 certificate, among others, Qt gives no public key either.
    if (certificate.publicKey().isNull()) {
        return unusable(Words::tr("The key in %1 can't be used: Qt knows RSA, EC and DSA keys, not Ed25519 and others. "
                                  "Ask for a certificate with an RSA or EC key.")
                            .arg(path));
    }
    if (isEncrypted(pem) && password.isEmpty())
        return unusable(Words::tr("The key in %1 needs a password, and none was given.").arg(path));
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, password);
        if (key.isNull())
            continue;
        if (algorithm != certificate.publicKey().algorithm() || !isKeyOf(certificate, key))
            break;
        return key;
    }
    if (isEncrypted(pem)) {
        return unusable(
            Words::tr("The password of the key in %1 is wrong, or the key is not the certificate's.").arg(path));
    }
    return unusable(Words::tr("The key in %1 can't be used: it is damaged or not the certificate's.").arg(path));
}

} // namespace

Result<QList<QSslCertificate>> readCertificates(const QString &path)
{
    const Result<QByteArray> pem = readFile(path);
    return pem ? certificatesIn(*pem, path) : Failure(pem.error());
}

Result<TlsIdentity> readIdentity(const QString &certificateFile, const QString &keyFile, const QByteArray &password)
{
    const Result<QByteArray> data = readFile(certificateFile);
    if (!data)
        return Failure(data.error());
    if (isPkcs12(*data))
        return readPkcs12(*data, certificateFile, password);
    const Result<QList<QSslCertificate>> chain = certificatesIn(*data, certificateFile);
    if (!chain)
        return Failure(chain.error());
    const Result<QByteArray> keyData = keyFile.isEmpty() ? data : readFile(keyFile);
    if (!keyData)
        return Failure(keyData.error());
    const Result<QSslKey> key =
        readKey(*keyData, keyFile.isEmpty() ? certificateFile : keyFile, chain->first(), password);
    if (!key)
        return Failure(key.error());
    return TlsIdentity{*chain, *key};
}

} // namespace wsw
