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
    void exportMasks();
    void exportToADatabase();
    void exportToldAsJson();
    void import();
    void importOfBadLines();
    void merge();
    void split_data();
    void split();
    void makesNothingTwice_data();
    void makesNothingTwice();
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
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("20") << QByteArray(" #1 -> text line 1↵line 2\n");
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

void TestWswRecording::exportMasks()
{
    writeRecording(path("s"), {textMessage(R"({"password":"geheim","iban":"DE1"})")});
    const QStringList arguments{QStringLiteral("recording"), QStringLiteral("export"), path("s")};
    for (const QString &option : {QString(), QStringLiteral("--no-mask")})
        QVERIFY(runWsw(option.isEmpty() ? arguments : arguments + QStringList{option}).out.contains("geheim"));
    const ProgramRun masked = runWsw(arguments + QStringList{QStringLiteral("--mask")});
    QCOMPARE(masked.status, 0);
    QVERIFY2(masked.out.contains(R"(\"password\":\"***\",\"iban\":\"DE1\")"), masked.out.constData());
    const ProgramRun more = runWsw(arguments + QStringList{QStringLiteral("--mask-name"), QStringLiteral("IBAN")});
    QVERIFY2(more.out.contains(R"(\"password\":\"***\",\"iban\":\"***\")"), more.out.constData());
}

void TestWswRecording::exportToADatabase()
{
    const QStringList arguments{QStringLiteral("recording"), QStringLiteral("export"), path(),
                                QStringLiteral("--format"), QStringLiteral("sqlite")};
    const ProgramRun run = runWsw(arguments + QStringList{QStringLiteral("--out"), path("a.sqlite")});
    if (run.err.contains("without SQLite") || run.err.contains("driver for SQLite is missing"))
        QSKIP("No SQLite here");
    QVERIFY2(run.status == 0, run.err.constData());
    QVERIFY(readAll(path("a.sqlite")).startsWith("SQLite format 3"));
    const ProgramRun nowhere = runWsw(arguments);
    QCOMPARE(nowhere.status, 2);
    QVERIFY2(nowhere.err.contains("into a file only"), nowhere.err.constData());
}

void TestWswRecording::exportToldAsJson()
{
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("export"), path(),
                                   QStringLiteral("--out"), path("o"), QStringLiteral("--json")});
    QCOMPARE(run.status, 0);
    QCOMPARE(QJsonDocument::fromJson(run.out)[QLatin1String("records")].toInt(), 5);
}

void TestWswRecording::import()
{
    for (const char *format : {"jsonl", "har"}) {
        const QString exported = path(format);
        const QString imported = exported + QStringLiteral(".wsrecording");
        QCOMPARE(runWsw({QStringLiteral("recording"), QStringLiteral("export"), path(), QStringLiteral("--format"),
                         QLatin1String(format), QStringLiteral("--out"), exported})
                     .status,
                 0);
        const ProgramRun run = runWsw(
            {QStringLiteral("recording"), QStringLiteral("import"), exported, QStringLiteral("--out"), imported});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.out, imported.toUtf8() + ": 5 records, 0 skipped, 0 wrong\n");
        const auto dump = [](const QString &file) {
            return runWsw({QStringLiteral("recording"), QStringLiteral("export"), file}).out;
        };
        QCOMPARE(dump(imported).split('\n'), dump(path()).split('\n'));
    }
}

void TestWswRecording::importOfBadLines()
{
    QVERIFY(writeAll(path("in"), "{\"event\":\"listening\"}\n{\"event\":\"ping\",\"connection\":1,\"direction\":\"in\","
                                 "\"data\":\"\"}\n{oops\n"));
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("import"), path("in"),
                                   QStringLiteral("--out"), path("out"), QStringLiteral("--json")});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("wsw: " + path("in").toUtf8() + ":3: "), run.err.constData());
    const QJsonDocument report = QJsonDocument::fromJson(run.out);
    QCOMPARE(report[QLatin1String("records")].toInt(), 1);
    QCOMPARE(report[QLatin1String("skipped")].toInt(), 1);
    QCOMPARE(report[QLatin1String("problems")][0][QLatin1String("number")].toInt(), 3);
}

