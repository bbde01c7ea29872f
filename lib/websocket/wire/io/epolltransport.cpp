// SPDX-License-Identifier: MIT
#include "websocket/wire/io/epolltransport.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "websocket/wire/io/epollset.h"

namespace wsw::wire {

EpollTransport::EpollTransport(int descriptor, EpollSet &set)
    : m_set(set)
    , m_descriptor(descriptor)
{
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (!m_set.add(m_descriptor, this)) {
        close(m_descriptor);
        m_descriptor = -1;
    }
}

EpollTransport::~EpollTransport()
{
    drop(TcpEnd::Finish);
}

QHostAddress EpollTransport::peerAddress(quint16 *port) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (getpeername(m_descriptor, generic, &size) != 0)
        return {};
    // Both families have the port in the same place.
    *port = ntohs(reinterpret_cast<sockaddr_in *>(&address)->sin_port);
    return QHostAddress(generic);
}

qsizetype EpollTransport::write(QByteArrayView bytes)
{
    qsizetype written = 0;
    while (written < bytes.size() && m_descriptor >= 0) {
        const ssize_t size =
            send(m_descriptor, bytes.data() + written, size_t(bytes.size() - written), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size > 0)
            written += size;
        else if (errno != EINTR)
            break; // no room, or broken, which reading tells
    }
    if (written < bytes.size() && !m_full) {
        m_full = true;
        watch();
    }
    return written;
}

void EpollTransport::holdReading(bool held)
{
    if (std::exchange(m_held, held) != held)
        watch();
}

void EpollTransport::finish()
{
    shutdown(m_descriptor, SHUT_WR);
}

void EpollTransport::drop(TcpEnd end)
{
    m_listener = nullptr;
    if (m_descriptor < 0)
        return;
    if (end == TcpEnd::Reset) {
        const linger now{1, 0};
        setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    }
    m_set.remove(m_descriptor, this);
    close(std::exchange(m_descriptor, -1));
}

void EpollTransport::watch()
{
    if (m_descriptor >= 0 && !m_ended)
        m_set.change(m_descriptor, this, !m_held, m_full);
}

void EpollTransport::read(char *buffer, qsizetype size)
{
    ssize_t received = 0;
    do {
        received = recv(m_descriptor, buffer, size_t(size), 0);
    } while (received < 0 && errno == EINTR);
    if (received > 0) {
        if (m_listener)
            m_listener->bytesReceived(buffer, received);
    } else if (received == 0) {
        endStream({});
    } else if (errno != EAGAIN && errno != EWOULDBLOCK) {
        endStream(qt_error_string(errno));
    }
}

void EpollTransport::makeRoom()
{
    m_full = false;
    watch();
    if (m_listener)
        m_listener->roomMade();
}

void EpollTransport::endStream(const QString &error)
{
    // A level that stays high would be told in every turn.
    m_ended = true;
    m_set.remove(m_descriptor, this);
    if (m_listener)
        m_listener->streamEnded(error);
}

} // namespace wsw::wire
