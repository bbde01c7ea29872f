// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryDir>

namespace wsw::test {

/// A certificate authority and, signed by it, a server's certificate for localhost and 127.0.0.1: PEM files made by
/// the openssl program in a folder that goes with this.
class Certificates
{
public:
    /// Without openssl: false; QSKIP then, the set-up installs it.
    static bool canBeMade();

    Certificates();

    /// Whether all files are there.
    bool isValid() const { return m_valid; }
    QString authority() const { return file(QStringLiteral("ca.pem")); }
    QString certificate() const { return file(QStringLiteral("server.pem")); }
    QString key() const { return file(QStringLiteral("server.key")); }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// A new key and a certificate of it, with the options that say by whom and for what.
    bool make(const QString &name, const QStringList &options);

    QTemporaryDir m_folder;
    bool m_valid = false;
};

} // namespace wsw::test
