// SPDX-License-Identifier: MIT
// What thousands of clients leave behind once their server has stopped: no connections, and no memory.
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include "console/filelimit.h"
#include "support/served.h"
#include "workspace/workbench.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

/// Connects and asks to upgrade, then does nothing: sockets of the kernel's, which take no memory of this process.
class SilentClients
{
public:
    ~SilentClients()
    {
        for (const int client : m_sockets)
            ::close(client);
    }
    bool add(quint16 port)
    {
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (client < 0)
            return false;
        m_sockets.append(client);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const QByteArray request = SocketClient::request();
        return ::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
               && ::send(client, request.constData(), size_t(request.size()), MSG_NOSIGNAL) == request.size();
    }

private:
    QList<int> m_sockets;
};

/// What is this process's alone: the recording is a mapped file.
qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

} // namespace

class TestServerMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { raiseFileLimit(); }

    void connectionsEndWithTheirServer()
    {
        Served served;
        QVERIFY(served.server.listen());
        SilentClients clients;
        for (int i = 0; i < 100; ++i)
            QVERIFY(clients.add(served.server.port()));
        QTRY_COMPARE(served.connected.count(), 100);
        QList<QPointer<Connection>> connections;
        const QList<quint32> ids = served.server.clients();
        for (const quint32 id : ids)
            connections.append(served.server.client(id));
        QCOMPARE(connections.count(nullptr), 0);
        served.server.close();
        QTRY_COMPARE(served.stopped.count(), 1);
        QTRY_COMPARE(connections.count(nullptr), 100);
    }

    void memoryReturnsToWhereItWas()
    {
        constexpr int count = 3000;
        QTemporaryDir folder;
        const auto workbench = Workbench::create(folder.filePath(u"session.wsrecording"_s));
        QVERIFY(workbench);
        Workbench &bench = **workbench;
        ServerProfile profile;
        profile.id = u"server"_s;
        profile.port = 0;
        const auto status = [&] { return bench.serverStatus(profile.id); };
        bench.startServer(profile);
        QTRY_VERIFY(!status().url().isEmpty());
        const auto port = quint16(QUrl(status().url()).port());

        const qint64 before = residentKilobytes();
        SilentClients clients;
        for (int i = 0; i < count; ++i)
            QVERIFY(clients.add(port));
        QTRY_COMPARE_WITH_TIMEOUT(status().clientCount, count, 30000);
        const qint64 growth = residentKilobytes() - before;
        QVERIFY2(growth > count, qPrintable(u"%1 kB"_s.arg(growth))); // else there is nothing to be returned
        bench.stopServer(profile.id);
        QTRY_COMPARE_WITH_TIMEOUT(status().state, ServerStatus::State::Stopped, 30000);
        QVERIFY(bench.clients(profile.id).clients().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(residentKilobytes() - before < growth / 2, 10000);
        qInfo("kB: %lld before, %lld more with %d clients, %lld more at the end", qlonglong(before), qlonglong(growth),
              count, qlonglong(residentKilobytes() - before));
    }
};

QTEST_GUILESS_MAIN(TestServerMemory)
#include "tst_servermemory.moc"
