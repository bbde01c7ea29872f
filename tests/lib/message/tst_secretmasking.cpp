// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "message/frameinfo.h"
#include "message/masking/secretmasking.h"
#include "message/masking/secretscanner.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

namespace {

// {"alg":"HS256","typ":"JWT"}.{"sub":"1"}.signature
const QByteArray jwt = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";

QByteArray maskedText(const QByteArray &text, const QStringList &names = {})
{
    return SecretMasking(names).maskedPayload(viewOf(textMessage(text))).value_or(text);
}

} // namespace

class TestSecretMasking : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void text_data();
    void text();
    void untouched_data();
    void untouched();
    void staysJson_data();
    void staysJson();
    void ownNames();
    void deepNesting();
    void hostile_data();
    void hostile();
    void open();
    void openKeepsTheRest();
    void secretPathParameter();
    void subprotocolToken();
    void binary();
    void close();
    void error();
    void frames_data();
    void frames();
    void rawBytes();
};

void TestSecretMasking::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");
    for (const char *name : {"password",      "Password",
                             "PASSWORD",      "userPassword",
                             "user_password", "db-password",
                             "apiKey",        "api_key",
                             "API_KEY",       "X-Api-Key",
                             "x-api-key",     "apikey",
                             "accessToken",   "access_token",
                             "oauth.token",   "id_token",
                             "Authorization", "proxy-authorization",
                             "Set-Cookie",    "cookie",
                             "clientSecret",  "HTTPPassword",
                             "$token",        "user[password]",
                             "jwt",           "awsSecretAccessKey"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"", "key", "name", "passwordHint", "tokenCount", "secretary", "spin", "monkey", "author",
                             "cookies_enabled", "authority", "type", "id"})
        QTest::newRow(*name ? name : "empty") << QByteArray(name) << false;
    QTest::newRow("far too long") << QByteArray(1000, 'x') + "_password" << false;
}

void TestSecretMasking::names()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, secret);
    QCOMPARE(SecretNames().contains(name), secret);
}

