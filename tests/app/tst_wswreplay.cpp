// SPDX-License-Identifier: MIT
// wsw recording replay from outside, against node's ws and against wsw itself.
#include <QTemporaryDir>
#include <QTest>

#include "support/peers/nodepeer.h"
#include "support/program.h"
#include "support/recordings.h"
#include "support/runningprogram.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

Message at(qint64 milliseconds, const QByteArray &payload, Direction direction = Direction::Out,
           MessageKind kind = MessageKind::Text)
{
    Message message = dataMessage(kind, payload, direction);
    message.time += milliseconds * 1000;
    return message;
}

/// What a peer got, in order.
QByteArrayList received(const QList<QJsonObject> &lines)
{
    QByteArrayList payloads;
    for (const QJsonObject &line : lines) {
        if (line.contains("text"_L1))
            payloads.append(line.value("text"_L1).toString().toUtf8());
        else if (line.contains("base64"_L1))
            payloads.append("b" + line.value("base64"_L1).toString().toLatin1());
    }
    return payloads;
}

/// Between which two messages most time passed: the index of the second.
qsizetype longestPause(const QList<QJsonObject> &lines)
{
    qsizetype longest = 0;
    double most = -1;
    for (qsizetype i = 1; i < lines.size() && lines.at(i).contains("at"_L1); ++i) {
        const double pause = lines.at(i).value("at"_L1).toDouble() - lines.at(i - 1).value("at"_L1).toDouble();
        if (pause > most)
            longest = i;
        most = qMax(most, pause);
    }
    return longest;
}

const QByteArrayList sentPayloads = {"один", "b" + QByteArray("\x00\xff", 2).toBase64(), "3", "4"};

} // namespace

class TestWswReplay : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_recording = m_folder.filePath(u"r.wsrecording"_s);

    QStringList replay(const QStringList &rest) const
    {
        return QStringList{u"recording"_s, u"replay"_s, m_recording} + rest;
    }

