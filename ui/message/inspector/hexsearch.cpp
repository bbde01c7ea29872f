// SPDX-License-Identifier: MIT
#include "ui/message/inspector/hexsearch.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wsw::hexsearch {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::HexView)
};

} // namespace

std::optional<qint64> parseOffset(const QString &text)
{
    QString digits = text.trimmed().toLower();
    int base = 10;
    if (digits.startsWith(QLatin1String("0x"))) {
        digits.remove(0, 2);
        base = 16;
    } else if (digits.endsWith(u'h')) {
        digits.chop(1);
        base = 16;
    }
    bool valid = false;
    const qint64 offset = digits.toLongLong(&valid, base);
    return valid && offset >= 0 ? std::optional(offset) : std::nullopt;
}

Result<QByteArray> parseBytes(const QString &text)
{
    static const QRegularExpression filler(QStringLiteral("0x|[\\s,]"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pairs(QStringLiteral("\\A([0-9a-fA-F]{2})*\\z"));
    QString digits = text;
    digits.remove(filler);
    if (!pairs.match(digits).hasMatch())
        return failure(ErrorCode::InvalidArgument, Text::tr("Bytes are pairs of hex digits, such as 48 65 6c."));
    return QByteArray::fromHex(digits.toLatin1());
}

qint64 find(QByteArrayView bytes, QByteArrayView wanted, qint64 from, bool forward)
{
    if (forward) {
        const qint64 at = bytes.indexOf(wanted, qMax(from, qint64(0)));
        return at >= 0 ? at : bytes.indexOf(wanted);
    }
    const qint64 at = from < 0 ? -1 : bytes.lastIndexOf(wanted, from);
    return at >= 0 ? at : bytes.lastIndexOf(wanted);
}

} // namespace wsw::hexsearch
