// SPDX-License-Identifier: MIT
#include <cstdio>
#include <cstring>

#include <zlib.h>

#include "client.h"
#include "jsondocuments.h"
#include "measurements.h"

namespace wsw::bench {

namespace {

constexpr int rounds = 5;
constexpr int messages = 4000;
constexpr size_t atATime = 8; // on their way
constexpr size_t chunk = 65536;
constexpr char flushTail[4] = {0x00, 0x00, char(0xff), char(0xff)}; // RFC 7692 section 7.2.1

/// One client's messages after one another, each with what the one before taught (RFC 7692 section 7.2.3.2).
class Deflater
{
public:
    Deflater() { deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY); }
    ~Deflater() { deflateEnd(&m_stream); }

    std::string deflated(const std::string &text)
    {
        std::string out(deflateBound(&m_stream, text.size()) + sizeof flushTail, '\0');
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
        m_stream.avail_in = uInt(text.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = uInt(out.size());
        ::deflate(&m_stream, Z_SYNC_FLUSH);
        out.resize(out.size() - m_stream.avail_out - sizeof flushTail);
        return out;
    }

private:
    z_stream m_stream = {};
};

class Inflater
{
public:
    Inflater() { inflateInit2(&m_stream, -15); }
    ~Inflater() { inflateEnd(&m_stream); }

    std::string inflated(std::string_view data)
    {
        std::string in(data);
        in.append(flushTail, sizeof flushTail);
        std::string out(chunk, '\0');
        m_stream.next_in = reinterpret_cast<Bytef *>(in.data());
        m_stream.avail_in = uInt(in.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = uInt(out.size());
        ::inflate(&m_stream, Z_SYNC_FLUSH);
        out.resize(out.size() - m_stream.avail_out);
        return out;
    }

private:
    z_stream m_stream = {};
};

struct Conversation
{
    std::vector<std::string> documents = jsonDocuments(messages);
    std::vector<std::string> frames; ///< the documents as one client sends them
    double sentBytes = 0;            ///< a message, without frame

    Conversation()
    {
        Deflater deflater;
        for (const std::string &document : documents) {
            const std::string payload = deflater.deflated(document);
            sentBytes += double(payload.size()) / messages;
            frames.push_back(maskedTextFrame(payload, true));
        }
    }
};

struct Echoed
{
    double cpuMicroseconds; ///< a message, of the server
    double bytes;           ///< a message on the wire, without frame
    std::string extensions;
};

Echoed echo(const Conversation &conversation, const ChildServer &server)
{
    Client client(server.port(), true);
    Inflater inflater;
    size_t bytes = 0;
    size_t sent = 0;
    const double before = server.cpuSeconds();
    for (size_t received = 0; received < conversation.frames.size(); ++received) {
        for (; sent < conversation.frames.size() && sent < received + atATime; ++sent)
            client.send(conversation.frames[sent]);
        const Client::Frame frame = client.readFrame();
        bytes += frame.payload.size();
        if (frame.head != 0xc1 || inflater.inflated(frame.payload) != conversation.documents[received])
            fail("a compressed echo is not what was sent");
    }
    return {(server.cpuSeconds() - before) * 1e6 / messages, double(bytes) / messages, client.extensions()};
}

} // namespace

void measureCompression(const Plan &plan, Table &table)
{
    const Conversation conversation;
    std::vector<std::unique_ptr<ChildServer>> servers;
    for (const Candidate &candidate : plan.compressingCandidates)
        servers.push_back(candidate.start());
    Series cpu;
    Series bytes;
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < servers.size(); ++i) {
            const Echoed echoed = echo(conversation, *servers[i]);
            cpu.add(plan.compressingCandidates[i].name, echoed.cpuMicroseconds);
            bytes.add(plan.compressingCandidates[i].name, echoed.bytes);
            if (round == 0) {
                std::printf("  %s agrees to \"%s\"; JSON of %zu B goes there in %.0f B, comes back in %.0f B\n",
                            plan.compressingCandidates[i].name.c_str(), echoed.extensions.c_str(),
                            conversation.documents.front().size(), conversation.sentBytes, echoed.bytes);
            }
        }
    }
    table.compare("compressed echo of 4 KiB JSON, CPU us", cpu, plan.ours, "node", Target{Target::AtMost, 1});
    table.compare("compressed echo of 4 KiB JSON, B back", bytes, plan.ours, "node");
}

} // namespace wsw::bench
