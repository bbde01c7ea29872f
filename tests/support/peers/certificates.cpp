// SPDX-License-Identifier: MIT
#include "support/peers/certificates.h"

#include <QFile>
#include <QProcess>

#include "support/peers/peerprogram.h"

namespace wsw::test {

namespace {

/// The system's own configuration is left alone: what it adds to certificates differs from one to the next.
const char configuration[] = "[req]\n"
                             "distinguished_name = name\n"
                             "[name]\n"
                             "[authority]\n"
                             "basicConstraints = critical, CA:TRUE\n"
                             "keyUsage = critical, keyCertSign\n"
                             "[server]\n"
                             "basicConstraints = critical, CA:FALSE\n"
                             "keyUsage = critical, digitalSignature\n"
                             "extendedKeyUsage = serverAuth\n"
                             "subjectAltName = DNS:localhost, IP:127.0.0.1\n";

} // namespace

bool Certificates::canBeMade()
{
    return hasProgram(QStringLiteral("openssl"));
}

Certificates::Certificates()
{
    QFile file(this->file(QStringLiteral("openssl.cnf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) < 0)
        return;
    file.close();
    m_valid = make(QStringLiteral("ca"), {QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"),
                                          QStringLiteral("-extensions"), QStringLiteral("authority")})
              && make(QStringLiteral("server"),
                      {QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-extensions"),
                       QStringLiteral("server"), QStringLiteral("-CA"), authority(), QStringLiteral("-CAkey"),
                       this->file(QStringLiteral("ca.key"))});
}

bool Certificates::make(const QString &name, const QStringList &options)
{
    const QString prefix = file(name);
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                              QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-config"),
                              file(QStringLiteral("openssl.cnf")), QStringLiteral("-keyout"),
                              prefix + QStringLiteral(".key"), QStringLiteral("-out"), prefix + QStringLiteral(".pem")}
                      + options);
    if (openssl.waitForFinished(20000) && openssl.exitCode() == 0)
        return true;
    qWarning("openssl: %s", openssl.readAllStandardError().constData());
    return false;
}

} // namespace wsw::test
