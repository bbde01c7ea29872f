// SPDX-License-Identifier: MIT
#include <QTimer>

#include "support/overengines.h"
#include "support/served.h"

using namespace wsw;
using namespace wsw::test;
using std::chrono::milliseconds;

namespace {

ServerOptions testedOptions()
{
    ServerOptions options;
    options.engine = testedEngine;
    return options;
}

std::unique_ptr<Connection> connectTo(const Server &server)
{
    ConnectionOptions options;
    options.url = server.url();
    auto connection = std::make_unique<Connection>(100, options);
    connection->open();
    return connection;
}

/// "x" as a text frame, masked with zeros; likewise an empty ping and an empty pong.
const QByteArray text = QByteArray::fromHex("81810000000078");
const QByteArray ping = QByteArray::fromHex("898000000000");
const QByteArray pong = QByteArray::fromHex("8a8000000000");

} // namespace

/// Keep-alive and idle time of a server's clients.
class TestClientKeeper : public QObject
{
    Q_OBJECT

private slots:
    void pingsAndMeasures()
    {
        ServerOptions options = testedOptions();
        options.pingInterval = milliseconds(20);
        options.pongTimeout = milliseconds(60000);
        Served served(options);
        QSignalSpy answered(&served.server, &Server::pongReceived);
        QVERIFY(served.server.listen());
        const auto client = connectTo(served.server);
        QTRY_VERIFY(answered.count() >= 3);
        QCOMPARE(answered.at(0).at(0).toUInt(), 1u);
        QVERIFY(served.server.client(1)->counters().roundTripMicroseconds > 0);
        QCOMPARE(served.server.client(1)->unansweredPing() < 0, true);
        QCOMPARE(served.gone.count(), 0);
    }

    void whoDoesNotAnswerIsDropped_data()
    {
        QTest::addColumn<int>("pongTimeout");
        QTest::newRow("until the next ping") << 0;
        QTest::newRow("its own time") << 40;
        QTest::newRow("longer than the interval") << 150;
    }
    void whoDoesNotAnswerIsDropped()
    {
        QFETCH(int, pongTimeout);
        ServerOptions options = testedOptions();
        options.pingInterval = milliseconds(50);
        options.pongTimeout = milliseconds(pongTimeout);
        Served served(options);
        QVERIFY(served.server.listen());
        SocketClient silent(served.server.port());
        QCOMPARE(silent.status(), 101);
        QTRY_COMPARE(served.gone.count(), 1);
        QCOMPARE(int(served.closeInfo().code), 1006);
        QCOMPARE(served.closeInfo().by, ClosedBy::Abnormal);
        QCOMPARE(silent.rest(), QByteArray("\x89\x00", 2)); // one ping, no close frame
        QCOMPARE(served.loggedErrors().size(), qsizetype(1));
    }

    void noPingsUnlessAskedFor()
    {
        ServerOptions options = testedOptions();
        options.pongTimeout = milliseconds(10);
        options.idleTimeout = milliseconds(200);
        Served served(options);
        QVERIFY(served.server.listen());
        SocketClient client(served.server.port());
        QTRY_VERIFY(client.rest().endsWith("idle"));
        QCOMPARE(client.rest().left(1), QByteArray("\x88"));
    }

    void idleClientsAreClosed_data()
    {
        QTest::addColumn<QByteArray>("sends");
        QTest::addColumn<bool>("stays");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("pongs") << pong << false;
        QTest::newRow("pings") << ping << true;
        QTest::newRow("messages") << text << true;
    }
    void idleClientsAreClosed()
    {
        QFETCH(QByteArray, sends);
        QFETCH(bool, stays);
        if (stays && testedEngine == EngineKind::Qt && sends == ping)
            QSKIP("whether QWebSocket tells of pings depends on Qt's version");
        ServerOptions options = testedOptions();
        options.idleTimeout = milliseconds(300);
        Served served(options);
        QVERIFY(served.server.listen());
        SocketClient busy(served.server.port());
        QCOMPARE(busy.status(), 101);
        QTimer timer;
        connect(&timer, &QTimer::timeout, &timer, [&] { busy.socket.write(sends); });
        timer.start(10);
        SocketClient silent(served.server.port());
        QCOMPARE(silent.status(), 101);
        QTRY_COMPARE(silent.rest(), QByteArray("\x88\x06\x03\xe9idle", 8));
        silent.socket.abort();
        // Whoever came earlier and is no better has been told, too.
        if (!stays)
            QTRY_VERIFY(busy.rest().endsWith("idle"));
        QCOMPARE(busy.rest().contains("idle"), !stays);
    }

    void whoIsNotReadFromIsNotIdle()
    {
        if (testedEngine == EngineKind::Qt)
            QSKIP("the Qt engine can't hold reading");
        ServerOptions options = testedOptions();
        options.idleTimeout = milliseconds(100);
        options.pingInterval = milliseconds(100);
        Served served(options);
        QVERIFY(served.server.listen());
        SocketClient held(served.server.port());
        QCOMPARE(held.status(), 101);
        QVERIFY(served.server.client(1)->ping());
        QVERIFY(served.server.client(1)->holdReading(true));
        for (quint32 other = 2; other < 5; ++other) {
            SocketClient idle(served.server.port());
            QTRY_VERIFY(idle.rest().endsWith("idle") || idle.hasEnded());
            idle.socket.abort();
            QTRY_COMPARE(served.gone.count(), int(other) - 1); // as long as it takes three others, one by one
        }
        QVERIFY(served.server.client(1));
        QVERIFY(served.server.client(1)->holdReading(false));
        QTRY_VERIFY(!served.server.client(1));
    }
};

WSW_TEST_OVER_ENGINES(TestClientKeeper)
#include "tst_clientkeeper.moc"
