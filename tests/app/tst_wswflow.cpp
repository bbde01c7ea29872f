// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

#include "support/program.h"

using namespace wsw::test;

class TestWswFlow : public QObject
{
    Q_OBJECT

private slots:
    void run();
    void runAsJson();
    void runInRealTime();
    void runFails();
    void runOfAWorkspace();
    void check();
    void checkFindsProblems();
    void checkSaysLineAndColumn();
    void newerVersion();
    void schema();
    void templates();
    void stoppedBySignal_data();
    void stoppedBySignal();
    void unusable_data();
    void unusable();
    void help_data();
    void help();

private:
    QString write(const char *name, const QByteArray &content) const;
    QByteArray example() const;

    QTemporaryDir m_directory;
    const QString m_countdown = QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow");
};

namespace {

const QString flow = QStringLiteral("flow");
const QString runAction = QStringLiteral("run");
const QString virtualClock = QStringLiteral("--virtual-clock");

} // namespace

QString TestWswFlow::write(const char *name, const QByteArray &content) const
{
    QFile file(m_directory.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", name);
    return file.fileName();
}

QByteArray TestWswFlow::example() const
{
    QFile file(m_countdown);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestWswFlow::run()
{
    const ProgramRun run = runWsw({flow, runAction, m_countdown, virtualClock});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("9\n8\n7\n6\n5\n4\n3\n2\n1\na = 0\n"));
    QCOMPARE(run.err, QByteArray());
}

void TestWswFlow::runAsJson()
{
    const ProgramRun run =
        runWsw({flow, runAction, m_countdown, virtualClock, QStringLiteral("--json"), QStringLiteral("--session"),
                QStringLiteral("42"), QStringLiteral("--set"), QStringLiteral("a=3")});
    QCOMPARE(run.status, 0);
    QList<QJsonObject> objects;
    for (const QByteArray &line : run.out.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(objects.size(), 3);
    const auto first = QDateTime::fromString(objects[0].take(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
    const auto second = QDateTime::fromString(objects[1].take(QStringLiteral("time")).toString(), Qt::ISODateWithMs);
    QCOMPARE(first.msecsTo(second), 1000);
    QCOMPARE(objects[0], QJsonDocument::fromJson(R"({"event":"push","flow":"countdown","session":42,"client":"42",
                                                     "content":"2"})")
                             .object());
    QCOMPARE(objects[2], QJsonDocument::fromJson(R"({"event":"flow-finished","flow":"countdown","session":42,
                                                     "outputs":{"a":0},"pushes":2})")
                             .object());
}

void TestWswFlow::runInRealTime()
{
    const QString path = write("quick.wsflow", example().replace("1000", "1"));
    const ProgramRun run = runWsw({flow, runAction, path, QStringLiteral("--set"), QStringLiteral("a=4")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("3\n2\n1\na = 0\n"));
}

void TestWswFlow::runFails()
{
    const QString path = write("fails.wsflow", example().replace("{{a}}", "{{a.b.c}}"));
    const ProgramRun plain = runWsw({flow, runAction, path, virtualClock});
    QCOMPARE(plain.status, 1);
    QCOMPARE(plain.out, QByteArray());
    QVERIFY2(plain.err.startsWith("wsw: Node 'push' (Push a): content: line 1, column "), plain.err.constData());
    const ProgramRun json = runWsw({flow, runAction, path, virtualClock, QStringLiteral("--json")});
    QCOMPARE(json.status, 1);
    const QJsonObject finished = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(finished[QStringLiteral("event")].toString(), QStringLiteral("flow-finished"));
    QCOMPARE(finished[QStringLiteral("code")].toString(), QStringLiteral("expression-failed"));
    QCOMPARE(finished[QStringLiteral("node")].toString(), QStringLiteral("push"));
}

void TestWswFlow::runOfAWorkspace()
{
    QByteArray second = example();
    second.replace("\"countdown\"", "\"other\"");
    const QString path = write("two.wsworkspace", "{\"format\":\"wsworkspace\",\"version\":1,\"flows\":[" + example()
                                                      + ',' + second + "]}");
    const ProgramRun named = runWsw({flow, runAction, path + QStringLiteral("#other"), virtualClock,
                                     QStringLiteral("--set"), QStringLiteral("a=2")});
    QCOMPARE(named.status, 0);
    QCOMPARE(named.out, QByteArray("1\na = 0\n"));
    const ProgramRun ambiguous = runWsw({flow, runAction, path, virtualClock});
    QCOMPARE(ambiguous.status, 2);
    QVERIFY2(ambiguous.err.contains("countdown, other"), ambiguous.err.constData());
    const ProgramRun missing = runWsw({flow, runAction, path + QStringLiteral("#third"), virtualClock});
    QCOMPARE(missing.status, 2);
    QVERIFY2(missing.err.contains("has no flow 'third'"), missing.err.constData());
    const ProgramRun checked = runWsw({flow, QStringLiteral("check"), path});
    QCOMPARE(checked.status, 0);
    QCOMPARE(checked.out, QByteArray("countdown: no problems\nother: no problems\n"));
}

void TestWswFlow::check()
{
    const ProgramRun run = runWsw({flow, QStringLiteral("check"), m_countdown});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("countdown: no problems\n"));
}

void TestWswFlow::checkFindsProblems()
{
    const QString path = write("bad.wsflow", R"({"format":"wsflow","version":1,"name":"bad",
        "nodes":[{"id":"s","kind":"start"},{"id":"t","kind":"teleport"},{"id":"lonely","kind":"output"}],
        "edges":[{"id":"e","source":"s","target":"t"},{"id":"f","source":"t","target":"nowhere"}]})");
    const ProgramRun run = runWsw({flow, QStringLiteral("check"), path});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("bad: error: Node 't': The kind 'teleport' is unknown."), run.out.constData());
    QVERIFY2(run.out.contains("bad: error: Sequence flow 'f': It leads to the node 'nowhere'"), run.out.constData());
    QVERIFY2(run.out.contains("bad: warning: Node 'lonely': "), run.out.constData());
    QCOMPARE(runWsw({flow, runAction, path}).status, 2);

    const QString warned = write("warned.wsflow", R"({"format":"wsflow","name":"warned",
        "nodes":[{"id":"s","kind":"start"}]})");
    const ProgramRun warning = runWsw({flow, QStringLiteral("check"), warned});
    QCOMPARE(warning.status, 0);
    QVERIFY2(warning.out.startsWith("warned: warning: Node 's': "), warning.out.constData());
}