void TestSecretMasking::text_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << text << expected;
    };
    // Members of JSON
    row("member", R"({"user":"a","password":"b"})", R"({"user":"a","password":"***"})");
    row("spaces stay", "{ \"password\" :\n \"b\" , \"c\": 1 }", "{ \"password\" :\n \"***\" , \"c\": 1 }");
    row("nested", R"({"a":[{"b":{"api_key":"k"}}]})", R"({"a":[{"b":{"api_key":"***"}}]})");
    row("several", R"({"token":"a","secret":"b"})", R"({"token":"***","secret":"***"})");
    row("number", R"({"otp":123456})", R"({"otp":"***"})");
    row("object", R"({"auth":{"user":"a","p":"}"},"b":1})", R"({"auth":"***","b":1})");
    row("array", R"({"token":["a","b"],"b":1})", R"({"token":"***","b":1})");
    row("escaped quote in it", R"({"password":"a\"b","c":"d"})", R"({"password":"***","c":"d"})");
    row("escaped name", R"({"pass\u0077ord":"a"})", R"({"pass\u0077ord":"***"})");
    row("other scripts", R"({"имя":"Ü","token":"ключ"})", R"({"имя":"Ü","token":"***"})");
    row("broken off", R"({"a":1,"password":"hunt)", R"({"a":1,"password":"***)");
    row("Socket.IO", R"(42["login",{"token":"x"}])", R"(42["login",{"token":"***"}])");
    row("SignalR", "{\"token\":\"x\"}\x1e", "{\"token\":\"***\"}\x1e");
    row("JSON in a string", R"({"body":"{\"token\":\"x\",\"n\":1}"})", R"({"body":"{\"token\":\"***\",\"n\":1}"})");
    row("JSON in a string in a string", R"({"a":"{\"b\":\"{\\\"token\\\":\\\"x\\\"}\"}"})",
        R"({"a":"{\"b\":\"{\\\"token\\\":\\\"***\\\"}\"}"})");
    row("JavaScript", "{user: 'a', password: 'b'}", "{user: 'a', password: '***'}");
    // Queries and cookies
    row("query", "wss://h/p?room=1&access_token=abc&x=2#f", "wss://h/p?room=1&access_token=***&x=2#f");
    row("query, last", "/p?token=abc", "/p?token=***");
    row("query, encoded name", "/p?access%5Ftoken=abc&b=1", "/p?access%5Ftoken=***&b=1");
    row("form", "user[password]=abc&b=1", "user[password]=***&b=1");
    row("in JSON", R"({"url":"http://h/?api_key=abc&b=1"})", R"({"url":"http://h/?api_key=***&b=1"})");
    row("quoted", "password=\"a b\" c=d", "password=\"***\" c=d");
    row("user info", "ws://me:pass@host:80/x", "ws://me:***@host:80/x");
    // XML
    row("element", "<a><password>x y</password><b>c</b></a>", "<a><password>***</password><b>c</b></a>");
    row("with attributes", "<auth mechanism='PLAIN' token=\"t\">AGE=</auth>",
        "<auth mechanism='PLAIN' token=\"***\">***</auth>");
    row("with a prefix", "<wsse:Password>x</wsse:Password>", "<wsse:Password>***</wsse:Password>");
    row("attribute", "<user name='a' password='b'/>", "<user name='a' password='***'/>");
    // Header fields
    row("head", "GET / HTTP/1.1\r\nHost: h\r\nAuthorization: Digest a=\"b\"\r\nCookie: a=b; c=d\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: h\r\nAuthorization: ***\r\nCookie: ***\r\n\r\n");
    row("STOMP", "CONNECT\nlogin:me\npasscode:secret1\n\n", "CONNECT\nlogin:me\npasscode:***\n\n");
    row("in a sentence", "the password: hunter2, he said", "the password: ***, he said");
    // By their looks
    row("JWT", "say " + jwt + " now", "say *** now");
    row("JWT in JSON", R"({"x":")" + jwt + R"("})", R"({"x":"***"})");
    row("JWT in a path", "/ws/" + jwt + "/x", "/ws/***/x");
    row("bearer", "use Bearer abc123DEF456 there", "use Bearer *** there");
    row("basic", "Basic dXNlcjpwYXNz", "Basic ***");
    row("subprotocols", "Sec-WebSocket-Protocol: chat, base64url.bearer.authorization.k8s.io.YWJj\r\nA: b",
        "Sec-WebSocket-Protocol: chat, base64url.bearer.authorization.k8s.io.***\r\nA: b");
    row("subprotocol of random", "Sec-WebSocket-Protocol: a9f8d7e6c5b4a3f2e1d0c9b8a7, chat",
        "Sec-WebSocket-Protocol: ***, chat");
}

void TestSecretMasking::text()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, expected);
    QCOMPARE(maskedText(text), expected);
    QCOMPARE(maskedText(expected), expected);
}

void TestSecretMasking::untouched_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "hello",
                             R"({"user":"a","n":1})",
                             R"({"token":null,"password":"","secret":true})",
                             "a = b",
                             "token==x",
                             "5\" x 3\"",
                             "\"",
                             "{\"a\":",
                             "Note: keep this",
                             "eyJhbGciOi",
                             "eyJ.eyJ.x",
                             "Basic instructions",
                             "Bearer of news",
                             "http://host:80/a@b",
                             "tokens=3",
                             R"(["token","x"])",
                             "Sec-WebSocket-Protocol: chat, mqtt",
                             "Привет, 世界 🙂",
                             R"({"type":"password"})",
                             "<token/>x",
                             "<token",
                             "a < token > b"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x00 a", 5);
}

void TestSecretMasking::untouched()
{
    QFETCH(const QByteArray, text);
    QVERIFY2(!SecretMasking().maskedPayload(viewOf(textMessage(text))), maskedText(text).constData());
}

void TestSecretMasking::staysJson_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {R"("a")", R"("a\"b\\")", "1", "-1.5e3", "true", "null", "{}", "[]", R"([1,{"a":"]"}])",
                              R"({"a":{"b":[]}})", R"("\u00e9\n")"})
        QTest::newRow(value) << QByteArray(value);
}

void TestSecretMasking::staysJson()
{
    QFETCH(const QByteArray, value);
    const QByteArray json = R"({"first":1,"password":)" + value + R"(,"last":[2]})";
    const QByteArray masked = maskedText(json);
    const QJsonObject object = QJsonDocument::fromJson(masked).object();
    QVERIFY2(object.size() == 3, masked.constData());
    QCOMPARE(object.value(QLatin1String("last")).toArray().size(), 1);
}

