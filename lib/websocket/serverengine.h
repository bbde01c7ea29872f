// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QObject>

#include <memory>

#include "websocket/connectionengine.h"

namespace wsw {

/// Listens and shakes hands for a Server; same thread.
class ServerEngine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Result<void> listen(const QHostAddress &address, quint16 port) = 0;
    virtual void stopListening() = 0;
    virtual bool isListening() const = 0;
    virtual quint16 port() const = 0;

    /// Takes over the connection that accepted() announced. Valid during that signal.
    virtual std::unique_ptr<ConnectionEngine> takeConnection() = 0;

signals:
    /// A client is open; OpenInfo::client is not yet set. Call takeConnection() at once: frames that came with the
    /// handshake are delivered when control returns.
    void accepted(const wsw::OpenInfo &info);
    void refused(const wsw::Error &error);
};

} // namespace wsw
