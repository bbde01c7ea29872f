// SPDX-License-Identifier: MIT
#include "framesender.h"

#include <algorithm>
#include <chrono>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "support/upgradeanswer.h"

namespace wsw::bench {

namespace {

constexpr qsizetype blockSize = 128 * 1024; // sent at once

/// A server's frame: RFC 6455 section 5.2.
QByteArray textFrame(const QByteArray &text)
{
    QByteArray frame(1, '\x81');
    const int lengthBytes = text.size() <= 125 ? 0 : text.size() <= 65535 ? 2 : 8;
    frame += char(lengthBytes == 0 ? text.size() : lengthBytes == 2 ? 126 : 127);
    for (int shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8)
        frame += char(text.size() >> shift);
    return frame + text;
}

bool sendAll(int client, const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t sent = ::send(client, data, size_t(size), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= sent;
    }
    return true;
}

bool shakeHands(int client)
{
    QByteArray request;
    char buffer[4096];
    while (!request.contains("\r\n\r\n")) {
        const ssize_t size = recv(client, buffer, sizeof buffer, 0);
        if (size <= 0)
            return false;
        request.append(buffer, size);
    }
    const QByteArray answer = test::upgradeAnswer(request);
    return sendAll(client, answer.constData(), answer.size());
}

} // namespace

QByteArray asciiText(qsizetype size)
{
    QByteArray text;
    while (text.size() < size)
        text += char('a' + text.size() % 26);
    return text;
}

QByteArray mixedText(qsizetype size)
{
    const QString phrase =
        QStringLiteral("订单已更新，请查收。 Заказ обновлён: посмотрите. Order updated, see 42. 🚚📦✅ ");
    QString text;
    while (text.size() < size)
        text += phrase;
    QByteArray utf8 = text.toUtf8();
    const auto continuesCharacter = [&](qsizetype at) { return (uchar(utf8.at(at)) & 0xc0) == 0x80; };
    while (continuesCharacter(size))
        --size;
    utf8.truncate(size);
    return utf8;
}

FrameSender::FrameSender(const QByteArray &text, quint64 messages, quint64 perSecond)
    : m_frame(textFrame(text))
    , m_messages(messages)
    , m_perSecond(perSecond)
{
    m_listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || listen(m_listener, 8) != 0
        || getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("can't listen on loopback");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread(&FrameSender::serve, this);
}

FrameSender::~FrameSender()
{
    m_stop = true;
    m_thread.join();
    close(m_listener);
}

QUrl FrameSender::url() const
{
    return QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(m_port));
}

void FrameSender::serve()
{
    while (!m_stop) {
        pollfd ready = {m_listener, POLLIN, 0};
        if (poll(&ready, 1, 50) <= 0)
            continue;
        const int client = accept(m_listener, nullptr, nullptr);
        if (shakeHands(client))
            send(client);
        shutdown(client, SHUT_WR);
        // Until the peer has read it all and closes.
        char buffer[256];
        while (!m_stop) {
            pollfd readable = {client, POLLIN, 0};
            if (poll(&readable, 1, 50) > 0 && recv(client, buffer, sizeof buffer, 0) <= 0)
                break;
        }
        close(client);
    }
}

void FrameSender::send(int client) const
{
    using Clock = std::chrono::steady_clock;
    const quint64 framesPerBlock = std::max<quint64>(1, quint64(blockSize / m_frame.size()));
    const QByteArray block = m_frame.repeated(qsizetype(framesPerBlock));
    const auto start = Clock::now();
    for (quint64 sent = 0; sent < m_messages && !m_stop;) {
        // In step with the rate a hundred times a second; the first frames go at once.
        const quint64 frames = m_perSecond ? std::min<quint64>(m_perSecond / 100, framesPerBlock) : framesPerBlock;
        const quint64 count = std::min(frames, m_messages - sent);
        if (!sendAll(client, block.constData(), qsizetype(count) * m_frame.size()))
            return;
        sent += count;
        if (m_perSecond)
            std::this_thread::sleep_until(start + std::chrono::nanoseconds(sent * 1000000000 / m_perSecond));
    }
}

} // namespace wsw::bench
