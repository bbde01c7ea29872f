// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>

#include "message/message.h"

/// One connection in HAR 1.2, as Chrome's developer tools write it (front_end/models/har).
namespace wsw {

struct HarEntry
{
    quint32 connection = 0;
    OpenInfo info;
    HandshakeInfo handshake; ///< of what opened it, or was refused
    qint64 begin = 0;        ///< microseconds since the epoch
    qint64 end = 0;
};

/// Without its messages.
QJsonObject harEntryObject(const HarEntry &entry);
/// Of a text or binary message: `_webSocketMessages`' element.
QJsonObject harMessageObject(const MessageView &message);
/// Of any other record, for our own field `_webSocketEvents`: toJson()'s object, its time in seconds as Chrome's are,
/// `after`: how many of the connection's messages came before it, and of an open or error its `payload`.
QJsonObject harEventObject(const MessageView &message, quint64 after);

} // namespace wsw
