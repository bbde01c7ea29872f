// SPDX-License-Identifier: MIT
// What standard input tells a running wsw serve, a workspace's server, and options that make no sense.
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "support/program.h"
#include "support/runningprogram.h"
#include "workspace/workspacefile.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

const QStringList serve{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s};
const QString countdown = QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow");

QStringList received(const RunningProgram &client)
{
    QStringList texts;
    for (const QJsonObject &event : client.events(u"message"_s)) {
        if (event.value("direction"_L1) == "in"_L1)
            texts.append(event.value("data"_L1).toString());
    }
    return texts;
}

} // namespace

class TestWswServerConsole : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<RunningProgram> m_server;
    std::vector<std::unique_ptr<RunningProgram>> m_clients;

    /// Three clients of /chat/{room}: two in room 7, one in room 8.
    void start(const QStringList &options = {})
    {
        m_server = std::make_unique<RunningProgram>(serve + QStringList{u"--path"_s, u"/chat/{room}"_s} + options);
        const QString url = m_server->url();
        for (const char *room : {"7", "7", "8"}) {
            m_clients.push_back(std::make_unique<RunningProgram>(
                QStringList{u"connect"_s, url + u"/chat/"_s + QString::fromLatin1(room), u"--json"_s}));
            QVERIFY(m_clients.back()->waitFor(u"open"_s));
        }
    }
    void type(const QByteArray &lines) { m_server->process.write(lines); }
    RunningProgram &client(size_t number) { return *m_clients.at(number - 1); }
    /// What a client got until now.
    QStringList untilNow(size_t number)
    {
        static int count = 0;
        const QString end = u"end %1"_s.arg(++count);
        type('@' + QByteArray::number(qulonglong(number)) + ' ' + end.toUtf8() + '\n');
        if (!QTest::qWaitFor([&] { return received(client(number)).contains(end); }))
            return {u"nothing came"_s};
        QStringList texts = received(client(number));
        texts.removeLast();
        return texts;
    }

