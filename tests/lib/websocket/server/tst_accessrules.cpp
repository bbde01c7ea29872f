// SPDX-License-Identifier: MIT
#include "support/served.h"

using namespace wsw;
using namespace wsw::test;

namespace {

using Authentication = AccessRules::Authentication;
using Asks = std::function<void(AccessRules &)>;

AccessRules rulesOf(const Asks &asks)
{
    AccessRules rules;
    asks(rules);
    return rules;
}

void asksForToken(AccessRules &rules)
{
    rules.authentication = Authentication::Token;
    rules.secret = "s3cret/+";
}

void asksForPassword(AccessRules &rules)
{
    rules.authentication = Authentication::Basic;
    rules.user = QStringLiteral("Zoë");
    rules.secret = "pass:word";
}

ServerOptions optionsOf(const AccessRules &rules)
{
    ServerOptions options;
    options.access = rules;
    return options;
}

} // namespace

/// Who may connect, against bare sockets that say who they are in every way.
class TestAccessRules : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<AccessRules>("rules");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Asks &asks, const QByteArray &target, const QByteArray &fields,
                            int status, const char *says = "") {
            QTest::newRow(name) << rulesOf(asks) << target << fields << status << QString::fromUtf8(says);
        };
        const Asks listed = [](AccessRules &rules) {
            rules.origins = {QStringLiteral("https://*.example.com"), QStringLiteral("http://localhost:8080")};
        };
        row(
            "no rules", [](AccessRules &) {}, "/", {}, 101);
        row("an Origin of the list", listed, "/", "Origin: http://localhost:8080\r\n", 101);
        row("an Origin of the pattern", listed, "/", "Origin: https://a.b.example.com\r\n", 101);
        row("an Origin in other letters", listed, "/", "Origin: HTTPS://A.Example.COM\r\n", 101);
        row("another Origin", listed, "/", "Origin: https://example.com.evil.org\r\n", 403, "evil.org");
        row("a dot is a dot", listed, "/", "Origin: https://axexample.com\r\n", 403, "axexample.com");
        row("no Origin", listed, "/", {}, 403, "no Origin");
        row(
            "any Origin, and none", [](AccessRules &rules) { rules.origins = {QStringLiteral("*")}; }, "/", {}, 101);

        const Asks headers = [](AccessRules &rules) {
            rules.headers = {{"X-Client", {}}, {"X-Version", QStringLiteral("2.*")}};
        };
        row("both headers", headers, "/", "x-client: \r\nX-Version: 2.17\r\n", 101);
        row("one of two of that name", headers, "/", "X-Client: a\r\nX-Version: 1.0\r\nX-Version: 2.1\r\n", 101);
        row("a header is missing", headers, "/", "X-Version: 2.17\r\n", 403, "X-Client");
        row("a header has another value", headers, "/", "X-Client: a\r\nX-Version: 12.1\r\n", 403, "X-Version");

        row("a token", asksForToken, "/", "Authorization: Bearer s3cret/+\r\n", 101);
        row("a token, scheme in small letters", asksForToken, "/", "authorization:  bearer  s3cret/+ \r\n", 101);
        row("a token in the query", asksForToken, "/?a=b&token=s3cret%2F%2B", {}, 101);
        row("no token", asksForToken, "/?a=b", {}, 401, "no token");
        row("a wrong token", asksForToken, "/", "Authorization: Bearer s3cret\r\n", 401, "token is wrong");
        row("a wrong token in the query", asksForToken, "/?token=x", {}, 401, "token is wrong");
        row("a token of another scheme", asksForToken, "/", "Authorization: Basic s3cret/+\r\n", 401, "no token");

        const auto basic = [](const QByteArray &pair) { return "Authorization: Basic " + pair.toBase64() + "\r\n"; };
        row("a password", asksForPassword, "/", basic("Zoë:pass:word"), 101);
        row("a wrong password", asksForPassword, "/", basic("Zoë:pass"), 401, "password is wrong");
        row("a wrong user", asksForPassword, "/", basic("Zoe:pass:word"), 401, "password is wrong");
        row("no password", asksForPassword, "/", {}, 401, "no user and password");
        row("no base64", asksForPassword, "/", "Authorization: Basic ###\r\n", 401, "password is wrong");

        const Asks otherStatus = [](AccessRules &rules) {
            asksForToken(rules);
            rules.refusalStatus = 404;
        };
        row("a status of one's own", otherStatus, "/", {}, 404, "no token");
        const Asks blocked = [](AccessRules &rules) {
            asksForToken(rules);
            rules.blockedAddresses = {QStringLiteral("10.0.0.1"), QStringLiteral("127.0.0.0/8")};
        };
        row("a blocked address comes first", blocked, "/", {}, 403, "127.0.0.1 is blocked");
        const Asks proxied = [](AccessRules &rules) {
            rules.trustForwarded = true;
            rules.blockedAddresses = {QStringLiteral("203.0.113.0/24")};
        };
        row("blocked behind the proxy", proxied, "/", "X-Forwarded-For: 10.0.0.1, 203.0.113.9\r\n", 403, "203.0.113.9");
        row("what the client itself forwards does not count", proxied, "/",
            "X-Forwarded-For: 203.0.113.9, 10.0.0.1\r\n", 101);
        row("the last of several fields", proxied, "/", "X-Forwarded-For: 10.0.0.1\r\nX-Forwarded-For: 203.0.113.9\r\n",
            403, "203.0.113.9");
        const Asks untrusting = [](AccessRules &rules) { rules.blockedAddresses = {QStringLiteral("203.0.113.9")}; };
        row("who trusts no proxy", untrusting, "/", "X-Forwarded-For: 203.0.113.9\r\n", 101);
    }
    void judges()
    {
        QFETCH(AccessRules, rules);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        QFETCH(QString, says);
        Served served(optionsOf(rules));
        QVERIFY(served.server.listen());
        SocketClient client(served.server.port(), SocketClient::request(target, fields));
        QCOMPARE(client.status(), status);
        QCOMPARE(client.received.contains("\r\nWWW-Authenticate: "), status == 401);
        if (status == 101) {
            QCOMPARE(served.connected.count(), 1);
            return;
        }
        QTRY_COMPARE(served.refused.count(), 1);
        const Error error = served.refusal();
        QCOMPARE(error.code, ErrorCode::HandshakeRefused);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY(error.message.startsWith(QLatin1String("127.0.0.1:")));
        QVERIFY(!error.message.contains(QLatin1String("s3cret")));
        QVERIFY(!client.received.contains("s3cret"));
        QVERIFY(!error.message.contains(QLatin1String("pass:word")));
        QTRY_VERIFY(client.hasEnded());
    }

    void theHookIsAskedLast()
    {
        ServerOptions options = optionsOf(rulesOf(asksForToken));
        options.paths = {{*PathPattern::parse(QStringLiteral("/ws/{sid}"))}};
        int asked = 0;
        options.handshakeHook = [&](const HandshakeRequest &) {
            ++asked;
            return HandshakeAnswer();
        };
        Served served(options);
        QVERIFY(served.server.listen());
        SocketClient elsewhere(served.server.port());
        QCOMPARE(elsewhere.status(), 404);
        SocketClient stranger(served.server.port(), SocketClient::request("/ws/1"));
        QCOMPARE(stranger.status(), 401);
        QCOMPARE(asked, 0);
        SocketClient known(served.server.port(), SocketClient::request("/ws/1?token=s3cret%2F%2B"));
        QCOMPARE(known.status(), 101);
        QCOMPARE(asked, 1);
    }

    void impossibleRules_data()
    {
        QTest::addColumn<AccessRules>("rules");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const Asks &asks, const char *says) {
            QTest::newRow(name) << rulesOf(asks) << QString::fromUtf8(says);
        };
        row(
            "a bad network", [](AccessRules &rules) { rules.blockedAddresses = {QStringLiteral("10.0.0.0/99")}; },
            "10.0.0.0/99");
        row(
            "a bad status", [](AccessRules &rules) { rules.refusalStatus = 101; }, "101");
        row(
            "a bad header",
            [](AccessRules &rules) {
                rules.headers = {{"X Y", {}}};
            },
            "X Y");
        row(
            "no token", [](AccessRules &rules) { rules.authentication = Authentication::Token; }, "token");
        row(
            "no password",
            [](AccessRules &rules) {
                asksForPassword(rules);
                rules.secret.clear();
            },
            "password");
        row(
            "a colon in the user",
            [](AccessRules &rules) {
                asksForPassword(rules);
                rules.user = QStringLiteral("a:b");
            },
            "colon");
    }
    void impossibleRules()
    {
        QFETCH(AccessRules, rules);
        QFETCH(QString, says);
        Served served(optionsOf(rules));
        const Result<void> listening = served.server.listen();
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(listening.error().message.contains(says), qPrintable(listening.error().message));
        QVERIFY(!served.server.isListening());
    }

    void blocksWhileItRuns()
    {
        Served served;
        QVERIFY(!served.server.setBlockedAddresses({}));
        QVERIFY(served.server.listen());
        SocketClient here(served.server.port());
        QCOMPARE(here.status(), 101);
        SocketClient neighbour(served.server.port(), SocketClient::request(),
                               QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(neighbour.status(), 101);
        QVERIFY(!served.server.setBlockedAddresses({QStringLiteral("nonsense")}));
        QVERIFY(served.server.setBlockedAddresses({QStringLiteral("127.0.0.2")}));
        QCOMPARE(served.server.clientCount(), qsizetype(2));
        QVERIFY(!served.server.dropAddress(QStringLiteral("nonsense")));
        QCOMPARE(served.server.dropAddress(QStringLiteral("127.0.0.2")).value_or(0), 1);
        QTRY_COMPARE(served.gone.count(), 1);
        QTRY_VERIFY(neighbour.hasEnded());
        QCOMPARE(neighbour.rest(), QByteArray()); // no close frame
        SocketClient again(served.server.port(), SocketClient::request(), QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(again.status(), 403);
        SocketClient other(served.server.port());
        QCOMPARE(other.status(), 101);
        QVERIFY(!served.server.blockAddress(QStringLiteral("nonsense")));
        QVERIFY(served.server.blockAddress(QStringLiteral("127.0.0.1")));
        QTRY_COMPARE(served.server.clientCount(), qsizetype(0));
        SocketClient blocked(served.server.port());
        QCOMPARE(blocked.status(), 403);
        SocketClient stillBlocked(served.server.port(), SocketClient::request(),
                                  QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(stillBlocked.status(), 403);
        QVERIFY(served.server.setBlockedAddresses({}));
        SocketClient forgiven(served.server.port(), SocketClient::request(), QHostAddress(QStringLiteral("127.0.0.2")));
        QCOMPARE(forgiven.status(), 101);
    }

    void limits_data()
    {
        QTest::addColumn<int>("maxClients");
        QTest::addColumn<int>("maxPerAddress");
        QTest::addColumn<QString>("neighbour");
        QTest::addColumn<int>("status");
        const QString same = QStringLiteral("198.51.100.1");
        const QString other = QStringLiteral("198.51.100.2");
        QTest::newRow("none") << 0 << 0 << same << 101;
        QTest::newRow("of all") << 2 << 0 << other << 503;
        QTest::newRow("of the address") << 0 << 2 << same << 503;
        QTest::newRow("of another address") << 0 << 2 << other << 101;
    }
    void limits()
    {
        QFETCH(int, maxClients);
        QFETCH(int, maxPerAddress);
        QFETCH(QString, neighbour);
        QFETCH(int, status);
        ServerOptions options;
        options.maxClients = maxClients;
        options.maxClientsPerAddress = maxPerAddress;
        options.access.trustForwarded = true;
        Served served(options);
        QVERIFY(served.server.listen());
        const auto from = [](const QString &address) {
            return SocketClient::request("/", "X-Forwarded-For: " + address.toLatin1() + "\r\n");
        };
        SocketClient first(served.server.port(), from(QStringLiteral("198.51.100.1")));
        QCOMPARE(first.status(), 101);
        SocketClient second(served.server.port(), from(QStringLiteral("198.51.100.1")));
        QCOMPARE(second.status(), 101);
        SocketClient third(served.server.port(), from(neighbour));
        QCOMPARE(third.status(), status);
        first.socket.abort();
        QTRY_COMPARE(served.gone.count(), 1);
        SocketClient fourth(served.server.port(), from(neighbour));
        QCOMPARE(fourth.status(), 101);
    }
};

QTEST_GUILESS_MAIN(TestAccessRules)
#include "tst_accessrules.moc"
