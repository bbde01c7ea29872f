// SPDX-License-Identifier: MIT
// What wsw serve does by itself, as its options ask, for wsw connect and for node's ws.
#include <QTemporaryDir>
#include <QTest>

#include "support/flows.h"
#include "support/peers/nodepeer.h"
#include "support/program.h"
#include "support/runningprogram.h"

using namespace Qt::StringLiterals;
using namespace wsw;
using namespace wsw::test;

namespace {

const QStringList serve{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--json"_s};

/// A client that stays, and what it gets.
struct Guest
{
    explicit Guest(const QString &url)
        : program({u"connect"_s, url, u"--json"_s})
    {
    }
    bool isOpen() { return program.waitFor(u"open"_s); }
    QStringList received() const
    {
        QStringList texts;
        for (const QJsonObject &event : program.events(u"message"_s)) {
            if (event.value("direction"_L1) == "in"_L1)
                texts.append(event.value("data"_L1).toString());
        }
        return texts;
    }
    void send(const QByteArray &line) { program.process.write(line + '\n'); }

    RunningProgram program;
};

QJsonObject text(const QString &text)
{
    return {{u"text"_s, text}};
}

} // namespace

class TestWswBehaviours : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A flow file that pushes the text to the client of its run, or to all.
    QString flowFile(const QString &name, const QString &content, const QString &client = u"{{wsSessionId}}"_s)
    {
        FlowGraph flow = flowOf({flowNode(u"push"_s, u"push"_s, {{u"content"_s, content}, {u"client"_s, client}})});
        flow.id = flow.name = name;
        const QString path = m_folder.filePath(name + u".wsflow"_s);
        return writeFlowFile(path, flow) ? path : QString();
    }

private slots:
    void answers_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("sent");
        QTest::addColumn<QList<QJsonObject>>("answers");
        const auto row = [](const char *name, const QStringList &options, const QStringList &sent,
                            const QList<QJsonObject> &answers) { QTest::newRow(name) << options << sent << answers; };
        // The echo behind a rule shows what the rule left alone.
        const auto rule = [](const QString &text) { return QStringList{u"--rule"_s, text, u"--echo"_s}; };
        row("equals", rule(u"equals ping => answer pong"_s), {u"ping"_s, u"ping!"_s},
            {text(u"pong"_s), text(u"ping!"_s)});
        row("contains", rule(u"contains order => got {{message}}"_s), {u"an order"_s, u"none"_s},
            {text(u"got an order"_s), text(u"none"_s)});
        row("matches", rule(u"matches ^order (\\d+) of (?<who>.+)$ => {{group.1}} for {{group.who}}"_s),
            {u"order 42 of 王"_s, u"order x"_s}, {text(u"42 for 王"_s), text(u"order x"_s)});
        row("json with a value", rule(u"json $.type = 1 => answer one"_s), {u"{\"type\":1}"_s, u"{\"type\":2}"_s},
            {text(u"one"_s), text(u"{\"type\":2}"_s)});
        row("json that is there", rule(u"json $.order.id => answer {{match}}"_s),
            {u"{\"order\":{\"id\":7}}"_s, u"{}"_s}, {text(u"7"_s), text(u"{}"_s)});
        row("push to all", rule(u"equals all => push to all: {{message}}"_s), {u"all"_s}, {text(u"to all: all"_s)});
        row("disconnect", rule(u"equals bye => disconnect 4002 see you"_s), {u"bye"_s},
            {QJsonObject{{u"close"_s, 4002}, {u"reason"_s, u"see you"_s}}});
        row("disconnect without a code", rule(u"equals bye => disconnect"_s), {u"bye"_s},
            {QJsonObject{{u"close"_s, 1000}, {u"reason"_s, QString()}}});
        row("the first rule that matches",
            {u"--rule"_s, u"contains a => first"_s, u"--rule"_s, u"contains b => second"_s}, {u"ab"_s, u"b"_s},
            {text(u"first"_s), text(u"second"_s)});
        row("greeting, then echo by template",
            {u"--greet"_s, u"hello {{id}}"_s, u"--echo-template"_s, u"<{{message}}>"_s}, {u"x"_s},
            {text(u"hello 1"_s), text(u"<x>"_s)});
        row("a rule's flow",
            QStringList{u"--flows"_s, flowFile(u"answering"_s, u"flow saw {{textMessage}}"_s)}
                + rule(u"equals run => flow answering"_s),
            {u"run"_s}, {text(u"flow saw run"_s)});
        row("flow on message", {u"--flow-on-message"_s, flowFile(u"each"_s, u"{{textMessage}} of {{wsSessionId}}"_s)},
            {u"a"_s, u"b"_s}, {text(u"a of 1"_s), text(u"b of 1"_s)});
        row("flow on connect", {u"--flow"_s, flowFile(u"welcome"_s, u"welcome {{wsSessionId}}"_s)}, {},
            {text(u"welcome 1"_s)});
        row("interval", {u"--every"_s, u"0.02"_s, u"--push"_s, u"tick"_s}, {}, {text(u"tick"_s), text(u"tick"_s)});
        row("cron", {u"--cron"_s, u"* * * * * ?"_s, u"--push"_s, u"second of {{id}}"_s}, {}, {text(u"second of 1"_s)});
    }
    void answers()
    {
        if (!NodePeer::isAvailable())
            QSKIP("node or npm's ws is missing: packaging/test.sh installs both");
        QFETCH(QStringList, options);
        QFETCH(QStringList, sent);
        QFETCH(QList<QJsonObject>, answers);
        RunningProgram server(serve + options);
        QStringList arguments{server.url()};
        for (const QString &message : sent)
            arguments.append(u"send:"_s + message);
        NodePeer peer(u"client.js"_s, arguments);
        QTRY_VERIFY(peer.lines().size() > answers.size()); // the first line is that it is open
        QCOMPARE(peer.lines().mid(1, answers.size()), answers);
    }

    /// Three clients of /chat/{room}/{user}: anna and bob in room 7, chen in room 8.
    void reachesWhomItShould_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QList<QStringList>>("received");
        const QStringList hi{u"hi"_s, u"end"_s};
        const QStringList end{u"end"_s};
        QTest::newRow("relay") << QStringList{u"--relay"_s} << QList{end, hi, hi};
        QTest::newRow("relay in the room") << QStringList{u"--relay-same"_s, u"room"_s} << QList{end, hi, end};
        QTest::newRow("rule that pushes") << QStringList{u"--rule"_s, u"equals hi => push hi"_s} << QList{hi, hi, hi};
        QTest::newRow("relay and echo") << QStringList{u"--relay"_s, u"--echo"_s} << QList{hi, hi, hi};
    }
    void reachesWhomItShould()
    {
        QFETCH(QStringList, options);
        QFETCH(QList<QStringList>, received);
        RunningProgram server(serve + QStringList{u"--path"_s, u"/chat/{room}/{user}"_s} + options);
        const QString url = server.url() + u"/chat/"_s;
        Guest anna(url + u"7/anna"_s);
        Guest bob(url + u"7/bob"_s);
        Guest chen(url + u"8/chen"_s);
        QVERIFY(anna.isOpen() && bob.isOpen() && chen.isOpen());
        anna.send("hi");
        QVERIFY(server.waitFor(u"message"_s));
        server.process.write("end\n"); // behind all that the message caused
        for (Guest *guest : {&anna, &bob, &chen})
            QTRY_VERIFY(guest->received().contains(u"end"_s));
        QCOMPARE((QList{anna.received(), bob.received(), chen.received()}), received);
    }

    void pushesToThoseThatMatch()
    {
        // Two pushes, of which one has a filter: it is that one's.
        RunningProgram server(serve
                              + QStringList{u"--path"_s, u"/chat/{room}"_s, u"--every"_s, u"0.02"_s, u"--push"_s,
                                            u"all"_s, u"--every"_s, u"0.02"_s, u"--push"_s, u"seven"_s, u"--push-to"_s,
                                            u"room = 7"_s});
        const QString url = server.url() + u"/chat/"_s;
        Guest seven(url + u"7"_s);
        Guest eight(url + u"8"_s);
        QVERIFY(seven.isOpen() && eight.isOpen());
        QTRY_VERIFY(seven.received().count(u"seven"_s) >= 2 && seven.received().count(u"all"_s) >= 2);
        QTRY_VERIFY(eight.received().count(u"all"_s) >= 2);
        QVERIFY(!eight.received().contains(u"seven"_s));
    }

    void behavioursBelongToTheirPath()
    {
        RunningProgram server(serve
                              + QStringList{u"--path"_s, u"/echo"_s, u"--echo"_s, u"--path"_s, u"/chat/{room}"_s,
                                            u"--relay-same"_s, u"room"_s, u"--path"_s, u"/hello/{name}"_s, u"--greet"_s,
                                            u"hello {{name}}"_s});
        const QString url = server.url();
        Guest echoed(url + u"/echo"_s);
        Guest first(url + u"/chat/7"_s);
        Guest second(url + u"/chat/7"_s);
        Guest greeted(url + u"/hello/anna"_s);
        QVERIFY(echoed.isOpen() && first.isOpen() && second.isOpen() && greeted.isOpen());
        for (Guest *guest : {&echoed, &first, &greeted})
            guest->send("x");
        QVERIFY(server.waitFor(u"message"_s, 6)); // three in; echo, relay and greeting out
        server.process.write("end\n");
        for (Guest *guest : {&echoed, &first, &second, &greeted})
            QTRY_VERIFY(guest->received().contains(u"end"_s));
        QCOMPARE(echoed.received(), (QStringList{u"x"_s, u"end"_s}));
        QCOMPARE(first.received(), QStringList{u"end"_s});
        QCOMPARE(second.received(), (QStringList{u"x"_s, u"end"_s}));
        QCOMPARE(greeted.received(), (QStringList{u"hello anna"_s, u"end"_s}));
        QCOMPARE(runWsw({u"connect"_s, url + u"/other"_s}).status, 1);
    }

    void runsAFlowWhenAClientHasGone()
    {
        RunningProgram server(
            serve + QStringList{u"--flow-on-disconnect"_s, flowFile(u"farewell"_s, u"gone: {{wsSessionId}}"_s, {})});
        const QString url = server.url();
        Guest stays(url);
        QVERIFY(stays.isOpen());
        QCOMPARE(runWsw({u"connect"_s, url}).status, 0);
        QTRY_COMPARE(stays.received(), QStringList{u"gone: 2"_s});
    }

    void listensAtSeveralPlaces()
    {
        RunningProgram server(serve + QStringList{u"--listen"_s, u"[::1]:0"_s, u"--echo"_s});
        QVERIFY(server.waitFor(u"listening"_s, 2));
        QStringList urls;
        for (const QJsonObject &event : server.events(u"listening"_s)) {
            urls.append(event.value("url"_L1).toString());
            const auto run = runWsw({u"connect"_s, urls.last(), u"--send"_s, u"x"_s, u"--count"_s, u"1"_s});
            QCOMPARE(run.status, 0);
            QCOMPARE(run.out, QByteArray("x\n"));
        }
        QVERIFY(urls.first().startsWith(u"ws://127.0.0.1:"_s));
        QVERIFY(urls.last().startsWith(u"ws://[::1]:"_s));
    }
};

QTEST_GUILESS_MAIN(TestWswBehaviours)
#include "tst_wswbehaviours.moc"
