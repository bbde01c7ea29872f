// SPDX-License-Identifier: MIT
// Debian's tinyproxy (HTTP CONNECT) and microsocks (SOCKS5) between us and our server, with and without passwords.
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

#include "support/peers/certificatefolder.h"
#include "support/peers/nginx.h"
#include "support/watched.h"
#include "websocket/server.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

namespace {

/// A proxy on a free port of 127.0.0.1, with a user "ann" whose password is "s3cret" if it is closed.
class Proxy
{
public:
    static QString program(ProxyKind kind) { return kind == ProxyKind::Http ? u"tinyproxy"_s : u"microsocks"_s; }

    Proxy(ProxyKind kind, bool closed)
        : m_kind(kind)
    {
        for (int attempt = 0; attempt < 3 && m_port == 0; ++attempt) {
            const quint16 port = freePort();
            m_process = std::make_unique<PeerProgram>(
                program(kind), kind == ProxyKind::Http ? httpArguments(port, closed) : socksArguments(port, closed),
                PeerProgram::Diagnostics::Discarded);
            if (waitUntilListening(*m_process, port))
                m_port = port;
        }
    }

    ProxyOptions options(const QString &user = {}, const QString &password = {}) const
    {
        return {m_kind, u"127.0.0.1"_s, m_port, user, password};
    }
    bool isListening() const { return m_port != 0; }

private:
    QStringList httpArguments(quint16 port, bool closed)
    {
        m_files.write(u"proxy.conf"_s, u"Port %1\nListen 127.0.0.1\nTimeout 30\nMaxClients 20\n%2"_s.arg(port)
                                           .arg(closed ? u"BasicAuth ann s3cret\n"_s : QString())
                                           .toUtf8());
        return {u"-d"_s, u"-c"_s, m_files.file(u"proxy.conf"_s)};
    }

    static QStringList socksArguments(quint16 port, bool closed)
    {
        const QStringList listen{u"-i"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)};
        return closed ? listen + QStringList{u"-u"_s, u"ann"_s, u"-P"_s, u"s3cret"_s} : listen;
    }

    const ProxyKind m_kind;
    CertificateFolder m_files;
    std::unique_ptr<PeerProgram> m_process;
    quint16 m_port = 0;
};

/// Gives the same answer to whatever is said.
class Answering : public QTcpServer
{
public:
    explicit Answering(const QByteArray &answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
            });
        });
    }
};

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT

    CertificateFolder m_files;
    ConnectionIds m_ids;
    Server m_plain{anyPort(), m_ids};
    std::unique_ptr<Server> m_tls;

    static ServerOptions anyPort()
    {
        ServerOptions options;
        options.port = 0;
        return options;
    }

    void addKinds()
    {
        QTest::addColumn<ProxyKind>("kind");
        QTest::newRow("tinyproxy") << ProxyKind::Http;
        QTest::newRow("microsocks") << ProxyKind::Socks5;
    }