void TestWswRecording::merge()
{
    writeRecording(path("b"), {textMessage("other")});
    const ProgramRun run = runWsw({QStringLiteral("recording"), QStringLiteral("merge"), path(), path("b"),
                                   QStringLiteral("--out"), path("out"), QStringLiteral("--json")});
    QVERIFY2(run.status == 0, run.err.constData());
    QCOMPARE(QJsonDocument::fromJson(run.out)[QLatin1String("records")].toInt(), 6);
    QVERIFY(
        runWsw({QStringLiteral("recording"), QStringLiteral("info"), path("out")}).out.contains("connections: 2\n"));
}

void TestWswRecording::split_data()
{
    QTest::addColumn<QStringList>("limit");
    QTest::addColumn<int>("parts");
    QTest::newRow("records") << QStringList{QStringLiteral("--records"), QStringLiteral("2")} << 3;
    QTest::newRow("bytes") << QStringList{QStringLiteral("--size"), QStringLiteral("1B")} << 5;
    QTest::newRow("megabytes") << QStringList{QStringLiteral("--size"), QStringLiteral("100MB")} << 1;
    QTest::newRow("kibibytes") << QStringList{QStringLiteral("--size"), QStringLiteral("64KiB")} << 1;
}

void TestWswRecording::split()
{
    QFETCH(const QStringList, limit);
    QFETCH(const int, parts);
    const ProgramRun run = runWsw(QStringList{QStringLiteral("recording"), QStringLiteral("split"), path()} + limit);
    QVERIFY2(run.status == 0, run.err.constData());
    const QByteArrayList files = run.out.trimmed().split('\n');
    QCOMPARE(files.size(), parts);
    QCOMPARE(files.first(), path("a-001.wsrecording").toUtf8());
    for (const QByteArray &file : files)
        QVERIFY(RecordingReader::open(QString::fromUtf8(file)));
}

void TestWswRecording::makesNothingTwice_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList{QStringLiteral("import"), QStringLiteral("in")};
    QTest::newRow("merge") << QStringList{QStringLiteral("merge"), QStringLiteral("a"), QStringLiteral("b")};
}

void TestWswRecording::makesNothingTwice()
{
    QFETCH(const QStringList, arguments);
    const QString old = path("old");
    QVERIFY(writeAll(old, "old"));
    const ProgramRun run =
        runWsw(QStringList{QStringLiteral("recording")} + arguments + QStringList{QStringLiteral("--out"), old});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("exists already"), run.err.constData());
    QCOMPARE(readAll(old), QByteArray("old"));
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
    for (const char *name : {"info", "export", "import", "search", "merge", "split"})
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
    row("mask and not",
        {QStringLiteral("export"), QStringLiteral("a"), QStringLiteral("--mask"), QStringLiteral("--no-mask")});
    row("import without a target", {QStringLiteral("import"), QStringLiteral(WSW_SOURCE_DIR "/LICENSE")});
    row("import of something else", {QStringLiteral("import"), QStringLiteral(WSW_SOURCE_DIR "/LICENSE"),
                                     QStringLiteral("--out"), QStringLiteral("/nonexistent/a.wsrecording")});
    row("merge of one", {QStringLiteral("merge"), QStringLiteral("a"), QStringLiteral("--out"), QStringLiteral("b")});
    row("split without a limit", {QStringLiteral("split"), QStringLiteral("a")});
    row("split by nonsense",
        {QStringLiteral("split"), QStringLiteral("a"), QStringLiteral("--size"), QStringLiteral("large")});
    row("split by nothing",
        {QStringLiteral("split"), QStringLiteral("a"), QStringLiteral("--records"), QStringLiteral("0")});
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
