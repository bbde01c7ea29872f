// SPDX-License-Identifier: MIT
#include <QTest>

#include "lib/websocket/wire/codectest.h"
#include "support/tcpstate.h"
#include "support/wireserver.h"

using namespace wsw;
using namespace wsw::test;
using wire::Role;

namespace {

QByteArray fromClient(const QList<TestFrame> &frames)
{
    return streamTo(Role::Server, frames).bytes;
}

/// Whether the client's text comes back.
bool echoes(RawClient &client)
{
    const qsizetype before = client.received.size();
    client.socket.write(fromClient({text("well")}));
    return QTest::qWaitFor([&] { return client.received.size() >= before + 6; }, 10000)
           && client.received.mid(before) == streamTo(Role::Client, {text("well")}).bytes;
}

} // namespace

/// The wire engine in server role against bare sockets, on both its transports.
class TestWireServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("epoll, where there is one") << false;
        QTest::newRow("Qt's sockets") << true;
    }

    void whatComesWithTheRequestIsNotLost()
    {
        Listening server({}, isPortable());
        QVERIFY(server.isListening);
        RawClient client(server, upgradeRequest + fromClient({text("early"), binary("too")}));
        QVERIFY(client.isOpen());
        QTRY_COMPARE(server.received, (QByteArrayList{"early", "too"}));
        QTRY_COMPARE(client.rest(), streamTo(Role::Client, {text("early")}).bytes);
        QCOMPARE(server.infos.at(0).handshake.request, upgradeRequest);
        QCOMPARE(server.infos.at(0).handshake.engine, QStringLiteral("wire"));
        QCOMPARE(client.received.size(), server.infos.at(0).handshake.response.size() + 7);
        QVERIFY(echoes(client));
    }

    void aRequestInSmallPieces()
    {
        Listening server({}, isPortable());
        RawClient client(server, {});
        QVERIFY(client.socket.waitForConnected());
        const QByteArray bytes = upgradeRequest + fromClient({text("Hello")});
        for (const char byte : bytes) {
            client.socket.write(&byte, 1);
            client.socket.flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(server.received, QByteArrayList{"Hello"});
        QTRY_COMPARE(client.rest(), streamTo(Role::Client, {text("Hello")}).bytes);
    }

    void largeMessagesBothWays()
    {
        Listening server({}, isPortable());
        RawClient client(server);
        QVERIFY(client.isOpen());
        const QByteArray large(5'000'000, 'x');
        client.socket.write(fromClient({text(large), text("end")}));
        QTRY_COMPARE_WITH_TIMEOUT(client.rest().size(), large.size() + 10 + 5, 20000);
        QVERIFY(client.rest() == streamTo(Role::Client, {text(large), text("end")}).bytes);
    }

    void theHookMayStopTheServer()
    {
        wire::WireServerEngine *stopped = nullptr;
        ServerOptions options;
        options.handshakeHook = [&](const HandshakeRequest &) {
            stopped->stopListening();
            return HandshakeAnswer();
        };
        Listening server(options, isPortable());
        stopped = &server.engine;
        RawClient client(server);
        QTRY_VERIFY(client.isEnded());
        QVERIFY(!client.received.startsWith("HTTP/1.1 101"));
    }

    void theHookDecides()
    {
        ServerOptions options;
        options.subprotocols = {QStringLiteral("a"), QStringLiteral("b")};
        options.handshakeHook = [](const HandshakeRequest &asked) {
            HandshakeAnswer answer;
            answer.headers = {{"X-Seen", asked.path.toUtf8()}};
            if (asked.path.endsWith(QLatin1String("closed"))) {
                answer.status = 410;
                answer.reasonPhrase = "Gone For Good";
                answer.body = "nothing here\n";
            }
            return answer;
        };
        Listening server(options, isPortable());
        RawClient refused(server, QByteArray(upgradeRequest).replace("/ws/1", "/closed"));
        QTRY_VERIFY(refused.isEnded());
        QCOMPARE(refused.received, QByteArray("HTTP/1.1 410 Gone For Good\r\nConnection: close\r\nX-Seen: /closed\r\n"
                                              "Content-Length: 13\r\n\r\nnothing here\n"));
        QTRY_COMPARE(server.refusals.size(), qsizetype(1));
        QCOMPARE(server.refusals.first().code, ErrorCode::HandshakeRefused);
        RawClient taken(server,
                        QByteArray(upgradeRequest).insert(upgradeStart.size(), "Sec-WebSocket-Protocol: b, a\r\n"));
        QVERIFY(taken.isOpen());
        QVERIFY(taken.received.contains("\r\nX-Seen: /ws/1\r\n"));
        QVERIFY(taken.received.contains("\r\nSec-WebSocket-Protocol: a\r\n"));
    }

    void badClientsHarmNobodyElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &answer) {
            QTest::newRow(name) << bytes << answer;
        };
        row("no HTTP", QByteArray("\x16\x03\x01\x00\xa5\r\n\r\n", 9), "HTTP/1.1 400 ");
        row("bare LF", "GET / HTTP/1.1\nHost: x\n\n", "HTTP/1.1 400 ");
        row("a folded line", upgradeStart + " more\r\n\r\n", "HTTP/1.1 400 ");
        row("no WebSocket", upgradeStart + "\r\n", "HTTP/1.1 426 ");
        row("a head above the limit", upgradeStart + "X: " + QByteArray(200'000, 'x'), "HTTP/1.1 431 ");
        row("another version", QByteArray(upgradeRequest).replace("Version: 13", "Version: 8"), "HTTP/1.1 426 ");
        row("a frame that is not masked", upgradeRequest + fromClient({text("x").withMask(false)}), "HTTP/1.1 101 ");
        row("a frame above the limit", upgradeRequest + fromClient({binary("x").declaring(~Q_UINT64_C(0) >> 1)}),
            "HTTP/1.1 101 ");
        row("text that is not UTF-8", upgradeRequest + fromClient({text("\xff")}), "HTTP/1.1 101 ");
        row("a reserved opcode", upgradeRequest + fromClient({{5, "x"}}), "HTTP/1.1 101 ");
    }

    void badClientsHarmNobodyElse()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, answer);
        Listening server({}, isPortable());
        RawClient good(server);
        QVERIFY(good.isOpen());
        RawClient bad(server, bytes);
        QTRY_VERIFY(bad.isEnded());
        QVERIFY2(bad.received.startsWith(answer), bad.received.constData());
        QTRY_COMPARE(server.refusals.size() + server.warnings.size(), qsizetype(1));
        if (answer.contains("101")) {
            QTRY_COMPARE(server.closes.size(), qsizetype(1));
            QCOMPARE(int(quint8(bad.rest().at(0))), 0x88);
            QVERIFY(server.closes.first().code >= 1002 && server.closes.first().code <= 1009);
            QCOMPARE(server.closes.first().by, ClosedBy::Us);
        }
        QVERIFY(echoes(good));
        RawClient later(server);
        QVERIFY(later.isOpen());
    }

    void clientsThatLeave_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before the request") << QByteArray();
        QTest::newRow("within the request") << upgradeStart;
        QTest::newRow("open") << upgradeRequest;
        QTest::newRow("within a frame") << upgradeRequest + QByteArray("\x81\x85xx");
    }

    void clientsThatLeave()
    {
        QFETCH(const QByteArray, bytes);
        const bool opens = bytes.startsWith(upgradeRequest);
        for (const bool resets : {false, true}) {
            Listening server({}, isPortable());
            RawClient good(server);
            QVERIFY(good.isOpen());
            RawClient client(server, bytes);
            QVERIFY(client.socket.waitForConnected());
            if (opens)
                QVERIFY(client.isOpen());
            if (resets)
                client.socket.abort();
            else
                client.socket.disconnectFromHost();
            if (opens) {
                QTRY_COMPARE(server.closes.size(), qsizetype(1));
                QCOMPARE(int(server.closes.first().code), 1006);
                QCOMPARE(server.closes.first().by, ClosedBy::Abnormal);
            } else {
                QTRY_COMPARE(server.refusals.size(), qsizetype(1));
            }
            QVERIFY(echoes(good));
        }
    }

    void aSlowHandshakeHasADeadline_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("half a request") << upgradeStart;
    }

    void aSlowHandshakeHasADeadline()
    {
        QFETCH(const QByteArray, bytes);
        ServerOptions options;
        options.handshakeTimeout = std::chrono::milliseconds(60);
        Listening server(options, isPortable());
        RawClient good(server);
        QVERIFY(good.isOpen());
        RawClient slow(server, bytes);
        QTRY_VERIFY(slow.isEnded());
        QVERIFY(slow.received.startsWith("HTTP/1.1 408 "));
        QTRY_COMPARE(server.refusals.size(), qsizetype(1));
        QCOMPARE(server.refusals.first().code, ErrorCode::Timeout);
        QVERIFY(echoes(good)); // its handshake is over: no deadline of that any more
    }

    void halfAFrameHasADeadline()
    {
        ServerOptions options;
        options.limits.stallTimeout = std::chrono::milliseconds(60);
        Listening server(options, isPortable());
        RawClient good(server);
        QVERIFY(good.isOpen());
        RawClient slow(server, upgradeRequest + fromClient({text("Hello")}).chopped(2));
        QTRY_VERIFY(slow.isEnded());
        QTRY_COMPARE(server.closes.size(), qsizetype(1));
        QCOMPARE(int(server.closes.first().code), 1008);
        QByteArray bytes = slow.rest();
        QCOMPARE(takeFrame(bytes)->payload.left(2), QByteArray("\x03\xf0"));
        QVERIFY(echoes(good));
    }

    void heldReadingSlowsTheClient()
    {
        Listening server({}, isPortable());
        RawClient client(server);
        QVERIFY(client.isOpen());
        RawClient other(server);
        QVERIFY(other.isOpen());
        QVERIFY(server.clients.at(0)->holdReading(true));
        constexpr int count = 400;
        const QByteArray message = fromClient({binary(QByteArray(64 * 1024, 'x'))});
        for (int i = 0; i < count; ++i)
            client.socket.write(message);
        for (int i = 0; i < 50; ++i)
            QVERIFY(echoes(other));
        server.received.removeAll("well");
        QVERIFY(server.received.isEmpty());
        QVERIFY(client.socket.bytesToWrite() > count * 64 * 1024 / 3);
        QVERIFY(server.clients.at(0)->holdReading(false));
        QTRY_COMPARE_WITH_TIMEOUT(server.received.size(), qsizetype(count), 20000);
        QCOMPARE(client.socket.bytesToWrite(), qint64(0));
    }

    void faults_data()
    {
        QTest::addColumn<bool>("resets");
        QTest::newRow("FIN") << false;
        QTest::newRow("RST") << true;
    }

    void faults()
    {
        QFETCH(const bool, resets);
        Listening server({}, isPortable());
        RawClient client(server);
        QVERIFY(client.isOpen());
        FaultInjection *faults = server.clients.at(0)->faultInjection();
        QVERIFY(faults);
        HandmadeFrame frame;
        frame.rsv = 5;
        frame.payload = "x";
        faults->stallAfter(2);
        faults->sendFrame(frame);
        faults->sendBytes("bytes");
        QTRY_COMPARE(client.rest(), QByteArray("\xd1\x01"));
        faults->resumeSending();
        QTRY_COMPARE(client.rest(), QByteArray("\xd1\x01xbytes"));
        const TcpState state(client.socket.socketDescriptor());
        faults->endTcp(resets ? TcpEnd::Reset : TcpEnd::Finish);
        QTRY_VERIFY(client.isEnded());
        QCOMPARE(client.rest(), QByteArray("\xd1\x01xbytes"));
        QTRY_COMPARE(server.closes.size(), qsizetype(1));
        if (TcpState::isKnown)
            QCOMPARE(state.wasReset(), resets);
    }

    void manyAtOnce()
    {
        constexpr int count = 200;
        Listening server({}, isPortable());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < count; ++i)
            clients.push_back(std::make_unique<RawClient>(server));
        QTRY_COMPARE_WITH_TIMEOUT(server.clients.size(), size_t(count), 20000);
        for (const auto &client : clients) {
            QVERIFY(client->isOpen());
            client->socket.write(fromClient({binary("x")}));
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.received.size(), qsizetype(count), 20000);
        clients.clear();
        QTRY_COMPARE_WITH_TIMEOUT(server.closes.size(), qsizetype(count), 20000);
    }

    void stopsInTheMiddle()
    {
        Listening server({}, isPortable());
        RawClient open(server);
        QVERIFY(open.isOpen());
        RawClient opening(server, upgradeStart);
        QVERIFY(opening.socket.waitForConnected());
        RawClient another(server);
        QVERIFY(another.isOpen()); // so that the one before it has come, too
        server.engine.stopListening();
        QTRY_VERIFY(opening.isEnded());
        QVERIFY(echoes(open));
        RawClient late(server, {});
        QTRY_COMPARE(late.socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

private:
    static bool isPortable()
    {
        QFETCH_GLOBAL(const bool, portable);
        return portable;
    }
};

QTEST_GUILESS_MAIN(TestWireServer)
#include "tst_wireserver.moc"
