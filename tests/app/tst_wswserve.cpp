// SPDX-License-Identifier: MIT
// wsw serve and connect from outside, against each other and against node's ws.
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include "support/peers/nodepeer.h"
#include "support/program.h"
#include "support/runningprogram.h"

using namespace Qt::StringLiterals;
using namespace wsw::test;

namespace {

const QStringList serve{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s};
const QString countdown = QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow");

QStringList texts(const QList<QJsonObject> &events, const QString &direction, int connection)
{
    QStringList result;
    for (const QJsonObject &event : events) {
        if (event.value("direction"_L1) == direction && event.value("connection"_L1) == connection)
            result.append(event.value("data"_L1).toString());
    }
    return result;
}

} // namespace

class TestWswServe : public QObject
{
    Q_OBJECT

private slots:
    void echoesToConnect()
    {
        RunningProgram server(serve + QStringList{u"--echo"_s});
        const auto run = runWsw({u"connect"_s, server.url(), u"--count"_s, u"3"_s}, "один\r\n你好\n\n🙂");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("один\n你好\n\n"));
    }

    void standardInputEndsTheConnection()
    {
        RunningProgram server(serve);
        const auto run = runWsw({u"connect"_s, server.url()}, "one\ntwo");
        QCOMPARE(run.status, 0);
        QVERIFY(server.waitFor(u"close"_s));
        QCOMPARE(texts(server.events(u"message"_s), u"in"_s, 1), (QStringList{u"one"_s, u"two"_s}));
        const QJsonObject close = server.events(u"close"_s).first();
        QCOMPARE(close.value("code"_L1).toInt(), 1000);
        QCOMPARE(close.value("by"_L1).toString(), u"peer"_s);
    }

    void templatesKnowTheClient()
    {
        RunningProgram server(serve
                              + QStringList{u"--path"_s, u"/ws/{sid}"_s, u"--echo-template"_s,
                                            u"服务端收到了-{{message}}- {{sid}} {{id}} {{query.x}}"_s, u"--greet"_s,
                                            u"hello {{sid}}"_s});
        const auto run =
            runWsw({u"connect"_s, server.url() + u"/ws/42?x=7"_s, u"--send"_s, u"嗨"_s, u"--count"_s, u"2"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.out, QByteArray("hello 42\n服务端收到了-嗨- 42 1 7\n"));
    }

    void pushesAtAnInterval()
    {
        RunningProgram server(serve + QStringList{u"--every"_s, u"0.02"_s, u"--push"_s, u"tick {{count}}"_s});
        const auto run = runWsw({u"connect"_s, server.url(), u"--count"_s, u"3"_s});
        QCOMPARE(run.status, 0);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("tick "));
        QCOMPARE(lines.at(2).mid(5).toInt(), lines.at(0).mid(5).toInt() + 2);
    }

    void consoleTalksToClients()
    {
        RunningProgram server(serve);
        const QString url = server.url();
        RunningProgram first({u"connect"_s, url, u"--json"_s, u"--count"_s, u"9"_s});
        QVERIFY(server.waitFor(u"open"_s, 1));
        RunningProgram second({u"connect"_s, url, u"--json"_s, u"--count"_s, u"9"_s});
        QVERIFY(server.waitFor(u"open"_s, 2));
        server.process.write("群发\n@2 只给你\n/clients\n/kick 1 4001 go away\n@7 nobody\n/kick x\n");
        QVERIFY(second.waitFor(u"message"_s, 2));
        QCOMPARE(texts(second.events(u"message"_s), u"in"_s, 1), (QStringList{u"群发"_s, u"只给你"_s}));
        QVERIFY(first.waitFor(u"close"_s));
        QCOMPARE(texts(first.events(u"message"_s), u"in"_s, 1), QStringList{u"群发"_s});
        const QJsonObject close = first.events(u"close"_s).first();
        QCOMPARE(close.value("code"_L1).toInt(), 4001);
        QCOMPARE(close.value("reason"_L1).toString(), u"go away"_s);
        QCOMPARE(first.finish(), 1); // 9 messages were asked for
        QVERIFY(server.waitFor(u"clients"_s));
        QCOMPARE(server.events(u"clients"_s).first().value("clients"_L1).toArray().size(), 2);
        server.process.closeWriteChannel(); // the server goes on
        RunningProgram third({u"connect"_s, url, u"--json"_s, u"--timeout"_s, u"30"_s});
        QVERIFY(server.waitFor(u"open"_s, 3));
        QCOMPARE(server.events(u"open"_s).at(2).value("connection"_L1).toInt(), 3);
    }

    void signalsCloseWithGoingAway_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void signalsCloseWithGoingAway()
    {
        QFETCH(int, number);
        RunningProgram server(serve);
        const QString url = server.url();
        RunningProgram client({u"connect"_s, url, u"--json"_s});
        RunningProgram other({u"connect"_s, url, u"--json"_s});
        QVERIFY(server.waitFor(u"open"_s, 2));
        QVERIFY(client.waitFor(u"open"_s) && other.waitFor(u"open"_s));
        kill(pid_t(other.process.processId()), number);
        QCOMPARE(other.finish(), 0);
        QVERIFY(server.waitFor(u"close"_s));
        QCOMPARE(server.events(u"close"_s).first().value("code"_L1).toInt(), 1001);
        kill(pid_t(server.process.processId()), number);
        QCOMPARE(server.finish(), 0);
        QVERIFY(client.waitFor(u"close"_s));
        QCOMPARE(client.events(u"close"_s).first().value("code"_L1).toInt(), 1001);
        QCOMPARE(client.finish(), 0);
    }

    void countdownForTwoNodeClients()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
        // The real flow with its pause shortened, so that the test takes no ten seconds.
        QFile file(countdown);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray flow = file.readAll();
        QVERIFY(flow.contains("1000"));
        QTemporaryDir folder;
        QFile quick(folder.filePath(u"countdown.wsflow"_s));
        QVERIFY(quick.open(QIODevice::WriteOnly));
        quick.write(QByteArray(flow).replace("1000", "20"));
        quick.close();

        RunningProgram server(serve + QStringList{u"--path"_s, u"/ws/{sid}"_s, u"--flow"_s, quick.fileName()});
        const QString url = server.url();
        NodePeer one(u"client.js"_s, {url + u"/ws/42"_s});
        NodePeer two(u"client.js"_s, {url + u"/ws/43"_s});
        QVERIFY(server.waitFor(u"flow-finished"_s, 2));
        for (const NodePeer *peer : {&one, &two}) {
            QTRY_COMPARE(peer->lines().size(), 10); // open and 9 pushes
            for (int i = 1; i <= 9; ++i)
                QCOMPARE(peer->lines().at(i).value("text"_L1).toString(), QString::number(10 - i));
        }
        const QJsonObject finished = server.events(u"flow-finished"_s).first();
        QCOMPARE(finished.value("pushes"_L1).toInt(), 9);
        QCOMPARE(finished.value("outputs"_L1).toObject().value("a"_L1), QJsonValue(0));
        QVERIFY(finished.value("session"_L1).isDouble());
    }

    void flowsTakeValues()
    {
        // The same flow from another number on each path.
        RunningProgram server(serve
                              + QStringList{u"--path"_s, u"/ten"_s, u"--flow"_s, countdown, u"--set"_s, u"a=11"_s,
                                            u"--path"_s, u"/two"_s, u"--flow"_s, countdown, u"--set"_s, u"a=3"_s});
        const QString url = server.url();
        for (const auto &[path, first] : {std::pair(u"/ten"_s, "10"), std::pair(u"/two"_s, "2")}) {
            const auto client = runWsw({u"connect"_s, url + path, u"--count"_s, u"1"_s});
            QCOMPARE(client.out.trimmed(), QByteArray(first));
        }
    }

    void connectToNode()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
        NodePeer peer(u"echo-server.js"_s, {u"0"_s});
        const QString url = u"ws://127.0.0.1:%1"_s.arg(peer.waitForPort());
        const auto text =
            runWsw({u"connect"_s, url, u"--send"_s, u"Привет"_s, u"--send"_s, u""_s, u"--count"_s, u"2"_s});
        QCOMPARE(text.status, 0);
        QCOMPARE(text.out, QByteArray("服务端收到了-Привет-\n服务端收到了--\n"));
        const auto binary =
            runWsw({u"connect"_s, url, u"--binary-hex"_s, u"00 ff"_s, u"--count"_s, u"1"_s, u"--json"_s});
        QCOMPARE(binary.status, 0);
        QVERIFY(binary.out.contains("\"base64\":\"AP8=\""));
        QVERIFY(binary.out.contains("\"direction\":\"out\""));
        QVERIFY(binary.out.contains("\"event\":\"close\""));
    }

    void recordsAndPings()
    {
        RunningProgram server(serve + QStringList{u"--echo"_s});
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.wsrecording"_s);
        const auto run = runWsw({u"connect"_s, server.url(), u"--send"_s, u"x"_s, u"--ping"_s, u"0.02"_s,
                                 u"--timeout"_s, u"0.5"_s, u"--record"_s, path, u"--json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(run.out.contains("\"rtt_ms\""));
        const auto info = runWsw({u"recording"_s, u"export"_s, path, u"--format"_s, u"jsonl"_s});
        QCOMPARE(info.status, 0);
        QCOMPARE(info.out, run.out);
        const auto again = runWsw({u"connect"_s, server.url(), u"--record"_s, path});
        QCOMPARE(again.status, 2); // the recording that exists is whole
        QVERIFY(again.err.contains("a.wsrecording"));
    }

    void reconnects()
    {
        RunningProgram first(serve);
        const QString url = first.url();
        RunningProgram client({u"connect"_s, url, u"--json"_s, u"--reconnect"_s, u"--count"_s, u"1"_s});
        QVERIFY(client.waitFor(u"open"_s));
        first.process.kill();
        QVERIFY(client.waitFor(u"close"_s));
        QCOMPARE(client.events(u"close"_s).first().value("by"_L1).toString(), u"abnormal"_s);
        RunningProgram second({u"serve"_s, u"--listen"_s, url.mid(5), u"--greet"_s, u"back"_s, u"--json"_s});
        QVERIFY(!second.url().isEmpty());
        QVERIFY(client.waitFor(u"message"_s));
        QCOMPARE(client.events(u"open"_s).last().value("connection"_L1).toInt() > 1, true);
        QCOMPARE(client.finish(), 0);
    }

    void fails_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const QStringList &arguments, int status, const char *named) {
            QTest::newRow(name) << arguments << status << QByteArray(named);
        };
        QTcpServer closed; // a port that is free once it is gone
        closed.listen(QHostAddress::LocalHost);
        const QString refused = u"ws://127.0.0.1:%1/"_s.arg(closed.serverPort());
        row("no command", {}, 2, "Usage");
        row("unknown command", {u"frob"_s}, 2, "frob");
        row("connect: no URL", {u"connect"_s}, 2, "URL");
        row("connect: unknown scheme", {u"connect"_s, u"ftp://x"_s}, 2, "ftp");
        row("connect: no host", {u"connect"_s, u"ws://"_s}, 2, "host");
        row("connect: port 0", {u"connect"_s, u"ws://x:0"_s}, 2, "65535");
        row("connect: port 70000", {u"connect"_s, u"ws://x:70000"_s}, 2, "70000");
        row("connect: unknown option", {u"connect"_s, u"--frob"_s, refused}, 2, "frob");
        row("connect: refused", {u"connect"_s, refused}, 1, "Nothing accepts");
        row("connect: bad hex", {u"connect"_s, refused, u"--binary-hex"_s, u"0g"_s}, 2, "'g'");
        row("connect: half a byte", {u"connect"_s, refused, u"--binary-hex"_s, u"abc"_s}, 2, "3 digits");
        row("connect: no such file", {u"connect"_s, refused, u"--send-file"_s, u"/nowhere"_s}, 2, "/nowhere");
        row("connect: count 0", {u"connect"_s, refused, u"--count"_s, u"0"_s}, 2, "--count");
        row("connect: close code", {u"connect"_s, refused, u"--close"_s, u"1006"_s}, 2, "1006");
        row("connect: header", {u"connect"_s, refused, u"-H"_s, u"nonsense"_s}, 2, "nonsense");
        row("connect: no such cert", {u"connect"_s, refused, u"--cert"_s, u"x"_s}, 2, "file x");
        row("connect: key without cert", {u"connect"_s, refused, u"--key"_s, u"x"_s}, 2, "--cert");
        row("connect: TLS version", {u"connect"_s, refused, u"--tls-min"_s, u"1.1"_s}, 2, "1.1");
        row("connect: proxy", {u"connect"_s, refused, u"--proxy"_s, u"ftp://x"_s}, 2, "ftp://x");
        row("connect: bearer", {u"connect"_s, refused, u"--bearer-env"_s, u"WSW_NOT_SET"_s}, 2, "WSW_NOT_SET");
        row("connect: attempts", {u"connect"_s, refused, u"--reconnect-attempts"_s, u"0"_s}, 2, "--reconnect-attempts");
        row("serve: address", {u"serve"_s, u"--listen"_s, u"nowhere"_s}, 2, "ADDRESS:PORT");
        row("serve: host name", {u"serve"_s, u"--listen"_s, u"example.org:1"_s}, 2, "example.org");
        row("serve: port", {u"serve"_s, u"--listen"_s, u"127.0.0.1:70000"_s}, 2, "65535");
        row("serve: pattern", {u"serve"_s, u"--path"_s, u"ws"_s}, 2, "begin with '/'");
        row("serve: template", {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--greet"_s, u"{{nobody}}"_s}, 2,
            "nobody");
        row("serve: every without push", {u"serve"_s, u"--every"_s, u"1"_s}, 2, "--push");
        row("serve: no flow file", {u"serve"_s, u"--flow"_s, u"/nowhere.wsflow"_s}, 2, "/nowhere.wsflow");
    }
    void fails()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QByteArray, named);
        const auto run = runWsw(arguments);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(named), run.err.constData());
        QVERIFY(run.err.startsWith("wsw: ") || run.err.startsWith("Usage"));
        QCOMPARE(run.out, QByteArray());
    }

    void portInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const auto run = runWsw({u"serve"_s, u"--listen"_s, u"127.0.0.1:"_s + port});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains(port.toUtf8()));
    }

    void timesOut()
    {
        RunningProgram server(serve);
        const auto counted = runWsw({u"connect"_s, server.url(), u"--count"_s, u"1"_s, u"--timeout"_s, u"0.2"_s});
        QCOMPARE(counted.status, 1);
        QVERIFY(counted.err.contains("0 of 1"));
        const auto uncounted = runWsw({u"connect"_s, server.url(), u"--timeout"_s, u"0.2"_s});
        QCOMPARE(uncounted.status, 0);
    }

    void help_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("wsw") << QStringList{u"--help"_s};
        for (const QString &command : {u"connect"_s, u"serve"_s, u"demo"_s, u"flow"_s, u"recording"_s})
            QTest::newRow(qPrintable(command)) << QStringList{command, u"--help"_s};
        QTest::newRow("version") << QStringList{u"--version"_s};
    }
    void help()
    {
        QFETCH(QStringList, arguments);
        const auto run = runWsw(arguments);
        QCOMPARE(run.status, 0);
        QVERIFY(!run.out.isEmpty());
        QCOMPARE(run.err, QByteArray());
    }

    void demo()
    {
        const auto run = runWsw({u"demo"_s});
        QCOMPARE(run.status, 0);
        for (int i = 1; i <= 9; ++i)
            QVERIFY(run.out.contains("received: " + QByteArray::number(i) + '\n'));
        QVERIFY(run.out.contains("9 pushes"));
    }
};

QTEST_GUILESS_MAIN(TestWswServe)
#include "tst_wswserve.moc"
