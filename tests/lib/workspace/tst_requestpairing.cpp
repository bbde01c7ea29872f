// SPDX-License-Identifier: MIT
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "workspace/client/requestpairing.h"
#include "workspace/workbench.h"

using namespace wsw;
using namespace Qt::StringLiterals;

namespace {

Message text(Direction direction, const QByteArray &payload, qint64 time)
{
    Message message;
    message.direction = direction;
    message.payload = payload;
    message.time = time;
    return message;
}

} // namespace

class TestRequestPairing : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("paired");
        QTest::newRow("string") << u"id"_s << QByteArray(R"({"id":"a"})") << QByteArray(R"({"ok":1,"id":"a"})") << true;
        QTest::newRow("number") << u"id"_s << QByteArray(R"({"id":7})") << QByteArray(R"( {"id": 7.0})") << true;
        QTest::newRow("number as string")
            << u"id"_s << QByteArray(R"({"id":7})") << QByteArray(R"({"id":"7"})") << true;
        QTest::newRow("minus one") << u"id"_s << QByteArray(R"({"id":-1})") << QByteArray(R"({"id":"-1"})") << true;
        QTest::newRow("fraction") << u"id"_s << QByteArray(R"({"id":0.5})") << QByteArray(R"({"id":0.50})") << true;
        QTest::newRow("within") << u"meta.requestId"_s << QByteArray(R"({"meta":{"requestId":"x"}})")
                                << QByteArray(R"({"requestId":"y","meta":{"requestId":"x"}})") << true;
        QTest::newRow("escaped name") << u"id"_s << QByteArray(R"({"\u0069d":1})") << QByteArray(R"({"id":1})") << true;
        QTest::newRow("other value") << u"id"_s << QByteArray(R"({"id":1})") << QByteArray(R"({"id":2})") << false;
        QTest::newRow("other place") << u"meta.id"_s << QByteArray(R"({"id":1})") << QByteArray(R"({"id":1})") << false;
        QTest::newRow("null") << u"id"_s << QByteArray(R"({"id":null})") << QByteArray(R"({"id":null})") << false;
        QTest::newRow("an object") << u"id"_s << QByteArray(R"({"id":{}})") << QByteArray(R"({"id":{}})") << false;
        QTest::newRow("a list") << u"id"_s << QByteArray(R"([{"id":1}])") << QByteArray(R"([{"id":1}])") << false;
        QTest::newRow("no JSON") << u"id"_s << QByteArray(R"({"id":1)") << QByteArray(R"({"id":1)") << false;
        QTest::newRow("no key") << u"id"_s << QByteArray("hello") << QByteArray("hello") << false;
        QTest::newRow("off") << QString() << QByteArray(R"({"id":1})") << QByteArray(R"({"id":1})") << false;
    }
    void pairs()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, answer);
        QFETCH(bool, paired);
        RequestPairing pairing;
        pairing.setKey(key);
        QVERIFY(!pairing.feed(text(Direction::Out, request, 1000)));
        const std::optional<qint64> latency = pairing.feed(text(Direction::In, answer, 1250));
        QCOMPARE(latency.has_value(), paired);
        if (paired)
            QCOMPARE(*latency, 250);
        if (paired)
            QCOMPARE(pairing.pending(), 0);
        QVERIFY(!pairing.feed(text(Direction::In, answer, 1300))); // answered once
    }

    void outOfOrder()
    {
        RequestPairing pairing;
        pairing.setKey(u"id"_s);
        for (int id = 0; id < 3; ++id)
            pairing.feed(text(Direction::Out, "{\"id\":" + QByteArray::number(id) + '}', id * 10));
        QCOMPARE(pairing.feed(text(Direction::In, "{\"id\":2}", 100)), std::optional<qint64>(80));
        QCOMPARE(pairing.feed(text(Direction::In, "{\"id\":0}", 100)), std::optional<qint64>(100));
        QCOMPARE(pairing.pending(), 1);
        pairing.forgetPending();
        QVERIFY(!pairing.feed(text(Direction::In, "{\"id\":1}", 100)));
    }

    void sameValueAgain()
    {
        RequestPairing pairing;
        pairing.setKey(u"id"_s);
        pairing.feed(text(Direction::Out, "{\"id\":1}", 0));
        pairing.feed(text(Direction::Out, "{\"id\":1}", 50));
        QCOMPARE(pairing.feed(text(Direction::In, "{\"id\":1}", 60)), std::optional<qint64>(60));
        QCOMPARE(pairing.feed(text(Direction::In, "{\"id\":1}", 70)), std::optional<qint64>(20));
    }

    void clockSetBack()
    {
        RequestPairing pairing;
        pairing.setKey(u"id"_s);
        pairing.feed(text(Direction::Out, "{\"id\":1}", 1000));
        QCOMPARE(pairing.feed(text(Direction::In, "{\"id\":1}", 10)), std::optional<qint64>(0));
    }

    void onlySmallMessages()
    {
        RequestPairing pairing;
        pairing.setKey(u"id"_s);
        pairing.feed(text(Direction::Out, "{\"id\":1}" + QByteArray(RequestPairing::maxPayload, ' '), 0));
        QCOMPARE(pairing.pending(), 0);
    }

    void memoryIsBounded()
    {
        RequestPairing pairing;
        pairing.setKey(u"id"_s);
        const int sent = int(RequestPairing::maxPending) * 4;
        for (int id = 0; id < sent; ++id) {
            pairing.feed(text(Direction::Out, "{\"id\":" + QByteArray::number(id) + '}', id));
            if (id % 2) // half of them are answered
                QVERIFY(pairing.feed(text(Direction::In, "{\"id\":" + QByteArray::number(id) + '}', id)));
        }
        // The last one was answered, and had made room for itself.
        QCOMPARE(pairing.pending(), RequestPairing::maxPending - 1);
        QCOMPARE(pairing.dropped(), quint64(sent / 2 - pairing.pending()));
        // The oldest went, the newest are there.
        const int oldestKept = 2 * int(pairing.dropped());
        QVERIFY(!pairing.feed(text(Direction::In, "{\"id\":" + QByteArray::number(oldestKept - 2) + '}', sent)));
        QVERIFY(pairing.feed(text(Direction::In, "{\"id\":" + QByteArray::number(oldestKept) + '}', sent)));
        QVERIFY(pairing.feed(text(Direction::In, "{\"id\":" + QByteArray::number(sent - 2) + '}', sent)));
    }

    /// The whole way: a connection of the workbench to an echo.
    void connection()
    {
        QTemporaryDir folder;
        auto workbench = Workbench::create(folder.filePath(u"test.wsrecording"_s));
        QVERIFY(workbench);
        ServerProfile server;
        server.id = u"server"_s;
        server.port = 0;
        server.paths.first().behaviours = {newBehaviour(EchoBehaviour())};
        (*workbench)->startServer(server, {});
        QTRY_COMPARE((*workbench)->serverStatus(u"server"_s).state, ServerStatus::State::Listening);
        ConnectionProfile profile;
        profile.id = u"client"_s;
        profile.address = (*workbench)->serverStatus(u"server"_s).url();
        profile.pairKey = u"id"_s;
        (*workbench)->openConnection(profile);
        const auto latency = [&] { return (*workbench)->connectionStatus(u"client"_s).latency; };
        QTRY_COMPARE((*workbench)->connectionStatus(u"client"_s).state, ConnectionState::Open);

        for (int id = 0; id < 20; ++id)
            (*workbench)->sendText(u"client"_s, u"{\"id\":%1}"_s.arg(id));
        (*workbench)->sendText(u"client"_s, u"no request"_s);
        for (int i = 0; i < 3; ++i)
            (*workbench)->ping(u"client"_s);
        QTRY_COMPARE(latency().pairs.count(), 20U);
        QTRY_COMPARE(latency().pings.count(), 3U);
        QCOMPARE(latency().unanswered, 0);
        QVERIFY(latency().pairs.least() <= latency().pairs.median());
        QVERIFY(latency().pairs.median() <= latency().pairs.most());

        (*workbench)->setPairKey(u"client"_s, u"other"_s); // what was measured by another key is no use
        QTRY_COMPARE(latency().pairs.count(), 0U);
        QCOMPARE(latency().pings.count(), 3U);
        (*workbench)->sendText(u"client"_s, u"{\"other\":1}"_s);
        QTRY_COMPARE(latency().pairs.count(), 1U);
        (*workbench)->resetLatency(u"client"_s);
        QTRY_COMPARE(latency().pings.count(), 0U);
        QCOMPARE(latency().pairs.count(), 0U);
        (*workbench)->sendText(u"client"_s, u"{\"other\":2}"_s);
        QTRY_COMPARE(latency().pairs.count(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestRequestPairing)
#include "tst_requestpairing.moc"
