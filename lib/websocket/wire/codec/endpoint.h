// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <memory>

#include "message/message.h"
#include "websocket/wire/codec/messagedecoder.h"
#include "websocket/wire/handshake/permessagedeflate.h"

namespace wsw::wire {

/// Whom an Endpoint tells, and what it sends through. Within a call of the endpoint.
class EndpointListener
{
public:
    virtual void output(const QByteArray &bytes) = 0;
    /// Text, Binary, Ping or Pong.
    virtual void messageReceived(MessageKind kind, const QByteArray &payload) = 0;
    virtual void frameSeen(Direction direction, const FrameInfo &frame) = 0;
    /// The peer's close frame came, ours is out: TCP may end once the output is sent.
    virtual void closingEnded() = 0;
    /// The peer broke the protocol; a close frame that says so is out, and nothing more is received.
    virtual void failed(const ProtocolError &error) = 0;
    /// What waits to be sent, in bytes: answers to pings are left out while it is much.
    virtual qint64 outputBacklog() const = 0;

protected:
    ~EndpointListener() = default;
};

/// One end of an open connection: messages, control frames and the closing handshake (RFC 6455 sections 5 and 7).
/// Knows neither sockets nor time.
class Endpoint final : private DecoderSink
{
public:
    struct Settings
    {
        Role role = Role::Client;
        qint64 maxMessage = 0; ///< bytes, inflated
        qint64 maxFrame = 0;   ///< bytes; 0: as a message
        bool tellsFrames = false;
        std::optional<DeflateParameters> deflate; ///< as agreed
        int deflateLevel = 6;
        qint64 deflateThreshold = 0; ///< shorter messages are not compressed, in bytes
    };

    Endpoint(const Settings &settings, EndpointListener &listener);
    ~Endpoint();
    Q_DISABLE_COPY_MOVE(Endpoint)

    /// Returns how many bytes were taken; fewer only after stopReceiving(). Changes the bytes.
    qsizetype receive(char *data, qsizetype size);
    /// From a listener's function: receive() returns behind the message that is being told.
    void stopReceiving() { m_decoder.stop(); }
    /// TCP has ended; only closeInfo() makes sense from here on.
    void endReceiving() { m_decoder.end(); }
    /// For a frame that stays away: fails the connection.
    void failStalled();

    /// Text (valid UTF-8), Binary, Ping or Pong; nothing once a close frame is out.
    void send(MessageKind kind, const QByteArray &payload, bool compress = true);
    /// As `send`, cut into frames of the given payload sizes, which may be 0, and what is left then into a last one.
    void sendFragmented(MessageKind kind, const QByteArray &payload, const QList<qsizetype> &sizes);
    FrameInfo sendHandmade(const HandmadeFrame &frame);
    /// The code 1005 makes an empty close frame.
    void sendClose(quint16 code, const QString &reason);
    void withholdPongs(bool withheld) { m_withholdsPongs = withheld; }

    bool isOpen() const { return !m_closeSent && !m_closeReceived; }
    bool awaitsClose() const { return m_closeSent && !m_closeReceived && !hasFailed(); }
    bool hasFailed() const { return m_decoder.error().has_value() || m_stalled; }
    bool isMidFrame() const { return m_decoder.isMidFrame(); }
    quint64 frameOffset() const { return m_decoder.frameOffset(); }
    quint64 bytesReceived() const { return m_decoder.bytesTaken(); }
    /// How it ended, if TCP ended now: the first close frame's code, whoever sent it; 1006 if there was none.
    CloseInfo closeInfo() const;

private:
    void messageDecoded(MessageKind kind, const QByteArray &payload) override;
    void closeDecoded(quint16 code, const QString &reason) override;
    void frameDecoded(const FrameInfo &frame) override;
    void sendFrame(FrameHeader header, const QByteArray &payload, qint64 inflated = -1);
    /// Empty if the payload is to go uncompressed.
    QByteArray deflated(const QByteArray &payload);
    void failWith(const ProtocolError &error);
    quint32 nextMaskKey();

    const Settings m_settings;
    EndpointListener &m_listener;
    MessageDecoder m_decoder;
    std::unique_ptr<DeflateStream> m_deflate;
    struct MaskKeys;
    std::unique_ptr<MaskKeys> m_maskKeys;
    CloseInfo m_close; ///< the first close frame's, either side's
    bool m_closeSent = false;
    bool m_closeReceived = false;
    bool m_stalled = false;
    bool m_withholdsPongs = false;
};

} // namespace wsw::wire
