// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

#include "message/message.h"
#include "websocket/connectionoptions.h"
#include "websocket/faultinjection.h"

namespace wsw {

class ConnectionEngine;
class ConnectionSet;

/// What went over a connection since it was opened last. Messages are text and binary; bytes are their payloads'.
struct ConnectionCounters
{
    quint64 received = 0;
    quint64 sent = 0;
    quint64 receivedBytes = 0;
    quint64 sentBytes = 0;
    quint64 dropped = 0;               ///< server role: messages that were not sent because the peer does not read
    quint64 receivedPings = 0;         ///< of the peer
    qint64 roundTripMicroseconds = -1; ///< of the last ping that was answered, -1 for none
};

/// One WebSocket connection, in client or server role, whatever engine carries it. Create, use and delete it on one
/// thread that runs an event loop (the network thread in the program); debug builds assert it.
///
/// Everything that happens is told once through logged(), in order: open, both directions' messages, pings and pongs,
/// close, errors. The other signals are for those who react.
///
/// A connection that never opened ends with failed(); one that was open ends with exactly one closed().
class Connection : public QObject
{
    Q_OBJECT

public:
    enum class Role { Client, Server };

    /// Client role. `id` is what its messages carry.
    Connection(quint32 id, ConnectionOptions options, QObject *parent = nullptr);
    /// Likewise, one of many; with EngineKind::Automatic it has the wire engine.
    Connection(quint32 id, ConnectionOptions options, ConnectionSet &set, QObject *parent = nullptr);
    /// Server role: an engine that is open already. Used by Server.
    Connection(quint32 id, std::unique_ptr<ConnectionEngine> engine, OpenInfo info, const Limits &limits,
               bool recordFrames, QObject *parent = nullptr);
    ~Connection() override;

    quint32 id() const { return m_id; }
    Role role() const { return m_role; }
    ConnectionState state() const { return m_state; }
    /// Connecting, Open or Closing: something is still to come of it.
    bool isActive() const;
    const OpenInfo &info() const { return m_info; }
    /// Of an opening that failed: what its engine can tell of it.
    const HandshakeInfo &failedHandshake() const { return m_failedHandshake; }
    const Limits &limits() const { return m_limits; }
    const ConnectionCounters &counters() const { return m_counters; }
    qint64 bytesToWrite() const;

