// SPDX-License-Identifier: MIT
#include <QTest>

#include "support/rawserver.h"
#include "support/watched.h"
#include "websocket/connection.h"

using namespace wsw;
using namespace wsw::test;

namespace {

/// A frame as a server sends it: not masked, FIN set, shorter than 126 bytes.
QByteArray frame(int opcode, const QByteArray &payload)
{
    return QByteArray(1, char(0x80 | opcode)) + char(payload.size()) + payload;
}

QByteArray closeFrame(quint16 code, const QByteArray &reason = {})
{
    return frame(0x8, QByteArray(1, char(code >> 8)) + char(code & 0xff) + reason);
}

} // namespace

class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *answer, ErrorCode code, const char *named) {
            QTest::newRow(name) << QByteArray(answer) << code << QString::fromLatin1(named);
        };
        row("200", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi", ErrorCode::NotWebSocket, "200");
        row("403", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", ErrorCode::HandshakeRefused, "403");
        row("404", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", ErrorCode::HandshakeRefused, "404");
        row("503", "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n", ErrorCode::HandshakeRefused, "503");
        row("garbage", "\x15\x03\x01 what?\r\n\r\n", ErrorCode::NotWebSocket, "127.0.0.1");
        row("nothing", "", ErrorCode::NotWebSocket, "127.0.0.1");
        row("wrong accept key",
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: d3Jvbmc=\r\n\r\n",
            ErrorCode::NotWebSocket, "127.0.0.1");
    }
    void refusals()
    {
        QFETCH(QByteArray, answer);
        QFETCH(ErrorCode, code);
        QFETCH(QString, named);
        RawServer server(RawServer::Opening::Answer, answer);
        Watched client(optionsFor(server.url()));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.connection.state(), ConnectionState::Failed);
        QVERIFY2(client.error().code == code, qPrintable(client.error().message));
        QVERIFY2(client.error().message.contains(named), qPrintable(client.error().message));
        QCOMPARE(client.count(MessageKind::Error), 1);
        QCOMPARE(client.opened.count(), 0);
    }

    void nothingListens()
    {
        quint16 port = 0;
        {
            RawServer gone(RawServer::Opening::Silent);
            port = gone.port();
        }
        Watched client(optionsFor(QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(port))));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::ConnectionRefused);
        QVERIFY(client.error().message.contains(QString::number(port)));
    }

    void unknownHost()
    {
        Watched client(optionsFor(QUrl(QStringLiteral("ws://no-such-host.invalid/"))));
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::HostNotFound);
        QVERIFY2(client.error().message.contains(QLatin1String("no-such-host.invalid")),
                 qPrintable(client.error().message));
    }

    void handshakeThatNeverEnds()
    {
        RawServer server(RawServer::Opening::Silent);
        ConnectionOptions options = optionsFor(server.url());
        options.connectTimeout = std::chrono::milliseconds(50);
        Watched client(options);
        client.connection.open();
        QVERIFY(client.fails());
        QCOMPARE(client.error().code, ErrorCode::Timeout);
        QCOMPARE(client.connection.state(), ConnectionState::Failed);
        QTRY_COMPARE(server.socket() ? server.socket()->state() : QAbstractSocket::UnconnectedState,
                     QAbstractSocket::UnconnectedState);
        QCOMPARE(client.failed.count(), 1);
    }

    void framesThatComeWithTheHandshake()
    {
        RawServer server(RawServer::Opening::Upgrade, frame(0x1, "first") + frame(0x2, QByteArray("\0\1", 2)));
        Watched client(optionsFor(server.url()));
        QSignalSpy received(&client.connection, &Connection::messageReceived);
        client.connection.open();
        QTRY_COMPARE(received.count(), 2);
        QCOMPARE(received.at(0).at(0).value<Message>().payload, QByteArray("first"));
        QCOMPARE(received.at(1).at(0).value<Message>().kind, MessageKind::Binary);
        QCOMPARE(client.log.first().kind, MessageKind::Open);
    }

    void ends_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("drop");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ClosedBy>("by");
        QTest::newRow("close frame") << closeFrame(1000, "bye") << false << 1000 << "bye" << ClosedBy::Peer;
        QTest::newRow("going away") << closeFrame(1001) << false << 1001 << "" << ClosedBy::Peer;
        QTest::newRow("private code") << closeFrame(4321, "x") << false << 4321 << "x" << ClosedBy::Peer;
        QTest::newRow("close frame, then gone") << closeFrame(1000) << true << 1000 << "" << ClosedBy::Peer;
        QTest::newRow("TCP dropped") << QByteArray() << true << 1006 << "" << ClosedBy::Abnormal;
        QTest::newRow("dropped after a message") << frame(0x1, "x") << true << 1006 << "" << ClosedBy::Abnormal;
        QTest::newRow("dropped inside a frame")
            << QByteArray("\x81\x05hal") << true << 1006 << "" << ClosedBy::Abnormal;
        QTest::newRow("reserved opcode") << frame(0x3, "x") << false << 1002 << "*" << ClosedBy::Us;
        QTest::newRow("bad UTF-8") << frame(0x1, "\xc3\x28") << false << 1007 << "*" << ClosedBy::Us;
    }
    void ends()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, drop);
        QFETCH(int, code);
        QFETCH(QString, reason);
        QFETCH(ClosedBy, by);
        RawServer server(RawServer::Opening::Upgrade);
        Watched client(optionsFor(server.url()));
        client.connection.open();
        QVERIFY(client.opens());
        server.socket()->write(bytes);
        if (drop)
            server.socket()->disconnectFromHost();
        QVERIFY(client.closes());
        QCOMPARE(int(client.closeInfo().code), code);
        QCOMPARE(client.closeInfo().by, by);
        if (reason != QLatin1String("*"))
            QCOMPARE(client.closeInfo().reason, reason);
        else
            QCOMPARE(client.count(MessageKind::Error), 1);
        QCOMPARE(client.connection.state(), ConnectionState::Closed);
        QCOMPARE(client.log.last().kind, MessageKind::Close);
        QCOMPARE(client.closed.count(), 1);
    }

    void weClose()
    {
        RawServer server(RawServer::Opening::Upgrade);
        Watched client(optionsFor(server.url()));
        client.connection.open();
        QVERIFY(client.opens());
        QVERIFY(client.connection.close(4000, QStringLiteral("done")));
        QVERIFY(client.connection.close(1000)); // repeated: nothing happens
        QVERIFY(client.closes());
        QVERIFY(client.connection.close(1000));
        client.connection.abort();
        QCOMPARE(int(client.closeInfo().code), 4000);
        QCOMPARE(client.closeInfo().by, ClosedBy::Us);
        QTRY_VERIFY(!server.socket() || server.socket()->state() == QAbstractSocket::UnconnectedState);
        QCOMPARE(client.closed.count(), 1);
    }

    void refusedCloses_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("reserved code") << 1006 << QString();
        QTest::newRow("long reason") << 1000 << QString(124, u'x');
    }
    void refusedCloses()
    {
        QFETCH(int, code);
        QFETCH(QString, reason);
        RawServer server(RawServer::Opening::Upgrade);
        Watched client(optionsFor(server.url()));
        client.connection.open();
        QVERIFY(client.opens());
        const auto result = client.connection.close(quint16(code), reason);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(client.connection.state(), ConnectionState::Open);
    }

    void abortTellsTheTruth()
    {
        RawServer server(RawServer::Opening::Upgrade);
        Watched client(optionsFor(server.url()));
        client.connection.open();
        QVERIFY(client.opens());
        client.connection.abort();
        QVERIFY(client.closes());
        QCOMPARE(int(client.closeInfo().code), 1006);
        QCOMPARE(client.closeInfo().by, ClosedBy::Us);
    }

    void peerThatVanishes()
    {
        // It takes the TCP connection and the pings, and never answers.
        RawServer server(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(server.url());
        options.pingInterval = std::chrono::milliseconds(30);
        Watched client(options);
        client.connection.open();
        QVERIFY(client.opens());
        QVERIFY(client.closes());
        QCOMPARE(int(client.closeInfo().code), 1006);
        QCOMPARE(client.closeInfo().by, ClosedBy::Abnormal);
        QCOMPARE(client.count(MessageKind::Error), 1);
        QCOMPARE(client.count(MessageKind::Ping), 1);
    }

    void pings()
    {
        RawServer server(RawServer::Opening::Upgrade);
        Watched client(optionsFor(server.url()));
        QSignalSpy pongs(&client.connection, &Connection::pongReceived);
        client.connection.open();
        QVERIFY(client.opens());
        QVERIFY(client.connection.ping("one"));
        QVERIFY(client.connection.ping("two"));
        QVERIFY(!client.connection.ping(QByteArray(126, 'x')));
        server.socket()->write(frame(0xa, "stray") + frame(0xa, "two") + frame(0xa, "two"));
        QTRY_COMPARE(client.count(MessageKind::Pong), 3);
        QCOMPARE(pongs.count(), 1); // "two" answers "one" as well; strays have no round trip
        QVERIFY(pongs.at(0).at(1).toLongLong() > 0);
        server.socket()->write(frame(0x9, "from peer"));
        QTRY_VERIFY(client.log.last().kind == MessageKind::Ping && client.log.last().direction == Direction::In);
        QCOMPARE(client.log.last().payload, QByteArray("from peer"));
    }

    void sendingRefused()
    {
        Watched client(optionsFor(QUrl(QStringLiteral("ws://127.0.0.1:9/"))));
        const auto closed = client.connection.sendText(QStringLiteral("x"));
        QVERIFY(!closed);
        QCOMPARE(closed.error().code, ErrorCode::NotOpen);
        const auto invalid = client.connection.sendText(QByteArray("\xff\xfe"));
        QVERIFY(!invalid);
        QCOMPARE(invalid.error().code, ErrorCode::InvalidArgument);
    }

    void backlogIsBounded()
    {
        RawServer server(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(server.url());
        options.limits.maxSendBacklog = 1024 * 1024;
        Watched client(options);
        client.connection.open();
        QVERIFY(client.opens());
        server.socket()->setReadBufferSize(1); // the peer no longer reads
        Result<void> sent;
        const QByteArray block(256 * 1024, 'x');
        for (int i = 0; i < 200 && sent; ++i)
            sent = client.connection.sendBinary(block);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::BacklogFull);
        QVERIFY(client.connection.bytesToWrite() <= options.limits.maxSendBacklog + 2 * block.size());
        QCOMPARE(client.connection.state(), ConnectionState::Open);
    }

    void messageTooBig()
    {
        RawServer server(RawServer::Opening::Upgrade);
        ConnectionOptions options = optionsFor(server.url());
        options.limits.maxMessage = 10;
        Watched client(options);
        client.connection.open();
        QVERIFY(client.opens());
        server.socket()->write(frame(0x2, QByteArray(11, 'x')));
        QVERIFY(client.closes());
        QCOMPARE(int(client.closeInfo().code), 1009);
        QCOMPARE(client.closeInfo().by, ClosedBy::Us);
    }

    void opensAgain()
    {
        RawServer server(RawServer::Opening::Upgrade);
        Watched client(optionsFor(server.url()));
        client.connection.open();
        QVERIFY(client.opens());
        client.connection.abort();
        QVERIFY(client.closes());
        QCOMPARE(client.connection.state(), ConnectionState::Closed);
        RawServer second(RawServer::Opening::Upgrade);
        client.connection.open();
        client.connection.open(); // while Connecting: nothing
        QCOMPARE(client.connection.state(), ConnectionState::Connecting);
        (void)client.connection.close();
        QCOMPARE(client.connection.state(), ConnectionState::Closed);
    }

    void diesWithUnsentData()
    {
        RawServer server(RawServer::Opening::Upgrade);
        auto client = std::make_unique<Watched>(optionsFor(server.url()));
        client->connection.open();
        QVERIFY(client->opens());
        server.socket()->setReadBufferSize(1);
        for (int i = 0; i < 40; ++i)
            QVERIFY(client->connection.sendBinary(QByteArray(256 * 1024, 'x')));
        QVERIFY(client->connection.bytesToWrite() > 0);
        client.reset(); // the address sanitizer's run finds what is left behind
        server.socket()->setReadBufferSize(0);
        QTRY_VERIFY(!server.socket() || server.socket()->state() != QAbstractSocket::ConnectedState);
    }
};

WSW_TEST_OVER_ENGINES(TestConnection)
#include "tst_connection.moc"
