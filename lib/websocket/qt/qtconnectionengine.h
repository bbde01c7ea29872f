// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>
#include <optional>

#include "websocket/connectionengine.h"

namespace wsw {

/// QWebSocket as an engine. Where QWebSocket keeps what happened to itself (whether a close frame came and who sent the
/// first, pings of the peer, protocol errors), the signals of its data processor child are listened to; if a future Qt
/// has no such child, close codes are still right but for who closed after a protocol error.
class QtConnectionEngine : public ConnectionEngine
{
    Q_OBJECT

public:
    QtConnectionEngine();
    /// Server role, already open. `tcp` is what carries it and dies with it.
    QtConnectionEngine(std::unique_ptr<QWebSocket> socket, QTcpSocket *tcp, const Limits &limits);
    ~QtConnectionEngine() override;

    void open(const ConnectionOptions &options) override;
    void send(MessageKind kind, const QByteArray &payload, bool compress) override;
    void close(quint16 code, const QString &reason) override;
    void abort() override;
    qint64 bytesToWrite() const override;
    void expectDrained() override { m_backlogHigh = true; }
    HandshakeInfo handshake() const override { return m_handshake; }

private:
    enum class Phase { Idle, Opening, Open, Ended };

    void attachSocket(const Limits &limits);
    void receiveNow(MessageKind kind, const QByteArray &payload);
    void tapDataProcessor();
    Result<void> configure(const ConnectionOptions &options);
    void onConnected();
    void onOpeningFailed();
    void onSslErrors(const QList<QSslError> &errors);
    void onDisconnected();
    CloseInfo closeOfSocket(ClosedBy by) const;
    void failLater(const Error &error);
    void reportClosed();

private slots: // found by name: see tapDataProcessor()
    void onCloseFrame();
    void onProtocolError();
    void onPingFrame(QByteArray payload);

private:
    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_tcp;
    ConnectionOptions m_options;
    Phase m_phase = Phase::Idle;
    bool m_tapped = false;
    bool m_aborted = false;
    qint64 m_highWaterMark = 0;
    bool m_backlogHigh = false; ///< drained() is owed
    std::optional<CloseInfo> m_ourClose;
    std::optional<CloseInfo> m_peerClose;
    std::optional<CloseInfo> m_protocolError;
    std::optional<Error> m_certificateError;
    HandshakeInfo m_handshake;
};

} // namespace wsw
