// SPDX-License-Identifier: MIT
#include "ui/websocket/handshaketext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificate>
#include <QStringDecoder>

#include "ui/message/messagetext.h"

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::HandshakeView)
};

/// Header fields are bytes: mostly ASCII, sometimes UTF-8, else taken as Latin-1.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

QString linesOf(const QByteArray &bytes)
{
    QStringList lines = decoded(bytes).split(QLatin1Char('\n'));
    for (QString &line : lines) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        line = withVisibleControls(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString dateText(const QDateTime &time)
{
    // Not the locale's short form, which leaves the century out.
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString validity(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString span =
        Words::tr("Valid: %1 to %2").arg(dateText(certificate.effectiveDate()), dateText(certificate.expiryDate()));
    if (now > certificate.expiryDate())
        return span + QLatin1Char(' ') + Words::tr("(expired)");
    if (now < certificate.effectiveDate())
        return span + QLatin1Char(' ') + Words::tr("(not yet)");
    return span;
}

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

QString chainText(const QList<QByteArray> &certificates)
{
    QStringList parts;
    for (qsizetype i = 0; i < certificates.size(); ++i) {
        const QString title = Words::tr("Certificate %1 of %2").arg(i + 1).arg(certificates.size());
        const QList<QSslCertificate> parsed = QSslCertificate::fromData(certificates.at(i), QSsl::Pem);
        parts.append(title + QLatin1Char('\n')
                     + (parsed.isEmpty() ? Words::tr("It can't be read.") : certificateText(parsed.first())));
    }
    return parts.join(QStringLiteral("\n\n"));
}

QString tlsText(const HandshakeInfo &handshake)
{
    if (handshake.tlsVersion.isEmpty())
        return Words::tr("TLS: none");
    return Words::tr("TLS: %1, %2").arg(handshake.tlsVersion, handshake.tlsCipher);
}

} // namespace

QString headText(const QByteArray &head, const QByteArray &body)
{
    const QString lines = linesOf(head).trimmed();
    return body.isEmpty() ? lines : lines + QStringLiteral("\n\n") + linesOf(body);
}

QString agreementText(const HandshakeInfo &handshake, const QString &subprotocol, bool refused)
{
    const QString none = Words::tr("none");
    QStringList lines;
    if (refused && !handshake.response.isEmpty())
        lines += Words::tr("Refused: %1").arg(headText(handshake.response).section(QLatin1Char('\n'), 0, 0));
    if (!refused) {
        lines += Words::tr("Subprotocol: %1").arg(subprotocol.isEmpty() ? none : withVisibleControls(subprotocol));
        lines += Words::tr("Extensions: %1")
                     .arg(handshake.extensions.isEmpty() ? none : withVisibleControls(handshake.extensions));
    }
    lines += tlsText(handshake);
    lines += Words::tr("Engine: %1").arg(handshake.engine == QLatin1String("qt") ? Words::tr("Qt") : Words::tr("Wire"));
    QString text = lines.join(QLatin1Char('\n'));
    if (!handshake.certificates.isEmpty())
        text += QStringLiteral("\n\n") + chainText(handshake.certificates);
    return text;
}

QString certificateText(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names.sort();
    QStringList lines{Words::tr("Subject: %1").arg(withVisibleControls(certificate.subjectDisplayName())),
                      Words::tr("Issuer: %1").arg(withVisibleControls(certificate.issuerDisplayName())),
                      validity(certificate)};
    if (!names.isEmpty())
        lines += Words::tr("Names: %1").arg(withVisibleControls(names.join(QStringLiteral(", "))));
    lines += Words::tr("SHA-256: %1").arg(fingerprint(certificate));
    return lines.join(QLatin1Char('\n'));
}

} // namespace wsw
