// SPDX-License-Identifier: MIT
#include "support/served.h"

using namespace wsw;
using namespace wsw::test;

namespace {

ServerPath path(const char *pattern, DuplicatePolicy policy, const char *identity = "sid")
{
    return {*PathPattern::parse(QString::fromLatin1(pattern)), policy, QString::fromLatin1(identity)};
}

ServerOptions optionsFor(DuplicatePolicy policy)
{
    ServerOptions options;
    options.paths = {path("/ws/{sid}", policy), path("/chat/{sid}/{user}", policy, "user"), path("/one", policy, ""),
                     path("/seat/{row}/{number}", policy, "")};
    return options;
}

} // namespace

/// What becomes of a second client with the same identity.
class TestDuplicates : public QObject
{
    Q_OBJECT

private slots:
    void second_data()
    {
        QTest::addColumn<DuplicatePolicy>("policy");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("isDuplicate");
        const auto rows = [](const char *name, const QByteArray &first, const QByteArray &second, bool isDuplicate) {
            QTest::addRow("%s, allowed", name) << DuplicatePolicy::Allow << first << second << isDuplicate;
            QTest::addRow("%s, refused", name) << DuplicatePolicy::Refuse << first << second << isDuplicate;
            QTest::addRow("%s, replaced", name) << DuplicatePolicy::Replace << first << second << isDuplicate;
        };
        rows("the same sid", "/ws/1", "/ws/1", true);
        rows("the same sid, encoded", "/ws/%D0%B0", "/ws/%d0%b0", true);
        rows("another sid", "/ws/1", "/ws/2", false);
        rows("the same user elsewhere", "/chat/1/anna", "/chat/2/anna", true);
        rows("another user", "/chat/1/anna", "/chat/1/bert", false);
        rows("the same value of another path", "/ws/anna", "/chat/1/anna", false);
        rows("a path without identity", "/one", "/one", true);
        rows("the same parameters", "/seat/1/2", "/seat/1/2", true);
        rows("other parameters", "/seat/1/2", "/seat/1/3", false);
        rows("parameters the other way round", "/seat/1/2", "/seat/2/1", false);
    }
    void second()
    {
        QFETCH(DuplicatePolicy, policy);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, isDuplicate);
        Served served(optionsFor(policy));
        QVERIFY(served.server.listen());
        SocketClient older(served.server.port(), SocketClient::request(first));
        QCOMPARE(older.status(), 101);
        SocketClient newer(served.server.port(), SocketClient::request(second));
        const bool refuses = isDuplicate && policy == DuplicatePolicy::Refuse;
        const bool replaces = isDuplicate && policy == DuplicatePolicy::Replace;
        QCOMPARE(newer.status(), refuses ? 409 : 101);
        if (refuses) {
            QTRY_COMPARE(served.refused.count(), 1);
            QVERIFY2(served.refusal().message.contains(QLatin1String("client 1 ")),
                     qPrintable(served.refusal().message));
        }
        if (replaces) {
            QTRY_VERIFY(older.rest().size() > 4);
            QCOMPARE(older.rest(), QByteArray("\x88\x0a\x0f\xa1replaced", 12));
            older.socket.write(QByteArray::fromHex("8882000000000fa1"));
            QTRY_COMPARE(served.gone.count(), 1);
            QCOMPARE(int(served.closeInfo().code), int(Server::replacedCode));
            QCOMPARE(served.server.clients(), QList<quint32>{2});
        }
        QVERIFY(served.server.sendText(refuses ? 1 : 2, "still here"));
        QTRY_VERIFY((refuses ? older : newer).rest().endsWith("still here"));
        if (!replaces)
            QCOMPARE(served.gone.count(), 0);
    }

    void theThirdReplacesTheSecond()
    {
        Served served(optionsFor(DuplicatePolicy::Replace));
        QVERIFY(served.server.listen());
        std::vector<std::unique_ptr<SocketClient>> clients;
        for (int i = 0; i < 3; ++i) {
            clients.push_back(std::make_unique<SocketClient>(served.server.port(), SocketClient::request("/ws/1")));
            QCOMPARE(clients.back()->status(), 101);
        }
        QTRY_VERIFY(clients.at(0)->rest().endsWith("replaced"));
        QTRY_VERIFY(clients.at(1)->rest().endsWith("replaced"));
        QCOMPARE(clients.at(2)->rest(), QByteArray());
        // The older ones' ends leave the place to the last one.
        clients.at(0)->socket.abort();
        clients.at(1)->socket.abort();
        QTRY_COMPARE(served.gone.count(), 2);
        SocketClient fourth(served.server.port(), SocketClient::request("/ws/1"));
        QCOMPARE(fourth.status(), 101);
        QTRY_VERIFY(clients.at(2)->rest().endsWith("replaced"));
    }

    void whoHasGoneIsNoObstacle()
    {
        Served served(optionsFor(DuplicatePolicy::Refuse));
        QVERIFY(served.server.listen());
        SocketClient first(served.server.port(), SocketClient::request("/ws/1"));
        QCOMPARE(first.status(), 101);
        first.socket.abort();
        QTRY_COMPARE(served.gone.count(), 1);
        SocketClient second(served.server.port(), SocketClient::request("/ws/1"));
        QCOMPARE(second.status(), 101);
        // Nor is who is being closed and takes its time.
        QVERIFY(served.server.disconnectClient(2));
        SocketClient third(served.server.port(), SocketClient::request("/ws/1"));
        QCOMPARE(third.status(), 101);
    }

    void replacingNeedsNoRoom()
    {
        ServerOptions options = optionsFor(DuplicatePolicy::Replace);
        options.maxClients = 1;
        Served served(options);
        QVERIFY(served.server.listen());
        SocketClient first(served.server.port(), SocketClient::request("/ws/1"));
        QCOMPARE(first.status(), 101);
        SocketClient stranger(served.server.port(), SocketClient::request("/ws/2"));
        QCOMPARE(stranger.status(), 503);
        SocketClient again(served.server.port(), SocketClient::request("/ws/1"));
        QCOMPARE(again.status(), 101);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
