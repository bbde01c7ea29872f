// SPDX-License-Identifier: MIT
// Whom wsw serve lets in, how much it takes, its TLS and its HTTP trigger: for curl, openssl and wsw connect.
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <memory>

#include "support/peers/certificatefolder.h"
#include "support/peers/peerprogram.h"
#include "support/program.h"
#include "support/runningprogram.h"

using namespace Qt::StringLiterals;
using namespace wsw::test;

namespace {

const QStringList serve{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s};

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(30000);
    return process.readAllStandardOutput();
}

/// Shakes hands as a browser does. The status of a refusal; of what is accepted curl tells nothing before its end,
/// but the server does: 101.
int handshakeStatus(const RunningProgram &server, QString url, const QStringList &arguments)
{
    url.replace(0, 2, u"http"_s);
    const qsizetype open = server.events(u"open"_s).size();
    QProcess curl;
    curl.start(u"curl"_s, QStringList{u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{http_code}"_s, u"--http1.1"_s,
                                      u"-H"_s, u"Connection: Upgrade"_s, u"-H"_s, u"Upgrade: websocket"_s, u"-H"_s,
                                      u"Sec-WebSocket-Version: 13"_s, u"-H"_s,
                                      u"Sec-WebSocket-Key: d3N3b3JrYmVuY2ggY3VybA=="_s, url}
                              + arguments);
    const auto isOpen = [&] { return server.events(u"open"_s).size() > open; };
    const bool answered = QTest::qWaitFor([&] { return isOpen() || curl.state() == QProcess::NotRunning; }, 30000);
    const int status = isOpen() ? 101 : curl.readAllStandardOutput().toInt();
    curl.kill();
    curl.waitForFinished();
    return answered ? status : 0;
}

/// Shakes hands and then neither reads nor answers.
std::unique_ptr<QTcpSocket> silentClient(const QString &url)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setReadBufferSize(1);
    socket->connectToHost(u"127.0.0.1"_s, quint16(QUrl(url).port()));
    socket->write("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                  "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: d3N3b3JrYmVuY2ggY3VybA==\r\n\r\n");
    socket->waitForConnected();
    socket->waitForBytesWritten();
    return socket;
}

} // namespace

