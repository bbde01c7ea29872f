// SPDX-License-Identifier: MIT
#include <QTest>

#include "support/rawserver.h"
#include "support/watched.h"
#include "websocket/engines.h"

using namespace wsw;
using namespace wsw::test;

class TestRequestHeaders : public QObject
{
    Q_OBJECT

private slots:
    void badHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("space in name") << QByteArray("X Y") << QByteArray("1");
        QTest::newRow("empty name") << QByteArray() << QByteArray("1");
        QTest::newRow("line break") << QByteArray("X") << QByteArray("a\r\nEvil: 1");
        QTest::newRow("option of its own") << QByteArray("Sec-WebSocket-Protocol") << QByteArray("k");
    }
    void badHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        RawServer server(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(server.url());
        options.headers = {{name, value}};
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::InvalidArgument);
        QVERIFY(server.received().isEmpty());
    }

    void headersArrive()
    {
        RawServer server(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(server.url());
        options.headers = {{"X-One", "1"}, {"Cookie", "a=1; b=2"}};
        options.origin = QStringLiteral("http://example.org");
        options.subprotocols = {QStringLiteral("chat"), QStringLiteral("json")};
        Watched client(options);
        client.connection.open();
        QVERIFY(client.opens());
        const QByteArray request = server.received();
        QVERIFY2(request.contains("\r\nX-One: 1\r\n"), request.constData());
        QVERIFY(request.contains("\r\nCookie: a=1; b=2\r\n"));
        QVERIFY(request.contains("\r\nOrigin: http://example.org\r\n"));
        QVERIFY(request.contains("\r\nSec-WebSocket-Protocol: chat, json\r\n"));
        QVERIFY(request.startsWith("GET /path HTTP/1.1\r\n"));
        QCOMPARE(request.toLower().count("\r\nhost:"), 1);
    }

    /// Order and repeats are kept, and what the handshake makes itself gives way: by the wire engine.
    void ownHeaders()
    {
        RawServer server(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(server.url());
        options.headers = {{"X-One", "1"}, {"X-Two", "2"}, {"x-one", "3"}, {"host", "elsewhere.example"}};
        Watched client(options);
        client.connection.open();
        if (options.engine == EngineKind::Qt) {
            QVERIFY(client.fails());
            QCOMPARE(client.error().code, ErrorCode::Unsupported);
            options.engine = EngineKind::Automatic;
            QCOMPARE(chosenEngine(options), EngineKind::Wire);
            return;
        }
        QVERIFY(client.opens());
        const QByteArray request = server.received();
        QVERIFY2(request.contains("\r\nX-One: 1\r\nX-Two: 2\r\nx-one: 3\r\n"), request.constData());
        QVERIFY(request.contains("\r\nhost: elsewhere.example\r\n"));
        QCOMPARE(request.toLower().count("\r\nhost:"), 1);
    }
};

WSW_TEST_OVER_ENGINES(TestRequestHeaders)
#include "tst_requestheaders.moc"
