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

constexpr qsizetype framesPerBlock = 1000;
constexpr qsizetype frameSize = 2 + FrameSender::payloadSize;

QByteArray encodedBlock()
{
    QByteArray frame("\x81\x40", 2);
    while (frame.size() < frameSize)
        frame += char('a' + frame.size() % 26);
    return frame.repeated(framesPerBlock);
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

FrameSender::FrameSender(quint64 messages, quint64 perSecond)
    : m_messages(messages)
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
    const QByteArray block = encodedBlock();
    const auto start = Clock::now();
    for (quint64 sent = 0; sent < m_messages && !m_stop;) {
        // In step with the rate a hundred times a second; the first frames go at once.
        const quint64 frames = m_perSecond ? std::min<quint64>(m_perSecond / 100, framesPerBlock) : framesPerBlock;
        const quint64 count = std::min(frames, m_messages - sent);
        if (!sendAll(client, block.constData(), qsizetype(count) * frameSize))
            return;
        sent += count;
        if (m_perSecond)
            std::this_thread::sleep_until(start + std::chrono::nanoseconds(sent * 1000000000 / m_perSecond));
    }
}

} // namespace wsw::bench
