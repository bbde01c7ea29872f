// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/frame.h"

#include <QtEndian>

#include <cstring>

namespace wsw::wire {

namespace {
constexpr quint8 length16 = 126;
constexpr quint8 length64 = 127;
constexpr quint8 maskBit = 0x80;
} // namespace

FrameInfo infoOf(const FrameHeader &header)
{
    FrameInfo info;
    info.fin = header.fin;
    info.rsv = header.rsv;
    info.opcode = header.opcode;
    info.masked = header.masked;
    info.maskKey = header.maskKey;
    info.length = header.length;
    return info;
}

int headerSize(quint8 secondByte)
{
    const quint8 length = secondByte & 0x7f;
    return 2 + (length == length16 ? 2 : length == length64 ? 8 : 0) + ((secondByte & maskBit) != 0 ? 4 : 0);
}

FrameHeader decodeHeader(const char *bytes)
{
    const auto first = quint8(bytes[0]);
    const auto second = quint8(bytes[1]);
    FrameHeader header;
    header.fin = (first & 0x80) != 0;
    header.rsv = first >> 4 & 7;
    header.opcode = first & 0xf;
    header.masked = (second & maskBit) != 0;
    header.length = second & 0x7f;
    header.size = headerSize(second);
    if (header.length == length16)
        header.length = qFromBigEndian<quint16>(bytes + 2);
    else if (header.length == length64)
        header.length = qFromBigEndian<quint64>(bytes + 2);
    if (header.masked)
        header.maskKey = qFromBigEndian<quint32>(bytes + header.size - 4);
    return header;
}

bool isLengthTooLong(const FrameHeader &header)
{
    const int lengthBytes = header.size - 2 - (header.masked ? 4 : 0);
    return (lengthBytes == 2 && header.length < length16) || (lengthBytes == 8 && header.length <= 0xffff);
}

int encodeHeader(char *out, const FrameHeader &header, HandmadeFrame::LengthForm form)
{
    using Form = HandmadeFrame::LengthForm;
    const quint8 mask = header.masked ? maskBit : 0;
    out[0] = char((header.fin ? 0x80 : 0) | (header.rsv & 7) << 4 | (header.opcode & 0xf));
    int size = 2;
    if (form == Form::Bits64 || header.length > 0xffff) {
        out[1] = char(mask | length64);
        qToBigEndian<quint64>(header.length, out + 2);
        size += 8;
    } else if (form == Form::Bits16 || header.length >= length16) {
        out[1] = char(mask | length16);
        qToBigEndian<quint16>(quint16(header.length), out + 2);
        size += 2;
    } else {
        out[1] = char(mask | header.length);
    }
    if (header.masked) {
        qToBigEndian<quint32>(header.maskKey, out + size);
        size += 4;
    }
    return size;
}

QByteArray encodeFrame(const FrameHeader &header, QByteArrayView payload, HandmadeFrame::LengthForm form)
{
    char head[maxHeaderSize];
    const int size = encodeHeader(head, header, form);
    QByteArray frame(size + payload.size(), Qt::Uninitialized);
    std::memcpy(frame.data(), head, size_t(size));
    if (!payload.isEmpty())
        std::memcpy(frame.data() + size, payload.data(), size_t(payload.size()));
    if (header.masked)
        applyMask(frame.data() + size, payload.size(), header.maskKey);
    return frame;
}

void applyMask(char *data, qsizetype size, quint32 key, quint64 offset)
{
    uchar bytes[8];
    for (size_t i = 0; i < sizeof bytes; ++i)
        bytes[i] = uchar(key >> (24 - 8 * ((offset + i) & 3)));
    quint64 word;
    std::memcpy(&word, bytes, sizeof word);
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 block;
        std::memcpy(&block, data + i, sizeof block);
        block ^= word;
        std::memcpy(data + i, &block, sizeof block);
    }
    for (; i < size; ++i)
        data[i] = char(uchar(data[i]) ^ bytes[i & 7]);
}

} // namespace wsw::wire
