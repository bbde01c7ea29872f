// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <thread>

namespace wsw::bench {

/// "abc…", so many bytes.
QByteArray asciiText(qsizetype size);
/// Chinese, Cyrillic, emoji and English by turns; at most so many bytes of UTF-8, less by no more than one character.
QByteArray mixedText(qsizetype size);

/// A WebSocket server of its own thread and plain sockets, that sends each client in turn the same text message many
/// times, encoded beforehand, as fast as the client takes them or at a rate. Faster than any receiver here.
/// Linux and macOS only. Listens on 127.0.0.1.
class FrameSender
{
public:
    /// `perSecond` 0: as fast as possible.
    FrameSender(const QByteArray &text, quint64 messages, quint64 perSecond = 0);
    ~FrameSender();

    QUrl url() const;

private:
    void serve();
    void send(int client) const;

    const QByteArray m_frame;
    const quint64 m_messages;
    const quint64 m_perSecond;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace wsw::bench
