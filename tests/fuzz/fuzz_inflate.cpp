// SPDX-License-Identifier: MIT
#include "fuzz/input.h"
#include "websocket/wire/codec/deflatestream.h"

using namespace wsw;
using wire::DeflateStream;
using wire::InflateStream;
using wsw::test::Input;
using wsw::test::require;

namespace {

/// Pieces as the input has them: a byte for the size, whose highest bit ends the message.
void inflatePieces(Input input, int windowBits, bool fresh, qint64 limit)
{
    InflateStream stream(windowBits, fresh);
    QByteArray out;
    while (!input.isEmpty()) {
        const quint8 head = input.choice();
        const bool isLast = (head & 128) != 0;
        const qsizetype before = out.size();
        InflateStream::Outcome outcome = stream.inflate(input.take(head & 127), out, limit);
        if (outcome == InflateStream::Outcome::Ok && isLast)
            outcome = stream.finish(out, limit);
        require(out.size() >= before, "inflated to less than there was");
        require(out.size() <= limit + 1, "inflated beyond the limit");
        require(out.capacity() <= 2 * limit + 64 * 1024, "memory beyond the limit");
        require(out.size() <= limit || outcome == InflateStream::Outcome::TooBig, "above the limit, and not told");
        if (outcome != InflateStream::Outcome::Ok)
            return;
        if (isLast)
            out.clear();
    }
}

/// What we compress is what we inflate, message after message.
void deflateAndInflate(Input input, int windowBits, bool fresh, int level)
{
    DeflateStream deflate(windowBits, fresh, level);
    InflateStream inflate(windowBits, fresh);
    while (!input.isEmpty()) {
        const quint8 size = input.choice();
        const QByteArray message = input.take(size).toByteArray().repeated(1 + (size & 7) * 8);
        const QByteArray small = deflate.deflate(message);
        require(!small.isEmpty(), "compressed to nothing");
        QByteArray out;
        const qsizetype cut = std::min<qsizetype>(small.size(), size);
        require(inflate.inflate(QByteArrayView(small).first(cut), out, 1 << 20) == InflateStream::Outcome::Ok
                    && inflate.inflate(QByteArrayView(small).sliced(cut), out, 1 << 20) == InflateStream::Outcome::Ok
                    && inflate.finish(out, 1 << 20) == InflateStream::Outcome::Ok,
                "can't inflate what was deflated");
        require(out == message, "inflated to something else");
    }
}

} // namespace

/// Compressed blocks from a peer, and our own.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input input(data, size);
    const quint8 flags = input.choice();
    const int windowBits = 8 + (flags & 7);
    const bool fresh = (flags & 8) != 0;
    constexpr qint64 limits[] = {0, 100, 5000, 300000};
    if ((flags & 128) != 0)
        deflateAndInflate(input, windowBits, fresh, 1 + (flags >> 4 & 7));
    else
        inflatePieces(input, windowBits, fresh, limits[flags >> 4 & 3]);
    return 0;
}
