// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <sys/epoll.h>

#include <array>
#include <memory>
#include <vector>

namespace wsw::wire {

class EpollTransport;

/// Many sockets behind one descriptor that Qt's event loop watches: a turn of the loop costs what is ready, not what
/// is connected. (Qt's own dispatchers look at every notifier in every turn: 10,000 idle ones cost more than the work.)
/// Linux only. One thread; outlives its transports.
class EpollSet : public QObject
{
    Q_OBJECT

public:
    explicit EpollSet(QObject *parent = nullptr);
    ~EpollSet() override;

    bool isValid() const { return m_epoll >= 0; }

private:
    friend class EpollTransport;

    bool add(int descriptor, EpollTransport *transport);
    void change(int descriptor, EpollTransport *transport, bool reads, bool writes);
    void remove(int descriptor, EpollTransport *transport);
    void dispatch();

    int m_epoll = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::array<epoll_event, 256> m_ready{};
    int m_readyCount = 0;
    std::vector<char> m_buffer; ///< what one socket's read brought, until it is told
};

} // namespace wsw::wire
