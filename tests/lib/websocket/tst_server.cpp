// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include "support/overengines.h"
#include "websocket/server.h"

using namespace wsw;

namespace {

const QByteArray request = "GET /ws/1 HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
                           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

/// A text frame as a client sends it, masked with zeros.
QByteArray maskedText(const QByteArray &text)
{
    return QByteArray("\x81", 1) + char(0x80 | text.size()) + QByteArray(4, '\0') + text;
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        explicit Fixture(ServerOptions options = {})
            : server(withFreePort(options), ids)
        {
        }
        static ServerOptions withFreePort(ServerOptions options)
        {
            options.port = 0;
            options.engine = wsw::test::testedEngine;
            return options;
        }
        std::unique_ptr<Connection> client(const QString &path = QStringLiteral("/"))
        {
            ConnectionOptions options;
            options.url = QUrl(server.url().toString() + path);
            options.engine = wsw::test::testedEngine;
            auto connection = std::make_unique<Connection>(ids.next(), options);
            connection->open();
            return connection;
        }
        ConnectionIds ids;
        Server server;
    };

private slots:
    void idsCountFromOneAndAreNotReused()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        QSignalSpy gone(&f.server, &Server::clientDisconnected);
        auto first = f.client();
        QVERIFY(connected.wait());
        first->abort();
        QVERIFY(gone.wait());
        auto second = f.client();
        QVERIFY(connected.wait());
        QCOMPARE(f.server.clients(), QList<quint32>{2});
        QCOMPARE(f.server.firstClients(1), QList<quint32>{2});
        QVERIFY(f.server.firstClients(0).isEmpty());
        QVERIFY(f.server.client(2));
        QVERIFY(!f.server.client(1));
        const auto late = f.server.sendText(1, "x");
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::NoSuchClient);
    }

    void sendsToOneAndToAll()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        auto first = f.client();
        QVERIFY(connected.wait());
        auto second = f.client();
        QVERIFY(connected.wait());
        QSignalSpy toFirst(first.get(), &Connection::messageReceived);
        QSignalSpy toSecond(second.get(), &Connection::messageReceived);
        QVERIFY(f.server.sendText(2, "two"));
        QCOMPARE(f.server.sendTextToAll("all"), 2);
        QTRY_COMPARE(toSecond.count(), 2);
        QTRY_COMPARE(toFirst.count(), 1);
        QCOMPARE(toSecond.at(0).at(0).value<Message>().payload, QByteArray("two"));
    }

    void disconnectsWithCodeAndReason()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        QSignalSpy gone(&f.server, &Server::clientDisconnected);
        auto client = f.client();
        QSignalSpy closed(client.get(), &Connection::closed);
        QVERIFY(connected.wait());
        QVERIFY(!f.server.disconnectClient(1, 1005));
        QVERIFY(f.server.disconnectClient(1, 4003, QStringLiteral("нет")));
        QVERIFY(closed.wait());
        const auto seen = closed.at(0).at(0).value<CloseInfo>();
        QCOMPARE(int(seen.code), 4003);
        QCOMPARE(seen.reason, QStringLiteral("нет"));
        QCOMPARE(seen.by, ClosedBy::Peer);
        QTRY_COMPARE(gone.count(), 1);
        QCOMPARE(gone.at(0).at(1).value<CloseInfo>().by, ClosedBy::Us);
    }

    void measuresTheRoundTrip()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        QSignalSpy pong(&f.server, &Server::pongReceived);
        auto client = f.client();
        QVERIFY(connected.wait());
        QVERIFY(f.server.ping(1));
        QVERIFY(pong.wait());
        QVERIFY(pong.at(0).at(1).toLongLong() > 0);
        QCOMPARE(f.server.client(1)->counters().roundTripMicroseconds, pong.at(0).at(1).toLongLong());
    }

    void stopsWithEveryoneToldSo()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        QSignalSpy stopped(&f.server, &Server::stopped);
        auto first = f.client();
        auto second = f.client();
        QSignalSpy closed(first.get(), &Connection::closed);
        QTRY_COMPARE(connected.count(), 2);
        f.server.close();
        QVERIFY(!f.server.isListening());
        QVERIFY(stopped.wait());
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(int(closed.at(0).at(0).value<CloseInfo>().code), 1001);
        QVERIFY(f.server.clients().isEmpty());
        QVERIFY(f.server.listen()); // and again
    }

    void stopsThoughAClientDoesNotRead()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        QSignalSpy stopped(&f.server, &Server::stopped);
        QTcpSocket raw;
        raw.setReadBufferSize(1);
        raw.connectToHost(QHostAddress::LocalHost, f.server.port());
        raw.write(request);
        QVERIFY(connected.wait());
        for (int i = 0; i < 60; ++i)
            f.server.sendBinaryToAll(QByteArray(256 * 1024, 'x'));
        QVERIFY(f.server.client(1)->bytesToWrite() > 0);
        f.server.close();
        QVERIFY(stopped.wait(10000));
    }

    void dropsWhoDoesNotRead()
    {
        ServerOptions options;
        options.limits.maxSendBacklog = 1024 * 1024;
        Fixture f(options);
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        QTcpSocket raw;
        raw.setReadBufferSize(1);
        raw.connectToHost(QHostAddress::LocalHost, f.server.port());
        raw.write(request);
        QVERIFY(connected.wait());
        QSignalSpy gone(&f.server, &Server::clientDisconnected);
        int refused = 0;
        for (int i = 0; i < 100; ++i)
            refused += f.server.sendBinaryToAll(QByteArray(256 * 1024, 'x')) == 0 ? 1 : 0;
        QVERIFY(refused > 0);
        QTRY_COMPARE_WITH_TIMEOUT(gone.count(), 1, 20000);
        QCOMPARE(int(gone.at(0).at(1).value<CloseInfo>().code), 1013);
    }

    /// Who sends faster than it reads what is answered is slowed down, not dropped.
    void slowsWhoDoesNotReadAnswers()
    {
        if (wsw::test::testedEngine == EngineKind::Qt)
            QSKIP("the Qt engine can't hold reading");
        ServerOptions options;
        options.limits.maxSendBacklog = 4 * 1024 * 1024;
        Fixture f(options);
        QVERIFY(f.server.listen());
        QSignalSpy gone(&f.server, &Server::clientDisconnected);
        connect(&f.server, &Server::clientConnected, &f.server,
                [&](quint32 client) { f.server.client(client)->setBackPressure(true); });
        connect(&f.server, &Server::messageReceived, &f.server,
                [&](quint32 client, const Message &message) { QVERIFY(f.server.sendBinary(client, message.payload)); });
        QTcpSocket raw;
        raw.setReadBufferSize(1);
        raw.connectToHost(QHostAddress::LocalHost, f.server.port());
        constexpr int count = 2000;
        constexpr int size = 16 * 1024;
        QByteArray frame = QByteArray::fromHex("82fe400000000000") + QByteArray(size, 'x');
        raw.write(request + frame.repeated(count));
        QTRY_VERIFY(f.server.client(1) && f.server.client(1)->bytesToWrite() > options.limits.highWaterMark);
        qint64 received = 0;
        connect(&raw, &QTcpSocket::readyRead, &raw, [&] { received += raw.readAll().size(); });
        raw.setReadBufferSize(0);
        received += raw.readAll().size();
        QTRY_VERIFY_WITH_TIMEOUT(received > qint64(count) * (size + 4), 20000); // and the handshake's answer
        QCOMPARE(gone.count(), 0);
    }

    void framesThatComeWithTheRequest()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy received(&f.server, &Server::messageReceived);
        QTcpSocket raw;
        raw.connectToHost(QHostAddress::LocalHost, f.server.port());
        raw.write(request + maskedText("early") + maskedText("bird"));
        QTRY_COMPARE(received.count(), 2);
        QCOMPARE(received.at(0).at(1).value<Message>().payload, QByteArray("early"));
    }

    void requestInPieces()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy connected(&f.server, &Server::clientConnected);
        QTcpSocket raw;
        raw.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        raw.connectToHost(QHostAddress::LocalHost, f.server.port());
        QVERIFY(raw.waitForConnected());
        for (const char c : request) {
            raw.write(&c, 1);
            raw.flush();
            QCoreApplication::processEvents();
        }
        QVERIFY(connected.count() == 1 || connected.wait());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("no WebSocket") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray("426");
        QTest::newRow("POST") << QByteArray("POST /ws HTTP/1.1\r\nUpgrade: websocket\r\n\r\n") << QByteArray("426");
        QTest::newRow("endless head") << "GET / HTTP/1.1\r\nX: " + QByteArray(40000, 'x') << QByteArray("431");
        QTest::newRow("head that never ends") << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("408");
        QTest::newRow("silence") << QByteArray() << QByteArray("408");
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, status);
        ServerOptions options;
        options.handshakeTimeout = std::chrono::milliseconds(100);
        Fixture f(options);
        QVERIFY(f.server.listen());
        QSignalSpy refused(&f.server, &Server::clientRefused);
        QTcpSocket raw;
        raw.connectToHost(QHostAddress::LocalHost, f.server.port());
        QVERIFY(raw.waitForConnected());
        raw.write(bytes);
        QTRY_COMPARE(raw.state(), QAbstractSocket::UnconnectedState);
        QVERIFY2(raw.readAll().startsWith("HTTP/1.1 " + status), status.constData());
        QCOMPARE(refused.count(), 1);
        QCOMPARE(f.server.clients().size(), 0);
    }

    void badUpgradeIsRefused()
    {
        Fixture f;
        QVERIFY(f.server.listen());
        QSignalSpy refused(&f.server, &Server::clientRefused);
        QTcpSocket raw;
        raw.connectToHost(QHostAddress::LocalHost, f.server.port());
        raw.write("GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"); // no key
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(f.server.clients().size(), 0);
    }

    void portInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServerOptions options;
        options.port = other.serverPort();
        ConnectionIds ids;
        Server server(options, ids);
        const auto result = server.listen();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AddressInUse);
        QVERIFY(result.error().message.contains(QString::number(other.serverPort())));
        other.close();
        QVERIFY(server.listen());
    }

    void addressOfNoInterface()
    {
        ServerOptions options;
        options.address = QStringLiteral("192.0.2.1"); // RFC 5737: nobody's
        ConnectionIds ids;
        Server server(options, ids);
        const auto result = server.listen();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AddressNotAvailable);
    }

    void diesWithClientsAndUnsentData()
    {
        auto f = std::make_unique<Fixture>();
        QVERIFY(f->server.listen());
        QSignalSpy connected(&f->server, &Server::clientConnected);
        QTcpSocket raw;
        raw.setReadBufferSize(1);
        raw.connectToHost(QHostAddress::LocalHost, f->server.port());
        raw.write(request);
        QTcpSocket half;
        half.connectToHost(QHostAddress::LocalHost, f->server.port());
        half.write("GET /");
        QVERIFY(connected.wait());
        for (int i = 0; i < 60; ++i)
            f->server.sendBinaryToAll(QByteArray(256 * 1024, 'x'));
        QVERIFY(f->server.client(1)->bytesToWrite() > 0);
        f.reset(); // the address sanitizer's run finds what is left behind
        QTRY_COMPARE(half.state(), QAbstractSocket::UnconnectedState);
    }
};

WSW_TEST_OVER_ENGINES(TestServer)
#include "tst_server.moc"
