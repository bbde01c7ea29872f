// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace wsw::bench {

/// Many clients of one server on one epoll, that read whatever comes and only count it. Linux only.
class Crowd
{
public:
    explicit Crowd(uint16_t port);
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    /// Opens so many, a few at a time, and returns the seconds that it took.
    double open(int count);
    /// Asks for so many broadcasts, and for the next whenever less than `atATime` are on their way. Returns the seconds
    /// until every client has every one of them.
    double fanOut(int broadcasts, int size, int atATime);

private:
    struct Member
    {
        int socket;
        std::string answer; ///< to the opening handshake, until it is complete
        uint64_t received;  ///< bytes after that
    };

    void connectOne();
    bool readAnswer(Member &member);
    template <typename OnReadable>
    void waitForReadable(OnReadable &&onReadable);

    const uint16_t m_port;
    const std::string m_request;
    int m_epoll;
    std::vector<Member> m_members;
    std::vector<char> m_buffer;
};

} // namespace wsw::bench
