// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/wire/handshake/clienthandshake.h"
#include "websocket/wire/handshake/serverhandshake.h"

using namespace wsw;
using wire::HeadReader;
using wire::HttpHead;
using wire::ServerVerdict;

namespace {

const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455 section 1.3
const QByteArray accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
const QString peer = QStringLiteral("127.0.0.1:50000");
const QByteArray usualLine = "GET /chat?x=1 HTTP/1.1";

HttpHead headOf(const QByteArray &bytes)
{
    HeadReader reader(32 * 1024);
    reader.feed(bytes);
    return reader.isComplete() ? reader.head() : HttpHead();
}

/// A good request with the field replaced, or removed if the value is null.
QByteArray request(const QByteArray &field = {}, const QByteArray &value = {}, const QByteArray &more = {},
                   const QByteArray &line = usualLine)
{
    const HeaderFields fields = {{"Host", "example.com"},
                                 {"Upgrade", "websocket"},
                                 {"Connection", "Upgrade"},
                                 {"Sec-WebSocket-Key", key},
                                 {"Sec-WebSocket-Version", "13"}};
    QByteArray out = line + "\r\n";
    for (const auto &[name, usual] : fields) {
        const QByteArray &shown = name == field ? value : usual;
        if (!shown.isNull())
            out += name + ": " + shown + "\r\n";
    }
    return out + more + "\r\n";
}

ServerVerdict verdictOn(const QByteArray &bytes, const ServerOptions &options = {})
{
    return wire::judge(headOf(bytes), options, peer);
}

HttpHead answerOf(const ServerVerdict &verdict)
{
    return headOf(verdict.response.left(verdict.headSize));
}

} // namespace

