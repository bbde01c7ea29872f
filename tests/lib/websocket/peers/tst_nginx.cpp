// SPDX-License-Identifier: MIT
// nginx as a reverse proxy in front of our server, as people set it up, and node's ws as the client behind it.
#include <QTcpSocket>
#include <QTest>

#include "support/peers/conversation.h"
#include "support/peers/mirrors.h"
#include "support/peers/nginx.h"
#include "support/served.h"
#include "websocket/server/clientaddress.h"

using namespace wsw;
using namespace wsw::test;
using namespace Qt::StringLiterals;

namespace {

Nginx::Setup setupFor(quint16 upstream, const Certificates *tls)
{
    if (!tls)
        return {upstream, {}, {}};
    return {upstream, u"ssl"_s, u"ssl_certificate %1; ssl_certificate_key %2;"_s.arg(tls->certificate(), tls->key())};
}

} // namespace

class TestNginx : public QObject
{
    Q_OBJECT

    const Certificates m_certificates;

private slots:
    void initTestCase()
    {
        if (!hasProgram(Nginx::program()))
            QSKIP("The package nginx-light is missing");
        if (const QString what = missingFor(Mirror::Node, true); !what.isEmpty())
            QSKIP(qPrintable(what));
    }

    void proxied_data()
    {
        QTest::addColumn<EngineKind>("engine");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("compress");
        for (const EngineKind engine : {EngineKind::Qt, EngineKind::Wire}) {
            for (const bool tls : {false, true}) {
                for (const bool compress : {false, true}) {
                    CompressionOptions compression;
                    compression.enabled = compress;
                    if (!OurEnd{Connection::Role::Server, engine, compression, nullptr}.isPossible())
                        continue;
                    QTest::addRow("%s%s%s", qPrintable(engineName(engine)), tls ? ", TLS at nginx" : "",
                                  compress ? ", compressed" : "")
                        << engine << tls << compress;
                }
            }
        }
    }
    void proxied()
    {
        QFETCH(EngineKind, engine);
        QFETCH(bool, tls);
        QFETCH(bool, compress);
        const Certificates *certificates = tls ? &m_certificates : nullptr;
        OurEnd ours{Connection::Role::Server, engine, {}, nullptr};
        ours.compression.enabled = compress;
        std::unique_ptr<Nginx> nginx;
        Encounter encounter(ours);
        Connection *connection = encounter.meet([&](const QUrl &server) {
            nginx = std::make_unique<Nginx>(setupFor(quint16(server.port()), certificates));
            const QString proxy = u"%1://127.0.0.1:%2/ws/orders?sid=42"_s.arg(tls ? u"wss" : u"ws").arg(nginx->start());
            return mirrorStarter(Mirror::Node, compress, certificates)(QUrl(proxy));
        });
        QVERIFY2(connection, qPrintable(encounter.problem()));
        QCOMPARE(connection->info().path, u"/ws/orders"_s);
        QCOMPARE(connection->info().query, u"sid=42"_s);
        QVERIFY(connection->info().handshake.request.contains("X-Forwarded-For: 127.0.0.1\r\n"));
        QCOMPARE(!connection->info().handshake.extensions.isEmpty(), compress);

        Conversation conversation(*connection, encounter.peer());
        QCOMPARE(conversation.exchangeMessages(), QString());
        QCOMPARE(conversation.exchangeFragments(), QString());
        QCOMPARE(conversation.exchangePings(), QString());
        QCOMPARE(conversation.askToClose(3001, u"genug – 够了"_s), QString());
    }

    // Rules about addresses are about whoever is behind the proxy, whatever he says of himself.
    void whoIsBehindTheProxy()
    {
        ServerOptions options;
        options.access.trustForwarded = true;
        options.access.blockedAddresses = {u"127.0.0.3"_s};
        options.maxClientsPerAddress = 1;
        Served served(options);
        QVERIFY(served.server.listen());
        Nginx nginx(setupFor(served.server.port(), nullptr));
        const quint16 port = nginx.start();
        QVERIFY(port != 0);
        const QByteArray request = SocketClient::request("/ws/orders", "X-Forwarded-For: 203.0.113.9\r\n");
        SocketClient blocked(port, request, QHostAddress(u"127.0.0.3"_s));
        QCOMPARE(blocked.status(), 403);
        SocketClient first(port, request, QHostAddress(u"127.0.0.4"_s));
        QCOMPARE(first.status(), 101);
        QTRY_COMPARE(served.connected.count(), 1);
        QCOMPARE(clientAddress(served.server.client(1)->info(), true), u"127.0.0.4"_s);
        QCOMPARE(served.server.client(1)->info().forwardedFor, u"203.0.113.9, 127.0.0.4"_s);
        SocketClient second(port, request, QHostAddress(u"127.0.0.4"_s));
        QCOMPARE(second.status(), 503);
        SocketClient other(port, request, QHostAddress(u"127.0.0.5"_s));
        QCOMPARE(other.status(), 101);
        QCOMPARE(served.server.dropAddress(u"127.0.0.4"_s).value_or(0), 1);
        QTRY_VERIFY(first.hasEnded());
        QVERIFY(!other.hasEnded());
    }

    // A proxy that is not told of WebSockets asks without Upgrade: the answer says so and the server goes on.
    void ordinaryRequestThroughTheProxy()
    {
        const OurEnd ours{Connection::Role::Server, EngineKind::Automatic, {}, nullptr};
        Encounter encounter(ours);
        QVERIFY(encounter.server().listen());
        Nginx nginx(setupFor(encounter.server().port(), nullptr));
        const quint16 port = nginx.start();
        QVERIFY(port != 0);
        QTcpSocket browser;
        QByteArray answer;
        connect(&browser, &QTcpSocket::readyRead, &browser, [&] { answer += browser.readAll(); });
        browser.connectToHost(QHostAddress::LocalHost, port);
        browser.write("GET /ws/orders HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(browser.state(), QAbstractSocket::UnconnectedState, 10000);
        QVERIFY2(answer.startsWith("HTTP/1.1 426 "), answer.constData());
        QVERIFY(encounter.server().isListening());
    }
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
