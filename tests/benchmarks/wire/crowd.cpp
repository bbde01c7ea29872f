// SPDX-License-Identifier: MIT
#include "crowd.h"

#include <cerrno>
#include <chrono>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "client.h"

namespace wsw::bench {

namespace {

constexpr int patience = 10000;        // milliseconds without anything
constexpr int openingAtATime = 64;     // less than any server's listen backlog
constexpr int clientsPerSource = 5000; // of about 28,000 ports

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Crowd::Crowd(uint16_t port)
    : m_port(port)
    , m_request(upgradeRequest(port))
    , m_epoll(epoll_create1(0))
    , m_buffer(65536)
{
}

Crowd::~Crowd()
{
    for (const Member &member : m_members)
        dropSocket(member.socket);
    close(m_epoll);
}

void Crowd::connectOne()
{
    const int socket = connectTo(m_port, int(m_members.size()) / clientsPerSource);
    epoll_event interest = {EPOLLIN, {}};
    interest.data.u64 = m_members.size();
    if (epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &interest) != 0)
        fail("a client can't be watched");
    m_members.push_back({socket, {}, 0});
    sendAll(socket, m_request);
}

template <typename OnReadable>
void Crowd::waitForReadable(OnReadable &&onReadable)
{
    epoll_event events[512];
    const int count = epoll_wait(m_epoll, events, 512, patience);
    if (count == 0 || (count < 0 && errno != EINTR))
        fail("the server says nothing for ten seconds");
    for (int i = 0; i < count; ++i)
        onReadable(m_members[events[i].data.u64]);
}

bool Crowd::readAnswer(Member &member)
{
    const ssize_t size = recv(member.socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
    if (size <= 0)
        fail("the server has closed a connection");
    member.answer.append(m_buffer.data(), size_t(size));
    if (!isUpgraded(member.answer))
        return false;
    member.answer = {};
    return true;
}

double Crowd::open(int count)
{
    const auto start = std::chrono::steady_clock::now();
    m_members.reserve(size_t(count));
    for (int opened = 0; opened < count;) {
        while (int(m_members.size()) < count && int(m_members.size()) - opened < openingAtATime)
            connectOne();
        waitForReadable([&](Member &member) { opened += readAnswer(member) ? 1 : 0; });
    }
    return secondsSince(start);
}

double Crowd::fanOut(int broadcasts, int size, int atATime)
{
    const std::string request = maskedTextFrame("!fanout 1 " + std::to_string(size));
    const uint64_t broadcastBytes = m_members.size() * serverFrameSize(size_t(size));
    uint64_t received = 0;
    for (Member &member : m_members)
        member.received = 0;
    const auto start = std::chrono::steady_clock::now();
    int asked = 0;
    while (received < uint64_t(broadcasts) * broadcastBytes) {
        for (; asked < broadcasts && uint64_t(asked) < received / broadcastBytes + uint64_t(atATime); ++asked)
            sendAll(m_members.front().socket, request);
        waitForReadable([&](Member &member) {
            const ssize_t bytes = recv(member.socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
            if (bytes <= 0)
                fail("the server has closed a connection");
            member.received += uint64_t(bytes);
            received += uint64_t(bytes);
        });
    }
    const double seconds = secondsSince(start);
    for (const Member &member : m_members) {
        if (member.received != uint64_t(broadcasts) * serverFrameSize(size_t(size)))
            fail("a client did not receive what the others did");
    }
    return seconds;
}

} // namespace wsw::bench
