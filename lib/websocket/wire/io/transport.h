// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include "message/handshakeinfo.h"
#include "websocket/faultinjection.h"

namespace wsw::wire {

/// Whom a Transport tells; never from within a call of its functions.
class TransportListener
{
public:
    /// The bytes may be changed. They are gone afterwards.
    virtual void bytesReceived(char *data, qsizetype size) = 0;
    /// There is room again, after write() took less than it was given; or what write() took is out.
    virtual void roomMade() = 0;
    /// The peer ended the stream, or, with a text for people, the connection broke. Nothing more is received.
    virtual void streamEnded(const QString &error) = 0;

protected:
    ~TransportListener() = default;
};

/// A connected byte stream: TCP or TLS over it. One thread.
class Transport
{
public:
    virtual ~Transport() = default;

    /// From now on; nothing is told before.
    void setListener(TransportListener *listener) { m_listener = listener; }

    /// Takes what there is room for; fewer than all means that roomMade() will follow.
    virtual qsizetype write(QByteArrayView bytes) = 0;
    /// What write() took and the operating system has not yet.
    virtual qint64 bytesToWrite() const = 0;
    virtual void holdReading(bool held) = 0;
    /// Sends FIN behind what was written; still receives.
    virtual void finish() = 0;
    /// Fills in what is known of TLS.
    virtual void describe(HandshakeInfo &) const {}
    /// Drops the connection; nothing is told after it.
    virtual void drop(TcpEnd end) = 0;

protected:
    TransportListener *m_listener = nullptr;
};

} // namespace wsw::wire
