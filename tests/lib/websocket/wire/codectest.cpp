// SPDX-License-Identifier: MIT
#include "lib/websocket/wire/codectest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <set>

namespace wsw::test {

namespace {

constexpr quint8 maskKey[] = {0x37, 0xfa, 0x21, 0x3d}; // RFC 6455 section 5.7
/// Streams up to this size are cut at every position.
constexpr qsizetype cutEverywhere = 700;
constexpr qsizetype cutsNearBorder = 20;
constexpr qsizetype farCuts = 12;

void appendNumber(QByteArray &out, quint64 number, int bytes)
{
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += char(number >> shift & 0xff);
}

QByteArray encoded(const TestFrame &frame, bool masked)
{
    const quint64 length = frame.declared.value_or(quint64(frame.payload.size()));
    const int shortest = length < 126 ? 0 : length < 65536 ? 2 : 8;
    const int lengthBytes = frame.lengthBytes < 0 ? shortest : frame.lengthBytes;
    const int seven = lengthBytes == 0 ? int(length) : lengthBytes == 2 ? 126 : 127;
    QByteArray out;
    out += char((frame.fin ? 0x80 : 0) | frame.rsv << 4 | frame.opcode);
    out += char((masked ? 0x80 : 0) | seven);
    appendNumber(out, length, lengthBytes);
    if (!masked)
        return out + frame.payload;
    for (const quint8 byte : maskKey)
        out += char(byte);
    for (qsizetype i = 0; i < frame.payload.size(); ++i)
        out += char(quint8(frame.payload.at(i)) ^ maskKey[i % 4]);
    return out;
}

QString opcodeText(quint8 opcode)
{
    static const QMap<int, QString> names = {{0, QStringLiteral("continuation")}, {1, QStringLiteral("text")},
                                             {2, QStringLiteral("binary")},       {8, QStringLiteral("close")},
                                             {9, QStringLiteral("ping")},         {10, QStringLiteral("pong")}};
    return names.value(opcode, QStringLiteral("reserved"));
}

QString sentLine(const TestFrame &frame, bool isRightlyMasked)
{
    QString what = QStringLiteral("> ") + opcodeText(frame.opcode);
    if (!frame.fin)
        what += QStringLiteral(" (goes on)");
    if (frame.rsv != 0)
        what += QStringLiteral(" (RSV %1)").arg(frame.rsv);
    if (!isRightlyMasked)
        what += QStringLiteral(" (wrongly masked)");
    if (frame.opcode != 8)
        return line(what, frame.payload);
    return frame.payload.isEmpty()
               ? what
               : what + QStringLiteral(" %1").arg(qFromBigEndian<quint16>(frame.payload.constData()));
}

std::set<qsizetype> cutsOf(const TestStream &stream)
{
    std::set<qsizetype> cuts;
    const auto add = [&](qsizetype from, qsizetype to) {
        for (qsizetype cut = std::max<qsizetype>(from, 1); cut < std::min(to, stream.bytes.size()); ++cut)
            cuts.insert(cut);
    };
    if (stream.bytes.size() <= cutEverywhere) {
        add(1, stream.bytes.size());
        return cuts;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(stream.heads.size(), farCuts); ++i)
        add(stream.heads.at(i) - cutsNearBorder / 4, stream.heads.at(i) + cutsNearBorder);
    for (qsizetype i = 1; i < farCuts; ++i)
        add(stream.bytes.size() * i / farCuts, stream.bytes.size() * i / farCuts + 1);
    add(stream.bytes.size() - cutsNearBorder, stream.bytes.size());
    return cuts;
}

QString difference(const QString &how, const QStringList &lines, const QStringList &expected)
{
    if (lines == expected)
        return {};
    return QStringLiteral("%1: [%2] instead of [%3]")
        .arg(how, lines.join(QStringLiteral(" | ")), expected.join(QStringLiteral(" | ")));
}

} // namespace

TestFrame TestFrame::open() const
{
    TestFrame frame = *this;
    frame.fin = false;
    return frame;
}

TestFrame TestFrame::withRsv(quint8 bits) const
{
    TestFrame frame = *this;
    frame.rsv = bits;
    return frame;
}

TestFrame TestFrame::withLengthBytes(int bytes) const
{
    TestFrame frame = *this;
    frame.lengthBytes = bytes;
    return frame;
}

TestFrame TestFrame::declaring(quint64 length) const
{
    TestFrame frame = *this;
    frame.declared = length;
    return frame;
}

TestFrame TestFrame::withMask(bool mask) const
{
    TestFrame frame = *this;
    frame.masked = mask;
    return frame;
}

TestFrame text(const QByteArray &payload)
{
    return {1, payload};
}

TestFrame binary(const QByteArray &payload)
{
    return {2, payload};
}

TestFrame continuation(const QByteArray &payload)
{
    return {0, payload};
}

TestFrame ping(const QByteArray &payload)
{
    return {9, payload};
}

TestFrame pong(const QByteArray &payload)
{
    return {10, payload};
}

TestFrame closeFrame(quint16 code, const QByteArray &reason)
{
    QByteArray payload;
    appendNumber(payload, code, 2);
    return {8, payload + reason};
}

TestFrame closeFrame()
{
    return {8, {}};
}

quint64 TestStream::offset(const Place &place) const
{
    return quint64(place.byte < 0 ? heads.at(place.frame) : payloads.at(place.frame) + place.byte);
}

TestStream streamTo(wire::Role role, const QList<TestFrame> &frames)
{
    TestStream stream;
    for (const TestFrame &frame : frames) {
        stream.heads.append(stream.bytes.size());
        stream.bytes += encoded(frame, frame.masked.value_or(role == wire::Role::Server));
        stream.payloads.append(stream.bytes.size() - frame.payload.size());
    }
    return stream;
}

Transcript::Transcript(const wire::Endpoint::Settings &settings, bool echoes)
    : endpoint(settings, *this)
    , m_role(settings.role)
    , m_echoes(echoes)
{
}

void Transcript::feed(QByteArrayView bytes)
{
    const auto copy = std::make_unique<char[]>(size_t(bytes.size()));
    std::copy(bytes.begin(), bytes.end(), copy.get());
    endpoint.receive(copy.get(), bytes.size());
}

void Transcript::feedEach(QByteArrayView bytes, qsizetype size)
{
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(size, bytes.size())))
        feed(bytes.first(std::min(size, bytes.size())));
}