private slots:
    void initTestCase()
    {
#ifdef Q_OS_UNIX
        std::signal(SIGPIPE, SIG_IGN); // as Qt's sockets have it; a second QTest::qExec() takes it back
#endif
        for (const ProxyKind kind : {ProxyKind::Http, ProxyKind::Socks5}) {
            if (!hasProgram(Proxy::program(kind)))
                QSKIP("The package tinyproxy-bin or microsocks is missing");
        }
        QVERIFY(m_plain.listen());
        QVERIFY(m_files.make({.name = u"ca"_s, .isAuthority = true}));
        QVERIFY(m_files.make({.name = u"server"_s, .issuer = u"ca"_s}));
        ServerOptions options = anyPort();
        options.tls.certificateFile = m_files.pem(u"server"_s);
        options.tls.keyFile = m_files.key(u"server"_s);
        m_tls = std::make_unique<Server>(options, m_ids);
        QVERIFY(m_tls->listen());
    }

    void passes_data()
    {
        QTest::addColumn<ProxyKind>("kind");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<bool>("tls");
        for (const ProxyKind kind : {ProxyKind::Http, ProxyKind::Socks5}) {
            for (const bool closed : {false, true}) {
                for (const bool tls : {false, true}) {
                    QTest::addRow("%s%s%s", qPrintable(Proxy::program(kind)), closed ? ", with password" : "",
                                  tls ? ", TLS" : "")
                        << kind << closed << tls;
                }
            }
        }
    }
    void passes()
    {
        QFETCH(ProxyKind, kind);
        QFETCH(bool, closed);
        QFETCH(bool, tls);
        const Proxy proxy(kind, closed);
        QVERIFY(proxy.isListening());
        Server &server = tls ? *m_tls : m_plain;
        QSignalSpy received(&server, &Server::messageReceived);
        ConnectionOptions options = optionsFor(server.url());
        options.tls.caFile = m_files.pem(u"ca"_s);
        options.proxy = closed ? proxy.options(u"ann"_s, u"s3cret"_s) : proxy.options();
        Watched client(options);
        client.connection.open();
        QVERIFY2(client.opens(), qPrintable(client.error().message));
        // Bigger than what one read takes: the tunnel is a stream.
        const QByteArray text(300'000, 'x');
        QVERIFY(client.connection.sendText(text));
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(1).value<Message>().payload, text);
        QVERIFY(client.connection.close());
        QVERIFY(client.closes());
        QCOMPARE(client.closeInfo().code, quint16(1000));
    }

    void passwords_data()
    {
        QTest::addColumn<ProxyKind>("kind");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("what");
        for (const ProxyKind kind : {ProxyKind::Http, ProxyKind::Socks5}) {
            const auto row = [kind](const char *name, const QString &user, const QString &password,
                                    const QString &what) {
                QTest::addRow("%s, %s", qPrintable(Proxy::program(kind)), name) << kind << user << password << what;
            };
            row("missing", {}, {}, u"wants a user and a password"_s);
            row("wrong password", u"ann"_s, u"guess"_s, u"not accept the user ann"_s);
            row("wrong user", u"bob"_s, u"s3cret"_s, u"not accept the user bob"_s);
            row("empty password", u"ann"_s, {}, u"not accept the user ann"_s);
        }
    }
    void passwords()
    {
        QFETCH(ProxyKind, kind);
        QFETCH(QString, user);
        QFETCH(QString, password);
        QFETCH(QString, what);
        const Proxy proxy(kind, true);
        QVERIFY(proxy.isListening());
        for (const Server *server : {&m_plain, m_tls.get()}) {
            ConnectionOptions options = optionsFor(server->url());
            options.tls.caFile = m_files.pem(u"ca"_s);
            options.proxy = proxy.options(user, password);
            Watched client(options);
            client.connection.open();
            QVERIFY(client.fails());
            QVERIFY2(client.error().code == ErrorCode::ProxyFailed, qPrintable(client.error().message));
            QVERIFY2(client.error().message.contains(what), qPrintable(client.error().message));
        }
    }

    void unreachableTarget_data()
    {
        addKinds();
    }
    void unreachableTarget()
    {
        QFETCH(ProxyKind, kind);
        const Proxy proxy(kind, false);
        QVERIFY(proxy.isListening());
        for (const QString &address : {u"ws://127.0.0.1:%1"_s.arg(freePort()), u"ws://nowhere.invalid:80"_s,
                                       u"wss://127.0.0.1:%1"_s.arg(freePort())}) {
            ConnectionOptions options = optionsFor(QUrl(address));
            options.proxy = proxy.options();
            Watched client(options);
            client.connection.open();
            QVERIFY(client.fails());
            QVERIFY2(client.error().code == ErrorCode::ProxyFailed, qPrintable(client.error().message));
            QVERIFY2(client.error().message.contains(u"did not connect to "_s + address),
                     qPrintable(client.error().message));
        }
    }

    void noProxyThere_data()
    {
        addKinds();
    }
    void noProxyThere()
    {
        QFETCH(ProxyKind, kind);
        for (const QString &host : {u"127.0.0.1"_s, u"nowhere.invalid"_s}) {
            for (const Server *server : {&m_plain, m_tls.get()}) {
                ConnectionOptions options = optionsFor(server->url());
                options.proxy = {kind, host, freePort(), {}, {}};
                Watched client(options);
                client.connection.open();
                QVERIFY(client.fails());
                QVERIFY2(client.error().code == ErrorCode::ProxyFailed, qPrintable(client.error().message));
                QVERIFY2(client.error().message.contains(u"can't be reached"_s), qPrintable(client.error().message));
                QVERIFY2(client.error().message.contains(host), qPrintable(client.error().message));
            }
        }
    }

    // What listens there speaks another protocol.
    void noProxyAtAll_data()
    {
        addKinds();
    }
    void noProxyAtAll()
    {
        QFETCH(ProxyKind, kind);
        Answering mail("500 5.5.1 command not recognized\r\n\r\n");
        QVERIFY(mail.listen(QHostAddress::LocalHost));
        ConnectionOptions options = optionsFor(QUrl(u"ws://example.invalid"_s));
        options.proxy = {kind, u"127.0.0.1"_s, mail.serverPort(), {}, {}};
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::ProxyFailed);
    }

    // What most HTTP proxies answer to a wrong password, again and again.
    void authenticationRefused()
    {
        Answering server("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                         "Content-Length: 0\r\n\r\n");
        QVERIFY(server.listen(QHostAddress::LocalHost));
        ConnectionOptions options = optionsFor(m_plain.url());
        options.proxy = {ProxyKind::Http, u"127.0.0.1"_s, server.serverPort(), u"ann"_s, u"guess"_s};
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::ProxyFailed);
        QVERIFY2(client.error().message.contains(u"does not accept the user ann"_s),
                 qPrintable(client.error().message));
    }

    // Accepts TCP and says nothing.
    void silentProxy_data()
    {
        addKinds();
    }
    void silentProxy()
    {
        QFETCH(ProxyKind, kind);
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ConnectionOptions options = optionsFor(m_plain.url());
        options.proxy = {kind, u"127.0.0.1"_s, silent.serverPort(), {}, {}};
        options.connectTimeout = std::chrono::milliseconds(200);
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::Timeout);
    }

    void incomplete_data()
    {
        addKinds();
    }
    void incomplete()
    {
        QFETCH(ProxyKind, kind);
        ConnectionOptions options = optionsFor(m_plain.url());
        options.proxy = {kind, {}, 8080, {}, {}};
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::InvalidArgument);
    }

    void parsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProxyOptions>("proxy");
        QTest::newRow("HTTP") << u"http://h:3128"_s << ProxyOptions{ProxyKind::Http, u"h"_s, 3128, {}, {}};
        QTest::newRow("user") << u"http://ann:a%40b@h"_s
                              << ProxyOptions{ProxyKind::Http, u"h"_s, 0, u"ann"_s, u"a@b"_s};
        QTest::newRow("SOCKS5") << u"socks5h://h"_s << ProxyOptions{ProxyKind::Socks5, u"h"_s, 0, {}, {}};
        QTest::newRow("system") << u" system "_s << ProxyOptions{ProxyKind::System, {}, 0, {}, {}};
        QTest::newRow("none") << u"none"_s << ProxyOptions();
        QTest::newRow("empty") << QString() << ProxyOptions();
    }
    void parsed()
    {
        QFETCH(QString, text);
        QFETCH(ProxyOptions, proxy);
        const Result<ProxyOptions> result = parseProxy(text);
        QVERIFY(result);
        QVERIFY(*result == proxy);
        QCOMPARE(proxyPort(*result),
                 proxy.port != 0 ? proxy.port : quint16(proxy.kind == ProxyKind::Socks5 ? 1080 : 8080));
    }

    void notParsed()
    {
        for (const QString &text : {u"ftp://h:1"_s, u"h:3128"_s, u"http://"_s, u"http://h:0"_s, u"socks4://h"_s}) {
            const Result<ProxyOptions> result = parseProxy(text);
            QVERIFY2(!result, qPrintable(text));
            QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        }
    }

    // What the environment says is the system's setting where there is no desktop. A loopback address goes directly.
    void system()
    {
        const Proxy proxy(ProxyKind::Http, false);
        QVERIFY(proxy.isListening());
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.options().port);
        const auto restore = qScopeGuard([] {
            for (const char *name : {"http_proxy", "https_proxy", "no_proxy"})
                qunsetenv(name);
        });
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, address);
        qunsetenv("no_proxy");

        for (const QString &scheme : {u"ws"_s, u"wss"_s}) {
            ConnectionOptions options = optionsFor(QUrl(scheme + u"://nowhere.invalid"_s));
            options.proxy.kind = ProxyKind::System;
            Watched client(options);
            client.connection.open();
            QVERIFY(client.fails());
            QVERIFY2(client.error().code == ErrorCode::ProxyFailed, qPrintable(client.error().message));
            QVERIFY2(client.error().message.contains(u"127.0.0.1:%1"_s.arg(proxy.options().port)),
                     qPrintable(client.error().message));
        }
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, "http://127.0.0.1:" + QByteArray::number(freePort()));
        ConnectionOptions options = optionsFor(m_plain.url());
        options.proxy.kind = ProxyKind::System;
        Watched client(options);
        client.connection.open();
        QVERIFY2(client.opens(), qPrintable(client.error().message));
    }

    // Nothing comes of an answer that nobody waits for.
    void systemAborted()
    {
        ConnectionOptions options = optionsFor(QUrl(u"ws://nowhere.invalid"_s));
        options.proxy.kind = ProxyKind::System;
        Watched client(options);
        client.connection.open();
        client.connection.abort();
        QCOMPARE(client.connection.state(), ConnectionState::Closed);
        client.connection.open(); // and once more, while the first answer may still come
        QVERIFY(client.fails());
        QCOMPARE(client.failed.count(), 1);
    }
};

WSW_TEST_OVER_ENGINES(TestProxies)
#include "tst_proxies.moc"
