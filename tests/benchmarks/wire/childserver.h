// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

namespace wsw::bench {

/// A server under measurement: a process of its own, ended with this object or with us. Linux only.
class ChildServer
{
public:
    /// nullptr if the program ends without printing "listening PORT": it is not there, or can't do what is asked.
    static std::unique_ptr<ChildServer> start(const std::vector<std::string> &command);
    ~ChildServer();
    ChildServer(const ChildServer &) = delete;
    ChildServer &operator=(const ChildServer &) = delete;

    uint16_t port() const { return m_port; }
    double residentBytes() const;     ///< VmRSS
    double peakResidentBytes() const; ///< VmHWM: since the start
    double cpuSeconds() const;        ///< user and system time of all its threads

private:
    ChildServer(pid_t pid, int output)
        : m_pid(pid)
        , m_output(output)
    {
    }
    bool readPort();
    double statusBytes(const std::string &field) const;

    pid_t m_pid;
    int m_output; ///< kept open, so that nothing it prints ends it
    uint16_t m_port = 0;
};

} // namespace wsw::bench
