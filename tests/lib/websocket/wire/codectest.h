// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "websocket/wire/codec/endpoint.h"

namespace wsw::test {

/// A frame as a peer puts it on the wire, right or wrong. Encoded here, not by the codec's own encoder.
struct TestFrame
{
    quint8 opcode = 1;
    QByteArray payload{};
    bool fin = true;
    quint8 rsv = 0;
    std::optional<bool> masked{};      ///< nothing: as the sender's role demands
    std::optional<quint64> declared{}; ///< nothing: the payload's length
    int lengthBytes = -1;              ///< 0, 2 or 8 beside the seven bits; -1: the shortest

    /// The same without FIN.
    TestFrame open() const;
    /// The same with RSV1, RSV2 and RSV3 as 4, 2 and 1.
    TestFrame withRsv(quint8 bits) const;
    TestFrame withLengthBytes(int bytes) const;
    TestFrame declaring(quint64 length) const;
    TestFrame withMask(bool mask) const;
};

TestFrame text(const QByteArray &payload);
TestFrame binary(const QByteArray &payload);
TestFrame continuation(const QByteArray &payload);
TestFrame ping(const QByteArray &payload = {});
TestFrame pong(const QByteArray &payload = {});
TestFrame closeFrame(quint16 code, const QByteArray &reason = {});
TestFrame closeFrame();

/// Where a peer's mistake shows: a frame of the stream, and a byte of its payload, or -1 for its head.
struct Place
{
    qsizetype frame = 0;
    qsizetype byte = -1;
};

/// Frames one behind the other.
struct TestStream
{
    QByteArray bytes;
    QList<qsizetype> heads;
    QList<qsizetype> payloads;

    quint64 offset(const Place &place) const;
};

/// As the peer of an endpoint of that role sends them.
TestStream streamTo(wire::Role role, const QList<TestFrame> &frames);

/// An endpoint whose every event and frame is written down as a line.
class Transcript final : private wire::EndpointListener
{
public:
    explicit Transcript(const wire::Endpoint::Settings &settings, bool echoes = false);

    /// A copy that ends where the bytes end: reading beyond it is seen by the address sanitizer.
    void feed(QByteArrayView bytes);
    void feedEach(QByteArrayView bytes, qsizetype size);

    wire::Endpoint endpoint;
    QStringList lines;
    std::optional<wire::ProtocolError> error;
    QList<FrameInfo> framesIn;
    QList<FrameInfo> framesOut;
    QByteArrayList messages; ///< text and binary
    QByteArray sent;         ///< everything, as on the wire
    qint64 backlog = 0;      ///< what the endpoint is told

private:
    void output(const QByteArray &bytes) override;
    void messageReceived(MessageKind kind, const QByteArray &payload) override;
    void frameSeen(Direction direction, const FrameInfo &frame) override;
    void closingEnded() override;
    void failed(const wire::ProtocolError &error) override;
    qint64 outputBacklog() const override { return backlog; }

    const wire::Role m_role;
    const bool m_echoes;
    QByteArray m_partial; ///< of a sent frame
};

/// "text Hello", with longer or unprintable payloads by size and checksum.
QString line(const QString &what, const QByteArray &payload = {});
/// The lines of a failure: our close frame, and the rule with its offset.
QStringList failureLines(wire::Rule rule, quint64 offset);

/// Takes the first whole frame off `bytes`, unmasked; nothing if there is none.
std::optional<TestFrame> takeFrame(QByteArray &bytes);

/// Room for 16 MiB.
wire::Endpoint::Settings settingsOf(wire::Role role);
wire::Endpoint::Settings deflating(wire::Role role, const wire::DeflateParameters &parameters = {});

/// Feeds the stream whole, byte by byte and cut in two at every position (long ones: near their frames' borders, and
/// here and there). Empty if all of them gave the expected lines, else which did not, and what it gave.
QString differenceHoweverCut(const wire::Endpoint::Settings &settings, const TestStream &stream,
                             const QStringList &expected, bool echoes = false);

} // namespace wsw::test
