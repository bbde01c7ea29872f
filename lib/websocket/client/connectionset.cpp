// SPDX-License-Identifier: MIT
#include "websocket/client/connectionset.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "websocket/wire/io/epollset.h"
#else
namespace wsw::wire {
class EpollSet
{
};
} // namespace wsw::wire
#endif

namespace wsw {

ConnectionSet::ConnectionSet()
#ifdef Q_OS_LINUX
    : m_epoll(std::make_unique<wire::EpollSet>())
#endif
{
}

ConnectionSet::~ConnectionSet() = default;

} // namespace wsw
