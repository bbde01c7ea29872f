// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>

#include "fuzz/input.h"
#include "websocket/wire/codec/endpoint.h"

using namespace wsw;
using wsw::test::Input;
using wsw::test::require;

namespace {

/// Writes down what the endpoint tells, and keeps to nothing but what the contract allows.
class Listener final : public wire::EndpointListener
{
public:
    explicit Listener(qint64 maxMessage)
        : m_maxMessage(maxMessage)
    {
    }

    void output(const QByteArray &bytes) override { m_sent += bytes.size(); }
    void messageReceived(MessageKind kind, const QByteArray &payload) override
    {
        require(!m_over, "a message behind the end");
        require(payload.size() <= std::max<qint64>(m_maxMessage, 125), "a message above the limit");
        require(kind != MessageKind::Text || payload.isValidUtf8(), "a text that is not UTF-8");
        m_story += char(kind);
        m_story += payload + '\n';
    }
    void frameSeen(Direction, const FrameInfo &frame) override
    {
        require(frame.inflated >= -1, "a frame that inflated to less than nothing");
        require(quint64(frame.payload.size()) <= frame.length, "a frame longer than it declares");
    }
    void closingEnded() override { end("closed"); }
    void failed(const wire::ProtocolError &error) override
    {
        end("failed");
        m_story += QByteArray::number(int(error.rule)) + '@' + QByteArray::number(error.offset);
    }
    qint64 outputBacklog() const override { return 0; }

    const QByteArray &story() const { return m_story; }
    qint64 sent() const { return m_sent; }

private:
    void end(const char *how)
    {
        require(!m_over, "two ends");
        m_over = true;
        m_story += how;
    }

    const qint64 m_maxMessage;
    QByteArray m_story;
    qint64 m_sent = 0;
    bool m_over = false;
};

QByteArray storyOf(const wire::Endpoint::Settings &settings, QByteArrayView bytes, qsizetype pieceSize)
{
    Listener listener(settings.maxMessage);
    wire::Endpoint endpoint(settings, listener);
    for (qsizetype offset = 0; offset < bytes.size(); offset += pieceSize) {
        const QByteArrayView piece = bytes.sliced(offset, std::min(pieceSize, bytes.size() - offset));
        const auto copy = std::make_unique<char[]>(size_t(piece.size())); // its end is guarded
        std::copy(piece.begin(), piece.end(), copy.get());
        require(endpoint.receive(copy.get(), piece.size()) == piece.size(), "bytes that were not taken");
    }
    require(endpoint.bytesReceived() == quint64(bytes.size()) || endpoint.hasFailed(), "bytes that were not counted");
    // Answers to pings and one close frame: no more than came, and what a close frame can be.
    require(listener.sent() <= 3 * bytes.size() + 200, "more answered than was asked");
    return listener.story();
}

} // namespace

/// A peer's bytes behind the opening handshake, in both roles: whatever they are, however they are cut.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const quint8 flags = input.choice();
    const quint8 bits = input.choice();
    const qsizetype pieceSize = 1 + input.choice() % 64;
    wire::Endpoint::Settings settings;
    settings.role = (flags & 1) != 0 ? wire::Role::Server : wire::Role::Client;
    settings.tellsFrames = (flags & 2) != 0;
    constexpr qint64 limits[] = {1 << 20, 70000, 1000, 10};
    settings.maxMessage = limits[flags >> 4 & 3];
    settings.maxFrame = (flags & 64) != 0 ? settings.maxMessage / 2 : 0;
    if ((flags & 4) != 0) {
        const int windowBits = 8 + (bits & 7);
        const bool fresh = (flags & 8) != 0;
        settings.deflate = wire::DeflateParameters{fresh, fresh, windowBits, windowBits};
    }
    const QByteArray whole = storyOf(settings, input.rest(), std::max<qsizetype>(1, input.rest().size()));
    const QByteArray cut = storyOf(settings, input.rest(), pieceSize);
    // zlib sees a distance beyond a smaller window only from one piece to the next.
    if (!settings.deflate || settings.deflate->serverMaxWindowBits == 15)
        require(whole == cut, "another story when cut");
    return 0;
}
