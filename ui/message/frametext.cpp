// SPDX-License-Identifier: MIT
#include "ui/message/frametext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringDecoder>
#include <QtEndian>

#include "message/frameinfo.h"

namespace wsw {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(wsw::MessageText)
};

constexpr quint8 binaryOpcode = 0x2;
constexpr quint8 closeOpcode = 0x8;

/// Of a close frame (section 5.5.1): "1000 “bye”", or nothing if its payload is none.
QString closeStatus(QByteArrayView payload)
{
    if (payload.size() < 2)
        return {};
    const QString code = QString::number(qFromBigEndian<quint16>(payload.data()));
    const QString reason = withVisibleControls(textOf(payload.sliced(2)));
    return reason.isEmpty() ? code : QStringLiteral("%1 “%2”").arg(code, reason);
}

Preview payloadPreview(const FrameInfo &header, QByteArrayView payload, int maxCharacters)
{
    if (header.opcode == closeOpcode && header.rsv == 0)
        return {closeStatus(payload), false};
    const qsizetype read = qMin<qsizetype>(payload.size(), qsizetype(maxCharacters) * 3);
    QStringDecoder decoder(QStringDecoder::Utf8); // a frame may end within a character
    const QString text = decoder(payload.first(read));
    if (header.rsv == 0 && header.opcode != binaryOpcode && !decoder.hasError())
        return {withVisibleControls(QStringView(text).left(maxCharacters)),
                text.size() > maxCharacters || payload.size() > read};
    const qsizetype shown = qMin<qsizetype>(payload.size(), maxCharacters / 3);
    return {QString::fromLatin1(payload.first(shown).toByteArray().toHex(' ')), shown < payload.size()};
}

QString bytesText(quint64 bytes)
{
    return Text::tr("%1 bytes").arg(QLocale().toString(bytes));
}

} // namespace

Preview frameLine(const MessageView &message, int maxCharacters)
{
    const Preview payload = payloadPreview(frameHeader(message), framePayload(message), maxCharacters);
    const QString separator = payload.text.isEmpty() ? QString() : QStringLiteral(" · ");
    return {frameSummary(message) + separator + payload.text, payload.cut};
}

QString frameText(const MessageView &message)
{
    const FrameInfo header = frameHeader(message);
    const QByteArrayView payload = framePayload(message);
    const auto bit = [](bool set) { return set ? QLatin1Char('1') : QLatin1Char('0'); };
    QStringList lines{QStringLiteral("FIN: %1").arg(bit(header.fin))};
    for (int i = 0; i < 3; ++i)
        lines += QStringLiteral("RSV%1: %2").arg(i + 1).arg(bit((header.rsv & (4 >> i)) != 0));
    lines += Text::tr("Opcode: 0x%1 (%2)").arg(header.opcode, 0, 16).arg(opcodeName(header.opcode));
    lines +=
        header.masked ? Text::tr("Mask: 1, key %1").arg(header.maskKey, 8, 16, QLatin1Char('0')) : Text::tr("Mask: 0");
    lines += Text::tr("Payload length: %1").arg(bytesText(header.length));
    if (header.length != quint64(payload.size()))
        lines += Text::tr("Payload that is there: %1").arg(bytesText(quint64(payload.size())));
    if (header.inflated >= 0)
        lines += Text::tr("Length after inflation: %1").arg(bytesText(quint64(header.inflated)));
    if (const QString status = header.opcode == closeOpcode ? closeStatus(payload) : QString(); !status.isEmpty())
        lines += Text::tr("Close status: %1").arg(status);
    return lines.join(QLatin1Char('\n'));
}

} // namespace wsw
