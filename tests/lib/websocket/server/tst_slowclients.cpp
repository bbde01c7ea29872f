// SPDX-License-Identifier: MIT
#include "support/overengines.h"
#include "support/served.h"

using namespace wsw;
using namespace wsw::test;

namespace {

constexpr int messageSize = 256 * 1024;
/// More than the operating system takes for a client that does not read, and then some.
constexpr int manyMessages = 100;

ServerOptions optionsOf(SlowClientPolicy policy)
{
    ServerOptions options;
    options.engine = testedEngine;
    options.slowClients = policy;
    options.limits.maxSendBacklog = 1024 * 1024;
    return options;
}

/// Does not read until it is told to.
class DeafClient
{
public:
    explicit DeafClient(quint16 port)
    {
        socket.setReadBufferSize(1);
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(SocketClient::request());
    }
    void listenAgain()
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { read(); });
        socket.setReadBufferSize(0);
        read();
    }
    void read()
    {
        const QByteArray bytes = socket.readAll();
        size += bytes.size();
        last = (last + bytes).right(100);
    }

    QTcpSocket socket;
    qint64 size = 0;
    QByteArray last;
};

/// Returns how many were refused.
int sendMany(Server &server)
{
    int refused = 0;
    for (int i = 0; i < manyMessages; ++i) {
        const Result<void> sent = server.sendBinary(1, QByteArray(messageSize, 'x'));
        refused += !sent && sent.error().code == ErrorCode::BacklogFull ? 1 : 0;
    }
    return refused;
}

} // namespace

/// What becomes of clients that do not read.
class TestSlowClients : public QObject
{
    Q_OBJECT

private slots:
    void disconnects()
    {
        Served served(optionsOf(SlowClientPolicy::Disconnect));
        QVERIFY(served.server.listen());
        DeafClient client(served.server.port());
        QTRY_COMPARE(served.connected.count(), 1);
        QCOMPARE(sendMany(served.server), 1); // the others find it closing
        QTRY_COMPARE_WITH_TIMEOUT(served.gone.count(), 1, 20000);
        QCOMPARE(int(served.closeInfo().code), 1013);
    }

    void drops_data()
    {
        QTest::addColumn<qint64>("maxBacklog");
        QTest::newRow("a usual backlog") << qint64(1024 * 1024);
        QTest::newRow("a backlog below the high-water mark") << qint64(messageSize + 1000);
        QTest::newRow("a backlog that no second message fits into") << qint64(1000);
    }
    void drops()
    {
        QFETCH(qint64, maxBacklog);
        ServerOptions options = optionsOf(SlowClientPolicy::Drop);
        options.limits.maxSendBacklog = maxBacklog;
        Served served(options);
        QVERIFY(served.server.listen());
        DeafClient client(served.server.port());
        QTRY_COMPARE(served.connected.count(), 1);
        SocketClient other(served.server.port());
        QTRY_COMPARE(served.connected.count(), 2);
        const int dropped = sendMany(served.server);
        QVERIFY(dropped > 1);
        QCOMPARE(served.server.client(1)->counters().dropped, quint64(dropped));
        QCOMPARE(served.server.client(1)->counters().sent, quint64(manyMessages - dropped));
        QCOMPARE(served.loggedErrors().size(), qsizetype(1)); // not one for each
        QVERIFY(served.server.sendText(2, "in time"));
        QTRY_VERIFY(other.rest().endsWith("in time"));
        client.listenAgain();
        QTRY_COMPARE_WITH_TIMEOUT(served.loggedErrors().size(), qsizetype(2), 20000);
        QVERIFY(served.loggedErrors().at(1).contains(QString::number(dropped)));
        QTRY_COMPARE_WITH_TIMEOUT(served.server.client(1)->bytesToWrite(), qint64(0), 20000);
        QVERIFY(served.server.sendText(1, "and on it goes"));
        QTRY_VERIFY(client.last.endsWith("and on it goes"));
        QVERIFY(client.size > qint64(manyMessages - dropped) * messageSize);
        QCOMPARE(served.gone.count(), 0);
        // And again: that is another pair of lines.
        client.socket.disconnect();
        client.socket.setReadBufferSize(1);
        QVERIFY(sendMany(served.server) > 0);
        QCOMPARE(served.loggedErrors().size(), qsizetype(3));
    }

    void pauses()
    {
        if (testedEngine == EngineKind::Qt)
            QSKIP("the Qt engine can't hold reading");
        Served served(optionsOf(SlowClientPolicy::Pause));
        QSignalSpy paused(&served.server, &Server::clientPaused);
        QSignalSpy resumed(&served.server, &Server::clientResumed);
        QSignalSpy received(&served.server, &Server::messageReceived);
        QVERIFY(served.server.listen());
        DeafClient client(served.server.port());
        QTRY_COMPARE(served.connected.count(), 1);
        SocketClient other(served.server.port());
        QTRY_COMPARE(served.connected.count(), 2);
        const int refused = sendMany(served.server);
        QVERIFY(refused > 1);
        QCOMPARE(paused.count(), 1);
        QCOMPARE(paused.at(0).at(0).toUInt(), 1u);
        QCOMPARE(served.loggedErrors().size(), qsizetype(1));
        QVERIFY(!served.server.sendText(1, "small as it is"));
        QCOMPARE(served.server.client(1)->counters().dropped, quint64(0));
        client.socket.write(QByteArray::fromHex("81810000000061"));
        QTRY_COMPARE(client.socket.bytesToWrite(), qint64(0));
        other.socket.write(QByteArray::fromHex("81810000000062"));
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(received.at(0).at(0).toUInt(), 2u); // the one that came first is not read
        client.listenAgain();
        QTRY_COMPARE_WITH_TIMEOUT(resumed.count(), 1, 20000);
        QTRY_COMPARE(received.count(), 2);
        QVERIFY(served.server.sendText(1, "and on it goes"));
        QTRY_VERIFY_WITH_TIMEOUT(client.last.endsWith("and on it goes"), 20000);
        QCOMPARE(served.loggedErrors().size(), qsizetype(2));
        QCOMPARE(served.gone.count(), 0);
    }

    void aPausedClientCanBeDisconnected()
    {
        if (testedEngine == EngineKind::Qt)
            QSKIP("the Qt engine can't hold reading");
        Served served(optionsOf(SlowClientPolicy::Pause));
        QVERIFY(served.server.listen());
        DeafClient client(served.server.port());
        QTRY_COMPARE(served.connected.count(), 1);
        QVERIFY(sendMany(served.server) > 0);
        QVERIFY(served.server.dropClient(1));
        QTRY_COMPARE(served.gone.count(), 1);
        QCOMPARE(int(served.closeInfo().code), 1006);
        QVERIFY(!served.server.dropClient(1));
    }
};

WSW_TEST_OVER_ENGINES(TestSlowClients)
#include "tst_slowclients.moc"
