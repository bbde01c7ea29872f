// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "support/program.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

class TestWswRecording : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void info();
    void infoAsJson();
    void infoRepairsATornEnd();
    void infoTellsDamage();
    void exportToStandardOutput_data();
    void exportToStandardOutput();
    void exportToFile();
    void exportReplacesOnlyWhenWhole();
    void exportNeverReplacesTheRecording();
    void exportFilters();
    void search_data();
    void search();
    void searchAsJson();
    void searchWithCostlyPattern();
    void help_data();
    void help();
    void unusable_data();
    void unusable();

private:
    QString path(const char *name = "a.wsrecording") const { return m_directory->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestWswRecording::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    writeRecording(path(), {openMessage(1, {}), textMessage("Привет"), textMessage("line 1\nline 2", Direction::Out),
                            dataMessage(MessageKind::Binary, QByteArray("\x00\xff", 2)),
                            closeMessage(1, {1000, QStringLiteral("bye"), ClosedBy::Peer})});
}

void TestWswRecording::info()
{
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("info"), path()});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY2(run.out.contains("records:     5\n"), run.out.constData());
    QVERIFY2(run.out.contains("messages:    3 (2 text, 1 binary; 2 received, 1 sent)\n"), run.out.constData());
    QVERIFY2(run.out.contains("connections: 1\n"), run.out.constData());
    QVERIFY2(run.out.contains("end:         whole\n"), run.out.constData());
}

void TestWswRecording::infoAsJson()
{
    const ProgramRun run =
        runWsw({QStringLiteral("recording"), QStringLiteral("info"), QStringLiteral("--json"), path()});
    QCOMPARE(run.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(object.value(QLatin1String("records")).toInt(), 5);
    QCOMPARE(object.value(QLatin1String("repaired")), QJsonValue(false));
    QCOMPARE(object.value(QLatin1String("bytes")).toInteger(), QFile(path()).size());
}

void TestWswRecording::infoRepairsATornEnd()
{
    const qint64 before = QFile(path()).size();
    QVERIFY(QFile::resize(path(), before - 1));
    const QStringList arguments{QStringLiteral("recording"), QStringLiteral("info"), path()};
    const ProgramRun first = runWsw(arguments);
    QCOMPARE(first.status, 0);
    QVERIFY2(first.out.contains("records:     4\n"), first.out.constData());
    QVERIFY2(first.out.contains("was torn, 39 bytes of an unfinished record were cut off: repaired"),
             first.out.constData());
    QCOMPARE(QFile(path()).size(), before - 40);
    const ProgramRun second = runWsw(arguments);
    QCOMPARE(second.status, 0);
    QVERIFY2(second.out.contains("end:         whole\n"), second.out.constData());
}

void TestWswRecording::infoTellsDamage()
{
    QByteArray bytes = readAll(path());
    bytes[32 + 4] = char(bytes[32 + 4] ^ 1);
    QVERIFY(writeAll(path(), bytes));
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("info"), path()});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("records:     4\n"), run.out.constData());
    QVERIFY2(run.err.startsWith("wsw: ") && run.err.contains("damaged"), run.err.constData());
    QCOMPARE(readAll(path()), bytes);
}

void TestWswRecording::exportToStandardOutput_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("jsonl") << QStringLiteral("jsonl") << QByteArray("{") << QByteArray("\"opcode\":\"binary\"");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("number,time,") << QByteArray(",text,Привет\r\n");
    QTest::newRow("har") << QStringLiteral("har") << QByteArray("{\"log\":") << QByteArray("_webSocketMessages");
}

void TestWswRecording::exportToStandardOutput()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, part);
    const ProgramRun run =
        runWsw({QStringLiteral("recording"), QStringLiteral("export"), path(), QStringLiteral("--format"), format});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY2(run.out.startsWith(start), run.out.constData());
    QVERIFY2(run.out.contains(part), run.out.constData());
}

void TestWswRecording::exportToFile()
{
    const ProgramRun run = runWsw(
        {QStringLiteral("recording"), QStringLiteral("export"), path(), QStringLiteral("--out"), path("out.jsonl")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(readAll(path("out.jsonl")).count('\n'), 5);
}

void TestWswRecording::exportReplacesOnlyWhenWhole()
{
    QVERIFY(writeAll(path("old.jsonl"), "old"));
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("export"), path("none"),
                                   QStringLiteral("--out"), path("old.jsonl")});
    QCOMPARE(run.status, 2);
    QCOMPARE(readAll(path("old.jsonl")), QByteArray("old"));
}

void TestWswRecording::exportNeverReplacesTheRecording()
{
    const QByteArray before = readAll(path());
    const ProgramRun run =
        runWsw({QStringLiteral("recording"), QStringLiteral("export"), path(), QStringLiteral("--out"), path()});
    QCOMPARE(run.status, 2);
    QCOMPARE(readAll(path()), before);
}

void TestWswRecording::exportFilters()
{
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("export"), path(),
                                   QStringLiteral("--filter"), QStringLiteral("ПРИВЕТ")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out.count('\n'), 1);
    QVERIFY(run.out.contains("Привет"));
}

