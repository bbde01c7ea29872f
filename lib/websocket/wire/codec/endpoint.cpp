// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/endpoint.h"

#include <QRandomGenerator>
#include <QtEndian>

#include "websocket/closecode.h"

namespace wsw::wire {

namespace {

/// Payloads from this size on are sent as they are, beside their head: not copied.
constexpr qsizetype sharedSize = 16 * 1024;
/// A peer that pings and does not read is not answered above this (RFC 6455 section 5.5.3 allows to leave answers out).
constexpr qint64 maxPongBacklog = 1024 * 1024;

MessageDecoder::Settings decoderSettings(const Endpoint::Settings &settings)
{
    MessageDecoder::Settings result;
    result.role = settings.role;
    result.maxMessage = settings.maxMessage;
    result.maxFrame = settings.maxFrame > 0 ? settings.maxFrame : settings.maxMessage;
    result.tellsFrames = settings.tellsFrames;
    if (settings.deflate) {
        const DeflateSide peer =
            settings.role == Role::Client ? settings.deflate->server() : settings.deflate->client();
        result.inflates = true;
        result.windowBits = peer.windowBits;
        result.noContextTakeover = peer.noContextTakeover;
    }
    return result;
}

} // namespace

/// Masking keys come from the system's random numbers (RFC 6455 section 10.3), many at a time.
struct Endpoint::MaskKeys
{
    std::array<quint32, 128> keys{};
    size_t used = keys.size();
};

Endpoint::Endpoint(const Settings &settings, EndpointListener &listener)
    : m_settings(settings)
    , m_listener(listener)
    , m_decoder(decoderSettings(settings), *this)
{
}

Endpoint::~Endpoint() = default;

qsizetype Endpoint::receive(char *data, qsizetype size)
{
    if (hasFailed())
        return size;
    const qsizetype taken = m_decoder.decode(data, size);
    if (m_decoder.error())
        failWith(*m_decoder.error());
    return taken;
}

void Endpoint::failStalled()
{
    if (hasFailed())
        return;
    m_stalled = true;
    m_decoder.end();
    failWith({Rule::Stalled, m_decoder.bytesTaken()});
}

void Endpoint::failWith(const ProtocolError &error)
{
    sendClose(closeCode(error.rule), closeReason(error.rule));
    m_listener.failed(error);
}

void Endpoint::send(MessageKind kind, const QByteArray &payload, bool compress)
{
    if (m_closeSent)
        return;
    FrameHeader header;
    header.opcode = quint8(kind);
    const QByteArray small = compress && !header.isControl() ? deflated(payload) : QByteArray();
    if (small.isEmpty()) {
        sendFrame(header, payload);
        return;
    }
    header.rsv = rsv1;
    sendFrame(header, small, payload.size());
}

QByteArray Endpoint::deflated(const QByteArray &payload)
{
    if (!m_settings.deflate || payload.isEmpty() || payload.size() < m_settings.deflateThreshold)
        return {};
    if (!m_deflate) {
        const DeflateSide us =
            m_settings.role == Role::Server ? m_settings.deflate->server() : m_settings.deflate->client();
        m_deflate = std::make_unique<DeflateStream>(us.windowBits, us.noContextTakeover, m_settings.deflateLevel);
    }
    return m_deflate->deflate(payload);
}

void Endpoint::sendFragmented(MessageKind kind, const QByteArray &payload, const QList<qsizetype> &sizes)
{
    if (m_closeSent)
        return;
    FrameHeader header;
    header.opcode = quint8(kind);
    const QByteArray small = deflated(payload);
    header.rsv = small.isEmpty() ? 0 : rsv1;
    QByteArray rest = small.isEmpty() ? payload : small;
    header.fin = false;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        const qsizetype size = sizes.at(i);
        const bool isLast = i + 1 == sizes.size() && size == rest.size();
        if (size < 0 || size > rest.size() || isLast)
            break;
        sendFrame(header, rest.left(size));
        rest = rest.mid(size);
        header.opcode = 0;
        header.rsv = 0;
    }
    header.fin = true;
    sendFrame(header, rest);
}

FrameInfo Endpoint::sendHandmade(const HandmadeFrame &frame)
{
    FrameHeader header;
    header.fin = frame.fin;
    header.rsv = frame.rsv;
    header.opcode = frame.opcode;
    header.masked = frame.masked.value_or(m_settings.role == Role::Client);
    if (header.masked)
        header.maskKey = frame.maskKey ? *frame.maskKey : nextMaskKey();
    header.length = frame.declaredLength.value_or(quint64(frame.payload.size()));
    m_listener.output(encodeFrame(header, frame.payload, frame.lengthForm));
    FrameInfo info = infoOf(header);
    info.payload = frame.payload;
    return info;
}

void Endpoint::sendFrame(FrameHeader header, const QByteArray &payload, qint64 inflated)
{
    header.masked = m_settings.role == Role::Client;
    if (header.masked)
        header.maskKey = nextMaskKey();
    header.length = quint64(payload.size());
    if (m_settings.tellsFrames) {
        FrameInfo info = infoOf(header);
        info.inflated = inflated;
        info.payload = payload;
        m_listener.frameSeen(Direction::Out, info);
    }
    if (header.masked || payload.size() < sharedSize) {
        m_listener.output(encodeFrame(header, payload));
        return;
    }
    char head[maxHeaderSize];
    m_listener.output(QByteArray(head, encodeHeader(head, header)));
    m_listener.output(payload);
}

void Endpoint::sendClose(quint16 code, const QString &reason)
{
    if (m_closeSent)
        return;
    m_closeSent = true;
    if (!m_closeReceived)
        m_close = {code, reason, ClosedBy::Us};
    QByteArray payload;
    if (code != noStatusCode) {
        payload.resize(2);
        qToBigEndian<quint16>(code, payload.data());
        payload += reason.toUtf8();
    }
    FrameHeader header;
    header.opcode = quint8(MessageKind::Close);
    sendFrame(header, payload);
}

CloseInfo Endpoint::closeInfo() const
{
    if (m_closeSent || m_closeReceived)
        return m_close;
    return {abnormalCode, {}, ClosedBy::Abnormal};
}

void Endpoint::messageDecoded(MessageKind kind, const QByteArray &payload)
{
    if (kind == MessageKind::Ping && !m_withholdsPongs && m_listener.outputBacklog() <= maxPongBacklog)
        send(MessageKind::Pong, payload);
    m_listener.messageReceived(kind, payload);
}

void Endpoint::closeDecoded(quint16 code, const QString &reason)
{
    m_closeReceived = true;
    if (!m_closeSent) {
        m_close = {code, reason, ClosedBy::Peer};
        sendClose(code, reason); // echoed (section 5.5.1): what the peer's own API tells is what it gets back
    }
    m_listener.closingEnded();
}

void Endpoint::frameDecoded(const FrameInfo &frame)
{
    m_listener.frameSeen(Direction::In, frame);
}

quint32 Endpoint::nextMaskKey()
{
    if (!m_maskKeys)
        m_maskKeys = std::make_unique<MaskKeys>();
    if (m_maskKeys->used == m_maskKeys->keys.size()) {
        QRandomGenerator::system()->fillRange(m_maskKeys->keys.data(), qsizetype(m_maskKeys->keys.size()));
        m_maskKeys->used = 0;
    }
    return m_maskKeys->keys[m_maskKeys->used++];
}

} // namespace wsw::wire
