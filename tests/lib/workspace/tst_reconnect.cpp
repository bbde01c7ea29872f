// SPDX-License-Identifier: MIT
// A profile's connection that is opened again by itself, and when it is not.
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace wsw;

class TestReconnect : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;

    ConnectionStatus status() const { return m_workbench->connectionStatus(u"client"_s); }
    ServerStatus serverStatus() const { return m_workbench->serverStatus(u"server"_s); }

    quint16 startServer(quint16 port = 0)
    {
        ServerProfile profile;
        profile.id = u"server"_s;
        profile.port = port;
        m_workbench->startServer(profile, {});
        (void)QTest::qWaitFor([&] { return serverStatus().state == ServerStatus::State::Listening; });
        return quint16(QUrl(serverStatus().url()).port());
    }

    void connectTo(quint16 port, std::chrono::milliseconds delay, int maxAttempts = 0)
    {
        ConnectionProfile profile;
        profile.id = u"client"_s;
        profile.address = u"ws://127.0.0.1:%1"_s.arg(port);
        profile.reconnect.enabled = true;
        profile.reconnect.firstDelay = delay;
        profile.reconnect.maxDelay = delay;
        profile.reconnect.maxAttempts = maxAttempts;
        m_workbench->openConnection(profile);
    }

    static quint16 closedPort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }

private slots:
    void init()
    {
        static int number = 0;
        auto workbench = Workbench::create(m_folder.filePath(u"%1.wsrecording"_s.arg(++number)));
        QVERIFY(workbench);
        m_workbench = std::move(*workbench);
    }
    void cleanup() { m_workbench.reset(); }

    void serverComesBack()
    {
        const quint16 port = startServer();
        connectTo(port, 5ms);
        QTRY_COMPARE(status().state, ConnectionState::Open);
        const quint32 first = status().connection;
        m_workbench->stopServer(u"server"_s); // closes with 1001
        QTRY_VERIFY(status().attempt >= 2);
        QCOMPARE(startServer(port), port);
        QTRY_COMPARE(status().state, ConnectionState::Open);
        QCOMPARE(status().attempt, 0);
        QVERIFY(!status().isWaiting());
        QVERIFY(status().error.message.isEmpty());
        QVERIFY(status().connection > first);
    }

    void neverThere()
    {
        connectTo(closedPort(), 1ms, 3);
        QTRY_VERIFY(status().state == ConnectionState::Failed && status().attempt == 3 && !status().isWaiting());
        QCOMPARE(status().error.code, ErrorCode::ConnectionRefused);
        QCOMPARE(status().connection, 4u); // the first one and three more
    }

    void disconnectedByTheUser()
    {
        connectTo(startServer(), 1ms);
        QTRY_COMPARE(status().state, ConnectionState::Open);
        m_workbench->closeConnection(u"client"_s);
        QTRY_COMPARE(status().state, ConnectionState::Closed);
        QCOMPARE(status().close.by, ClosedBy::Us);
        QVERIFY(!status().isWaiting());
        QCOMPARE(status().attempt, 0);
    }

    void closedForGood()
    {
        connectTo(startServer(), 1ms);
        QTRY_COMPARE(serverStatus().clientCount, 1);
        m_workbench->disconnectClients(u"server"_s, {1}, 1000);
        QTRY_COMPARE(status().state, ConnectionState::Closed);
        QVERIFY(!status().isWaiting());
    }

    void cancelledWhileWaiting()
    {
        connectTo(closedPort(), 1h);
        QTRY_VERIFY(status().isWaiting());
        QCOMPARE(status().attempt, 1);
        QVERIFY(status().nextAttempt > currentTime());
        QCOMPARE(status().state, ConnectionState::Failed);
        m_workbench->closeConnection(u"client"_s);
        QTRY_VERIFY(!status().isWaiting());
        QCOMPARE(status().attempt, 0);
        QCOMPARE(status().error.code, ErrorCode::ConnectionRefused); // why it failed is not forgotten
    }

    void connectedByHandWhileWaiting()
    {
        const quint16 port = closedPort();
        connectTo(port, 1h);
        QTRY_VERIFY(status().isWaiting());
        QCOMPARE(startServer(port), port);
        connectTo(port, 1h);
        QTRY_COMPARE(status().state, ConnectionState::Open);
        QVERIFY(!status().isWaiting());
    }

    void removedWhileWaiting()
    {
        connectTo(closedPort(), 1h);
        QTRY_VERIFY(status().isWaiting());
        QSignalSpy changed(m_workbench.get(), &Workbench::connectionChanged);
        m_workbench->removeConnection(u"client"_s);
        startServer(); // whatever was still to be told has been told by then
        QVERIFY(!status().isWaiting());
        QCOMPARE(changed.count(), 0);
    }

    // What the user must change first is not tried again.
    void notWorthIt()
    {
        ConnectionProfile profile;
        profile.id = u"client"_s;
        profile.address = u"ws://127.0.0.1:%1"_s.arg(startServer());
        profile.headers = {{u"not a name"_s, u"1"_s, true}};
        profile.reconnect.enabled = true;
        m_workbench->openConnection(profile);
        QTRY_COMPARE(status().state, ConnectionState::Failed);
        QCOMPARE(status().error.code, ErrorCode::InvalidArgument);
        QVERIFY(!status().isWaiting());
    }
};

QTEST_GUILESS_MAIN(TestReconnect)
#include "tst_reconnect.moc"