    /// Client role: connects; again after closed() or failed() if one wishes. Errors arrive through failed().
    void open();
    /// Fails with NotOpen, MessageTooBig or BacklogFull, which backlogDrained() follows; InvalidArgument for text that
    /// is not UTF-8. `compress` false keeps one message from being compressed where compression was agreed.
    Result<void> sendText(const QByteArray &utf8, bool compress = true);
    Result<void> sendText(const QString &text) { return sendText(text.toUtf8()); }
    Result<void> sendBinary(const QByteArray &data, bool compress = true);
    /// At most 125 bytes (RFC 6455 section 5.5).
    Result<void> ping(const QByteArray &payload = {});
    /// How long the oldest unanswered ping has been waiting, in microseconds; -1 if none is.
    qint64 unansweredPing() const;
    /// Drops the connection because a ping was not answered in that time, and says so.
    void dropUnanswering(std::chrono::milliseconds timeout);
    /// Reads no more until released, so that TCP slows the peer down; what one read brought is still told.
    /// Unsupported by the Qt engine.
    Result<void> holdReading(bool held);
    bool isReadingHeld() const { return m_readingHeld; }
    /// Holds reading while more than Limits::highWaterMark waits to be sent, for those who answer what they receive:
    /// a peer that sends faster than it reads is slowed down instead of dropped. No effect with the Qt engine.
    void setBackPressure(bool on) { m_backPressure = on; }
    /// Does something wrong on purpose: Unsupported by the Qt engine, NotOpen unless open. Frames and bytes by hand
    /// are logged as such.
    Result<void> sendFrame(const HandmadeFrame &frame);
    Result<void> sendBytes(const QByteArray &bytes);
    Result<void> sendFragmented(MessageKind kind, const QByteArray &payload, const QList<qsizetype> &sizes);
    Result<void> withholdPongs(bool withheld);
    Result<void> stallAfter(qint64 bytes);
    Result<void> resumeSending();
    Result<void> setPace(const OutgoingPace &pace);
    Result<void> endTcp(TcpEnd end);
    /// Server role: a message was not sent to it.
    void countDropped() { ++m_counters.dropped; }
    /// Begins the closing handshake. 1000 to 1003, 1007 to 1014 and 3000 to 4999 may be sent (section 7.4), the reason
    /// has at most 123 bytes of UTF-8. Closing what is closed or closing does nothing. While Connecting it aborts.
    Result<void> close(quint16 code = 1000, const QString &reason = {});
    /// Drops TCP without a close frame.
    void abort();

signals:
    void stateChanged(wsw::ConnectionState state);
    void opened(const wsw::OpenInfo &info);
    /// Text and binary. What still comes while we close is logged alone.
    void messageReceived(const wsw::Message &message);
    void pongReceived(const QByteArray &payload, qint64 roundTripMicroseconds);
    void closed(const wsw::CloseInfo &info);
    void failed(const wsw::Error &error); ///< never opened
    /// More than Limits::highWaterMark waits in our send buffer; told once until it is drained below half of that.
    void backlogRose(qint64 bytes);
    void backlogDrained(); ///< after one of these, or after BacklogFull
    void logged(const wsw::Message &message);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct KeepAlive
    {
        QTimer interval;
        QTimer pongDeadline;
        qint64 sent = 0; ///< the ping that pongDeadline is for, on m_clock
    };

    friend class Server; // logs the opening of a client once it is known by its id; sends what is checked already

    void attachEngine(bool recordFrames);
    void setState(ConnectionState state);
    qint64 now() const;
    void log(Direction direction, MessageKind kind, const QByteArray &payload, quint32 detail = 0);
    void logOpen();
    void logError(const Error &error);
    Result<void> send(MessageKind kind, const QByteArray &data, bool compress = true);
    template <typename F>
    Result<void> injectFault(F &&action);
    void onOpened(const OpenInfo &info);
    void onReceived(MessageKind kind, const QByteArray &payload);
    void onPong(const QByteArray &payload);
    void onClosed(const CloseInfo &info);
    void onFailed(const Error &error);
    void startCloseDeadline();
    void onDeadline();
    void openThrough(const ProxyOptions &proxy);
    void hold(bool held);
    void querySystemProxy();
    void makeKeepAlive();
    void onKeepAlive();
    void stopKeepAlive();
    std::chrono::milliseconds pongTimeout() const;

    const quint32 m_id;
    const Role m_role;
    const ConnectionOptions m_options;
    ConnectionSet *m_set = nullptr;
    const Limits m_limits;
    OpenInfo m_info;
    HandshakeInfo m_failedHandshake;
    ConnectionState m_state = ConnectionState::Closed;
    ConnectionCounters m_counters;
    std::unique_ptr<ConnectionEngine> m_engine;
    QBasicTimer m_deadline; ///< of the opening, later of the closing handshake
    // Most connections have neither, and a server has thousands of them: its clients' pings are ClientKeeper's.
    std::unique_ptr<KeepAlive> m_keepAlive;
    std::unique_ptr<QFutureWatcher<ProxyOptions>> m_proxyQuery; ///< what the system says
    struct PendingPing
    {
        QByteArray payload;
        qint64 sent = 0;
    };
    QList<PendingPing> m_pendingPings;
    QElapsedTimer m_clock;
    qint64 m_closingBacklog = 0; ///< when the deadline was set last
    bool m_lost = false;         ///< we drop it because the peer is gone
    bool m_backlogHigh = false;  ///< backlogRose() was told
    bool m_backPressure = false;
    bool m_readingHeld = false;
};

} // namespace wsw
