// SPDX-License-Identifier: MIT
#pragma once

#include "message/message.h"

namespace wsw {

/// Whether an entry of a HAR is a WebSocket.
bool isHarWebSocket(const QJsonObject &entry);

/// The records of a HAR's entry in order. Of our own exports, which have `_webSocketEvents`, what they were made of; of
/// a browser's an Open made of request and response (or an Error, if the handshake was refused) and the messages.
/// Optional members may be missing. An error's message is half a sentence.
Result<QList<Message>> harConnection(const QJsonObject &entry, quint32 connection);

} // namespace wsw
