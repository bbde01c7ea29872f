// SPDX-License-Identifier: MIT
#include "ui/message/inspector/jwttext.h"

#include <QCoreApplication>
#include <QLocale>

#include "message/inspect/jwt.h"
#include "ui/message/inspector/payloadtext.h"
#include "ui/message/messagetext.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageInspector)
};

constexpr qsizetype mostTokens = 20;

QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, QLocale::LongFormat);
}

void appendTimes(QString &text, const Jwt &jwt)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (jwt.issued.isValid())
        text += Text::tr("Issued (iat): %1").arg(timeText(jwt.issued)) + u'\n';
    if (jwt.validFrom.isValid()) {
        text += now < jwt.validFrom
                    ? Text::tr("Valid from (nbf): %1. It is not valid yet.").arg(timeText(jwt.validFrom))
                    : Text::tr("Valid from (nbf): %1").arg(timeText(jwt.validFrom));
        text += u'\n';
    }
    if (jwt.expires.isValid()) {
        text += now >= jwt.expires ? Text::tr("Expires (exp): %1. It has expired.").arg(timeText(jwt.expires))
                                   : Text::tr("Expires (exp): %1").arg(timeText(jwt.expires));
        text += u'\n';
    }
}

/// Laid out as JSON, which whoever wrote it need not have made pretty, nor harmless to look at.
QString partText(const QByteArray &json)
{
    const QString text = indentJson(json).value_or(QString::fromUtf8(json));
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = withVisibleControls(line);
    return lines.join(u'\n');
}

QString tokenText(const Jwt &jwt)
{
    QString text;
    appendTimes(text, jwt);
    text += jwt.algorithm.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0
                ? Text::tr("It has no signature (alg is none): anybody can have written it.")
                : Text::tr("The signature (%1) was not verified: anybody can have written this.")
                      .arg(withVisibleControls(jwt.algorithm));
    text += QStringLiteral("\n\n") + Text::tr("Header:") + u'\n' + partText(jwt.header);
    text += QStringLiteral("\n\n") + Text::tr("Payload:") + u'\n' + partText(jwt.payload) + u'\n';
    return text;
}

} // namespace

QString jwtText(QByteArrayView content)
{
    const QList<Jwt> tokens = findJwts(content, mostTokens);
    QStringList parts;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString title = Text::tr("Token %1 of %2").arg(i + 1).arg(tokens.size());
        parts += tokens.size() > 1 ? title + u'\n' + tokenText(tokens.at(i)) : tokenText(tokens.at(i));
    }
    return parts.join(u'\n');
}

} // namespace wsw
