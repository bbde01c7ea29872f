// SPDX-License-Identifier: MIT
#pragma once

#include "message/message.h"

namespace wsw {

/// One frame as it was on the wire (RFC 6455 section 5.2): the payload of a Frame record.
struct FrameInfo
{
    bool fin = true;
    quint8 rsv = 0; ///< 4: RSV1, 2: RSV2, 1: RSV3
    quint8 opcode = 1;
    bool masked = false;
    quint32 maskKey = 0;  ///< its first byte on the wire is the highest
    quint64 length = 0;   ///< as declared; more than the payload has if the frame never became whole
    qint64 inflated = -1; ///< what its payload grew to when it was inflated; -1: was not compressed
    QByteArray payload;   ///< unmasked, not inflated

    bool operator==(const FrameInfo &) const = default;
};

Message frameMessage(quint32 connection, qint64 time, Direction direction, const FrameInfo &frame);
/// Of a Frame record. A record that is too short gives a frame of what is there.
FrameInfo frameInfo(const MessageView &message);
/// Likewise, without the payload: costs the same whatever its size.
FrameInfo frameHeader(const MessageView &message);
/// The part of a Frame record's payload that is the frame's.
QByteArrayView framePayload(const MessageView &message);
/// What a record of any kind says: of a frame its payload.
QByteArrayView contentOf(const MessageView &message);

/// "continuation", "text", "binary", "close", "ping", "pong", or "reserved 0x3".
QString opcodeName(quint8 opcode);
/// A Frame record on one line: "FIN RSV1 text, masked, length 12, inflated to 40".
QString frameSummary(const MessageView &message);

} // namespace wsw
