// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

#include "websocket/wire/io/transport.h"

namespace wsw::wire {

class EpollSet;

/// A plain TCP socket of an EpollSet, without a QTcpSocket: no buffer and no notifier of its own. Linux only.
class EpollTransport final : public Transport
{
public:
    /// Takes the descriptor over, which must be non-blocking.
    EpollTransport(int descriptor, EpollSet &set);
    ~EpollTransport() override;
    Q_DISABLE_COPY_MOVE(EpollTransport)

    /// False if the set could not take it (out of descriptors).
    bool isValid() const { return m_descriptor >= 0; }
    QHostAddress peerAddress(quint16 *port) const;

    qsizetype write(QByteArrayView bytes) override;
    qint64 bytesToWrite() const override { return 0; }
    void holdReading(bool held) override;
    void finish() override;
    void drop(TcpEnd end) override;

private:
    friend class EpollSet;

    void read(char *buffer, qsizetype size);
    void makeRoom();
    void watch();
    void endStream(const QString &error);

    EpollSet &m_set;
    int m_descriptor;
    bool m_held = false;
    bool m_full = false; ///< roomMade() is owed
    bool m_ended = false;
};

} // namespace wsw::wire
