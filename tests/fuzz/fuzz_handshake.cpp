// SPDX-License-Identifier: MIT
#include "fuzz/input.h"
#include "websocket/wire/handshake/clienthandshake.h"
#include "websocket/wire/handshake/serverhandshake.h"

using namespace wsw;
using wsw::test::Input;
using wsw::test::require;

namespace {

constexpr qint64 maxHead = 2048;

/// Every header, so that the fuzzer's are repeated ones, and an answer that echoes what it was asked.
HandshakeAnswer echoing(const HandshakeRequest &request)
{
    HandshakeAnswer answer;
    answer.headers = request.headers;
    if (!request.subprotocols.isEmpty())
        answer.subprotocol = request.subprotocols.last();
    if (request.query.startsWith(u'4')) {
        answer.status = 499;
        answer.reasonPhrase = request.path.toUtf8();
        answer.body = "no";
    }
    return answer;
}

ServerOptions serverOptions(quint8 flags)
{
    ServerOptions options;
    options.compression.enabled = (flags & 1) != 0;
    options.compression.serverMaxWindowBits = (flags & 2) != 0 ? 9 : 15;
    options.compression.clientMaxWindowBits = (flags & 4) != 0 ? 8 : 15;
    options.subprotocols = {QStringLiteral("chat")};
    if ((flags & 8) != 0)
        options.paths = {{*PathPattern::parse(QStringLiteral("/ws/{sid}"))}};
    if ((flags & 16) != 0)
        options.handshakeHook = echoing;
    return options;
}

wire::ClientHandshake clientHandshake(bool compresses)
{
    ConnectionOptions options;
    options.url = QUrl(QStringLiteral("ws://x/ws"));
    options.headers = {{"Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ=="}};
    options.subprotocols = {QStringLiteral("chat")};
    options.compression.enabled = compresses;
    options.compression.serverMaxWindowBits = 12;
    return *wire::ClientHandshake::create(options);
}

wire::HeadReader readerOf(QByteArrayView bytes, qsizetype pieceSize)
{
    wire::HeadReader reader(maxHead);
    while (!bytes.isEmpty() && !reader.isComplete() && !reader.error()) {
        const QByteArrayView piece = bytes.first(std::min(pieceSize, bytes.size()));
        const qsizetype taken = reader.feed(piece);
        require(taken <= piece.size() && (taken == piece.size() || reader.isComplete() || reader.error()),
                "a head that leaves bytes out");
        bytes = bytes.sliced(taken);
        require(reader.size() <= maxHead + 1, "a head above the limit");
    }
    return reader;
}

void checkSame(const wire::HeadReader &a, const wire::HeadReader &b)
{
    require(a.isComplete() == b.isComplete(), "another head when cut");
    require(a.error().has_value() == b.error().has_value(), "another fault when cut");
    if (a.isComplete())
        require(a.head().raw == b.head().raw && a.head().fields == b.head().fields, "other fields when cut");
    if (a.error()) {
        require(a.error()->kind == b.error()->kind && a.error()->offset == b.error()->offset
                    && a.error()->what == b.error()->what,
                "another fault when cut");
    }
}

/// Whatever is answered is itself a head that can be read.
void checkAnswer(const wire::ServerVerdict &verdict)
{
    wire::HeadReader reader(1 << 20);
    const qsizetype taken = reader.feed(verdict.response);
    require(reader.isComplete() && taken == verdict.headSize, "an answer that is no head");
    const int status = wire::ClientHandshake::status(reader.head());
    require(verdict.accepted == (status == 101), "an answer with another status");
    require(verdict.accepted || !verdict.refusal.message.isEmpty(), "a refusal without a reason");
}

} // namespace

/// A head from a peer, as request and as response.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const wire::ClientHandshake plain = clientHandshake(false);
    static const wire::ClientHandshake compressing = clientHandshake(true);
    Input input(data, size);
    const quint8 flags = input.choice();
    const qsizetype pieceSize = 1 + input.choice() % 16;
    const wire::HeadReader reader = readerOf(input.rest(), std::max<qsizetype>(1, input.rest().size()));
    checkSame(reader, readerOf(input.rest(), pieceSize));
    if (reader.error())
        checkAnswer(wire::refuseHead(*reader.error(), QStringLiteral("peer")));
    if (!reader.isComplete())
        return 0;
    checkAnswer(wire::judge(reader.head(), serverOptions(flags), QStringLiteral("peer")));
    QString phrase;
    const int status = wire::ClientHandshake::status(reader.head(), &phrase);
    require(status == 0 || (status >= 100 && status <= 999), "a status of other than three digits");
    const auto outcome = ((flags & 1) != 0 ? compressing : plain).check(reader.head());
    require(outcome || !outcome.error().message.isEmpty(), "a refusal without a reason");
    require(!outcome || !outcome->deflate || outcome->deflate->serverMaxWindowBits <= 12, "a window above the offer");
    (void)wire::parseExtensions(reader.head());
    return 0;
}
