// SPDX-License-Identifier: MIT
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QSslError>
#include <QTcpSocket>

#include <memory>

#include "message/message.h"
#include "websocket/wire/handshake/clienthandshake.h"

namespace wsw::wire {

/// A client's way to an open connection: TCP, proxy, TLS, the opening handshake. Ends in opened() or failed(), unless
/// it is deleted before. Knows no deadline but that of a refusal's body.
class ClientOpening : public QObject
{
    Q_OBJECT

public:
    explicit ClientOpening(const ConnectionOptions &options, QObject *parent = nullptr);
    ~ClientOpening() override;

    /// Errors arrive through failed(), never from within.
    void start();

    /// What is known so far.
    const HandshakeInfo &handshake() const { return m_info; }
    /// Once opened.
    std::unique_ptr<QTcpSocket> takeSocket();
    const QByteArray &early() const { return m_rest; } ///< what came behind the head
    const ClientHandshake::Outcome &outcome() const { return m_outcome; }

signals:
    void opened();
    void failed(const wsw::Error &error);
    void warned(const wsw::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    Result<void> prepare();
    void sendRequest();
    void onReadyRead();
    void onHead();
    void onBody();
    void onSslErrors(const QList<QSslError> &errors);
    void onSocketError();
    void onStreamEnded();
    void refuse();
    void fail(const Error &error);

    const ConnectionOptions m_options;
    std::unique_ptr<QTcpSocket> m_socket;
    std::optional<ClientHandshake> m_handshake;
    HeadReader m_reader;
    HandshakeInfo m_info;
    ClientHandshake::Outcome m_outcome;
    QByteArray m_rest;
    std::optional<Error> m_certificateError;
    QBasicTimer m_bodyTimer;
    bool m_ended = false;
};

} // namespace wsw::wire
