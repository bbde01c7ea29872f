// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/wire/handshake/clienthandshake.h"

using namespace wsw;
using wire::ClientHandshake;
using wire::HeadReader;
using wire::HttpHead;

namespace {

const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455 section 1.3
const QByteArray accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

HttpHead headOf(const QByteArray &bytes)
{
    HeadReader reader(32 * 1024);
    reader.feed(bytes);
    return reader.isComplete() ? reader.head() : HttpHead();
}

ConnectionOptions clientOptions(const QString &url = QStringLiteral("ws://example.com/chat"))
{
    ConnectionOptions options;
    options.url = QUrl(url);
    options.headers = {{"Sec-WebSocket-Key", key}};
    return options;
}

HttpHead requestOf(const ConnectionOptions &options)
{
    const Result<ClientHandshake> handshake = ClientHandshake::create(options);
    return handshake ? headOf(handshake->request()) : HttpHead();
}

/// A good response with the field replaced, or removed if the value is null.
QByteArray response(const QByteArray &field = {}, const QByteArray &value = {}, const QByteArray &more = {},
                    const QByteArray &line = "HTTP/1.1 101 Switching Protocols")
{
    HeaderFields fields = {{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Accept", accept}};
    QByteArray out = line + "\r\n";
    for (const auto &[name, usual] : fields) {
        const QByteArray &shown = name == field ? value : usual;
        if (!shown.isNull())
            out += name + ": " + shown + "\r\n";
    }
    return out + more + "\r\n";
}

} // namespace

/// RFC 6455 section 4.1: the client's half of the opening handshake.
class TestClientHandshake : public QObject
{
    Q_OBJECT

private slots:
    void clientAsks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("host");
        const auto row = [](const char *name, const char *url, const char *line, const char *host) {
            QTest::newRow(name) << QString::fromLatin1(url) << QByteArray(line) << QByteArray(host);
        };
        row("4.1 path", "ws://example.com/chat", "GET /chat HTTP/1.1", "example.com");
        row("4.1 no path", "ws://example.com", "GET / HTTP/1.1", "example.com");
        row("4.1 query", "ws://example.com/a/b?x=1&y=%20", "GET /a/b?x=1&y=%20 HTTP/1.1", "example.com");
        row("4.1 query without a path", "ws://example.com?x", "GET /?x HTTP/1.1", "example.com");
        row("4.1 another port", "ws://example.com:8080/", "GET / HTTP/1.1", "example.com:8080");
        row("4.1 the usual port", "ws://example.com:80/", "GET / HTTP/1.1", "example.com");
        row("4.1 the other scheme's port", "ws://example.com:443/", "GET / HTTP/1.1", "example.com:443");
        row("4.1 wss", "wss://example.com:443/", "GET / HTTP/1.1", "example.com");
        row("4.1 IPv6", "ws://[::1]:81/", "GET / HTTP/1.1", "[::1]:81");
        row("3 spaces and letters beyond ASCII are encoded", "ws://example.com/%C3%A4 b", "GET /%C3%A4%20b HTTP/1.1",
            "example.com");
    }

    void clientAsks()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, host);
        ConnectionOptions options = clientOptions(url);
        options.headers.clear();
        const HttpHead head = requestOf(options);
        QCOMPARE(head.startLine, line);
        QCOMPARE(head.value("Host"), host);
        QCOMPARE(head.value("Upgrade"), QByteArray("websocket"));
        QCOMPARE(head.value("Connection"), QByteArray("Upgrade"));
        QCOMPARE(head.value("Sec-WebSocket-Version"), QByteArray("13"));
        QCOMPARE(QByteArray::fromBase64(head.value("Sec-WebSocket-Key")).size(), qsizetype(16));
        QCOMPARE(head.fields.size(), qsizetype(5));
        QVERIFY(requestOf(options).value("Sec-WebSocket-Key") != head.value("Sec-WebSocket-Key")); // 4.1: a fresh nonce
    }

    void clientAsksForMore()
    {
        ConnectionOptions options = clientOptions(QStringLiteral("ws://me:secret@example.com/"));
        options.subprotocols = {QStringLiteral("a"), QStringLiteral("b")};
        options.origin = QStringLiteral("https://example.org");
        options.compression.enabled = true;
        options.headers += {{"X-A", "1"}, {"x-a", "2"}, {"Host", "other"}};
        const HttpHead head = requestOf(options);
        QCOMPARE(head.value("Sec-WebSocket-Protocol"), QByteArray("a, b"));
        QCOMPARE(head.value("Origin"), QByteArray("https://example.org"));
        QCOMPARE(head.value("Sec-WebSocket-Extensions"), QByteArray("permessage-deflate; client_max_window_bits"));
        QCOMPARE(head.value("Authorization"), QByteArray("Basic bWU6c2VjcmV0"));
        QCOMPARE(head.list("X-A"), (QByteArrayList{"1", "2"}));
        QCOMPARE(head.list("Host"), QByteArrayList{"other"});
        QCOMPARE(head.list("Sec-WebSocket-Key"), QByteArrayList{key});
    }

    void clientRefusesToAsk_data()
    {
        QTest::addColumn<HeaderFields>("headers");
        QTest::addColumn<QStringList>("subprotocols");
        QTest::addColumn<QString>("origin");
        const auto row = [](const char *name, const HeaderFields &headers, const QStringList &subprotocols = {},
                            const QString &origin = {}) { QTest::newRow(name) << headers << subprotocols << origin; };
        row("9110 5.1 a name with a space", {{"X A", "1"}});
        row("9110 5.1 no name", {{"", "1"}});
        row("9110 5.5 a line break in a value", {{"X-A", "1\r\nX-B: 2"}});
        row("9110 5.5 NUL in a value", {{"X-A", QByteArray("1\0", 2)}});
        row("extensions by hand", {{"sec-websocket-extensions", "x"}});
        row("subprotocols by hand", {{"Sec-WebSocket-Protocol", "x"}});
        row("4.1 a subprotocol with a space", {}, {QStringLiteral("a b")});
        row("4.1 a subprotocol with a comma", {}, {QStringLiteral("a,b")});
        row("4.1 an empty subprotocol", {}, {QString()});
        row("4.1 a subprotocol beyond ASCII", {}, {QStringLiteral("ä")});
        row("4.1 a subprotocol twice", {}, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a")});
        row("a line break in the origin", {}, {}, QStringLiteral("a\nb"));
    }

    void clientRefusesToAsk()
    {
        ConnectionOptions options = clientOptions();
        QFETCH(const HeaderFields, headers);
        QFETCH(const QStringList, subprotocols);
        QFETCH(const QString, origin);
        options.headers += headers;
        options.subprotocols = subprotocols;
        options.origin = origin;
        const auto handshake = ClientHandshake::create(options);
        QVERIFY(!handshake);
        QCOMPARE(handshake.error().code, ErrorCode::InvalidArgument);
    }

    void clientAccepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("subprotocol");
        QTest::addColumn<bool>("deflates");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &subprotocol = {},
                            bool deflates = false) { QTest::newRow(name) << bytes << subprotocol << deflates; };
        row("4.1 the least", response());
        row("4.1 names and tokens in other cases", "HTTP/1.1 101 x\r\nUPGRADE: WebSocket\r\nconnection: UPGRADE\r\n"
                                                   "SEC-WEBSOCKET-ACCEPT: "
                                                       + accept + "\r\n\r\n");
        row("4.1 no reason phrase", response({}, {}, {}, "HTTP/1.1 101 "));
        row("4.1 no space behind the status", response({}, {}, {}, "HTTP/1.1 101"));
        row("4.1 keep-alive beside upgrade", response("Connection", "keep-alive, Upgrade"));
        row("4.1 spaces around the accept value", response("Sec-WebSocket-Accept", "  " + accept + "\t "));
        row("4.1 other headers", response({}, {}, "Server: x\r\nSet-Cookie: a\r\nSet-Cookie: b\r\n"));
        row("4.1 a subprotocol that was offered", response({}, {}, "Sec-WebSocket-Protocol: chat\r\n"),
            QStringLiteral("chat"));
        row("4.1 the second one that was offered", response({}, {}, "Sec-WebSocket-Protocol: super.chat\r\n"),
            QStringLiteral("super.chat"));
        row("4.1 the extension that was offered", response({}, {}, "Sec-WebSocket-Extensions: permessage-deflate\r\n"),
            {}, true);
    }

    void clientAccepts()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, subprotocol);
        QFETCH(const bool, deflates);
        const auto outcome = offering().check(headOf(bytes));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
        QCOMPARE(ClientHandshake::status(headOf(bytes)), 101);
        QCOMPARE(outcome->subprotocol, subprotocol);
        QCOMPARE(outcome->deflate.has_value(), deflates);
        QCOMPARE(outcome->extensions, deflates ? QStringLiteral("permessage-deflate") : QString());
    }

    void clientRefuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        row("4.1 HTTP/1.0", response({}, {}, {}, "HTTP/1.0 101 x"));
        row("4.1 no Upgrade", response("Upgrade"));
        row("4.1 Upgrade to something else", response("Upgrade", "h2c"));
        row("4.1 Upgrade to more than websocket", response("Upgrade", "h2c, websocket"));
        row("4.1 Upgrade that only begins so", response("Upgrade", "websocket2"));
        row("4.1 no Connection", response("Connection"));
        row("4.1 Connection without upgrade", response("Connection", "keep-alive"));
        row("4.1 no Sec-WebSocket-Accept", response("Sec-WebSocket-Accept"));
        row("4.1 an empty Sec-WebSocket-Accept", response("Sec-WebSocket-Accept", ""));
        row("4.1 Sec-WebSocket-Accept of another key", response("Sec-WebSocket-Accept", wire::acceptOf("x")));
        row("4.1 Sec-WebSocket-Accept in another case", response("Sec-WebSocket-Accept", accept.toLower()));
        row("11.3.3 Sec-WebSocket-Accept twice", response({}, {}, "Sec-WebSocket-Accept: " + accept + "\r\n"));
        row("4.1 a subprotocol that was not offered", response({}, {}, "Sec-WebSocket-Protocol: other\r\n"));
        row("4.1 a subprotocol in another case", response({}, {}, "Sec-WebSocket-Protocol: Chat\r\n"));
        row("4.1 two subprotocols", response({}, {}, "Sec-WebSocket-Protocol: chat, super.chat\r\n"));
        row("11.3.4 Sec-WebSocket-Protocol twice",
            response({}, {}, "Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Protocol: chat\r\n"));
        row("4.1 an empty subprotocol", response({}, {}, "Sec-WebSocket-Protocol:\r\n"));
        row("4.1 an extension that was not offered", response({}, {}, "Sec-WebSocket-Extensions: foo\r\n"));
        row("9.1 the extension twice",
            response({}, {}, "Sec-WebSocket-Extensions: permessage-deflate, permessage-deflate\r\n"));
        row("7692 7.1 a parameter that is wrong",
            response({}, {}, "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=16\r\n"));
        row("9.1 extensions that can't be read", response({}, {}, "Sec-WebSocket-Extensions: a;;\r\n"));
    }

    void clientRefuses()
    {
        QFETCH(const QByteArray, bytes);
        const HttpHead head = headOf(bytes);
        QVERIFY(!head.raw.isEmpty());
        const auto outcome = offering().check(head);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::NotWebSocket);
        QVERIFY(outcome.error().message.contains(QLatin1String("ws://example.com/chat")));
    }

    void clientTakesNothingThatItDidNotOffer()
    {
        const auto handshake = ClientHandshake::create(clientOptions());
        QVERIFY(handshake->check(headOf(response())));
        QVERIFY(!handshake->check(headOf(response({}, {}, "Sec-WebSocket-Protocol: chat\r\n"))));
        QVERIFY(!handshake->check(headOf(response({}, {}, "Sec-WebSocket-Extensions: permessage-deflate\r\n"))));
    }

    void readsTheStatus_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("phrase");
        const auto row = [](const char *line, int status, const char *phrase) {
            QTest::newRow(line) << QByteArray(line) << status << QString::fromLatin1(phrase);
        };
        row("HTTP/1.1 404 Not Found", 404, "Not Found");
        row("HTTP/1.0 503 Service Unavailable", 503, "Service Unavailable");
        row("HTTP/1.1 200", 200, "");
        row("HTTP/1.1 20", 0, "");
        row("HTTP/1.1 2000 x", 0, "");
        row("HTTP/1.1  99 x", 0, "");
        row("HTTP/1.1 abc x", 0, "");
        row("HTTP/2 200 OK", 0, "");
        row("SSH-2.0-OpenSSH_9.2", 0, "");
        row("", 0, "");
    }

    void readsTheStatus()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, status);
        QFETCH(const QString, phrase);
        HttpHead head;
        head.startLine = line;
        QString found;
        QCOMPARE(ClientHandshake::status(head, &found), status);
        QCOMPARE(found, phrase);
    }

private:
    static ClientHandshake offering()
    {
        ConnectionOptions options = clientOptions();
        options.subprotocols = {QStringLiteral("chat"), QStringLiteral("super.chat")};
        options.compression.enabled = true;
        return *ClientHandshake::create(options);
    }
};

QTEST_GUILESS_MAIN(TestClientHandshake)
#include "tst_clienthandshake.moc"
