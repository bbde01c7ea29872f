// SPDX-License-Identifier: MIT
#include "websocket/engine/certificatecheck.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>

#include "websocket/client/certificateinfo.h"
#include "websocket/engine/tlsconfiguration.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::CertificateCheck)
};

/// NIST SP 800-57 and OpenSSL's security level 2 ask for as much.
bool hasWeakKey(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa || key.algorithm() == QSsl::Dsa)
        return key.length() < 2048;
    return key.algorithm() == QSsl::Ec && key.length() < 224;
}

CertificateProblem problemOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired: return CertificateProblem::Expired;
    case QSslError::CertificateNotYetValid: return CertificateProblem::NotYetValid;
    case QSslError::HostNameMismatch: return CertificateProblem::WrongHost;
    case QSslError::SelfSignedCertificate: return CertificateProblem::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate: return CertificateProblem::UnknownIssuer;
    default: return hasWeakKey(error.certificate()) ? CertificateProblem::Weak : CertificateProblem::Other;
    }
}

/// The problems as clauses, each once.
QString clauses(const QList<QSslError> &errors, const CertificateInfo &leaf, const QString &host)
{
    QStringList texts;
    for (const QSslError &error : errors) {
        const CertificateProblem problem = problemOf(error);
        const QString text =
            problem == CertificateProblem::Other ? error.errorString() : problemText(problem, leaf, host);
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts.join(QLatin1String("; "));
}

} // namespace

CertificateVerdict judgeCertificate(const QSslSocket &socket, const QList<QSslError> &errors,
                                    const ConnectionOptions &options, HandshakeInfo &handshake)
{
    describeTls(socket.sslConfiguration(), handshake);
    handshake.certificateProblems.clear();
    for (const QSslError &error : errors) {
        if (const CertificateProblem problem = problemOf(error); !handshake.certificateProblems.contains(problem))
            handshake.certificateProblems.append(problem);
    }
    std::sort(handshake.certificateProblems.begin(), handshake.certificateProblems.end());
    const CertificateInfo leaf = certificateChain(handshake).value(0);
    const QString host = certificateHost(options);
    handshake.tlsServerName = host;
    const QString what = clauses(errors, leaf, host);
    if (options.tls.trustedFingerprints.contains(leaf.fingerprint)) {
        return {true,
                {ErrorCode::TlsFailed,
                 Words::tr("The certificate of %1 was accepted because you trust it by its fingerprint: %2.")
                     .arg(host, what)}};
    }
    if (options.tls.insecure) {
        return {true,
                {ErrorCode::TlsFailed,
                 Words::tr("The certificate of %1 was accepted unchecked, as you asked: %2.").arg(host, what)}};
    }
    return {false,
            {ErrorCode::TlsFailed,
             Words::tr("The certificate of %1 is not trusted: %2. Nothing was sent. Ask whoever runs the server, or "
                       "choose the CA that vouches for it.")
                 .arg(host, what)}};
}

Error tlsError(const QString &errorString, const ConnectionOptions &options)
{
    struct Known
    {
        const char *part; ///< of OpenSSL's text
        QString meaning;
    };
    const Known known[] = {
        {"wrong version number", Words::tr("it does not speak TLS on this port; it may expect ws://")},
        {"http request", Words::tr("it does not speak TLS on this port; it may expect ws://")},
        {"protocol version", Words::tr("it offers no version of TLS that is allowed here; lower the minimum version")},
        {"unsupported protocol", Words::tr("it offers no version of TLS that is allowed here; lower the minimum "
                                           "version")},
        {"certificate required", Words::tr("it wants a client certificate; choose one and its key")},
        {"key values mismatch", Words::tr("the private key is not the client certificate's; choose its file again")},
        {"unknown ca", Words::tr("it does not know the issuer of our client certificate")},
        {"alert certificate", Words::tr("it does not accept our client certificate")},
        {"alert bad certificate", Words::tr("it does not accept our client certificate, or wants one")},
        {"alert handshake failure", Words::tr("it found no common cipher, or wants a client certificate")},
        {"unrecognized name", Words::tr("it has no certificate for the name %1").arg(certificateHost(options))},
    };
    QString reason = errorString;
    for (const Known &one : known) {
        if (errorString.contains(QLatin1String(one.part), Qt::CaseInsensitive)) {
            reason = one.meaning;
            break;
        }
    }
    return {ErrorCode::TlsFailed, Words::tr("TLS with %1 failed: %2.").arg(options.url.toDisplayString(), reason)};
}

} // namespace wsw
