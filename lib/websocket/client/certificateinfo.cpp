// SPDX-License-Identifier: MIT
#include "websocket/client/certificateinfo.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::CertificateInfo)
};

/// With the common name first, as people look for it.
QString distinguishedName(const QSslCertificate &certificate, bool ofIssuer)
{
    QList<QByteArray> attributes = ofIssuer ? certificate.issuerInfoAttributes() : certificate.subjectInfoAttributes();
    std::stable_partition(attributes.begin(), attributes.end(), [](const QByteArray &name) { return name == "CN"; });
    QStringList parts;
    for (const QByteArray &attribute : std::as_const(attributes)) {
        const QStringList values = ofIssuer ? certificate.issuerInfo(attribute) : certificate.subjectInfo(attribute);
        for (const QString &value : values)
            parts.append(QString::fromLatin1(attribute) + u'=' + value);
    }
    return parts.join(QLatin1String(", "));
}

CertificateInfo describe(const QSslCertificate &certificate)
{
    CertificateInfo info;
    info.name = certificate.subjectDisplayName();
    info.subject = distinguishedName(certificate, false);
    info.issuer = distinguishedName(certificate, true);
    info.validFrom = certificate.effectiveDate();
    info.validUntil = certificate.expiryDate();
    info.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    info.names = certificate.subjectAlternativeNames().values();
    info.names.sort();
    return info;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

} // namespace

QList<CertificateInfo> certificateChain(const HandshakeInfo &handshake)
{
    QList<CertificateInfo> chain;
    for (const QByteArray &pem : handshake.certificates) {
        const QList<QSslCertificate> parsed = QSslCertificate::fromData(pem, QSsl::Pem);
        if (!parsed.isEmpty())
            chain.append(describe(parsed.first()));
    }
    return chain;
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

QString problemText(CertificateProblem problem, const CertificateInfo &leaf, const QString &host)
{
    switch (problem) {
    case CertificateProblem::Expired: return Words::tr("it expired on %1").arg(timeText(leaf.validUntil));
    case CertificateProblem::NotYetValid: return Words::tr("it is valid only from %1 on").arg(timeText(leaf.validFrom));
    case CertificateProblem::WrongHost: {
        const QString names = leaf.names.isEmpty() ? leaf.name : leaf.names.join(QLatin1String(", "));
        return names.isEmpty() ? Words::tr("it names no host, so not %1").arg(host)
                               : Words::tr("it is for %1 and not for %2").arg(names, host);
    }
    case CertificateProblem::SelfSigned: return Words::tr("it is self-signed, so that nobody else vouches for it");
    case CertificateProblem::UnknownIssuer:
        return Words::tr("its issuer (%1) is not known here as one to trust").arg(leaf.issuer);
    case CertificateProblem::Weak: return Words::tr("its key or its signature is too weak");
    case CertificateProblem::Other: break;
    }
    return Words::tr("it does not pass the check");
}

} // namespace wsw
