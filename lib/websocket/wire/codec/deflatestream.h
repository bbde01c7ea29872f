// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace wsw::wire {

/// Compresses one endpoint's messages (RFC 7692 section 7.2.1). zlib's state, a quarter of a megabyte, is made with
/// the first message.
class DeflateStream
{
public:
    /// `windowBits` 8 to 15, `level` 1 to 9.
    DeflateStream(int windowBits, bool noContextTakeover, int level);
    ~DeflateStream();
    Q_DISABLE_COPY_MOVE(DeflateStream)

    /// The payload of a compressed message. Empty if zlib has no memory.
    QByteArray deflate(QByteArrayView message);

private:
    bool initialize();

    const int m_windowBits;
    const bool m_noContextTakeover;
    const int m_level;
    std::unique_ptr<z_stream_s> m_stream;
};

/// Decompresses the peer's messages (RFC 7692 section 7.2.2), piece by piece. State as above, 40 KiB.
class InflateStream
{
public:
    enum class Outcome {
        Ok,
        Corrupt, ///< or zlib has no memory
        TooBig,  ///< `out` would grow beyond its limit; it is there by at most one byte
    };

    InflateStream(int windowBits, bool noContextTakeover);
    ~InflateStream();
    Q_DISABLE_COPY_MOVE(InflateStream)

    /// Appends to `out`, which holds the message so far, up to `limit` bytes in all.
    Outcome inflate(QByteArrayView piece, QByteArray &out, qint64 limit);
    /// The message's end.
    Outcome finish(QByteArray &out, qint64 limit);

private:
    bool initialize();

    const int m_windowBits;
    const bool m_noContextTakeover;
    std::unique_ptr<z_stream_s> m_stream;
    bool m_streamEnded = false; ///< with the last byte
};

} // namespace wsw::wire
