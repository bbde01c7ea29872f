// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

namespace wsw {

namespace wire {
class EpollSet;
}

/// Client connections that are many: those of the wire engine without TLS or proxy wait behind one descriptor of the
/// event loop once they are open, so that a turn of it costs what is ready, not what is connected. Linux; elsewhere it
/// changes nothing. One thread; outlives its connections.
class ConnectionSet
{
public:
    ConnectionSet();
    ~ConnectionSet();
    ConnectionSet(const ConnectionSet &) = delete;
    ConnectionSet &operator=(const ConnectionSet &) = delete;

    /// For engines; nullptr where there is none.
    wire::EpollSet *epollSet() const { return m_epoll.get(); }

private:
    std::unique_ptr<wire::EpollSet> m_epoll;
};

} // namespace wsw
