// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <thread>

namespace wsw::bench {

/// A WebSocket server of its own thread and plain sockets, that sends each client in turn the same number of 64-byte
/// text frames, encoded beforehand, as fast as the client takes them or at a rate. Faster than any receiver here.
/// Linux and macOS only. Listens on 127.0.0.1.
class FrameSender
{
public:
    /// `perSecond` 0: as fast as possible.
    explicit FrameSender(quint64 messages, quint64 perSecond = 0);
    ~FrameSender();

    QUrl url() const;

    static constexpr int payloadSize = 64;

private:
    void serve();
    void send(int client) const;

    const quint64 m_messages;
    const quint64 m_perSecond;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace wsw::bench
