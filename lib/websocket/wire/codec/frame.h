// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "websocket/faultinjection.h"

/// The wire engine's protocol without sockets: bytes in, events out. Nothing here is a QObject or knows time.
namespace wsw::wire {

enum class Role { Client, Server };

/// The head of a frame (RFC 6455 section 5.2).
struct FrameHeader
{
    bool fin = true;
    quint8 rsv = 0; ///< 4: RSV1, 2: RSV2, 1: RSV3
    quint8 opcode = 0;
    bool masked = false;
    quint32 maskKey = 0; ///< its first byte on the wire is the highest
    quint64 length = 0;
    int size = 0; ///< of the head itself, in bytes

    bool isControl() const { return (opcode & 8) != 0; }
};

constexpr quint8 rsv1 = 4;
constexpr int maxHeaderSize = 14;

/// The head's part of what is told of a frame.
FrameInfo infoOf(const FrameHeader &header);

/// The head's size, as its first two bytes tell it: 2 to 14.
int headerSize(quint8 secondByte);
/// `bytes` has headerSize() bytes.
FrameHeader decodeHeader(const char *bytes);
/// Whether the length could have been written shorter, which is forbidden.
bool isLengthTooLong(const FrameHeader &header);
/// Writes at most maxHeaderSize bytes and returns how many.
int encodeHeader(char *out, const FrameHeader &header,
                 HandmadeFrame::LengthForm form = HandmadeFrame::LengthForm::Shortest);

/// Head and payload, masked if the header says so.
QByteArray encodeFrame(const FrameHeader &header, QByteArrayView payload,
                       HandmadeFrame::LengthForm form = HandmadeFrame::LengthForm::Shortest);

/// XORs data with the masking key (section 5.3). `offset`: of the first byte in the frame's payload.
void applyMask(char *data, qsizetype size, quint32 key, quint64 offset = 0);

} // namespace wsw::wire