/// RFC 6455 section 4.2: the server's half of the opening handshake.
class TestServerHandshake : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        row("4.2.1 the least", request());
        row("4.2.1 Upgrade in another case", request("Upgrade", "WebSocket"));
        row("4.2.1 Upgrade to one of several", request("Upgrade", "h2c, websocket"));
        row("4.2.1 Connection in another case", request("Connection", "UPGRADE"));
        row("4.2.1 keep-alive beside upgrade", request("Connection", "keep-alive, Upgrade"));
        row("4.2.1 Connection in two fields", request("Connection", "keep-alive", "Connection: upgrade\r\n"));
        row("4.2.1 names in another case", "GET / HTTP/1.1\r\nHOST: x\r\nupgrade: websocket\r\nCONNECTION: upgrade\r\n"
                                           "sec-websocket-KEY: "
                                               + key + "\r\nsec-websocket-version: 13\r\n\r\n");
        row("4.2.1 an empty Host", request("Host", ""));
        row("4.2.1 the absolute form of the target", request({}, {}, {}, "GET http://example.com/chat?x=1 HTTP/1.1"));
        row("9110 2.5 a later minor version", request({}, {}, {}, "GET /chat HTTP/1.2"));
        row("4.1 cookies, origin and whatever else",
            request({}, {}, "Origin: null\r\nCookie: a=b\r\nCookie: c\r\nX: y\r\n"));
        row("4.2.1 an extension that we don't know", request({}, {}, "Sec-WebSocket-Extensions: foo; x=1\r\n"));
        row("4.2.1 a subprotocol that we don't have", request({}, {}, "Sec-WebSocket-Protocol: other\r\n"));
    }

    void accepts()
    {
        QFETCH(const QByteArray, bytes);
        const ServerVerdict verdict = verdictOn(bytes);
        QVERIFY2(verdict.accepted, qPrintable(verdict.refusal.message));
        QCOMPARE(verdict.headSize, verdict.response.size());
        const HttpHead answer = answerOf(verdict);
        QCOMPARE(answer.startLine, QByteArray("HTTP/1.1 101 Switching Protocols"));
        QCOMPARE(answer.fields,
                 (HeaderFields{{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"Sec-WebSocket-Accept", accept}}));
        QCOMPARE(verdict.info.peer, peer);
        QCOMPARE(verdict.info.handshake.request, bytes);
        QCOMPARE(verdict.info.handshake.response, verdict.response);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const auto withLine = [&](const char *name, const QByteArray &line, int status) {
            row(name, request({}, {}, {}, line), status);
        };
        withLine("4.2.1 POST", "POST /chat HTTP/1.1", 426);
        withLine("4.2.1 get", "get /chat HTTP/1.1", 426);
        withLine("4.2.1 HTTP/1.0", "GET /chat HTTP/1.0", 400);
        withLine("4.2.1 HTTP/0.9", "GET /chat", 400);
        withLine("4.2.1 another protocol", "GET /chat HTTPS/1.1", 400);
        withLine("4.2.1 HTTP/1.10", "GET /chat HTTP/1.10", 400);
        withLine("9112 3 two spaces", "GET  /chat HTTP/1.1", 400);
        withLine("9112 3 a space in the target", "GET /a b HTTP/1.1", 400);
        withLine("9112 3 a space behind", "GET /chat HTTP/1.1 ", 400);
        withLine("9112 3 nothing", "", 400);
        withLine("9112 3 binary", "\x80\x9f\xff", 400);
        withLine("3 a target without a slash", "GET chat HTTP/1.1", 400);
        withLine("3 a target with a fragment", "GET /chat#a HTTP/1.1", 400);
        withLine("9112 3.2.4 the asterisk", "GET * HTTP/1.1", 400);
        withLine("9112 3.2.3 an authority", "GET example.com:80 HTTP/1.1", 400);
        row("4.2.1 no Host", request("Host"), 400);
        row("9112 3.2 two Hosts", request("Host", "a", "Host: b\r\n"), 400);
        row("4.2.1 no Upgrade", request("Upgrade"), 426);
        row("4.2.1 Upgrade to something else", request("Upgrade", "h2c"), 426);
        row("4.2.1 no Connection", request("Connection"), 400);
        row("4.2.1 Connection without upgrade", request("Connection", "keep-alive"), 400);
        row("4.2.1 no key", request("Sec-WebSocket-Key"), 400);
        row("4.2.1 an empty key", request("Sec-WebSocket-Key", ""), 400);
        row("4.2.1 a key of 15 bytes", request("Sec-WebSocket-Key", QByteArray(15, 'x').toBase64()), 400);
        row("4.2.1 a key of 17 bytes", request("Sec-WebSocket-Key", QByteArray(17, 'x').toBase64()), 400);
        row("4.2.1 a key that is not base64", request("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25j*Q=="), 400);
        row("4.2.1 a key without its padding", request("Sec-WebSocket-Key", key.chopped(2)), 400);
        row("11.3.1 two keys", request({}, {}, "Sec-WebSocket-Key: " + key + "\r\n"), 400);
        row("4.2.1 no version", request("Sec-WebSocket-Version"), 426);
        row("4.4 version 8", request("Sec-WebSocket-Version", "8"), 426);
        row("4.4 version 013", request("Sec-WebSocket-Version", "013"), 426);
        row("4.4 versions 13, 8", request("Sec-WebSocket-Version", "13, 8"), 426);
        row("11.3.5 two versions", request({}, {}, "Sec-WebSocket-Version: 13\r\n"), 426);
        row("4.2.1 a subprotocol that is no token", request({}, {}, "Sec-WebSocket-Protocol: a b\r\n"), 400);
        row("9.1 extensions that can't be read", request({}, {}, "Sec-WebSocket-Extensions: a=b\r\n"), 400);
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const ServerVerdict verdict = verdictOn(bytes);
        QVERIFY(!verdict.accepted);
        QCOMPARE(verdict.refusal.code, ErrorCode::NotWebSocket);
        QVERIFY(verdict.refusal.message.contains(peer));
        const HttpHead answer = answerOf(verdict);
        QCOMPARE(wire::ClientHandshake::status(answer), status);
        QCOMPARE(answer.value("Content-Length").toLongLong(), verdict.response.size() - verdict.headSize);
        QCOMPARE(answer.value("Connection"), QByteArray("close"));
        // 4.4: whoever can't be understood is told what can.
        QCOMPARE(answer.value("Sec-WebSocket-Version"), status == 426 ? QByteArray("13") : QByteArray());
        QVERIFY(verdict.info.handshake.request.startsWith(bytes.left(3)));
    }

    void choosesTheSubprotocol_data()
    {
        QTest::addColumn<QByteArray>("offered");
        QTest::addColumn<QStringList>("ours");
        QTest::addColumn<QString>("chosen");
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        QTest::newRow("4.2.2 none offered") << QByteArray() << QStringList{a} << QString();
        QTest::newRow("4.2.2 none of ours")
            << QByteArray("Sec-WebSocket-Protocol: c\r\n") << QStringList{a, b} << QString();
        QTest::newRow("4.2.2 our order decides")
            << QByteArray("Sec-WebSocket-Protocol: b, a\r\n") << QStringList{a, b} << a;
        QTest::newRow("11.3.4 offered in two fields")
            << QByteArray("Sec-WebSocket-Protocol: c\r\nSec-WebSocket-Protocol: b\r\n") << QStringList{a, b} << b;
        QTest::newRow("4.2.2 names in another case")
            << QByteArray("Sec-WebSocket-Protocol: A\r\n") << QStringList{a} << QString();
    }

    void choosesTheSubprotocol()
    {
        QFETCH(const QByteArray, offered);
        QFETCH(const QStringList, ours);
        QFETCH(const QString, chosen);
        ServerOptions options;
        options.subprotocols = ours;
        const ServerVerdict verdict = verdictOn(request({}, {}, offered), options);
        QVERIFY(verdict.accepted);
        QCOMPARE(verdict.info.subprotocol, chosen);
        const HttpHead answer = answerOf(verdict);
        QCOMPARE(answer.count("Sec-WebSocket-Protocol"), chosen.isEmpty() ? 0 : 1);
        QCOMPARE(QString::fromLatin1(answer.value("Sec-WebSocket-Protocol")), chosen);
    }

    void asksTheHook()
    {
        ServerOptions options;
        options.paths = {{*PathPattern::parse(QStringLiteral("/ws/{sid}"))}};
        options.subprotocols = {QStringLiteral("a")};
        HandshakeRequest seen;
        options.handshakeHook = [&seen](const HandshakeRequest &asked) {
            seen = asked;
            HandshakeAnswer answer;
            answer.headers = {{"X-A", "1"}, {"X-A", "2"}, {"Bad Name", "x"}, {"X-B", "1\r\nInjected: 1"}};
            answer.subprotocol = QStringLiteral("b");
            return answer;
        };
        const ServerVerdict verdict =
            verdictOn(request({}, {}, "Sec-WebSocket-Protocol: a, b\r\n", "GET /ws/4%202?q=%20 HTTP/1.1"), options);
        QVERIFY(verdict.accepted);
        QCOMPARE(seen.peer, peer);
        QCOMPARE(seen.path, QStringLiteral("/ws/4%202"));
        QCOMPARE(seen.query, QStringLiteral("q=%20"));
        QCOMPARE(seen.params.value(QStringLiteral("sid")), QStringLiteral("4 2"));
        QCOMPARE(seen.headers.size(), qsizetype(6));
        QCOMPARE(seen.subprotocols, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        const HttpHead answer = answerOf(verdict);
        QCOMPARE(answer.list("X-A"), (QByteArrayList{"1", "2"}));
        QCOMPARE(answer.count("X-B"), 0); // what would break the head is left out
        QVERIFY(!verdict.response.contains("Bad Name"));
        QCOMPARE(answer.value("Sec-WebSocket-Protocol"), QByteArray("b"));
    }

    void theHookCantChooseWhatWasNotOffered()
    {
        ServerOptions options;
        options.subprotocols = {QStringLiteral("a")};
        QString choice = QStringLiteral("c");
        options.handshakeHook = [&choice](const HandshakeRequest &) {
            HandshakeAnswer answer;
            answer.subprotocol = choice;
            return answer;
        };
        const QByteArray bytes = request({}, {}, "Sec-WebSocket-Protocol: a, b\r\n");
        QCOMPARE(verdictOn(bytes, options).info.subprotocol, QString());
        choice.clear(); // none, though there would be one
        QCOMPARE(verdictOn(bytes, options).info.subprotocol, QString());
        QVERIFY(verdictOn(bytes, options).accepted);
    }

    void theHookRefuses()
    {
        ServerOptions options;
        HandshakeAnswer refusal;
        refusal.status = 401;
        refusal.headers = {{"WWW-Authenticate", "Basic"}};
        refusal.body = "go away";
        options.handshakeHook = [&refusal](const HandshakeRequest &) { return refusal; };
        ServerVerdict verdict = verdictOn(request(), options);
        QVERIFY(!verdict.accepted);
        QCOMPARE(verdict.refusal.code, ErrorCode::HandshakeRefused);
        QCOMPARE(answerOf(verdict).startLine, QByteArray("HTTP/1.1 401 Unauthorized"));
        QCOMPARE(answerOf(verdict).value("www-authenticate"), QByteArray("Basic"));
        QCOMPARE(verdict.response.mid(verdict.headSize), QByteArray("go away"));
        QCOMPARE(answerOf(verdict).value("Content-Length"), QByteArray("7"));
        refusal.status = 499;
        refusal.reasonPhrase = "Not Today";
        verdict = verdictOn(request(), options);
        QCOMPARE(answerOf(verdict).startLine, QByteArray("HTTP/1.1 499 Not Today"));
        refusal.reasonPhrase = "Not\r\nInjected: 1\r\n";
        verdict = verdictOn(request(), options);
        QCOMPARE(answerOf(verdict).startLine, QByteArray("HTTP/1.1 499 Status"));
    }

    void refusesAnotherPathBeforeItAsksTheHook()
    {
        ServerOptions options;
        options.paths = {{*PathPattern::parse(QStringLiteral("/ws"))}};
        options.handshakeHook = [](const HandshakeRequest &) { return HandshakeAnswer{500, {}, {}, {}, {}}; };
        const ServerVerdict verdict = verdictOn(request(), options);
        QCOMPARE(answerOf(verdict).startLine, QByteArray("HTTP/1.1 404 Not Found"));
        QCOMPARE(verdict.refusal.code, ErrorCode::HandshakeRefused);
    }

    void agreesToCompressionOnlyIfSwitchedOn()
    {
        const QByteArray bytes = request({}, {}, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
        ServerOptions options;
        QVERIFY(!verdictOn(bytes, options).deflate);
        QCOMPARE(answerOf(verdictOn(bytes, options)).count("Sec-WebSocket-Extensions"), 0);
        options.compression.enabled = true;
        const ServerVerdict verdict = verdictOn(bytes, options);
        QVERIFY(verdict.deflate);
        QCOMPARE(answerOf(verdict).value("Sec-WebSocket-Extensions"), QByteArray("permessage-deflate"));
        QCOMPARE(verdict.info.handshake.extensions, QStringLiteral("permessage-deflate"));
        QVERIFY(!verdictOn(request(), options).deflate);
    }

    void refusesHeadsThatCantBeRead()
    {
        const ServerVerdict tooLong =
            wire::refuseHead({wire::HeadError::Kind::TooLong, 100, QStringLiteral("more than 100 bytes")}, peer);
        QCOMPARE(wire::ClientHandshake::status(answerOf(tooLong)), 431);
        QCOMPARE(tooLong.refusal.code, ErrorCode::HandshakeRefused);
        const ServerVerdict broken =
            wire::refuseHead({wire::HeadError::Kind::Malformed, 7, QStringLiteral("a folded line")}, peer);
        QCOMPARE(wire::ClientHandshake::status(answerOf(broken)), 400);
        QVERIFY(broken.refusal.message.contains(QLatin1String("a folded line at byte 7")));
    }

    void ourClientAndOurServerAgree()
    {
        ConnectionOptions client;
        client.url = QUrl(QStringLiteral("ws://example.com/a?b"));
        client.subprotocols = {QStringLiteral("x"), QStringLiteral("y")};
        client.compression.enabled = true;
        ServerOptions server;
        server.subprotocols = {QStringLiteral("y")};
        server.compression.enabled = true;
        server.compression.clientMaxWindowBits = 10;
        const auto handshake = wire::ClientHandshake::create(client);
        const ServerVerdict verdict = verdictOn(handshake->request(), server);
        const auto outcome = handshake->check(answerOf(verdict));
        QVERIFY(outcome);
        QCOMPARE(outcome->subprotocol, QStringLiteral("y"));
        QVERIFY(outcome->deflate == verdict.deflate);
        QCOMPARE(outcome->deflate->clientMaxWindowBits, 10);
    }
};

QTEST_GUILESS_MAIN(TestServerHandshake)
#include "tst_serverhandshake.moc"
