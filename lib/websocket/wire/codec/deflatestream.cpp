// SPDX-License-Identifier: MIT
#include "websocket/wire/codec/deflatestream.h"

#include <algorithm>
#include <limits>

#define ZLIB_CONST
#include <zlib.h>

namespace wsw::wire {

namespace {

constexpr int memoryLevel = 8;
/// What a message compressed with Z_SYNC_FLUSH ends in, and what the wire leaves out (RFC 7692 section 7.2.1).
constexpr char tail[] = {0, 0, char(0xff), char(0xff)};
constexpr qsizetype tailSize = sizeof tail;
/// zlib's z_stream::data_type behind a block that ends with its byte.
constexpr int betweenBlocks = 128;
constexpr qsizetype firstRoom = 4 * 1024;
constexpr qsizetype mostRoom = 1024 * 1024;

Bytef *asBytes(char *data)
{
    return reinterpret_cast<Bytef *>(data);
}

const Bytef *asBytes(const char *data)
{
    return reinterpret_cast<const Bytef *>(data);
}

/// zlib counts in 32 bits.
constexpr qsizetype maxStep = std::numeric_limits<int>::max();

} // namespace

DeflateStream::DeflateStream(int windowBits, bool noContextTakeover, int level)
    : m_windowBits(windowBits)
    , m_noContextTakeover(noContextTakeover)
    , m_level(level)
{
}

DeflateStream::~DeflateStream()
{
    if (m_stream)
        deflateEnd(m_stream.get());
}

bool DeflateStream::initialize()
{
    if (m_stream)
        return true;
    auto stream = std::make_unique<z_stream>();
    // zlib refuses a raw window of 256 bytes; distances of one byte, which is what Z_RLE makes, fit into any.
    const int bits = std::max(m_windowBits, 9);
    const int strategy = m_windowBits < 9 ? Z_RLE : Z_DEFAULT_STRATEGY;
    if (deflateInit2(stream.get(), m_level, Z_DEFLATED, -bits, memoryLevel, strategy) != Z_OK)
        return false;
    m_stream = std::move(stream);
    return true;
}

QByteArray DeflateStream::deflate(QByteArrayView message)
{
    // Nothing to compress: one empty block, less its tail (RFC 7692 section 7.2.3.6).
    if (message.isEmpty())
        return QByteArray(1, '\0');
    if (!initialize())
        return {};
    QByteArray out(std::max<qsizetype>(message.size() / 2, 256), Qt::Uninitialized);
    qsizetype produced = 0;
    qsizetype taken = 0;
    m_stream->avail_in = 0;
    do {
        if (m_stream->avail_in == 0 && taken < message.size()) {
            const qsizetype step = std::min(message.size() - taken, maxStep);
            m_stream->next_in = asBytes(message.data() + taken);
            m_stream->avail_in = uInt(step);
            taken += step;
        }
        if (produced == out.size())
            out.resize(out.size() * 2);
        const qsizetype room = std::min(out.size() - produced, maxStep);
        m_stream->next_out = asBytes(out.data() + produced);
        m_stream->avail_out = uInt(room);
        ::deflate(m_stream.get(), taken == message.size() ? Z_SYNC_FLUSH : Z_NO_FLUSH);
        produced += room - qsizetype(m_stream->avail_out);
    } while (m_stream->avail_in > 0 || taken < message.size() || m_stream->avail_out == 0);
    out.resize(produced - tailSize);
    if (m_noContextTakeover)
        deflateReset(m_stream.get());
    return out;
}

InflateStream::InflateStream(int windowBits, bool noContextTakeover)
    : m_windowBits(windowBits)
    , m_noContextTakeover(noContextTakeover)
{
}

InflateStream::~InflateStream()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

bool InflateStream::initialize()
{
    if (m_stream)
        return true;
    auto stream = std::make_unique<z_stream>();
    if (inflateInit2(stream.get(), -m_windowBits) != Z_OK)
        return false;
    m_stream = std::move(stream);
    return true;
}

InflateStream::Outcome InflateStream::inflate(QByteArrayView piece, QByteArray &out, qint64 limit)
{
    if (!initialize())
        return Outcome::Corrupt;
    qsizetype taken = 0;
    m_stream->avail_in = 0;
    for (;;) {
        if (m_stream->avail_in == 0 && taken < piece.size()) {
            const qsizetype step = std::min(piece.size() - taken, maxStep);
            m_stream->next_in = asBytes(piece.data() + taken);
            m_stream->avail_in = uInt(step);
            taken += step;
        }
        const qsizetype before = out.size();
        // One byte above the limit tells whether there is more.
        const qsizetype least = std::clamp(piece.size() * 4, firstRoom, mostRoom);
        const qsizetype room = std::min(std::clamp(before, least, mostRoom), qsizetype(limit + 1 - before));
        if (room <= 0)
            return Outcome::TooBig;
        out.resize(before + room);
        m_stream->next_out = asBytes(out.data() + before);
        m_stream->avail_out = uInt(room);
        m_streamEnded = m_streamEnded && m_stream->avail_in == 0;
        const int result = ::inflate(m_stream.get(), Z_NO_FLUSH);
        const bool full = m_stream->avail_out == 0;
        out.resize(before + room - qsizetype(m_stream->avail_out));
        if (out.size() > limit)
            return Outcome::TooBig;
        if (result == Z_STREAM_END) {
            // A block with BFINAL set (section 7.2.3.4). The next stream may refer to what came before: the window
            // stays, and costs nothing, or a message of such blocks alone would be an attack.
            m_streamEnded = true;
            if (inflateResetKeep(m_stream.get()) != Z_OK)
                return Outcome::Corrupt;
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            return Outcome::Corrupt;
        }
        if (m_stream->avail_in == 0 && taken == piece.size() && !full)
            return Outcome::Ok;
    }
}

InflateStream::Outcome InflateStream::finish(QByteArray &out, qint64 limit)
{
    // Behind the end of a DEFLATE stream there is nothing to complete.
    if (!m_streamEnded) {
        if (const Outcome outcome = inflate(QByteArrayView(tail, tailSize), out, limit); outcome != Outcome::Ok)
            return outcome;
        if (m_stream->data_type != betweenBlocks)
            return Outcome::Corrupt; // the message ended inside a block
    }
    m_streamEnded = false;
    if (m_noContextTakeover && inflateReset(m_stream.get()) != Z_OK)
        return Outcome::Corrupt;
    return Outcome::Ok;
}

} // namespace wsw::wire