void TestSecretMasking::ownNames()
{
    const QByteArray text = R"({"iban":"DE1","cardNumber":"4","Card-Number":"5"})";
    QCOMPARE(maskedText(text), text);
    QCOMPARE(maskedText(text, {QStringLiteral("IBAN"), QStringLiteral("card_number")}),
             QByteArray(R"({"iban":"***","cardNumber":"***","Card-Number":"***"})"));
}

void TestSecretMasking::deepNesting()
{
    const int depth = 20000;
    const QByteArray json = QByteArray("{\"a\":").repeated(depth) + R"({"token":"x"})" + QByteArray(depth, '}');
    QVERIFY(!maskedText(json).contains("\"x\""));
}

void TestSecretMasking::hostile_data()
{
    QTest::addColumn<QByteArray>("piece");
    // What takes quadratic time when each piece looks for an end that is not there; 400 kB would last for minutes.
    for (const char *piece : {"\"\\", "\"", "'", "{", "[", "token:'", "token={", "eyJ", "eyJ.", "a://b:", "bearer ",
                              "<token ", "<token>", "\"token\":[", "\\\"", "token:\"\\", "basic "})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestSecretMasking::hostile()
{
    QFETCH(const QByteArray, piece);
    const QByteArray text = piece.repeated(400000 / piece.size());
    QVERIFY(maskedText(text).size() <= text.size() + 3 * (text.size() / piece.size() + 1));
    Message binary = dataMessage(MessageKind::Binary, '\xff' + text);
    QVERIFY(SecretMasking().maskedPayload(viewOf(binary)).value_or(binary.payload).size() == binary.payload.size());
}

void TestSecretMasking::open()
{
    OpenInfo info;
    info.url = QStringLiteral("ws://me:pw@h/ws?token=abc&room=1");
    info.query = QStringLiteral("token=abc&room=1");
    info.path = QStringLiteral("/ws");
    info.handshake.request = "GET /ws?token=abc HTTP/1.1\r\nHost: h\r\nCookie: sid=1\r\nX-Api-Key: k\r\n\r\n";
    info.handshake.response = "HTTP/1.1 101 Switching Protocols\r\nSet-Cookie: sid=2; Path=/\r\n\r\n";
    const auto payload = SecretMasking().maskedPayload(viewOf(openMessage(1, info)));
    QVERIFY(payload);
    Message message = openMessage(1, {});
    message.payload = *payload;
    const OpenInfo masked = openInfo(viewOf(message));
    QCOMPARE(masked.url, QStringLiteral("ws://me:***@h/ws?token=***&room=1"));
    QCOMPARE(masked.query, QStringLiteral("token=***&room=1"));
    QCOMPARE(masked.handshake.request,
             QByteArray("GET /ws?token=*** HTTP/1.1\r\nHost: h\r\nCookie: ***\r\nX-Api-Key: ***\r\n\r\n"));
    QCOMPARE(masked.handshake.response, QByteArray("HTTP/1.1 101 Switching Protocols\r\nSet-Cookie: ***\r\n\r\n"));
}

void TestSecretMasking::openKeepsTheRest()
{
    OpenInfo info;
    info.name = QStringLiteral("Заказы");
    info.peer = QStringLiteral("[::1]:80");
    info.params.insert(QStringLiteral("sid"), QStringLiteral("42"));
    info.subprotocol = QStringLiteral("mqtt");
    info.handshake.certificates = {"-----BEGIN CERTIFICATE-----\nMIIB=\n-----END CERTIFICATE-----\n"};
    Message message = openMessage(1, info);
    message.payload = SecretMasking().maskedPayload(viewOf(message)).value_or(message.payload);
    const OpenInfo masked = openInfo(viewOf(message));
    QCOMPARE(masked.name, info.name);
    QCOMPARE(masked.peer, info.peer);
    QCOMPARE(masked.params, info.params);
    QCOMPARE(masked.subprotocol, info.subprotocol);
    QCOMPARE(masked.handshake, info.handshake);
}

void TestSecretMasking::secretPathParameter()
{
    OpenInfo info;
    info.path = QStringLiteral("/ws/s3cret/s3cretary");
    info.url = QStringLiteral("ws://h/ws/s3cret/s3cretary?a=1");
    info.params.insert(QStringLiteral("token"), QStringLiteral("s3cret"));
    info.handshake.request = "GET /ws/s3cret/s3cretary?a=1 HTTP/1.1\r\n\r\n";
    Message message = openMessage(1, info);
    message.payload = SecretMasking().maskedPayload(viewOf(message)).value_or(message.payload);
    const OpenInfo masked = openInfo(viewOf(message));
    QCOMPARE(masked.path, QStringLiteral("/ws/***/s3cretary"));
    QCOMPARE(masked.url, QStringLiteral("ws://h/ws/***/s3cretary?a=1"));
    QCOMPARE(masked.params.value(QStringLiteral("token")), QStringLiteral("***"));
    QCOMPARE(masked.handshake.request, QByteArray("GET /ws/***/s3cretary?a=1 HTTP/1.1\r\n\r\n"));
}

void TestSecretMasking::subprotocolToken()
{
    OpenInfo info;
    info.subprotocol = QString::fromLatin1(jwt);
    Message message = openMessage(1, info);
    message.payload = SecretMasking().maskedPayload(viewOf(message)).value_or(message.payload);
    QCOMPARE(openInfo(viewOf(message)).subprotocol, QStringLiteral("***"));
}

void TestSecretMasking::binary()
{
    const auto masked = [](const QByteArray &bytes) {
        return SecretMasking().maskedPayload(viewOf(dataMessage(MessageKind::Binary, bytes)));
    };
    QCOMPARE(masked(R"({"token":"a"})").value_or("nothing"), QByteArray(R"({"token":"***"})"));
    const QByteArray bytes = QByteArray("\x08\xff\x12", 3) + jwt + QByteArray("\x00\x01", 2);
    const QByteArray expected = QByteArray("\x08\xff\x12", 3) + QByteArray(jwt.size(), '*') + QByteArray("\x00\x01", 2);
    QCOMPARE(masked(bytes).value_or("nothing"), expected);
    QVERIFY(!masked(QByteArray("\xff\x00token", 7)));
}

void TestSecretMasking::close()
{
    const Message message = closeMessage(1, {4001, QStringLiteral("expired: token=abc"), ClosedBy::Peer});
    QCOMPARE(SecretMasking().maskedPayload(viewOf(message)).value_or("nothing"), QByteArray("expired: token=***"));
}

void TestSecretMasking::error()
{
    HandshakeInfo handshake;
    handshake.request = "GET / HTTP/1.1\r\nAuthorization: Bearer x\r\n\r\n";
    Message message =
        errorMessage(1, {ErrorCode::HandshakeRefused, QStringLiteral("403 for ws://h/?token=a.")}, handshake);
    message.payload = SecretMasking().maskedPayload(viewOf(message)).value_or(message.payload);
    QCOMPARE(errorInfo(viewOf(message)).second, QStringLiteral("403 for ws://h/?token=***"));
    QCOMPARE(handshakeOf(viewOf(message)).request, QByteArray("GET / HTTP/1.1\r\nAuthorization: ***\r\n\r\n"));
}

void TestSecretMasking::frames_data()
{
    QTest::addColumn<FrameInfo>("frame");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray secret = R"({"token":"a"})";
    FrameInfo frame = maskedFrame(1, secret);
    QTest::newRow("whole text") << frame << QByteArray(R"({"token":"***"})");
    frame.fin = false;
    QTest::newRow("first part") << frame << QByteArray();
    QTest::newRow("continuation") << maskedFrame(0, "oken\":\"a\"}") << QByteArray();
    frame = maskedFrame(1, secret);
    frame.rsv = 4;
    QTest::newRow("compressed") << frame << QByteArray();
    QTest::newRow("no text") << maskedFrame(2, "\xff") << QByteArray();
}

void TestSecretMasking::frames()
{
    QFETCH(const FrameInfo, frame);
    QFETCH(const QByteArray, payload);
    Message message = frameOf(frame);
    message.payload = SecretMasking().maskedPayload(viewOf(message)).value_or(message.payload);
    const FrameInfo masked = frameInfo(viewOf(message));
    QCOMPARE(masked.payload, payload);
    QCOMPARE(masked.length, frame.length);
    QCOMPARE(masked.maskKey, frame.maskKey);
}

void TestSecretMasking::rawBytes()
{
    const Message message = dataMessage(MessageKind::RawBytes, "token=a", Direction::Out);
    QCOMPARE(SecretMasking().maskedPayload(viewOf(message)).value_or("nothing"), QByteArray());
}

QTEST_GUILESS_MAIN(TestSecretMasking)
#include "tst_secretmasking.moc"
