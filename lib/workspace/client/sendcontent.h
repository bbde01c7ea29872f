// SPDX-License-Identifier: MIT
#pragma once

#include "websocket/connection.h"
#include "workspace/profile/messagecontent.h"

namespace wsw {

/// As the kind of message that it is; errors are Connection's.
inline Result<void> sendContent(Connection &connection, const MessageContent &content)
{
    return content.binary ? connection.sendBinary(content.payload) : connection.sendText(content.payload);
}

} // namespace wsw
