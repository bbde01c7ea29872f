// SPDX-License-Identifier: MIT
#include "websocket/certificate/developmentcertificate.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QSaveFile>
#include <QSysInfo>

#ifdef WSW_HAS_OPENSSL
#include "websocket/certificate/certificateauthority.h"
#endif

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::DevelopmentCertificate)
};

} // namespace

bool canMakeDevelopmentCertificates()
{
#ifdef WSW_HAS_OPENSSL
    return true;
#else
    return false;
#endif
}

#ifdef WSW_HAS_OPENSSL

namespace {

/// The authority's files in the folder.
struct AuthorityFiles
{
    explicit AuthorityFiles(const QDir &folder)
        : certificate(folder.filePath(QStringLiteral("development-ca.pem")))
        , key(folder.filePath(QStringLiteral("development-ca.key")))
    {
    }
    QString certificate;
    QString key;
};

Result<void> write(const QString &path, const QByteArray &content, bool isSecret)
{
    QSaveFile file(path);
    bool written = file.open(QIODevice::WriteOnly);
    // Before there is anything to read.
    if (written && isSecret)
        written = file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    written = written && file.write(content) == content.size() && file.commit();
    if (written)
        return {};
    return failure(ErrorCode::FileUnwritable,
                   Words::tr("The file %1 can't be written: %2. Choose another folder.").arg(path, file.errorString()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<CertificateAuthority> authorityIn(const AuthorityFiles &files)
{
    if (QFile::exists(files.certificate) && QFile::exists(files.key)) {
        Result<CertificateAuthority> known =
            CertificateAuthority::read({contentOf(files.certificate), contentOf(files.key)});
        if (!known) {
            return failure(ErrorCode::TlsFailed,
                           Words::tr("The certificate authority in %1 and %2 can't be used: %3 Remove both to have a "
                                     "new one made.")
                               .arg(files.certificate, files.key, known.error().message));
        }
        if (known->isFresh())
            return known;
    }
    Result<CertificateAuthority> made = CertificateAuthority::make();
    if (!made)
        return made;
    const CertificateAndKey pem = made->pem();
    Result<void> written = write(files.key, pem.key, true);
    if (written)
        written = write(files.certificate, pem.certificate, false);
    if (!written)
        return Failure(written.error());
    return made;
}

QStringList allNames(const QStringList &moreNames)
{
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    names.append(QSysInfo::machineHostName());
    for (const QString &name : moreNames)
        names.append(name.trimmed());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

Result<DevelopmentCertificate> makeDevelopmentCertificate(const QString &folder, const QStringList &moreNames)
{
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("."))) {
        return failure(ErrorCode::FileUnwritable,
                       Words::tr("The folder %1 can't be made. Choose another one.").arg(folder));
    }
    const AuthorityFiles files(dir);
    const Result<CertificateAuthority> authority = authorityIn(files);
    if (!authority)
        return Failure(authority.error());
    const Result<CertificateAndKey> issued = authority->issue(allNames(moreNames));
    if (!issued)
        return Failure(issued.error());
    const DevelopmentCertificate made{dir.filePath(QStringLiteral("development.pem")),
                                      dir.filePath(QStringLiteral("development.key")), files.certificate};
    Result<void> written = write(made.keyFile, issued->key, true);
    if (written)
        written = write(made.certificateFile, issued->certificate, false);
    if (!written)
        return Failure(written.error());
    return made;
}

#else

Result<DevelopmentCertificate> makeDevelopmentCertificate(const QString &, const QStringList &)
{
    return failure(ErrorCode::Unsupported,
                   Words::tr("This program was built without OpenSSL and can't make certificates. Make one with the "
                             "openssl program, or with mkcert."));
}

#endif

} // namespace wsw
