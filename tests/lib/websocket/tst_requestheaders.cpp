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
        QTest::newRow("bare line feed") << QByteArray("X") << QByteArray("a\nEvil: 1");
        QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3);
        QTest::newRow("colon in name") << QByteArray("X:Y") << QByteArray("1");
        QTest::newRow("name not ASCII") << QByteArray("Größe") << QByteArray("1");
        QTest::newRow("line break in name") << QByteArray("X\r\nY") << QByteArray("1");
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
        QVERIFY2(client.error().message.contains(QString::fromUtf8(name)), qPrintable(client.error().message));
        QVERIFY(server.received().isEmpty());
    }

    void repeatedHeaders_data()
    {
        QTest::addColumn<HeaderFields>("headers");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("name");
        const QString none;
        QTest::newRow("Host") << HeaderFields{{"Host", "a"}, {"host", "b"}} << none << QStringLiteral("Host");
        QTest::newRow("key") << HeaderFields{{"Sec-WebSocket-Key", "a"}, {"Sec-WebSocket-Key", "b"}} << none
                             << QStringLiteral("Sec-WebSocket-Key");
        QTest::newRow("version") << HeaderFields{{"Sec-WebSocket-Version", "13"}, {"sec-websocket-version", "8"}}
                                 << none << QStringLiteral("Sec-WebSocket-Version");
        QTest::newRow("Origin beside its option")
            << HeaderFields{{"Origin", "http://a"}} << QStringLiteral("http://b") << QStringLiteral("Origin");
        QTest::newRow("Authorization") << HeaderFields{{"Authorization", "Basic x"}, {"authorization", "Bearer y"}}
                                       << none << QStringLiteral("Authorization");
    }
    void repeatedHeaders()
    {
        QFETCH(HeaderFields, headers);
        QFETCH(QString, origin);
        QFETCH(QString, name);
        RawServer server(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(server.url());
        if (options.engine == EngineKind::Qt && headers.size() > 1)
            options.engine = EngineKind::Automatic; // which is the wire engine, for such headers
        options.headers = headers;
        options.origin = origin;
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(client.error().message.contains(name), qPrintable(client.error().message));
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
