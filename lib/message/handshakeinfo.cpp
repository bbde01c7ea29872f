// SPDX-License-Identifier: MIT
#include "message/handshakeinfo.h"

#include <QJsonArray>

namespace wsw {

namespace {
constexpr CertificateProblem allProblems[] = {
    CertificateProblem::Expired,    CertificateProblem::NotYetValid,   CertificateProblem::WrongHost,
    CertificateProblem::SelfSigned, CertificateProblem::UnknownIssuer, CertificateProblem::Weak,
    CertificateProblem::Other,
};
} // namespace

QString certificateProblemName(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::Expired: return QStringLiteral("expired");
    case CertificateProblem::NotYetValid: return QStringLiteral("not-yet-valid");
    case CertificateProblem::WrongHost: return QStringLiteral("wrong-host");
    case CertificateProblem::SelfSigned: return QStringLiteral("self-signed");
    case CertificateProblem::UnknownIssuer: return QStringLiteral("unknown-issuer");
    case CertificateProblem::Weak: return QStringLiteral("weak");
    case CertificateProblem::Other: break;
    }
    return QStringLiteral("other");
}

QJsonObject handshakeToJson(const HandshakeInfo &info)
{
    QJsonObject object;
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(QStringLiteral("engine"), info.engine);
    put(QStringLiteral("request"), QString::fromLatin1(info.request));
    put(QStringLiteral("response"), QString::fromLatin1(info.response));
    put(QStringLiteral("body"), QString::fromLatin1(info.body));
    put(QStringLiteral("extensions"), info.extensions);
    put(QStringLiteral("tlsVersion"), info.tlsVersion);
    put(QStringLiteral("tlsCipher"), info.tlsCipher);
    put(QStringLiteral("tlsServerName"), info.tlsServerName);
    QJsonArray certificates;
    for (const QByteArray &pem : info.certificates)
        certificates.append(QString::fromLatin1(pem));
    if (!certificates.isEmpty())
        object.insert(QStringLiteral("certificates"), certificates);
    QJsonArray problems;
    for (const CertificateProblem problem : info.certificateProblems)
        problems.append(certificateProblemName(problem));
    if (!problems.isEmpty())
        object.insert(QStringLiteral("certificateProblems"), problems);
    return object;
}

HandshakeInfo handshakeFromJson(const QJsonObject &object)
{
    HandshakeInfo info;
    info.engine = object.value(QLatin1String("engine")).toString();
    info.request = object.value(QLatin1String("request")).toString().toLatin1();
    info.response = object.value(QLatin1String("response")).toString().toLatin1();
    info.body = object.value(QLatin1String("body")).toString().toLatin1();
    info.extensions = object.value(QLatin1String("extensions")).toString();
    info.tlsVersion = object.value(QLatin1String("tlsVersion")).toString();
    info.tlsCipher = object.value(QLatin1String("tlsCipher")).toString();
    info.tlsServerName = object.value(QLatin1String("tlsServerName")).toString();
    const QJsonArray certificates = object.value(QLatin1String("certificates")).toArray();
    for (const QJsonValue &pem : certificates)
        info.certificates.append(pem.toString().toLatin1());
    const QJsonArray problems = object.value(QLatin1String("certificateProblems")).toArray();
    for (const CertificateProblem problem : allProblems) {
        if (problems.contains(certificateProblemName(problem)))
            info.certificateProblems.append(problem);
    }
    return info;
}

} // namespace wsw