void TestWswFlow::checkSaysLineAndColumn()
{
    const QString path =
        write("wrong.wsflow", "{\"format\": \"wsflow\", \"name\": \"n\",\n\"nodes\": [\n"
                              "  {\"id\": \"s\", \"kind\": \"start\"},\n"
                              "  {\"id\": \"p\", \"kind\": \"push\", \"properties\": {\"content\": 5}}],\n"
                              "\"edges\": [{\"id\": \"e\", \"source\": \"s\", \"target\": \"p\"}]}");
    const ProgramRun run = runWsw({flow, QStringLiteral("check"), path});
    QCOMPARE(run.status, 1);
    const QByteArray place = path.toUtf8() + ":4:57: error: /nodes/1/properties/content: has the wrong type.\n";
    QVERIFY2(run.out.startsWith(place), run.out.constData());
    QVERIFY2(run.out.contains("\nn: error: Node 'p': "), run.out.constData());
    const ProgramRun broken =
        runWsw({flow, QStringLiteral("check"), write("type.wsflow", "{\"format\": \"wsflow\",\n \"nodes\": 5}")});
    QCOMPARE(broken.status, 2);
    QVERIFY2(broken.err.contains("type.wsflow: Line 2, column 11: /nodes: expected a list"), broken.err.constData());
}

void TestWswFlow::newerVersion()
{
    const QString path = write("newer.wsflow", R"({"format":"wsflow","version":2,"name":"Later","lanes":[]})");
    for (const QString &action : {runAction, QStringLiteral("check")}) {
        const ProgramRun run = runWsw({flow, action, path});
        QCOMPARE(run.status, action == runAction ? 2 : 1);
        QVERIFY2((run.out + run.err).contains("has version 2 of its format"), run.err.constData());
    }
}

