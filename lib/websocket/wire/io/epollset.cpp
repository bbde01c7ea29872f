// SPDX-License-Identifier: MIT
#include "websocket/wire/io/epollset.h"

#include <unistd.h>

#include "websocket/wire/io/epolltransport.h"

namespace wsw::wire {

namespace {

/// What is read from one client before the others' turn. Nine thousand of the smallest messages fit: with a few
/// microseconds for each, somebody who sends as fast as he can keeps the others waiting for less than 50 ms.
constexpr size_t bufferSize = 64 * 1024;

epoll_event eventFor(EpollTransport *transport, bool reads, bool writes)
{
    epoll_event event{};
    event.events = (reads ? EPOLLIN : 0u) | (writes ? EPOLLOUT : 0u);
    event.data.ptr = transport;
    return event;
}

} // namespace

EpollSet::EpollSet(QObject *parent)
    : QObject(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(bufferSize)
{
    if (!isValid())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &EpollSet::dispatch);
}

EpollSet::~EpollSet()
{
    m_notifier.reset();
    if (isValid())
        close(m_epoll);
}

bool EpollSet::add(int descriptor, EpollTransport *transport)
{
    epoll_event event = eventFor(transport, true, false);
    return epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void EpollSet::change(int descriptor, EpollTransport *transport, bool reads, bool writes)
{
    epoll_event event = eventFor(transport, reads, writes);
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void EpollSet::remove(int descriptor, EpollTransport *transport)
{
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    for (int i = 0; i < m_readyCount; ++i) {
        if (m_ready[size_t(i)].data.ptr == transport)
            m_ready[size_t(i)].data.ptr = nullptr;
    }
}

void EpollSet::dispatch()
{
    m_readyCount = epoll_wait(m_epoll, m_ready.data(), int(m_ready.size()), 0);
    // Whoever is removed meanwhile is struck off the list.
    const auto transportAt = [this](int i) { return static_cast<EpollTransport *>(m_ready[size_t(i)].data.ptr); };
    for (int i = 0; i < m_readyCount; ++i) {
        const quint32 events = m_ready[size_t(i)].events;
        if ((events & EPOLLOUT) != 0 && transportAt(i))
            transportAt(i)->makeRoom();
        if ((events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0 && transportAt(i))
            transportAt(i)->read(m_buffer.data(), qsizetype(m_buffer.size()));
    }
    m_readyCount = 0;
}

} // namespace wsw::wire
