// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>

#include <memory>

#include "websocket/connectionengine.h"
#include "websocket/faultinjection.h"
#include "websocket/wire/codec/endpoint.h"
#include "websocket/wire/codec/outputqueue.h"
#include "websocket/wire/io/transport.h"

class QTcpSocket;

namespace wsw {
class ConnectionSet;
}

namespace wsw::wire {

class ClientOpening;
class OutgoingGate;

/// What an Endpoint needs to know of a connection's options.
Endpoint::Settings endpointSettings(Role role, const Limits &limits, const CompressionOptions &compression,
                                    const std::optional<DeflateParameters> &agreed, bool tellsFrames);

/// Our own protocol engine: an Endpoint on a Transport, with the deadlines that the protocol asks for.
class WireConnectionEngine final : public ConnectionEngine,
                                   private TransportListener,
                                   private EndpointListener,
                                   private FaultInjection
{
    Q_OBJECT

public:
    /// Client role. `set` may be nullptr; else it outlives the engine.
    explicit WireConnectionEngine(ConnectionSet *set = nullptr);
    /// Server role, already open. `unsent` is what of our answer to the handshake is not out yet, `early` what came
    /// behind the client's request; its messages are told when control returns to the event loop.
    WireConnectionEngine(std::unique_ptr<Transport> transport, const Endpoint::Settings &settings, const Limits &limits,
                         const QByteArray &unsent, const QByteArray &early);
    ~WireConnectionEngine() override;

    bool setFrameReceiver(FrameReceiver receiver) override;
    void open(const ConnectionOptions &options) override;
    void send(MessageKind kind, const QByteArray &payload, bool compress) override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;
    qint64 bytesToWrite() const override;
    bool holdReading(bool held) override;
    void expectDrained() override { m_backlogHigh = true; }
    FaultInjection *faultInjection() override { return this; }
    HandshakeInfo handshake() const override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Phase { Idle, Opening, Open, Ending, Ended };

    void start(std::unique_ptr<Transport> transport, const Endpoint::Settings &settings, const Limits &limits);
    void onOpened();
    std::unique_ptr<Transport> transportFor(std::unique_ptr<QTcpSocket> socket) const;
    void receiveBytes(char *data, qsizetype size);
    void receiveHeld();
    void flush();
    void watchFrame();
    void checkFrame();
    /// The protocol is over: ends TCP once the output is out.
    void endWhenFlushed();
    /// Drops TCP and tells of the connection's end when control returns to the event loop.
    void end(const CloseInfo &info, TcpEnd how = TcpEnd::Finish);

    void bytesReceived(char *data, qsizetype size) override;
    void roomMade() override;
    void streamEnded(const QString &error) override;

    void output(const QByteArray &bytes) override;
    void messageReceived(MessageKind kind, const QByteArray &payload) override;
    void frameSeen(Direction direction, const FrameInfo &frame) override;
    void closingEnded() override;
    void failed(const ProtocolError &error) override;
    using ConnectionEngine::failed;
    qint64 outputBacklog() const override { return bytesToWrite(); }

    FrameInfo sendFrame(const HandmadeFrame &frame) override;
    void sendBytes(const QByteArray &bytes) override;
    void sendFragmented(MessageKind kind, const QByteArray &payload, const QList<qsizetype> &sizes) override;
    void withholdPongs(bool withheld) override;
    void stallAfter(qint64 bytes) override;
    void resumeSending() override;
    void setPace(const OutgoingPace &pace) override;
    void endTcp(TcpEnd end) override;
    OutgoingGate &gate();

    std::unique_ptr<ClientOpening> m_opening;
    ConnectionSet *m_set = nullptr;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Endpoint> m_endpoint;
    std::unique_ptr<OutgoingGate> m_gate;
    std::unique_ptr<ConnectionOptions> m_options; ///< client role
    FrameReceiver m_frameReceiver;
    OutputQueue m_out;
    QByteArray m_heldBytes; ///< received and not decoded, while reading is held
    QBasicTimer m_frameTimer;
    QBasicTimer m_endTimer;
    QBasicTimer m_gateTimer;
    qint64 m_highWaterMark = 0;
    std::chrono::milliseconds m_stallTimeout{0};
    quint64 m_watchedFrame = 0;
    quint64 m_watchedBytes = 0;
    Role m_role = Role::Client;
    Phase m_phase = Phase::Idle;
    bool m_receiving = false; ///< output is collected until what one read brought is told
    bool m_held = false;
    bool m_blocked = false; ///< the transport has no room
    bool m_backlogHigh = false;
    bool m_finished = false; ///< FIN is out
};

} // namespace wsw::wire
