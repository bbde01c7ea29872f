// SPDX-License-Identifier: MIT
#include "support/peers/certificatefolder.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace wsw::test {

namespace {

const char configuration[] = "[req]\n"
                             "distinguished_name = name\n"
                             "[name]\n"
                             "[ca]\n"
                             "default_ca = it\n"
                             "[it]\n"
                             "database = index.txt\n"
                             "rand_serial = yes\n"
                             "new_certs_dir = .\n"
                             "default_md = sha256\n"
                             "unique_subject = no\n"
                             "policy = policy\n"
                             "[policy]\n"
                             "commonName = supplied\n";

} // namespace

CertificateFolder::CertificateFolder()
{
    write(u"openssl.cnf"_s, configuration);
    write(u"index.txt"_s, {});
}

bool CertificateFolder::write(const QString &name, const QByteArray &content)
{
    QFile target(file(name));
    return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
}

QByteArray CertificateFolder::read(const QString &name) const
{
    QFile source(file(name));
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

QByteArray CertificateFolder::run(const QStringList &arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    m_ok = openssl.waitForFinished(20000) && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0;
    if (!m_ok)
        qWarning("openssl: %s", openssl.readAllStandardError().constData());
    return openssl.readAllStandardOutput();
}

bool CertificateFolder::make(const Order &order)
{
    const QStringList kind = order.algorithm.split(u':');
    QStringList key{u"genpkey"_s, u"-out"_s, order.name + u".key"_s, u"-algorithm"_s, kind.first()};
    if (kind.first() == u"rsa")
        key += {u"-pkeyopt"_s, u"rsa_keygen_bits:"_s + kind.at(1)};
    else if (kind.first() == u"ec")
        key += {u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + kind.at(1)};
    run(key);
    if (!m_ok)
        return false;
    run({u"req"_s, u"-new"_s, u"-config"_s, u"openssl.cnf"_s, u"-key"_s, order.name + u".key"_s, u"-subj"_s,
         u"/CN="_s + order.name, u"-out"_s, u"request.pem"_s});
    const QString extensions = order.isAuthority ? u"[x]\nbasicConstraints = critical, CA:TRUE\n"
                                                   "keyUsage = critical, keyCertSign\n"_s
                                                 : u"[x]\nbasicConstraints = critical, CA:FALSE\n"
                                                   "subjectAltName = %1\n"_s.arg(order.names);
    if (!m_ok || !write(u"extensions.cnf"_s, extensions.toUtf8()))
        return false;
    QStringList sign{u"ca"_s,
                     u"-batch"_s,
                     u"-notext"_s,
                     u"-config"_s,
                     u"openssl.cnf"_s,
                     u"-in"_s,
                     u"request.pem"_s,
                     u"-out"_s,
                     order.name + u".pem"_s,
                     u"-extfile"_s,
                     u"extensions.cnf"_s,
                     u"-extensions"_s,
                     u"x"_s,
                     u"-startdate"_s,
                     order.start,
                     u"-enddate"_s,
                     order.end};
    if (order.issuer.isEmpty())
        sign += {u"-selfsign"_s, u"-keyfile"_s, order.name + u".key"_s};
    else
        sign += {u"-cert"_s, order.issuer + u".pem"_s, u"-keyfile"_s, order.issuer + u".key"_s};
    // A key that signs by a fixed digest of its own takes no other.
    if (order.issuer.isEmpty() && kind.first() == u"ed25519")
        sign += {u"-md"_s, u"null"_s};
    run(sign);
    return m_ok;
}

bool CertificateFolder::encryptKey(const QString &name, const QString &target, const QString &password,
                                   bool traditional)
{
    QStringList arguments{u"pkey"_s, u"-in"_s,     name + u".key"_s, u"-out"_s,
                          target,    u"-aes256"_s, u"-passout"_s,    u"pass:"_s + password};
    if (traditional)
        arguments += u"-traditional"_s;
    run(arguments);
    return m_ok;
}

bool CertificateFolder::packPkcs12(const QString &name, const QString &target, const QString &password,
                                   const QStringList &options)
{
    run(QStringList{u"pkcs12"_s, u"-export"_s, u"-in"_s, name + u".pem"_s, u"-inkey"_s, name + u".key"_s, u"-out"_s,
                    target, u"-passout"_s, u"pass:"_s + password}
        + options);
    return m_ok;
}

QByteArray CertificateFolder::fingerprint(const QString &name)
{
    const QByteArray text = run({u"x509"_s, u"-in"_s, name + u".pem"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    return QByteArray::fromHex(text.mid(text.indexOf('=') + 1).trimmed().replace(':', ""));
}

} // namespace wsw::test
