// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTcpSocket>

#include <memory>

#include "websocket/wire/io/transport.h"

namespace wsw::wire {

/// A QTcpSocket or QSslSocket, connected and, if so, encrypted: the portable way, with TLS and proxies.
class SocketTransport final : public QObject, public Transport
{
    Q_OBJECT

public:
    explicit SocketTransport(std::unique_ptr<QTcpSocket> socket);
    ~SocketTransport() override;

    qsizetype write(QByteArrayView bytes) override;
    qint64 bytesToWrite() const override;
    void holdReading(bool held) override;
    void finish() override;
    void describe(HandshakeInfo &info) const override;
    void drop(TcpEnd end) override;

private:
    void read();
    void onBytesWritten();
    void onTlsError(QAbstractSocket::SocketError error);
    void onDisconnected();

    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<char[]> m_piece;
    const bool m_isUnbuffered; ///< reads come straight from the operating system
    bool m_held = false;
    bool m_writing = false;
    bool m_full = false; ///< roomMade() is owed
};

} // namespace wsw::wire