class TestWswAccess : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(hasProgram(u"curl"_s), "curl is missing: packaging/test.sh installs it");
        qputenv("WSW_TEST_SECRET", "s3cret");
        qputenv("WSW_TEST_WRONG", "other");
        qunsetenv("WSW_TEST_UNSET");
    }

    void letsIn_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("curl");
        QTest::addColumn<int>("status");
        const QString bearer = u"Authorization: Bearer s3cret"_s;
        const QStringList origins{u"--allow-origin"_s, u"https://shop.example"_s, u"--allow-origin"_s,
                                  u"https://*.test"_s};
        const auto header = [](const QString &text) { return QStringList{u"-H"_s, text}; };
        const auto row = [](const char *name, const QStringList &options, const QStringList &curl, int status) {
            QTest::newRow(name) << options << curl << status;
        };
        row("anybody", {}, {}, 101);
        row("its Origin", origins, header(u"Origin: https://shop.example"_s), 101);
        row("one that matches", origins, header(u"Origin: https://a.test"_s), 101);
        row("another Origin", origins, header(u"Origin: https://evil.example"_s), 403);
        row("no Origin", origins, {}, 403);
        row("header", {u"--require-header"_s, u"X-Key"_s}, header(u"X-Key: 1"_s), 101);
        row("no header", {u"--require-header"_s, u"X-Key"_s}, {}, 403);
        row("header's value", {u"--require-header"_s, u"X-Key: a*"_s}, header(u"X-Key: abc"_s), 101);
        row("header's other value", {u"--require-header"_s, u"X-Key: a*"_s}, header(u"X-Key: b"_s), 403);
        row("token", {u"--bearer-env"_s, u"WSW_TEST_SECRET"_s}, header(bearer), 101);
        row("wrong token", {u"--bearer-env"_s, u"WSW_TEST_WRONG"_s}, header(bearer), 401);
        row("no token", {u"--bearer-env"_s, u"WSW_TEST_SECRET"_s}, {}, 401);
        const QStringList basic{u"--user"_s, u"anna"_s, u"--password-env"_s, u"WSW_TEST_SECRET"_s};
        row("password", basic, {u"-u"_s, u"anna:s3cret"_s}, 101);
        row("wrong password", basic, {u"-u"_s, u"anna:x"_s}, 401);
        row("another user", basic, {u"-u"_s, u"bob:s3cret"_s}, 401);
        row("another status", basic + QStringList{u"--refuse-status"_s, u"404"_s}, {}, 404);
        row("blocked", {u"--block"_s, u"127.0.0.1"_s}, {}, 403);
        row("blocked network", {u"--block"_s, u"10.0.0.0/8"_s, u"--block"_s, u"127.0.0.0/8"_s}, {}, 403);
        row("another address is blocked", {u"--block"_s, u"10.0.0.0/8"_s}, {}, 101);
        const QStringList proxied{u"--block"_s, u"203.0.113.7"_s};
        row("blocked behind a proxy", proxied + QStringList{u"--behind-proxy"_s},
            header(u"X-Forwarded-For: 203.0.113.7"_s), 403);
        row("says that it is behind a proxy", proxied, header(u"X-Forwarded-For: 203.0.113.7"_s), 101);
        row("another path", {u"--path"_s, u"/ws/{sid}"_s}, {}, 404);
    }
    void letsIn()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, curl);
        RunningProgram server(serve + options);
        const QString url = server.url();
        QVERIFY(!url.isEmpty());
        QTEST(handshakeStatus(server, url, curl), "status");
        if (server.events(u"open"_s).isEmpty())
            QVERIFY(server.waitForDiagnostic("asked for"));
    }

    void limitsClients_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("path"); // of the second client
        QTest::addColumn<int>("status");
        QTest::newRow("clients") << QStringList{u"--max-clients"_s, u"1"_s} << u"/ws/7/b"_s << 503;
        QTest::newRow("clients of an address")
            << QStringList{u"--max-clients-per-address"_s, u"1"_s} << u"/ws/7/b"_s << 503;
        const QStringList refuse{u"--same-client"_s, u"refuse"_s};
        QTest::newRow("the same client") << refuse << u"/ws/7/a"_s << 409;
        QTest::newRow("another client") << refuse << u"/ws/7/b"_s << 101;
        const QStringList room{u"--identity"_s, u"room"_s};
        QTest::newRow("the same by one parameter") << refuse + room << u"/ws/7/b"_s << 409;
        QTest::newRow("another by one parameter") << refuse + room << u"/ws/8/a"_s << 101;
        QTest::newRow("allowed") << QStringList{u"--same-client"_s, u"allow"_s} << u"/ws/7/a"_s << 101;
    }
    void limitsClients()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, path);
        RunningProgram server(serve + QStringList{u"--path"_s, u"/ws/{room}/{user}"_s} + options);
        const QString url = server.url();
        RunningProgram first({u"connect"_s, url + u"/ws/7/a"_s, u"--json"_s});
        QVERIFY(first.waitFor(u"open"_s) && server.waitFor(u"open"_s));
        QTEST(handshakeStatus(server, url + path, {}), "status");
    }

    void replacesAClient()
    {
        RunningProgram server(serve + QStringList{u"--path"_s, u"/ws/{sid}"_s, u"--same-client"_s, u"replace"_s});
        const QString url = server.url() + u"/ws/7"_s;
        RunningProgram first({u"connect"_s, url, u"--json"_s});
        QVERIFY(first.waitFor(u"open"_s));
        RunningProgram second({u"connect"_s, url, u"--json"_s});
        QVERIFY(second.waitFor(u"open"_s));
        QVERIFY(first.waitFor(u"close"_s));
        QCOMPARE(first.events(u"close"_s).first().value("by"_L1).toString(), u"peer"_s);
        QVERIFY(second.events(u"close"_s).isEmpty());
    }

    void limitsMessages()
    {
        RunningProgram server(serve + QStringList{u"--max-message"_s, u"4"_s, u"--echo"_s});
        const QString url = server.url();
        QCOMPARE(runWsw({u"connect"_s, url, u"--send"_s, u"1234"_s, u"--count"_s, u"1"_s}).out, QByteArray("1234\n"));
        const auto longer = runWsw({u"connect"_s, url, u"--send"_s, u"12345"_s, u"--count"_s, u"1"_s, u"--json"_s});
        QCOMPARE(longer.status, 1);
        QVERIFY2(longer.out.contains("\"code\":1009"), longer.out.constData());
    }

    void closesIdleClients()
    {
        RunningProgram server(serve + QStringList{u"--idle-timeout"_s, u"0.1"_s});
        RunningProgram client({u"connect"_s, server.url(), u"--json"_s});
        QVERIFY(client.waitFor(u"close"_s));
        QCOMPARE(client.events(u"close"_s).first().value("code"_L1).toInt(), 1001);
    }

    void endsHalfHandshakes()
    {
        RunningProgram server(serve + QStringList{u"--handshake-timeout"_s, u"0.1"_s});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(server.url()).port()));
        socket.write("GET / HTTP/1.1\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(server.events(u"open"_s).isEmpty());
    }

    void pings()
    {
        RunningProgram server(serve + QStringList{u"--ping"_s, u"0.05"_s, u"--pong-timeout"_s, u"0.04"_s});
        const auto silent = silentClient(server.url()); // answers no ping
        QVERIFY(server.waitFor(u"close"_s));
        QCOMPARE(server.events(u"close"_s).first().value("by"_L1).toString(), u"abnormal"_s);
        RunningProgram client({u"connect"_s, server.url(), u"--json"_s});
        QVERIFY(server.waitFor(u"pong"_s));
        QVERIFY(client.waitFor(u"ping"_s));
    }

    void slowClients_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("code"); // 0: it stays
        QTest::newRow("disconnect") << u"disconnect"_s << 1013;
        QTest::newRow("drop") << u"drop"_s << 0;
        QTest::newRow("pause") << u"pause"_s << 0;
    }
    void slowClients()
    {
        QFETCH(QString, policy);
        QFETCH(int, code);
        RunningProgram server(serve
                              + QStringList{u"--slow-clients"_s, policy, u"--max-backlog"_s, u"200000"_s, u"--every"_s,
                                            u"0.005"_s, u"--push"_s, QString(100000, u'x')});
        const auto slow = silentClient(server.url());
        QVERIFY(server.waitFor(u"open"_s));
        // More than the system's buffers keep for the one that does not read.
        RunningProgram other({u"connect"_s, server.url(), u"--json"_s, u"--count"_s, u"100"_s});
        QVERIFY(QTest::qWaitFor([&] { return other.process.state() == QProcess::NotRunning; }, 30000));
        QCOMPARE(other.finish(), 0);
        const auto closeCode = [&server] {
            for (const QJsonObject &close : server.events(u"close"_s)) {
                if (close.value("connection"_L1) == 1)
                    return close.value("code"_L1).toInt();
            }
            return 0;
        };
        if (code != 0)
            QTRY_VERIFY_WITH_TIMEOUT(closeCode() != 0, 30000);
        QCOMPARE(closeCode(), code);
    }

    void speaksTlsWithALockedKey()
    {
        QVERIFY2(hasProgram(u"openssl"_s), "openssl is missing: packaging/test.sh installs it");
        CertificateFolder folder;
        QVERIFY(folder.make({.name = u"ca"_s, .isAuthority = true}));
        QVERIFY(folder.make({.name = u"server"_s, .issuer = u"ca"_s}));
        QVERIFY(folder.encryptKey(u"server"_s, u"locked.key"_s, u"s3cret"_s));
        const QStringList tls{u"--tls-cert"_s, folder.pem(u"server"_s), u"--tls-key"_s, folder.key(u"locked"_s)};
        RunningProgram server(serve + tls + QStringList{u"--tls-key-password-env"_s, u"WSW_TEST_SECRET"_s});
        const QString url = server.url();
        QVERIFY(url.startsWith(u"wss://127.0.0.1:"_s));
        const QByteArray seen = run(u"openssl"_s, {u"s_client"_s, u"-connect"_s, url.mid(6), u"-CAfile"_s,
                                                   folder.pem(u"ca"_s), u"-verify_return_error"_s});
        QVERIFY2(seen.contains("Verify return code: 0 (ok)"), seen.constData());
        const auto client = runWsw({u"connect"_s, url, u"--ca"_s, folder.pem(u"ca"_s), u"--send"_s, u"x"_s});
        QCOMPARE(client.status, 0);
        for (const QString &variable : {u"WSW_TEST_WRONG"_s, u"WSW_TEST_UNSET"_s}) {
            const auto wrong = runWsw(serve + tls + QStringList{u"--tls-key-password-env"_s, variable});
            QCOMPARE(wrong.status, 2);
            QVERIFY2(wrong.err.startsWith("wsw: "), wrong.err.constData());
        }
    }

    void takesPushesByHttp_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("token"); // empty: the one that was made
        QTest::newRow("given token") << QStringList{u"--http-token-env"_s, u"WSW_TEST_SECRET"_s} << u"s3cret"_s;
        QTest::newRow("made token") << QStringList() << QString();
    }
    void takesPushesByHttp()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, token);
        RunningProgram server(serve + QStringList{u"--http"_s, u"127.0.0.1:0"_s} + options);
        QVERIFY(server.waitFor(u"http"_s));
        const QJsonObject http = server.events(u"http"_s).first();
        QCOMPARE(http.contains("token"_L1), token.isEmpty()); // what is known already is not printed
        if (token.isEmpty())
            token = http.value("token"_L1).toString();
        QVERIFY(!token.isEmpty());
        RunningProgram client({u"connect"_s, server.url(), u"--json"_s, u"--count"_s, u"1"_s});
        QVERIFY(client.waitFor(u"open"_s));
        const QString push = http.value("url"_L1).toString() + u"/push"_s;
        const QStringList body{u"-s"_s, u"-d"_s, uR"({"to":"all","text":"订单 42"})"_s, push};
        QVERIFY(run(u"curl"_s, body).contains("permission-denied"));
        QCOMPARE(run(u"curl"_s, body + QStringList{u"-H"_s, u"Authorization: Bearer "_s + token}),
                 QByteArray(R"({"sent":1})"));
        QVERIFY(client.waitFor(u"message"_s));
        QCOMPARE(client.events(u"message"_s).first().value("data"_L1).toString(), u"订单 42"_s);
    }
};

QTEST_GUILESS_MAIN(TestWswAccess)
#include "tst_wswaccess.moc"
