// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace wsw::test {

/// Looks at a socket that Qt goes on using: QTcpSocket tells FIN and RST alike.
class TcpState
{
public:
#ifdef Q_OS_LINUX
    static constexpr bool isKnown = true;
    explicit TcpState(qintptr descriptor)
        : m_descriptor(dup(int(descriptor)))
    {
    }
    ~TcpState()
    {
        ::close(m_descriptor);
    }
    /// Once the peer has ended the stream.
    bool wasReset() const
    {
        tcp_info info{};
        socklen_t size = sizeof info;
        return getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_state == TCP_CLOSE;
    }

private:
    int m_descriptor;
#else
    static constexpr bool isKnown = false;
    explicit TcpState(qintptr) {}
    bool wasReset() const
    {
        return false;
    }
#endif
    Q_DISABLE_COPY_MOVE(TcpState)
};

} // namespace wsw::test