private slots:
    void initTestCase()
    {
        writeRecording(m_recording, {openMessage(1, {}), at(0, "один"), at(1, "r 1", Direction::In),
                                     at(2, QByteArray("\x00\xff", 2), Direction::Out, MessageKind::Binary),
                                     at(700, "3"), at(701, "r 2", Direction::In), at(702, "4"), closeMessage(1, {})});
    }

    void playsToAServer()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing");
        NodePeer peer(u"clocked.js"_s, {u"server"_s, u"0"_s});
        const quint16 port = peer.waitForPort();
        QVERIFY(port != 0);
        const auto run = runWsw(replay({u"ws://127.0.0.1:%1/"_s.arg(port), u"--json"_s}));
        QVERIFY2(run.status == 0, run.err.constData());
        QTRY_VERIFY(peer.hasLine({{u"close"_s, 1000}}));
        QCOMPARE(received(peer.lines()), sentPayloads);
        QCOMPARE(longestPause(peer.lines()), 2);
        const QJsonObject end = lastLine(run.out, u"replay-finished"_s);
        QCOMPARE(end.value("state"_L1).toString(), u"finished"_s);
        QCOMPARE(end.value("sent"_L1).toInt(), 4);
        QVERIFY(end.value("seconds"_L1).toDouble() >= 0.7);
    }

    void playsWhatIsChosen_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArrayList>("payloads");
        const QStringList fast{u"--speed"_s, u"max"_s};
        QTest::newRow("fast") << fast << sentPayloads;
        QTest::newRow("received") << fast + QStringList{u"--direction"_s, u"in"_s} << QByteArrayList{"r 1", "r 2"};
        QTest::newRow("filter") << fast + QStringList{u"--filter"_s, u"opcode:text not 4"_s}
                                << QByteArrayList{"один", "3"};
        QTest::newRow("connection") << fast + QStringList{u"--connection"_s, u"1"_s} << sentPayloads;
        QTest::newRow("short pauses") << QStringList{u"--longest-pause"_s, u"0.01"_s} << sentPayloads;
        QTest::newRow("scaled") << QStringList{u"--speed"_s, u"100"_s} << sentPayloads;
    }

    void playsWhatIsChosen()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArrayList, payloads);
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s});
        QVERIFY(!server.url().isEmpty());
        QCOMPARE(runWsw(replay(QStringList{server.url()} + options)).status, 0);
        QVERIFY(server.waitFor(u"close"_s));
        QByteArrayList got;
        for (const QJsonObject &message : server.events(u"message"_s))
            got.append(message.contains("base64"_L1) ? "b" + message.value("base64"_L1).toString().toLatin1()
                                                     : message.value("data"_L1).toString().toUtf8());
        QCOMPARE(got, payloads);
    }

    void printsAnswers()
    {
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--echo"_s});
        const auto run = runWsw(replay({server.url(), u"--speed"_s, u"max"_s, u"--linger"_s, u"0.3"_s}));
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("один\n00 ff\n3\n4\n"));
        QVERIFY2(run.err.contains("replayed 4 messages, 12 bytes, in "), run.err.constData());
    }

    void playsToEachClient()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing");
        RunningProgram server(replay({u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--path"_s, u"/ws/{sid}"_s}));
        const QString url = server.url();
        QVERIFY(!url.isEmpty());
        NodePeer first(u"clocked.js"_s, {u"client"_s, url + u"/ws/1"_s});
        QVERIFY(server.waitFor(u"replay-finished"_s));
        NodePeer second(u"clocked.js"_s, {u"client"_s, url + u"/ws/2"_s});
        QVERIFY(server.waitFor(u"replay-finished"_s, 2));
        for (const NodePeer *peer : {&first, &second}) {
            QTRY_COMPARE(received(peer->lines()), sentPayloads);
            QCOMPARE(longestPause(peer->lines()), 2);
        }
        QCOMPARE(server.events(u"replay-finished"_s).at(1).value("client"_L1).toInt(), 2);
        NodePeer stranger(u"clocked.js"_s, {u"client"_s, url + u"/other"_s});
        QTRY_VERIFY(!stranger.lineWith(u"error"_s).isEmpty());
#ifdef Q_OS_UNIX
        kill(pid_t(server.process.processId()), SIGINT);
        QCOMPARE(server.finish(), 0);
        QTRY_VERIFY(first.hasLine({{u"close"_s, 1001}}));
#endif
    }

    void waitsForClients()
    {
        RunningProgram server(replay(
            {u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s, u"--wait-clients"_s, u"2"_s, u"--speed"_s, u"max"_s}));
        const QString url = server.url();
        RunningProgram first({u"connect"_s, url, u"--json"_s, u"--timeout"_s, u"30"_s});
        QVERIFY(server.waitFor(u"open"_s));
        RunningProgram second({u"connect"_s, url, u"--json"_s, u"--timeout"_s, u"30"_s});
        QCOMPARE(server.finish(), 0);
        for (RunningProgram *client : {&first, &second}) {
            QVERIFY(client->waitFor(u"close"_s));
            QCOMPARE(client->events(u"message"_s).size(), 4);
            QCOMPARE(client->events(u"close"_s).first().value("code"_L1).toInt(), 1000);
        }
    }

    void endsWithItsPeer()
    {
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s});
        RunningProgram client(replay({server.url(), u"--json"_s, u"--speed"_s, u"0.1"_s}));
        QVERIFY(client.waitFor(u"message"_s, 2));
        server.process.write("/kick 1 4000 enough\n");
        QVERIFY(server.process.waitForBytesWritten());
        QCOMPARE(client.finish(), 1);
        QCOMPARE(client.events(u"replay-finished"_s).size(), 1);
        const QJsonObject end = client.events(u"replay-finished"_s).first();
        QCOMPARE(end.value("state"_L1).toString(), u"failed"_s);
        QVERIFY2(end.value("message"_L1).toString().contains("before message 5 of the recording, after 2"_L1),
                 qPrintable(end.value("message"_L1).toString()));
        QVERIFY(client.diagnostics.contains("4000 (enough)"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("message");
        const QString url = u"ws://127.0.0.1:9/"_s;
        QTest::newRow("nothing") << QStringList{} << 2 << QByteArray("takes a file and a URL");
        QTest::newRow("no URL") << QStringList{m_recording} << 2 << QByteArray("takes a file and a URL");
        QTest::newRow("both") << QStringList{m_recording, url, u"--listen"_s, u"127.0.0.1:0"_s} << 2
                              << QByteArray("takes a file and a URL");
        QTest::newRow("speed") << QStringList{m_recording, url, u"--speed"_s, u"fast"_s} << 2 << QByteArray("'fast'");
        QTest::newRow("too fast") << QStringList{m_recording, url, u"--speed"_s, u"101"_s} << 2
                                  << QByteArray("from 0.1 to 100");
        QTest::newRow("too slow") << QStringList{m_recording, url, u"--speed"_s, u"0"_s} << 2
                                  << QByteArray("from 0.1 to 100");
        QTest::newRow("direction") << QStringList{m_recording, url, u"--direction"_s, u"up"_s} << 2
                                   << QByteArray("in or out");
        QTest::newRow("filter") << QStringList{m_recording, url, u"--filter"_s, u"size>x"_s} << 2
                                << QByteArray("column");
        QTest::newRow("connection") << QStringList{m_recording, url, u"--connection"_s, u"a"_s} << 2
                                    << QByteArray("'a'");
        QTest::newRow("clients") << QStringList{m_recording, u"--listen"_s, u"127.0.0.1:0"_s, u"--wait-clients"_s,
                                                u"0"_s}
                                 << 2 << QByteArray("from 1");
        QTest::newRow("listen") << QStringList{m_recording, u"--listen"_s, u"here"_s} << 2
                                << QByteArray("ADDRESS:PORT");
        QTest::newRow("no file") << QStringList{m_folder.filePath(u"none"_s), url} << 2 << QByteArray("no file");
        QTest::newRow("refused") << QStringList{m_recording, url} << 1 << QByteArray("127.0.0.1:9");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, message);
        const auto run = runWsw(QStringList{u"recording"_s, u"replay"_s} + arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.startsWith("wsw: ") && run.err.contains(message), run.err.constData());
    }

    void failsIfNothingMatches()
    {
        RunningProgram server({u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s});
        const auto run = runWsw(replay({server.url(), u"--filter"_s, u"nowhere"_s}));
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains("Nothing was replayed"), run.err.constData());
        QVERIFY(server.waitFor(u"close"_s));
    }

    void listsItsOptions()
    {
        const auto run = runWsw({u"recording"_s, u"replay"_s, u"--help"_s});
        QCOMPARE(run.status, 0);
        for (const char *option : {"--direction", "--filter", "--speed", "--longest-pause", "--connection", "--listen",
                                   "--wait-clients", "--header", "--subprotocol", "--insecure", "--ca", "--json"})
            QVERIFY2(run.out.contains(option), option);
        QVERIFY(!run.out.contains("--reconnect"));
    }

private:
    static QJsonObject lastLine(const QByteArray &out, const QString &event)
    {
        QJsonObject found;
        for (const QByteArray &line : out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("event"_L1).toString() == event)
                found = object;
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestWswReplay)
#include "tst_wswreplay.moc"
