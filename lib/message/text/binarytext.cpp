// SPDX-License-Identifier: MIT
#include "message/text/binarytext.h"

#include <QCoreApplication>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageContent)
};

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isBase64Digit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/'
           || c == u'-' || c == u'_';
}

} // namespace

Result<QByteArray> bytesFromHex(const QString &text)
{
    QByteArray digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            continue;
        if (!isHexDigit(c))
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Character %1, “%2”, is not a hexadecimal digit (0–9, a–f).").arg(i + 1).arg(c));
        digits.append(char(c.unicode()));
    }
    if (digits.size() % 2 != 0)
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The last byte has only one digit: a byte is written with two."));
    return QByteArray::fromHex(digits);
}

Result<QByteArray> bytesFromBase64(const QString &text)
{
    QByteArray digits;
    bool padded = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace())
            continue;
        if (c == u'=') {
            padded = true;
            continue;
        }
        if (padded || !isBase64Digit(c))
            return failure(ErrorCode::InvalidArgument,
                           Words::tr("Character %1, “%2”, does not belong into base64 there.").arg(i + 1).arg(c));
        digits.append(c == u'-' ? '+' : c == u'_' ? '/' : char(c.unicode()));
    }
    if (digits.size() % 4 == 1)
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("The base64 text ends too early: its last group has one character only."));
    return QByteArray::fromBase64(digits);
}

} // namespace wsw
