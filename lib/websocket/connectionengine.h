// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

#include "message/message.h"
#include "websocket/connectionoptions.h"

namespace wsw {

/// The protocol behind one Connection, for one opening. An engine keeps no log and no deadlines: Connection does.
/// Same thread as its Connection. Signals and messages never
/// come from within a call of the functions below.
class ConnectionEngine : public QObject
{
    Q_OBJECT

public:
    /// Text, Binary, Ping or Pong.
    using Receiver = std::function<void(MessageKind kind, const QByteArray &payload)>;

    using QObject::QObject;

    /// Whom messages go to. No signal: millions a second come this way, and a signal's two lookups show.
    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }

    /// Client role, once. Ends in opened() or failed().
    virtual void open(const ConnectionOptions &options) = 0;
    /// Text (valid UTF-8), Binary or Ping. Only while open.
    virtual void send(MessageKind kind, const QByteArray &payload) = 0;
    /// Begins the closing handshake; ends in closed().
    virtual void close(quint16 code, const QString &reason) = 0;
    /// Drops TCP. After open: closed(); before: nothing more is signalled.
    virtual void abort() = 0;
    /// What waits in our send buffer, in bytes.
    virtual qint64 bytesToWrite() const = 0;

signals:
    void opened(const wsw::OpenInfo &info);
    void failed(const wsw::Error &error);
    /// Something that the user should know of while the connection goes on or before it closes.
    void warned(const wsw::Error &error);
    void closed(const wsw::CloseInfo &info);

protected:
    void receive(MessageKind kind, const QByteArray &payload)
    {
        if (m_receiver)
            m_receiver(kind, payload);
    }

private:
    Receiver m_receiver;
};

} // namespace wsw
