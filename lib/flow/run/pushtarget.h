// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include "message/message.h"

namespace wsw {

/// Whom a run's pushes reach: a server's clients, or a list in a test. `kind`: Text (UTF-8) or Binary.
class PushTarget
{
public:
    virtual ~PushTarget() = default;
    /// NoSuchClient if there is none of that id.
    virtual Result<void> push(quint32 client, MessageKind kind, const QByteArray &payload) = 0;
    /// Returns how many it reached.
    virtual Result<int> pushToAll(MessageKind kind, const QByteArray &payload) = 0;
    /// Begins the closing handshake. NoSuchClient if there is none of that id.
    virtual Result<void> disconnectClient(quint32 client, quint16 code, const QString &reason) = 0;
};

} // namespace wsw
