// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

namespace wsw::test {

/// Certificates and keys of every kind and wrongness, made by the openssl program in a folder that goes with this.
/// NAME.pem is a certificate, NAME.key its key.
class CertificateFolder
{
public:
    struct Order
    {
        QString name;
        QString names = QStringLiteral("DNS:localhost, IP:127.0.0.1");
        QString issuer = {}; ///< empty: signs itself
        QString start = QStringLiteral("20200101000000Z");
        QString end = QStringLiteral("20491231000000Z");
        QString algorithm = QStringLiteral("ec:prime256v1"); ///< "rsa:BITS", "ec:CURVE", "ed25519"
        bool isAuthority = false;
    };

    CertificateFolder();

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString pem(const QString &name) const { return file(name + QStringLiteral(".pem")); }
    QString key(const QString &name) const { return file(name + QStringLiteral(".key")); }

    bool make(const Order &order);
    /// Encrypts NAME.key into `target`: as PKCS#8, or in the older form of its own of RSA and EC keys.
    bool encryptKey(const QString &name, const QString &target, const QString &password, bool traditional = false);
    /// NAME.pem and NAME.key as PKCS#12; `options` e.g. "-legacy".
    bool packPkcs12(const QString &name, const QString &target, const QString &password,
                    const QStringList &options = {});
    bool write(const QString &name, const QByteArray &content);
    QByteArray read(const QString &name) const;
    /// SHA-256 of NAME.pem as openssl tells it.
    QByteArray fingerprint(const QString &name);

private:
    QByteArray run(const QStringList &arguments);

    QTemporaryDir m_folder;
    bool m_ok = true;
};

} // namespace wsw::test