void Transcript::output(const QByteArray &bytes)
{
    sent += bytes;
    m_partial += bytes;
    for (;;) {
        const bool isMasked = m_partial.size() > 1 && (m_partial.at(1) & 0x80) != 0;
        const std::optional<TestFrame> frame = takeFrame(m_partial);
        if (!frame)
            return;
        lines.append(sentLine(*frame, isMasked == (m_role == wire::Role::Client)));
    }
}

void Transcript::messageReceived(MessageKind kind, const QByteArray &payload)
{
    lines.append(line(opcodeText(quint8(kind)), payload));
    if (kind != MessageKind::Text && kind != MessageKind::Binary)
        return;
    messages.append(payload);
    if (m_echoes)
        endpoint.send(kind, payload);
}

void Transcript::frameSeen(Direction direction, const FrameInfo &frame)
{
    (direction == Direction::In ? framesIn : framesOut).append(frame);
}

void Transcript::closingEnded()
{
    const CloseInfo info = endpoint.closeInfo();
    lines.append(QStringLiteral("closed %1 by %2 %3").arg(info.code).arg(closedByName(info.by), info.reason).trimmed());
}

void Transcript::failed(const wire::ProtocolError &protocolError)
{
    error = protocolError;
    lines.append(QStringLiteral("failed at %1: %2").arg(error->offset).arg(wire::closeReason(error->rule)));
}

QString line(const QString &what, const QByteArray &payload)
{
    constexpr qsizetype shownSize = 40;
    if (payload.isEmpty())
        return what;
    if (payload.size() > shownSize) {
        const QByteArray sum = QCryptographicHash::hash(payload, QCryptographicHash::Md5).toHex().left(8);
        return QStringLiteral("%1 %2 B %3").arg(what).arg(payload.size()).arg(QString::fromLatin1(sum));
    }
    return what + QLatin1Char(' ') + QString::fromLatin1(payload.toPercentEncoding(" ,.!-_~*'()"));
}

QStringList failureLines(wire::Rule rule, quint64 offset)
{
    return {QStringLiteral("> close %1").arg(wire::closeCode(rule)),
            QStringLiteral("failed at %1: %2").arg(offset).arg(wire::closeReason(rule))};
}

std::optional<TestFrame> takeFrame(QByteArray &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    const auto first = quint8(bytes.at(0));
    const auto second = quint8(bytes.at(1));
    const int lengthBytes = (second & 127) == 126 ? 2 : (second & 127) == 127 ? 8 : 0;
    const bool masked = (second & 128) != 0;
    const qsizetype headSize = 2 + lengthBytes + (masked ? 4 : 0);
    if (bytes.size() < headSize)
        return std::nullopt;
    qsizetype length = lengthBytes == 0 ? second & 127 : 0;
    for (int i = 0; i < lengthBytes; ++i)
        length = length << 8 | quint8(bytes.at(2 + i));
    if (bytes.size() < headSize + length)
        return std::nullopt;
    TestFrame frame{quint8(first & 15), bytes.mid(headSize, length), (first & 128) != 0, quint8(first >> 4 & 7)};
    for (qsizetype i = 0; masked && i < length; ++i)
        frame.payload[i] = char(frame.payload.at(i) ^ bytes.at(headSize - 4 + i % 4));
    frame.masked = masked;
    frame.lengthBytes = lengthBytes;
    bytes.remove(0, headSize + length);
    return frame;
}

wire::Endpoint::Settings settingsOf(wire::Role role)
{
    wire::Endpoint::Settings settings;
    settings.role = role;
    settings.maxMessage = 16 * 1024 * 1024;
    return settings;
}

wire::Endpoint::Settings deflating(wire::Role role, const wire::DeflateParameters &parameters)
{
    wire::Endpoint::Settings settings = settingsOf(role);
    settings.deflate = parameters;
    return settings;
}

QString differenceHoweverCut(const wire::Endpoint::Settings &settings, const TestStream &stream,
                             const QStringList &expected, bool echoes)
{
    const auto fedEach = [&](qsizetype size) {
        Transcript transcript(settings, echoes);
        transcript.feedEach(stream.bytes, size);
        return transcript.lines;
    };
    QString wrong = difference(QStringLiteral("whole"), fedEach(std::max<qsizetype>(1, stream.bytes.size())), expected);
    if (wrong.isEmpty())
        wrong = difference(QStringLiteral("byte by byte"), fedEach(1), expected);
    const std::set<qsizetype> cuts = cutsOf(stream);
    for (auto cut = cuts.begin(); cut != cuts.end() && wrong.isEmpty(); ++cut) {
        Transcript transcript(settings, echoes);
        transcript.feed(QByteArrayView(stream.bytes).first(*cut));
        transcript.feed(QByteArrayView(stream.bytes).sliced(*cut));
        wrong = difference(QStringLiteral("cut at %1").arg(*cut), transcript.lines, expected);
    }
    return wrong;
}

} // namespace wsw::test
