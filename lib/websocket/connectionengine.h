// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

#include "message/frameinfo.h"
#include "message/message.h"
#include "websocket/connectionoptions.h"

namespace wsw {

class FaultInjection;

/// The protocol behind one Connection, for one opening. An engine keeps no log and no deadlines of opening and
/// closing: Connection does. Same thread as its Connection. Signals and messages never
/// come from within a call of the functions below.
class ConnectionEngine : public QObject
{
    Q_OBJECT

public:
    /// Text, Binary, Ping or Pong.
    using Receiver = std::function<void(MessageKind kind, const QByteArray &payload)>;
    /// A frame of either direction, before its message.
    using FrameReceiver = std::function<void(Direction direction, const FrameInfo &frame)>;

    using QObject::QObject;

    /// Whom messages go to. No signal: millions a second come this way, and a signal's two lookups show.
    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }
    /// Whom single frames go to. False if the engine can't tell frames.
    virtual bool setFrameReceiver(FrameReceiver) { return false; }

    /// Client role, once. Ends in opened() or failed().
    virtual void open(const ConnectionOptions &options) = 0;
    /// Text (valid UTF-8), Binary or Ping. Only while open. `compress` false: not even if it was agreed.
    virtual void send(MessageKind kind, const QByteArray &payload, bool compress = true) = 0;
    /// Begins the closing handshake; ends in closed().
    virtual void close(quint16 code, const QString &reason) = 0;
    /// Drops TCP. After open: closed(); before: nothing more is signalled.
    virtual void abort() = 0;
    /// What waits in our send buffer, in bytes.
    virtual qint64 bytesToWrite() const = 0;
    /// Holds reading, so that TCP slows the peer down. False if the engine can't.
    virtual bool holdReading(bool) { return false; }
    /// Something waits in our send buffer: drained() follows, however little it is.
    virtual void expectDrained() = 0;
    /// nullptr if the engine can only behave.
    virtual FaultInjection *faultInjection() { return nullptr; }
    /// Of an opening that failed.
    virtual HandshakeInfo handshake() const { return {}; }

    /// When what is being received came, as Message::time; 0 while nothing is. What one read brought came at one time:
    /// asking the system's clock for each of a million messages a second is a tenth of their cost.
    qint64 receiveTime() const { return m_receiveTime; }

signals:
    void opened(const wsw::OpenInfo &info);
    void failed(const wsw::Error &error);
    /// Something that the user should know of while the connection goes on or before it closes.
    void warned(const wsw::Error &error);
    void closed(const wsw::CloseInfo &info);
    /// The send buffer held more than Limits::highWaterMark, or was asked after, and holds less than half of that.
    void drained();

protected:
    void receive(MessageKind kind, const QByteArray &payload)
    {
        if (m_receiver)
            m_receiver(kind, payload);
    }
    qint64 m_receiveTime = 0;

private:
    Receiver m_receiver;
};

} // namespace wsw