private slots:
    void cleanup()
    {
        m_clients.clear();
        m_server.reset();
    }

    void sendsToWhomIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QList<QStringList>>("texts");
        const QStringList hi{u"hi you"_s};
        const QStringList none;
        QTest::newRow("all") << QByteArray("hi you") << QList{hi, hi, hi};
        QTest::newRow("one") << QByteArray("@2 hi you") << QList{none, hi, none};
        QTest::newRow("room") << QByteArray("@room=7 hi you") << QList{hi, hi, none};
        QTest::newRow("two rooms") << QByteArray("@room=7|8 hi you") << QList{hi, hi, hi};
        QTest::newRow("not the room") << QByteArray("@room!=7 hi you") << QList{none, none, hi};
    }
    void sendsToWhomIsNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QList<QStringList>, texts);
        start();
        type(line + '\n');
        for (size_t i = 1; i <= 3; ++i)
            QCOMPARE(untilNow(i), texts.at(qsizetype(i - 1)));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no such client") << QByteArray("@9 hi") << QByteArray("9");
        QTest::newRow("no number") << QByteArray("@anna hi") << QByteArray("'anna' is not a client's number");
        QTest::newRow("nobody matches") << QByteArray("@room=9 hi") << QByteArray("No client matches");
        QTest::newRow("bad filter") << QByteArray("@=7 hi") << QByteArray("wsw: ");
        QTest::newRow("bad filter of the list") << QByteArray("/clients room =") << QByteArray("wsw: ");
        QTest::newRow("kick nobody") << QByteArray("/kick") << QByteArray("is not a client's number");
        QTest::newRow("kick code") << QByteArray("/kick 1 x") << QByteArray("'x' is not a close code");
        QTest::newRow("kick reserved code") << QByteArray("/kick 1 1006") << QByteArray("1006");
        QTest::newRow("ping nobody") << QByteArray("/ping 9") << QByteArray("9");
        QTest::newRow("drop nobody") << QByteArray("/drop x") << QByteArray("'x' is not a client's number");
        QTest::newRow("block nonsense") << QByteArray("/block nowhere") << QByteArray("nowhere");
        QTest::newRow("no such flow") << QByteArray("/flow nope 1") << QByteArray("There is no flow 'nope'");
        QTest::newRow("help") << QByteArray("/help") << QByteArray("/clients [FILTER]");
        QTest::newRow("not UTF-8") << QByteArray("\xff") << QByteArray("not valid UTF-8");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, said);
        start();
        m_server->diagnostics.clear(); // where it listens
        type(line + '\n');
        QVERIFY(m_server->waitForDiagnostic(said));
        for (size_t i = 1; i <= 3; ++i)
            QCOMPARE(untilNow(i), QStringList());
    }

    void textsMayBeginWithASlash()
    {
        start();
        type("//kick 1\n/etc/hosts is a file\n/hello\n// x\n/ \n");
        QCOMPARE(untilNow(1), (QStringList{u"/kick 1"_s, u"/etc/hosts is a file"_s, u"/hello"_s, u"// x"_s, u"/ "_s}));
    }

    void listsClients()
    {
        start();
        type("/clients\n/clients room = 8\n");
        QVERIFY(m_server->waitFor(u"clients"_s, 2));
        const QList<QJsonObject> lists = m_server->events(u"clients"_s);
        QCOMPARE(lists.first().value("clients"_L1).toArray().size(), 3);
        const QJsonArray eight = lists.last().value("clients"_L1).toArray();
        QCOMPARE(eight.size(), 1);
        QCOMPARE(eight.first().toObject().value("params"_L1).toObject().value("room"_L1).toString(), u"8"_s);
    }

    void pings()
    {
        start();
        type("/ping 2\n");
        QVERIFY(m_server->waitFor(u"pong"_s));
        const QJsonObject pong = m_server->events(u"pong"_s).first();
        QCOMPARE(pong.value("connection"_L1).toInt(), 2);
        QVERIFY(pong.value("rtt_ms"_L1).toDouble() > 0);
    }

    void drops()
    {
        start();
        type("/drop 2\n");
        QVERIFY(client(2).waitFor(u"close"_s));
        QCOMPARE(client(2).events(u"close"_s).first().value("by"_L1).toString(), u"abnormal"_s);
        QCOMPARE(untilNow(1), QStringList());
    }

    void blocks()
    {
        start();
        type("/block 127.0.0.1\n");
        for (size_t i = 1; i <= 3; ++i)
            QVERIFY(client(i).waitFor(u"close"_s));
        const auto refused = runWsw({u"connect"_s, m_server->url() + u"/chat/7"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("403"), refused.err.constData());
    }

    void runsFlows()
    {
        start({u"--flows"_s, countdown});
        type("/flow countdown 2\n");
        QTRY_COMPARE(received(client(2)), QStringList{u"9"_s});
        QCOMPARE(untilNow(1), QStringList());
    }

    void aWorkspacesServer()
    {
        Workspace workspace;
        ServerProfile orders;
        orders.id = u"orders"_s;
        orders.name = u"Orders"_s;
        orders.port = 0;
        orders.paths = {PathProfile(), PathProfile()};
        orders.paths.first().pattern = u"/a/{sid}"_s;
        orders.paths.first().behaviours = {newBehaviour(GreetingBehaviour{u"a {{sid}} of {{shop}}"_s})};
        orders.paths.last().pattern = u"/b/{sid}"_s;
        orders.paths.last().behaviours = {newBehaviour(EchoBehaviour())};
        orders.paths.last().duplicates = DuplicatePolicy::Refuse;
        ServerProfile other = orders;
        other.id = u"other"_s;
        other.name = u"Other"_s;
        workspace.servers = {orders, other};
        workspace.variables = {{u"shop"_s, u"we"_s}};
        const QString path = m_folder.filePath(u"w.wsworkspace"_s);
        QVERIFY(writeWorkspaceFile(path, workspace));

        RunningProgram server({u"serve"_s, u"--json"_s, u"--workspace"_s, path + u"#Orders"_s, u"--max-message"_s,
                               u"4"_s, u"--path"_s, u"/c"_s, u"--greet"_s, u"c"_s});
        const QString url = server.url();
        QVERIFY(!url.endsWith(u":8181"_s)); // the workspace's port
        const auto greeted = [&](const QString &where) {
            return runWsw({u"connect"_s, url + where, u"--count"_s, u"1"_s}).out;
        };
        QCOMPARE(greeted(u"/a/7"_s), QByteArray("a 7 of we\n"));
        QCOMPARE(greeted(u"/c"_s), QByteArray("c\n"));
        QCOMPARE(runWsw({u"connect"_s, url + u"/b/7"_s, u"--send"_s, u"1234"_s, u"--count"_s, u"1"_s}).status, 0);
        QCOMPARE(runWsw({u"connect"_s, url + u"/b/7"_s, u"--send"_s, u"12345"_s, u"--count"_s, u"1"_s}).status, 1);
        RunningProgram first({u"connect"_s, url + u"/b/1"_s, u"--json"_s});
        QVERIFY(first.waitFor(u"open"_s));
        QCOMPARE(runWsw({u"connect"_s, url + u"/b/1"_s}).status, 1); // the path's own policy

        // Behaviours go to the workspace's own path.
        RunningProgram more({u"serve"_s, u"--json"_s, u"--workspace"_s, path + u"#Other"_s, u"--listen"_s, u"[::1]:0"_s,
                             u"--path"_s, u"/b/{sid}"_s, u"--greet"_s, u"more {{sid}}"_s});
        QVERIFY(more.url().startsWith(u"ws://[::1]:"_s));
        const auto both = runWsw({u"connect"_s, more.url() + u"/b/7"_s, u"--send"_s, u"x"_s, u"--count"_s, u"2"_s});
        QCOMPARE(both.out, QByteArray("more 7\nx\n"));

        const auto unnamed = runWsw({u"serve"_s, u"--workspace"_s, path});
        QCOMPARE(unnamed.status, 2);
        QVERIFY(unnamed.err.contains("Orders, Other"));
        QCOMPARE(runWsw({u"serve"_s, u"--workspace"_s, path + u"#Nope"_s}).status, 2);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *name, const QStringList &options, const char *named) {
            QTest::newRow(name) << options << QByteArray(named);
        };
        row("listen", {u"--listen"_s, u"127.0.0.1:0"_s, u"--listen"_s, u"x"_s}, "ADDRESS:PORT");
        row("rule without an arrow", {u"--rule"_s, u"contains ping"_s}, "is not a rule");
        row("rule's condition", {u"--rule"_s, u"begins a => b"_s}, "equals, contains, matches or json");
        row("rule's expression", {u"--rule"_s, u"matches ( => b"_s}, "wsw: ");
        row("rule's JSON path", {u"--rule"_s, u"json $. => b"_s}, "wsw: ");
        row("rule's close code", {u"--rule"_s, u"equals a => disconnect x"_s}, "'x' is not a close code");
        row("rule's reserved code", {u"--rule"_s, u"equals a => disconnect 1006"_s}, "1006");
        row("rule's flow", {u"--rule"_s, u"equals a => flow nope"_s}, "'nope' is not there");
        row("rule's template", {u"--rule"_s, u"equals a => answer {{nobody}}"_s}, "nobody");
        row("cron", {u"--cron"_s, u"* * *"_s, u"--push"_s, u"x"_s}, "wsw: ");
        row("cron without push", {u"--cron"_s, u"* * * * * ?"_s}, "--push");
        row("every", {u"--every"_s, u"0"_s, u"--push"_s, u"x"_s}, "--every");
        row("push alone", {u"--push"_s, u"x"_s}, "--every or --cron");
        row("two schedules for a push", {u"--every"_s, u"1"_s, u"--cron"_s, u"* * * * * ?"_s, u"--push"_s, u"x"_s},
            "--push");
        row("push-to alone", {u"--push-to"_s, u"room = 7"_s}, "--push");
        row("push-to", {u"--every"_s, u"1"_s, u"--push"_s, u"x"_s, u"--push-to"_s, u"room ="_s}, "wsw: ");
        row("relay-same", {u"--path"_s, u"/a"_s, u"--relay-same"_s, u"room"_s}, "room");
        row("flow-on-message", {u"--flow-on-message"_s, u"/nowhere"_s}, "/nowhere");
        row("flow-on-disconnect", {u"--flow-on-disconnect"_s, u"/nowhere"_s}, "/nowhere");
        row("flows", {u"--flows"_s, u"/nowhere"_s}, "/nowhere");
        row("set", {u"--echo"_s, u"--set"_s, u"a=1"_s}, "--set belongs behind the flow's option");
        row("set: type", {u"--flow"_s, countdown, u"--set"_s, u"a=x"_s}, "'x' is not a whole number");
        row("set: unknown", {u"--flow"_s, countdown, u"--set"_s, u"z=1"_s}, "z");
        row("require-header", {u"--require-header"_s, u"a b"_s}, "a b");
        row("bearer-env", {u"--bearer-env"_s, u"WSW_TEST_UNSET"_s}, "WSW_TEST_UNSET");
        row("user alone", {u"--user"_s, u"anna"_s}, "--password-env");
        row("password alone", {u"--password-env"_s, u"PATH"_s}, "--user");
        row("password-env", {u"--user"_s, u"anna"_s, u"--password-env"_s, u"WSW_TEST_UNSET"_s}, "WSW_TEST_UNSET");
        row("two ways to log in",
            {u"--bearer-env"_s, u"PATH"_s, u"--user"_s, u"anna"_s, u"--password-env"_s, u"PATH"_s}, "exclude");
        row("refuse-status", {u"--refuse-status"_s, u"200"_s}, "--refuse-status");
        row("refuse-status above", {u"--refuse-status"_s, u"600"_s}, "599");
        row("block", {u"--block"_s, u"nowhere"_s}, "nowhere");
        row("max-clients", {u"--max-clients"_s, u"0"_s}, "--max-clients");
        row("max-clients-per-address", {u"--max-clients-per-address"_s, u"x"_s}, "--max-clients-per-address");
        row("max-message", {u"--max-message"_s, u"0"_s}, "--max-message");
        row("max-backlog", {u"--max-backlog"_s, u"-1"_s}, "--max-backlog");
        row("slow-clients", {u"--slow-clients"_s, u"wait"_s}, "disconnect, drop, pause");
        row("same-client", {u"--same-client"_s, u"kill"_s}, "allow, refuse, replace");
        row("identity", {u"--path"_s, u"/ws/{sid}"_s, u"--identity"_s, u"room"_s}, "room");
        row("handshake-timeout", {u"--handshake-timeout"_s, u"0"_s}, "--handshake-timeout");
        row("idle-timeout", {u"--idle-timeout"_s, u"x"_s}, "--idle-timeout");
        row("ping", {u"--ping"_s, u"0"_s}, "--ping");
        row("pong-timeout", {u"--pong-timeout"_s, u"-1"_s}, "--pong-timeout");
        row("http", {u"--http"_s, u"x"_s}, "ADDRESS:PORT");
        row("http for others", {u"--http"_s, u"0.0.0.0:0"_s}, "0.0.0.0");
        row("http-token-env", {u"--http"_s, u"127.0.0.1:0"_s, u"--http-token-env"_s, u"WSW_TEST_UNSET"_s},
            "WSW_TEST_UNSET");
        row("http-token-env alone", {u"--http-token-env"_s, u"PATH"_s}, "--http");
        row("http-allow-remote alone", {u"--http-allow-remote"_s}, "--http");
        row("certificate without a key", {u"--tls-cert"_s, u"c.pem"_s}, "--tls-key");
        row("no such certificate", {u"--tls-cert"_s, u"/nowhere.pem"_s, u"--tls-key"_s, u"/nowhere.key"_s},
            "/nowhere.pem");
        row("no such workspace", {u"--workspace"_s, u"/nowhere.wsworkspace"_s}, "/nowhere.wsworkspace");
    }
    void wrongUsage()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, named);
        QStringList arguments{u"serve"_s};
        if (!options.contains(u"--listen"_s))
            arguments += {u"--listen"_s, u"127.0.0.1:0"_s};
        const auto run = runWsw(arguments + options);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.err.startsWith("wsw: ") && run.err.contains(named), run.err.constData());
        QVERIFY2(run.err.trimmed().endsWith('.'), run.err.constData()); // a sentence
        QCOMPARE(run.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestWswServerConsole)
#include "tst_wswserverconsole.moc"