/// It would take for ever; which messages were given up on is said.
void TestWswRecording::searchWithCostlyPattern()
{
    writeRecording(path("hard.wsrecording"), {textMessage(QByteArray(200, 'a') + '!'), textMessage("aaa")});
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("search"), path("hard.wsrecording"),
                                   QStringLiteral("^(a+)+$"), QStringLiteral("--regex"), QStringLiteral("--count")});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.out, QByteArray("1\n"));
    QVERIFY2(run.err.contains("given up on 1 message(s)"), run.err.constData());
}

void TestWswRecording::search_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("found") << QStringList{QStringLiteral("привет")} << 0 << QByteArray("#2 2026-01-31T12:00:00.123Z");
    QTest::newRow("on one line") << QStringList{QStringLiteral("line")} << 0 << QByteArray("line 1\\nline 2\n");
    QTest::newRow("not found") << QStringList{QStringLiteral("nothing")} << 1 << QByteArray();
    QTest::newRow("count") << QStringList{QStringLiteral("i"), QStringLiteral("--count")} << 0 << QByteArray("1\n");
    QTest::newRow("count none") << QStringList{QStringLiteral("nothing"), QStringLiteral("--count")} << 1
                                << QByteArray("0\n");
    QTest::newRow("regex") << QStringList{QStringLiteral("^line \\d$"), QStringLiteral("--regex")} << 1 << QByteArray();
    QTest::newRow("regex found") << QStringList{QStringLiteral("(?m)^line \\d$"), QStringLiteral("--regex")} << 0
                                 << QByteArray("out text");
    const QString filter = QStringLiteral("--filter");
    QTest::newRow("filter") << QStringList{filter, QStringLiteral("dir:out opcode:text")} << 0 << QByteArray("#3 ");
    QTest::newRow("text and filter") << QStringList{QStringLiteral("line"), filter, QStringLiteral("dir:in")} << 1
                                     << QByteArray();
    QTest::newRow("filter wrong") << QStringList{filter, QStringLiteral("size>x")} << 2 << QByteArray();
    QTest::newRow("filter counts") << QStringList{filter, QStringLiteral("size<1kb"), QStringLiteral("--count")} << 0
                                   << QByteArray("5\n");
    QTest::newRow("regex wrong") << QStringList{QStringLiteral("a("), QStringLiteral("--regex")} << 2 << QByteArray();
}

void TestWswRecording::search()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, status);
    QFETCH(const QByteArray, part);
    const ProgramRun run =
        runWsw(QStringList{QStringLiteral("recording"), QStringLiteral("search"), path()} + arguments);
    QCOMPARE(run.status, status);
    QVERIFY2(run.out.contains(part), run.out.constData());
    QCOMPARE(run.err.startsWith("wsw: "), status == 2);
    QCOMPARE(run.out.isEmpty(), part.isEmpty());
}

void TestWswRecording::searchAsJson()
{
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("search"), path(),
                                   QStringLiteral("привет"), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    QCOMPARE(QJsonDocument::fromJson(run.out).object().value(QLatin1String("data")).toString(),
             QStringLiteral("Привет"));
}

void TestWswRecording::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("recording") << QStringList();
    for (const char *name : {"info", "export", "search"})
        QTest::newRow(name) << QStringList{QLatin1String(name)};
}

void TestWswRecording::help()
{
    QFETCH(const QStringList, arguments);
    const ProgramRun run =
        runWsw(QStringList{QStringLiteral("recording")} + arguments + QStringList{QStringLiteral("--help")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.err.isEmpty());
    QVERIFY2(run.out.startsWith("Usage: "), run.out.constData());
}

void TestWswRecording::unusable_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("no command", {});
    row("unknown command", {QStringLiteral("eat")});
    row("no file", {QStringLiteral("info")});
    row("two files", {QStringLiteral("info"), QStringLiteral("a"), QStringLiteral("b")});
    row("missing file", {QStringLiteral("info"), QStringLiteral("/nonexistent/a.wsrecording")});
    row("foreign file", {QStringLiteral("info"), QStringLiteral(WSW_SOURCE_DIR "/LICENSE")});
    row("unknown option", {QStringLiteral("info"), QStringLiteral("--eat")});
    row("unknown format",
        {QStringLiteral("export"), QStringLiteral("a"), QStringLiteral("--format"), QStringLiteral("xml")});
    row("search for too much", {QStringLiteral("search"), path(), QStringLiteral("a"), QStringLiteral("b")});
    row("export with a wrong filter",
        {QStringLiteral("export"), QStringLiteral("a"), QStringLiteral("--filter"), QStringLiteral("size>x")});
    row("search for nothing", {QStringLiteral("search"), QStringLiteral("a")});
}

void TestWswRecording::unusable()
{
    QFETCH(const QStringList, arguments);
    const ProgramRun run = runWsw(QStringList{QStringLiteral("recording")} + arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.startsWith("wsw: "), run.err.constData());
}

QTEST_GUILESS_MAIN(TestWswRecording)
#include "tst_wswrecording.moc"
