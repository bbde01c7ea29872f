// SPDX-License-Identifier: MIT
#include <QPointer>
#include <QProcess>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

#include "console/filelimit.h"
#include "support/peers/nodepeer.h"
#include "support/served.h"
#include "websocket/closecode.h"

using namespace wsw;
using namespace wsw::test;

namespace {

/// "x" as a text frame, masked with zeros, and as a server sends it.
const QByteArray text = QByteArray::fromHex("81810000000078");
const QByteArray echoed = QByteArray::fromHex("810178");
/// 1001, as a client answers it and as a server sends it.
const QByteArray closeAnswer = QByteArray::fromHex("88820000000003e9");
const QByteArray closeFrame = QByteArray::fromHex("880203e9");

void echoOn(Server &server)
{
    QObject::connect(&server, &Server::messageReceived, &server, [&server](quint32 client, const Message &message) {
        (void)server.sendText(client, message.payload);
    });
}

bool echoes(SocketClient &client)
{
    const qsizetype before = client.rest().size();
    client.socket.write(text);
    return QTest::qWaitFor([&] { return client.rest().size() >= before + echoed.size(); }, 10000);
}

/// Sends messages from a thread of its own, as fast as the server takes them, and reads nothing of what it gets.
class Flood
{
public:
    explicit Flood(quint16 port)
        : m_descriptor(socket(AF_INET, SOCK_STREAM, 0))
        , m_thread([this, port] { run(port); })
    {
    }
    ~Flood()
    {
        shutdown(m_descriptor, SHUT_RDWR);
        m_thread.join();
        close(m_descriptor);
    }
    bool isRunning() const { return m_isRunning; }

private:
    void run(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        if (connect(m_descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            return;
        const QByteArray request = SocketClient::request("/flood");
        const QByteArray frames = text.repeated(10000);
        m_isRunning = send(m_descriptor, request.data(), size_t(request.size()), MSG_NOSIGNAL) > 0;
        while (send(m_descriptor, frames.data(), size_t(frames.size()), MSG_NOSIGNAL) > 0) {
        }
        m_isRunning = false;
    }

    std::atomic<bool> m_isRunning = false;
    const int m_descriptor;
    std::thread m_thread;
};

} // namespace

/// What clients may do to a server without harm to the others.
class TestServerFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { raiseFileLimit(); }

    void handshakesThatNeverEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("silence") << QByteArray();
        QTest::newRow("half a request") << SocketClient::request().chopped(20);
    }
    void handshakesThatNeverEnd()
    {
        QFETCH(QByteArray, bytes);
        constexpr int count = 1000;
        ServerOptions options;
        options.handshakeTimeout = std::chrono::milliseconds(1000);
        Served served(options);
        echoOn(served.server);
        QVERIFY(served.server.listen());
        std::vector<std::unique_ptr<SocketClient>> stuck;
        for (int i = 0; i < count; ++i)
            stuck.push_back(std::make_unique<SocketClient>(served.server.port(), bytes));
        SocketClient good(served.server.port());
        QCOMPARE(good.status(), 101);
        QVERIFY(echoes(good));
        QTRY_COMPARE_WITH_TIMEOUT(served.refused.count(), count, 30000);
        for (const auto &client : stuck) {
            QCOMPARE(client->status(), 408);
            QTRY_VERIFY(client->hasEnded());
        }
        QVERIFY(echoes(good));
        QCOMPARE(served.connected.count(), 1);
    }

    void killedClients()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
        Served served;
        echoOn(served.server);
        QVERIFY(served.server.listen());
        SocketClient good(served.server.port());
        QCOMPARE(good.status(), 101);
        std::vector<std::unique_ptr<NodePeer>> peers;
        for (int i = 0; i < 3; ++i)
            peers.push_back(
                std::make_unique<NodePeer>(QStringLiteral("client.js"), QStringList{served.server.url().toString()}));
        QTRY_COMPARE_WITH_TIMEOUT(served.connected.count(), 4, 20000);
        for (const auto &peer : peers)
            peer->process().kill(); // SIGKILL
        QTRY_COMPARE(served.gone.count(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(int(served.closeInfo(i).code), 1006);
            QCOMPARE(served.closeInfo(i).by, ClosedBy::Abnormal);
        }
        QVERIFY(echoes(good));
    }

    void aFloodLeavesTimeForOthers()
    {
        Served served;
        // As many messages as one turn of the event loop takes from a client, and one more.
        constexpr int ofTurn = 64 * 1024 / 7 + 1;
        constexpr int turns = 6; // the request's way, the answer's way, and what was begun before
        int flooded = 0;
        QVERIFY(served.server.listen());
        connect(&served.server, &Server::messageReceived, &served.server, [&](quint32 client, const Message &message) {
            if (client == 1)
                (void)served.server.sendText(client, message.payload);
            else
                ++flooded;
        });
        SocketClient good(served.server.port());
        QCOMPARE(good.status(), 101);
        served.logged.clear();
        disconnect(&served.server, &Server::logged, &served.logged, nullptr);
        Flood flood(served.server.port());
        QTRY_VERIFY(flooded > ofTurn);
        for (int i = 0; i < 20; ++i) {
            const int before = flooded;
            const qsizetype size = good.rest().size();
            good.socket.write(text);
            good.socket.flush();
            while (good.rest().size() == size && flooded - before <= turns * ofTurn)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QVERIFY2(good.rest().size() > size, "the flood was served, the other client was not");
        }
        QVERIFY(flood.isRunning());
        QVERIFY(served.server.client(2));
    }

    void stopsWithManyClients()
    {
        constexpr int count = 2000;
        Served served;
        QVERIFY(served.server.listen());
        const quint16 port = served.server.port();
        std::vector<std::unique_ptr<SocketClient>> clients;
        for (int i = 0; i < count; ++i) {
            clients.push_back(std::make_unique<SocketClient>(port));
            SocketClient *client = clients.back().get();
            connect(&client->socket, &QTcpSocket::readyRead, &client->socket, [client] {
                if (client->rest() == closeFrame && client->socket.state() == QAbstractSocket::ConnectedState)
                    client->socket.write(closeAnswer);
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(served.connected.count(), count, 30000);
        QList<QPointer<Connection>> connections;
        const QList<quint32> ids = served.server.clients();
        for (const quint32 id : ids)
            connections.append(served.server.client(id));
        served.server.close();
        QTRY_COMPARE_WITH_TIMEOUT(served.stopped.count(), 1, 30000);
        QCOMPARE(served.gone.count(), count);
        for (int i = 0; i < count; ++i) {
            QCOMPARE(served.closeInfo(i).code, goingAwayCode);
            QCOMPARE(served.closeInfo(i).by, ClosedBy::Us);
        }
        for (const auto &client : clients) {
            QTRY_VERIFY(client->hasEnded());
            QCOMPARE(client->rest(), closeFrame);
        }
        for (const QPointer<Connection> &connection : std::as_const(connections))
            QTRY_VERIFY(connection.isNull());
        QVERIFY(!served.server.isListening());
        SocketClient late(port);
        QTRY_COMPARE(late.socket.error(), QAbstractSocket::ConnectionRefusedError);
        QVERIFY(served.server.listen());
    }
};

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
