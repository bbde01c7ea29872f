// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace wsw::bench {

/// Says why and ends the program: a benchmark that went wrong has no figures.
[[noreturn]] void fail(const std::string &reason);

/// A whole text message as a client sends it (RFC 6455 section 5.2); `compressed`: with RSV1.
std::string maskedTextFrame(std::string_view payload, bool compressed = false);
/// The bytes of a server's frame of so much payload.
size_t serverFrameSize(size_t payload);

std::string upgradeRequest(uint16_t port, bool compress = false);
/// Whether the answer to it is complete; fails if it is no acceptance.
bool isUpgraded(std::string_view answer);

/// A blocking socket to the server on 127.0.0.1; fails after ten seconds without data. `source`: from 127.0.0.(1 +
/// source), so that many connections don't run out of ports. `receiveBuffer` 0: the system's default.
int connectTo(uint16_t port, int source = 0, int receiveBuffer = 0);
void sendAll(int socket, std::string_view bytes);
/// Closes with a reset, which leaves no port in TIME_WAIT.
void dropSocket(int socket);

/// One WebSocket client on a blocking socket.
class Client
{
public:
    struct Frame
    {
        uint8_t head;             ///< FIN, RSV and opcode
        std::string_view payload; ///< valid until the next one is read
    };

    explicit Client(uint16_t port, bool compress = false, int receiveBuffer = 0);
    ~Client() { dropSocket(m_socket); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// The negotiated extensions, as the server words them.
    std::string extensions() const;
    void send(std::string_view bytes) { sendAll(m_socket, bytes); }
    Frame readFrame();

private:
    void receiveMore();

    int m_socket;
    std::string m_answer;
    std::string m_buffer;
    size_t m_begin = 0; ///< of what is not yet read
};

} // namespace wsw::bench
