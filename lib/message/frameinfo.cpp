// SPDX-License-Identifier: MIT
#include "message/frameinfo.h"

#include <QCoreApplication>
#include <QtEndian>

namespace wsw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wsw::FrameInfo)
};

// The prefix of a Frame record's payload, see FORMAT.md.
constexpr qsizetype prefixSize = 24;
constexpr quint32 maskedFlag = 0x100;

} // namespace

Message frameMessage(quint32 connection, qint64 time, Direction direction, const FrameInfo &frame)
{
    Message message{time, connection, direction, MessageKind::Frame, 0, {}};
    message.detail = quint32(frame.fin ? 0x80 : 0) | quint32(frame.rsv & 7) << 4 | (frame.opcode & 0xfu)
                     | (frame.masked ? maskedFlag : 0u);
    message.payload.resize(prefixSize);
    char *out = message.payload.data();
    qToLittleEndian<quint64>(frame.length, out);
    qToLittleEndian<qint64>(frame.inflated, out + 8);
    qToLittleEndian<quint32>(frame.maskKey, out + 16);
    qToLittleEndian<quint32>(0, out + 20);
    message.payload += frame.payload;
    return message;
}

FrameInfo frameInfo(const MessageView &message)
{
    FrameInfo frame = frameHeader(message);
    frame.payload = framePayload(message).toByteArray();
    return frame;
}

FrameInfo frameHeader(const MessageView &message)
{
    FrameInfo frame;
    frame.fin = (message.detail & 0x80) != 0;
    frame.rsv = quint8(message.detail >> 4 & 7);
    frame.opcode = quint8(message.detail & 0xf);
    frame.masked = (message.detail & maskedFlag) != 0;
    if (message.payload.size() < prefixSize)
        return frame;
    const char *in = message.payload.data();
    frame.length = qFromLittleEndian<quint64>(in);
    frame.inflated = qFromLittleEndian<qint64>(in + 8);
    frame.maskKey = qFromLittleEndian<quint32>(in + 16);
    return frame;
}

QByteArrayView framePayload(const MessageView &message)
{
    return message.payload.size() < prefixSize ? QByteArrayView() : message.payload.sliced(prefixSize);
}

QByteArrayView contentOf(const MessageView &message)
{
    return message.kind == MessageKind::Frame ? framePayload(message) : message.payload;
}

QString opcodeName(quint8 opcode)
{
    switch (opcode) {
    case 0x0: return QStringLiteral("continuation");
    case 0x1: return QStringLiteral("text");
    case 0x2: return QStringLiteral("binary");
    case 0x8: return QStringLiteral("close");
    case 0x9: return QStringLiteral("ping");
    case 0xa: return QStringLiteral("pong");
    default: return QStringLiteral("reserved 0x%1").arg(opcode, 0, 16);
    }
}

QString frameSummary(const MessageView &message)
{
    const FrameInfo frame = frameHeader(message);
    const qsizetype size = framePayload(message).size();
    QStringList bits;
    if (frame.fin)
        bits.append(QStringLiteral("FIN"));
    for (int i = 0; i < 3; ++i) {
        if ((frame.rsv & (4 >> i)) != 0)
            bits.append(QStringLiteral("RSV%1").arg(i + 1));
    }
    bits.append(opcodeName(frame.opcode));
    QString text = bits.join(u' ');
    if (frame.masked)
        text += Words::tr(", masked");
    text += Words::tr(", length %1").arg(frame.length);
    if (frame.length != quint64(size))
        text += Words::tr(" (%1 present)").arg(size);
    if (frame.inflated >= 0)
        text += Words::tr(", inflated to %1").arg(frame.inflated);
    return text;
}

} // namespace wsw