void TestWswFlow::schema()
{
    const ProgramRun run = runWsw({flow, QStringLiteral("schema")});
    QCOMPARE(run.status, 0);
    QFile file(QStringLiteral(WSW_SOURCE_DIR "/resources/schema/wsflow.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(run.out, file.readAll());
}

void TestWswFlow::templates()
{
    const ProgramRun list = runWsw({flow, QStringLiteral("templates")});
    QCOMPARE(list.status, 0);
    QVERIFY2(list.out.contains("\norder-alert "), list.out.constData());
    const QString path = m_directory.filePath(QStringLiteral("mine.wsflow"));
    const QString create = QStringLiteral("new");
    QCOMPARE(runWsw({flow, create, QStringLiteral("order-alert"), path}).status, 0);
    const ProgramRun tested = runWsw({QStringLiteral("test"), path});
    QCOMPARE(tested.status, 0);
    QVERIFY2(tested.out.contains("4 passed, 0 failed"), tested.out.constData());
    // What is there stays.
    QFile(path).resize(5);
    const ProgramRun again = runWsw({flow, create, QStringLiteral("echo"), path});
    QCOMPARE(again.status, 2);
    QVERIFY2(again.err.contains("it is there already"), again.err.constData());
    QCOMPARE(QFileInfo(path).size(), 5);
    const ProgramRun unknown = runWsw({flow, create, QStringLiteral("x"), path});
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("There is no template 'x'"), unknown.err.constData());
    QCOMPARE(runWsw({flow, create, QStringLiteral("echo")}).status, 2);
    const ProgramRun nowhere = runWsw({flow, create, QStringLiteral("echo"), QStringLiteral("/nowhere/x.wsflow")});
    QCOMPARE(nowhere.status, 2);
    QVERIFY2(nowhere.err.contains("/nowhere/x.wsflow was not written"), nowhere.err.constData());
}

void TestWswFlow::stoppedBySignal_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
#else
    QSKIP("Signals are POSIX's.");
#endif
}

void TestWswFlow::stoppedBySignal()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, signal);
    QProcess process;
    process.start(QStringLiteral(WSW_BIN_DIR "/wsw"), {flow, runAction, m_countdown});
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 10000);
    QCOMPARE(kill(pid_t(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("the run was stopped here"));
#endif
}

void TestWswFlow::unusable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *name, const QStringList &arguments, const char *part) {
        QTest::newRow(name) << arguments << QByteArray(part);
    };
    const QString setOption = QStringLiteral("--set");
    row("no action", {flow}, "needs 'run' or 'check'");
    row("unknown action", {flow, QStringLiteral("walk")}, "has no 'walk'");
    row("no file", {flow, runAction}, "name one flow");
    row("two files", {flow, QStringLiteral("check"), m_countdown, m_countdown}, "name one file");
    row("missing file", {flow, runAction, QStringLiteral("/nowhere/x.wsflow")}, "There is no file /nowhere/x.wsflow");
    row("no JSON", {flow, runAction, QStringLiteral(WSW_SOURCE_DIR "/LICENSE")}, "line 1, column ");
    row("wrong name", {flow, runAction, m_countdown + QStringLiteral("#x")}, "has no flow 'x'");
    row("unknown option", {flow, runAction, m_countdown, QStringLiteral("--fast")}, "Unknown option 'fast'");
    row("set without a value", {flow, runAction, m_countdown, setOption, QStringLiteral("a")}, "VAR=VALUE");
    row("set of a wrong type", {flow, runAction, m_countdown, setOption, QStringLiteral("a=ten")},
        "--set a: 'ten' is not a whole number");
    row("set of no parameter", {flow, runAction, m_countdown, setOption, QStringLiteral("b=1")}, "no parameter 'b'");
}

void TestWswFlow::unusable()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, part);
    const ProgramRun run = runWsw(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.startsWith("wsw: ") && run.err.contains(part), run.err.constData());
    QCOMPARE(run.out, QByteArray());
}

void TestWswFlow::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("flow") << QStringList{flow, QStringLiteral("--help")};
    QTest::newRow("run") << QStringList{flow, runAction, QStringLiteral("--help")};
    QTest::newRow("check") << QStringList{flow, QStringLiteral("check"), QStringLiteral("-h")};
}

void TestWswFlow::help()
{
    QFETCH(const QStringList, arguments);
    const ProgramRun run = runWsw(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("wsw flow"), run.out.constData());
    QVERIFY(run.out.contains("FILE[#NAME]"));
    QCOMPARE(run.err, QByteArray());
}

QTEST_GUILESS_MAIN(TestWswFlow)
#include "tst_wswflow.moc"
