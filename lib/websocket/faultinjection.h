// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

#include "message/frameinfo.h"

namespace wsw {

/// A frame as somebody wants it, right or wrong.
struct HandmadeFrame
{
    /// How the length is written (RFC 6455 section 5.2): by its size, or in a longer form than it needs.
    enum class LengthForm { Shortest, Bits16, Bits64 };

    bool fin = true;
    quint8 rsv = 0;                        ///< 4: RSV1, 2: RSV2, 1: RSV3
    quint8 opcode = 1;                     ///< 0 to 15
    std::optional<bool> masked;            ///< nothing: as the role demands
    std::optional<quint32> maskKey;        ///< nothing: a random one
    std::optional<quint64> declaredLength; ///< nothing: the payload's
    LengthForm lengthForm = LengthForm::Shortest;
    QByteArray payload;
};

/// How our bytes are held up on their way out.
struct OutgoingPace
{
    std::chrono::milliseconds delay{0}; ///< of every byte
    qint64 bytesPerSecond = 0;          ///< 0: as fast as the peer takes them
};

enum class TcpEnd {
    Finish, ///< FIN: an orderly end of the stream
    Reset,  ///< RST
};

/// What a test does to a peer that no well-behaved endpoint would. An engine has it or has not; thread and life are
/// the engine's. All need an open connection.
class FaultInjection
{
public:
    virtual ~FaultInjection() = default;

    /// Returns what was sent; the engine's frame receiver is not told of it.
    virtual FrameInfo sendFrame(const HandmadeFrame &frame) = 0;
    virtual void sendBytes(const QByteArray &bytes) = 0;
    /// In frames of these payload sizes, as on the wire; 0 is one. What is left of the message goes into a last one,
    /// and so does everything from the first size that is more than that.
    virtual void sendFragmented(MessageKind kind, const QByteArray &payload, const QList<qsizetype> &sizes) = 0;
    virtual void withholdPongs(bool withheld) = 0;
    /// Sends the first bytes of what comes next and holds everything behind them until resumeSending().
    virtual void stallAfter(qint64 bytes) = 0;
    virtual void resumeSending() = 0;
    virtual void setPace(const OutgoingPace &pace) = 0;
    /// Ends TCP without a close frame.
    virtual void endTcp(TcpEnd end) = 0;
};

} // namespace wsw
