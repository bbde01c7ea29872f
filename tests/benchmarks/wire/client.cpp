// SPDX-License-Identifier: MIT
#include "client.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace wsw::bench {

namespace {

constexpr unsigned char maskKey[4] = {0x37, 0xfa, 0x21, 0x3d};
constexpr int shortLength = 125;
constexpr size_t mediumLength = 65535;

std::string bigEndian(uint64_t value, int bytes)
{
    std::string text;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        text += char(value >> shift);
    return text;
}

uint64_t fromBigEndian(std::string_view bytes)
{
    uint64_t value = 0;
    for (const char byte : bytes)
        value = value << 8 | uint8_t(byte);
    return value;
}

} // namespace

void fail(const std::string &reason)
{
    std::fflush(stdout);
    std::fprintf(stderr, "bench_wire: %s\n", reason.c_str());
    std::exit(1);
}

std::string maskedTextFrame(std::string_view payload, bool compressed)
{
    std::string frame(1, char(compressed ? 0xc1 : 0x81));
    if (payload.size() <= shortLength)
        frame += char(0x80 | payload.size());
    else if (payload.size() <= mediumLength)
        frame += char(0x80 | 126) + bigEndian(payload.size(), 2);
    else
        frame += char(0x80 | 127) + bigEndian(payload.size(), 8);
    frame.append(reinterpret_cast<const char *>(maskKey), sizeof maskKey);
    for (size_t i = 0; i < payload.size(); ++i)
        frame += char(payload[i] ^ maskKey[i % sizeof maskKey]);
    return frame;
}

size_t serverFrameSize(size_t payload)
{
    return payload + (payload <= shortLength ? 2 : payload <= mediumLength ? 4 : 10);
}

std::string upgradeRequest(uint16_t port, bool compress)
{
    return "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port)
           + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
             "Sec-WebSocket-Version: 13\r\n"
           + (compress ? "Sec-WebSocket-Extensions: permessage-deflate\r\n" : "") + "\r\n";
}

bool isUpgraded(std::string_view answer)
{
    if (answer.find("\r\n\r\n") == std::string_view::npos)
        return false;
    if (answer.substr(0, 12) != "HTTP/1.1 101" || answer.find("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") == std::string_view::npos)
        fail("the opening handshake was refused: " + std::string(answer));
    return true;
}

int connectTo(uint16_t port, int source, int receiveBuffer)
{
    const int client = socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    const timeval patience = {10, 0};
    setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (receiveBuffer > 0)
        setsockopt(client, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + uint32_t(source));
    if (source > 0) {
        // The port is chosen by connect(), which knows which are free towards this server.
        setsockopt(client, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
        if (bind(client, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            fail(std::string("bind: ") + std::strerror(errno));
    }
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        fail(std::string("connect: ") + std::strerror(errno));
    return client;
}

void sendAll(int socket, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            fail(std::string("send: ") + std::strerror(errno));
        bytes.remove_prefix(size_t(sent));
    }
}

void dropSocket(int socket)
{
    const linger reset = {1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    close(socket);
}

Client::Client(uint16_t port, bool compress, int receiveBuffer)
    : m_socket(connectTo(port, 0, receiveBuffer))
{
    send(upgradeRequest(port, compress));
    while (!isUpgraded(m_buffer))
        receiveMore();
    m_begin = m_buffer.find("\r\n\r\n") + 4;
    m_answer = m_buffer.substr(0, m_begin);
}

std::string Client::extensions() const
{
    const char *name = "Sec-WebSocket-Extensions:";
    const char *field = strcasestr(m_answer.c_str(), name);
    if (!field)
        return {};
    field += std::strlen(name);
    field += std::strspn(field, " ");
    return std::string(field, std::strcspn(field, "\r"));
}

void Client::receiveMore()
{
    m_buffer.erase(0, m_begin);
    m_begin = 0;
    char bytes[65536];
    const ssize_t size = recv(m_socket, bytes, sizeof bytes, 0);
    if (size <= 0)
        fail(size == 0 ? "the server has closed the connection" : std::string("recv: ") + std::strerror(errno));
    m_buffer.append(bytes, size_t(size));
}

Client::Frame Client::readFrame()
{
    while (true) {
        const std::string_view waiting = std::string_view(m_buffer).substr(m_begin);
        if (waiting.size() >= 2) {
            const int shortForm = waiting[1] & 0x7f;
            const size_t extra = shortForm <= shortLength ? 0 : shortForm == 126 ? 2 : 8;
            const uint64_t length = extra == 0 ? uint64_t(shortForm) : fromBigEndian(waiting.substr(2, extra));
            if (waiting.size() >= 2 + extra && waiting.size() - 2 - extra >= length) {
                m_begin += 2 + extra + length;
                return {uint8_t(waiting[0]), waiting.substr(2 + extra, length)};
            }
        }
        receiveMore();
    }
}

} // namespace wsw::bench
