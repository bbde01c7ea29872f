// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/messagedecoder.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

#include "websocket/closecode.h"

namespace wsw::wire {

namespace {

constexpr quint8 textOpcode = 0x1;
constexpr quint8 binaryOpcode = 0x2;
constexpr quint8 closeOpcode = 0x8;
constexpr quint8 pongOpcode = 0xa;
/// What a declared length reserves at most; the rest as it arrives.
constexpr qsizetype maxReserve = 1024 * 1024;

} // namespace

MessageDecoder::MessageDecoder(const Settings &settings, DecoderSink &sink)
    : m_settings(settings)
    , m_sink(sink)
{
}

qsizetype MessageDecoder::decode(char *data, qsizetype size)
{
    m_stopped = false;
    qsizetype taken = 0;
    while (taken < size && !m_ended && !m_stopped) {
        taken += m_inPayload ? decodePayload(data + taken, size - taken) : decodeHead(data + taken, size - taken);
    }
    if (!m_ended)
        return taken;
    m_offset += quint64(size - taken);
    return size;
}

qsizetype MessageDecoder::decodeHead(const char *data, qsizetype size)
{
    qsizetype taken = 0;
    if (m_headSize == 0 && size >= maxHeaderSize) {
        m_frame = decodeHeader(data);
        taken = m_frame.size;
    } else {
        while (taken < size && (m_headSize < 2 || m_headSize < headerSize(quint8(m_head[1]))))
            m_head[m_headSize++] = data[taken++];
        if (m_headSize < 2 || m_headSize < headerSize(quint8(m_head[1]))) {
            m_offset += quint64(taken);
            return taken;
        }
        m_frame = decodeHeader(m_head);
        m_headSize = 0;
    }
    m_offset += quint64(taken);
    m_frameOffset = m_offset - quint64(m_frame.size);
    m_frameTold = false;
    if (const std::optional<Rule> broken = checkHead()) {
        fail(*broken, m_frameOffset);
        return taken;
    }
    beginFrame();
    if (m_frame.length == 0)
        decodePayload(nullptr, 0);
    return taken;
}

std::optional<Rule> MessageDecoder::checkHead() const
{
    const bool isContinuation = m_frame.opcode == 0;
    if (m_frame.rsv != 0) {
        if (m_frame.rsv != rsv1 || !m_settings.inflates)
            return Rule::ReservedBits;
        if (m_frame.isControl())
            return Rule::CompressedControl;
        if (isContinuation)
            return Rule::CompressedContinuation;
    }
    if ((m_frame.opcode > binaryOpcode && m_frame.opcode < closeOpcode) || m_frame.opcode > pongOpcode)
        return Rule::ReservedOpcode;
    if (m_frame.masked != (m_settings.role == Role::Server))
        return m_frame.masked ? Rule::MaskForbidden : Rule::MaskMissing;
    if ((m_frame.length >> 63) != 0)
        return Rule::LengthHighBit;
    if (isLengthTooLong(m_frame))
        return Rule::LengthNotShortest;
    if (m_frame.isControl()) {
        if (!m_frame.fin)
            return Rule::ControlFragmented;
        if (m_frame.length > quint64(maxControlPayload))
            return Rule::ControlTooLong;
        return std::nullopt;
    }
    if (isContinuation != (m_messageOpcode != 0))
        return isContinuation ? Rule::ContinuationWithoutStart : Rule::MessageInsideMessage;
    if (m_frame.length > quint64(m_settings.maxFrame))
        return Rule::FrameTooBig;
    const bool compressed = isContinuation ? m_compressed : m_frame.rsv == rsv1;
    if (!compressed && m_frame.length > quint64(m_settings.maxMessage - m_message.size()))
        return Rule::MessageTooBig;
    return std::nullopt;
}

void MessageDecoder::beginFrame()
{
    m_inPayload = true;
    m_taken = 0;
    if (m_frame.isControl())
        return;
    if (m_frame.opcode != 0) {
        m_messageOpcode = m_frame.opcode;
        m_compressed = m_frame.rsv == rsv1;
        m_utf8.reset();
    }
    m_inflatedBefore = m_message.size();
}

qsizetype MessageDecoder::decodePayload(char *data, qsizetype size)
{
    const auto taken = qsizetype(std::min<quint64>(quint64(size), m_frame.length - m_taken));
    if (m_frame.masked)
        applyMask(data, taken, m_frame.maskKey, m_taken);
    m_taken += quint64(taken);
    m_offset += quint64(taken);
    if (m_settings.tellsFrames)
        m_framePayload.append(data, taken);
    if (m_frame.isControl())
        m_control.append(data, taken);
    else
        takeData(QByteArrayView(data, taken));
    if (m_ended || m_taken < m_frame.length)
        return taken;
    if (m_settings.tellsFrames)
        tellFrame();
    m_inPayload = false;
    if (m_frame.isControl())
        endControl();
    else if (m_frame.fin)
        endMessage();
    return taken;
}

void MessageDecoder::takeData(QByteArrayView piece)
{
    if (m_compressed) {
        takeCompressed(piece);
        return;
    }
    validate(piece, m_offset - quint64(piece.size()));
    if (m_ended)
        return;
    const bool isWholeMessage = m_frame.fin && m_frame.opcode != 0 && quint64(piece.size()) == m_frame.length;
    if (isWholeMessage) {
        m_message = piece.toByteArray();
        return;
    }
    if (m_message.isEmpty()) // later ones grow it by halves, or each small fragment would move the whole
        m_message.reserve(qsizetype(std::min<quint64>(m_frame.length, maxReserve)));
    m_message.append(piece);
}

void MessageDecoder::takeCompressed(QByteArrayView piece)
{
    if (!m_inflate)
        m_inflate = std::make_unique<InflateStream>(m_settings.windowBits, m_settings.noContextTakeover);
    const qsizetype before = m_message.size();
    InflateStream::Outcome outcome = m_inflate->inflate(piece, m_message, m_settings.maxMessage);
    if (outcome == InflateStream::Outcome::Ok && m_frame.fin && m_taken == m_frame.length)
        outcome = m_inflate->finish(m_message, m_settings.maxMessage);
    // What came out is judged first, so that the error does not depend on how the stream was cut.
    const auto kept = qsizetype(std::min<qint64>(m_message.size(), m_settings.maxMessage));
    validate(QByteArrayView(m_message).first(kept).sliced(before), std::nullopt);
    if (outcome != InflateStream::Outcome::Ok && !m_ended)
        fail(outcome == InflateStream::Outcome::TooBig ? Rule::MessageTooBig : Rule::DeflateInvalid, m_frameOffset);
}

void MessageDecoder::validate(QByteArrayView text, std::optional<quint64> offset)
{
    if (m_messageOpcode != textOpcode)
        return;
    const qsizetype bad = m_utf8.feed(text.data(), text.size());
    if (bad >= 0)
        fail(Rule::TextNotUtf8, offset ? *offset + quint64(bad) : m_frameOffset);
}

void MessageDecoder::endMessage()
{
    const quint8 opcode = std::exchange(m_messageOpcode, quint8(0));
    if (opcode == textOpcode && !m_utf8.isComplete()) {
        fail(Rule::TextNotUtf8, m_offset);
        return;
    }
    const QByteArray message = std::exchange(m_message, {});
    m_sink.messageDecoded(MessageKind(opcode), message);
}

void MessageDecoder::endControl()
{
    const QByteArray payload = std::exchange(m_control, {});
    if (m_frame.opcode != closeOpcode) {
        m_sink.messageDecoded(MessageKind(m_frame.opcode), payload);
        return;
    }
    quint16 code = noStatusCode;
    const quint64 payloadOffset = m_offset - quint64(payload.size());
    if (payload.size() == 1) {
        fail(Rule::CloseTooShort, payloadOffset);
        return;
    }
    if (payload.size() >= 2) {
        code = qFromBigEndian<quint16>(payload.constData());
        if (!isSendableCloseCode(code)) {
            fail(Rule::CloseCodeInvalid, payloadOffset);
            return;
        }
    }
    const QByteArray reason = payload.mid(2);
    Utf8Validator utf8;
    const qsizetype bad = utf8.feed(reason.constData(), reason.size());
    if (bad >= 0 || !utf8.isComplete()) {
        fail(Rule::CloseReasonNotUtf8, bad >= 0 ? payloadOffset + 2 + quint64(bad) : m_offset);
        return;
    }
    m_ended = true;
    m_sink.closeDecoded(code, QString::fromUtf8(reason));
}

void MessageDecoder::tellFrame()
{
    FrameInfo frame = infoOf(m_frame);
    if (m_inPayload && !m_frame.isControl() && m_compressed)
        frame.inflated = m_message.size() - m_inflatedBefore;
    frame.payload = std::exchange(m_framePayload, {});
    m_frameTold = true;
    m_sink.frameDecoded(frame);
}

void MessageDecoder::fail(Rule rule, quint64 offset)
{
    m_ended = true;
    m_error = ProtocolError{rule, offset};
    if (m_settings.tellsFrames && !m_frameTold)
        tellFrame(); // as far as it came
    m_message = {};
    m_control = {};
}

} // namespace wsw::wire
