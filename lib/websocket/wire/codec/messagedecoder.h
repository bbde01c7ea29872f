// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>

#include "message/frameinfo.h"
#include "websocket/wire/codec/deflatestream.h"
#include "websocket/wire/codec/frame.h"
#include "websocket/wire/codec/protocolerror.h"
#include "websocket/wire/codec/utf8validator.h"

namespace wsw::wire {

/// Whom a MessageDecoder tells. May call the decoder's stop(), nothing else of it.
class DecoderSink
{
public:
    /// Text, Binary, Ping or Pong.
    virtual void messageDecoded(MessageKind kind, const QByteArray &payload) = 0;
    /// `code` 1005 if the frame had none. Nothing is decoded after it.
    virtual void closeDecoded(quint16 code, const QString &reason) = 0;
    /// Before what the frame completes. Only if Settings::tellsFrames.
    virtual void frameDecoded(const FrameInfo &frame) = 0;

protected:
    ~DecoderSink() = default;
};

/// Turns the peer's bytes, in whatever pieces they come, into messages (RFC 6455 sections 5 and 8.1, RFC 7692).
/// What a peer declares costs no memory: only what it has sent does.
class MessageDecoder
{
public:
    struct Settings
    {
        Role role = Role::Client; ///< ours
        qint64 maxMessage = 0;    ///< bytes, inflated
        qint64 maxFrame = 0;      ///< bytes
        bool tellsFrames = false;
        bool inflates = false; ///< permessage-deflate was agreed, with these:
        int windowBits = 15;
        bool noContextTakeover = false;
    };

    MessageDecoder(const Settings &settings, DecoderSink &sink);

    /// Takes the bytes and unmasks them where they are. Returns how many were taken: all, unless stop() was called.
    /// After an error or a close frame everything is taken and ignored.
    qsizetype decode(char *data, qsizetype size);
    const std::optional<ProtocolError> &error() const { return m_error; }

    /// From the sink: decode() returns behind the frame that is being told.
    void stop() { m_stopped = true; }
    /// Ends decoding: what follows is ignored.
    void end() { m_ended = true; }

    /// A frame or its head has begun and not ended.
    bool isMidFrame() const { return !m_ended && (m_inPayload || m_headSize > 0); }
    quint64 bytesTaken() const { return m_offset; }
    /// Where in the stream the frame began whose head was read last.
    quint64 frameOffset() const { return m_frameOffset; }

private:
    qsizetype decodeHead(const char *data, qsizetype size);
    std::optional<Rule> checkHead() const;
    void beginFrame();
    qsizetype decodePayload(char *data, qsizetype size);
    void takeData(QByteArrayView piece);
    void takeCompressed(QByteArrayView piece);
    /// `offset`: of the text in the stream, if it is there as it is.
    void validate(QByteArrayView text, std::optional<quint64> offset);
    void endMessage();
    void endControl();
    void tellFrame();
    void fail(Rule rule, quint64 offset);

    const Settings m_settings;
    DecoderSink &m_sink;
    std::unique_ptr<InflateStream> m_inflate;
    std::optional<ProtocolError> m_error;
    quint64 m_offset = 0;      ///< of the next byte in the stream
    quint64 m_frameOffset = 0; ///< of the frame's first byte
    FrameHeader m_frame;
    quint64 m_taken = 0;  ///< of the frame's payload
    QByteArray m_message; ///< the data message so far, inflated
    QByteArray m_control;
    QByteArray m_framePayload; ///< only if frames are told
    qint64 m_inflatedBefore = 0;
    Utf8Validator m_utf8;
    char m_head[maxHeaderSize];
    quint8 m_headSize = 0;      ///< of the bytes in m_head
    quint8 m_messageOpcode = 0; ///< 0: no message has begun
    bool m_compressed = false;  ///< the message that has begun
    bool m_inPayload = false;
    bool m_frameTold = false;
    bool m_stopped = false;
    bool m_ended = false;
};

} // namespace wsw::wire
