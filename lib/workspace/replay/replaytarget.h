// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

#include "websocket/server.h"
#include "workspace/server/clientpush.h"

namespace wsw {

/// Where a replay's messages go. Lives on its connections' thread.
class ReplayTarget : public QObject
{
    Q_OBJECT

public:
    /// NotOpen unless it is open.
    static Result<std::unique_ptr<ReplayTarget>> of(Connection &connection);
    /// NoSuchClient if nobody is there.
    static Result<std::unique_ptr<ReplayTarget>> of(Server &server, const Audience &audience);

    /// Whether a message of so many bytes may be sent: so little waits before it that the peer keeps up. Of several,
    /// the slowest counts.
    virtual bool hasRoom(qint64 bytes) const = 0;
    /// Returns how many did not get it; an error if nobody did.
    virtual Result<int> send(MessageKind kind, const QByteArray &payload) = 0;

signals:
    /// Nobody is there any more. The last that it tells: it must not be used then.
    void lost(const wsw::Error &error);

protected:
    using QObject::QObject;
};

} // namespace wsw
