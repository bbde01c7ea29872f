// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

#include "support/program.h"

using namespace wsw::test;

class TestWswTest : public QObject
{
    Q_OBJECT

private slots:
    void allPass();
    void differences();
    void asJson();
    void filter_data();
    void filter();
    void junit();
    void junitOfAnyText();
    void workspace();
    void withoutTests();
    void severalFiles();
    void stoppedBySignal();
    void unusable_data();
    void unusable();
    void help();

private:
    QString write(const char *name, const QByteArray &content) const;

    QTemporaryDir m_directory;
};

namespace {

const QString command = QStringLiteral("test");

/// The countdown with test cases.
QByteArray countdownWith(const QByteArray &tests)
{
    QFile file(QStringLiteral(WSW_SOURCE_DIR "/resources/flows/countdown.wsflow"));
    QJsonObject flow =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    flow.insert(QStringLiteral("tests"), QJsonDocument::fromJson(tests).array());
    return QJsonDocument(flow).toJson();
}

const QByteArray passing = R"({"id":"three","name":"Counts from three","inputs":{"parameters":{"a":3}},
    "expect":{"pushes":[{"content":"2"},{"content":"1","from":1000,"to":1000}],"outputs":{"a":0}}})";
const QByteArray failing = R"({"id":"wrong","name":"Expects too much","inputs":{"parameters":{"a":3}},
    "expect":{"pushes":[{"content":"2"},{"content":"7"}],"outputs":{"a":1}}})";
const QByteArray disabled = R"({"id":"off","enabled":false})";
const QByteArray allThree = '[' + passing + ',' + failing + ',' + disabled + ']';

/// An element of the report with what is in it.
struct Element
{
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
    QList<Element> children;

    QString value(const char *attribute) const { return attributes.value(QLatin1String(attribute)).toString(); }
};

Element readElement(QXmlStreamReader &xml)
{
    Element element{xml.name().toString(), xml.attributes(), {}, {}};
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            element.children.append(readElement(xml));
        else if (xml.isCharacters())
            element.text += xml.text();
    }
    return element;
}

Element readReport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no report");
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    const Element root = readElement(xml);
    if (xml.hasError())
        qFatal("broken report: %s", qPrintable(xml.errorString()));
    return root;
}

/// What Jenkins' junit-10.xsd allows and asks for: the elements' nesting, their attributes, counts that are right.
void checkSuite(const Element &suite)
{
    static const QStringList known = {QStringLiteral("name"),     QStringLiteral("tests"),   QStringLiteral("failures"),
                                      QStringLiteral("errors"),   QStringLiteral("skipped"), QStringLiteral("time"),
                                      QStringLiteral("timestamp")};
    QCOMPARE(suite.name, QStringLiteral("testsuite"));
    for (const QXmlStreamAttribute &attribute : suite.attributes)
        QVERIFY2(known.contains(attribute.name()), qPrintable(attribute.name().toString()));
    QVERIFY(!suite.value("name").isEmpty());
    QVERIFY(QDateTime::fromString(suite.value("timestamp"), Qt::ISODate).isValid());
    QMap<QString, int> counts;
    for (const Element &test : suite.children) {
        QCOMPARE(test.name, QStringLiteral("testcase"));
        QVERIFY(!test.value("name").isEmpty() && !test.value("classname").isEmpty());
        bool isNumber = false;
        QVERIFY(test.value("time").toDouble(&isNumber) >= 0 && isNumber);
        QVERIFY(test.children.size() <= 1);
        if (!test.children.isEmpty())
            ++counts[test.children.first().name];
    }
    QCOMPARE(suite.value("tests").toInt(), suite.children.size());
    QCOMPARE(suite.value("failures").toInt(), counts.take(QStringLiteral("failure")));
    QCOMPARE(suite.value("errors").toInt(), counts.take(QStringLiteral("error")));
    QCOMPARE(suite.value("skipped").toInt(), counts.take(QStringLiteral("skipped")));
    QVERIFY(counts.isEmpty());
}

} // namespace

QString TestWswTest::write(const char *name, const QByteArray &content) const
{
    QFile file(m_directory.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write %s", name);
    return file.fileName();
}

void TestWswTest::allPass()
{
    const ProgramRun run = runWsw({command, write("pass.wsflow", countdownWith('[' + passing + ']'))});
    QCOMPARE(run.status, 0);
    const QByteArrayList lines = run.out.split('\n');
    QVERIFY2(lines.at(0).startsWith("PASSED  countdown: Counts from three ("), run.out.constData());
    QVERIFY2(lines.at(1).startsWith("1 passed, 0 failed, 0 skipped ("), run.out.constData());
    QCOMPARE(run.err, QByteArray());
}

void TestWswTest::differences()
{
    const ProgramRun run = runWsw({command, write("fail.wsflow", countdownWith(allThree))});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.out.contains("\nFAILED  countdown: Expects too much ("), run.out.constData());
    QVERIFY2(run.out.contains("\n        Push 2: The content differs. (at 1000 ms, node 'push')\n"
                              "          expected: 7\n"
                              "          got:      1\n"
                              "        The outputs differ. (at 2000 ms, node 'output', JSON /a)\n"
                              "          expected: 1\n"
                              "          got:      0\n"),
             run.out.constData());
    QVERIFY2(run.out.contains("\nSKIPPED countdown: off\n"), run.out.constData());
    QVERIFY2(run.out.contains("\n1 passed, 1 failed, 1 skipped ("), run.out.constData());
}

void TestWswTest::asJson()
{
    const QString path = write("json.wsflow", countdownWith(allThree));
    const ProgramRun run = runWsw({command, path, QStringLiteral("--json")});
    QCOMPARE(run.status, 1);
    QList<QJsonObject> objects;
    for (const QByteArray &line : run.out.trimmed().split('\n'))
        objects.append(QJsonDocument::fromJson(line).object());
    QCOMPARE(objects.size(), 4);
    const QJsonObject &failed = objects.at(1);
    QCOMPARE(failed[QStringLiteral("event")].toString(), QStringLiteral("test-finished"));
    QCOMPARE(failed[QStringLiteral("file")].toString(), path);
    QCOMPARE(failed[QStringLiteral("test")].toString(), QStringLiteral("wrong"));
    QCOMPARE(failed[QStringLiteral("result")].toString(), QStringLiteral("failed"));
    QCOMPARE(failed[QStringLiteral("virtual_ms")].toInt(), 2000);
    const QJsonArray differences = failed[QStringLiteral("differences")].toArray();
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.first().toObject(),
             QJsonDocument::fromJson(R"({"kind":"push","message":"Push 2: The content differs.","expected":"7",
                                         "actual":"1","node":"push","pointer":"","time":1000})")
                 .object());
    QCOMPARE(differences.last().toObject()[QStringLiteral("pointer")].toString(), QStringLiteral("/a"));
    QCOMPARE(objects.at(0)[QStringLiteral("result")].toString(), QStringLiteral("passed"));
    QCOMPARE(objects.at(2)[QStringLiteral("result")].toString(), QStringLiteral("skipped"));
    QJsonObject summary = objects.at(3);
    summary.remove(QStringLiteral("duration_ms"));
    QCOMPARE(summary,
             QJsonDocument::fromJson(R"({"event":"tests-finished","passed":1,"failed":1,"skipped":1})").object());
}

void TestWswTest::filter_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("summary");
    QTest::newRow("by name") << QStringLiteral("FROM THREE") << QByteArray("1 passed, 0 failed, 0 skipped");
    QTest::newRow("by id") << QStringLiteral("wrong") << QByteArray("0 passed, 1 failed, 0 skipped");
    QTest::newRow("by flow") << QStringLiteral("countdown") << QByteArray("1 passed, 1 failed, 1 skipped");
}

void TestWswTest::filter()
{
    QFETCH(const QString, filter);
    QFETCH(const QByteArray, summary);
    const QString path = write("filter.wsflow", countdownWith(allThree));
    const ProgramRun run = runWsw({command, path, QStringLiteral("--filter"), filter});
    QVERIFY2(run.out.contains(summary), run.out.constData());
    QCOMPARE(run.status, summary.contains("0 failed") ? 0 : 1);
}

void TestWswTest::junit()
{
    const QString path = write("junit.wsflow", countdownWith(allThree));
    const QString out = m_directory.filePath(QStringLiteral("out.xml"));
    const ProgramRun run = runWsw({command, path, QStringLiteral("/nowhere.wsflow"), QStringLiteral("--junit"), out});
    QCOMPARE(run.status, 2);
    const Element root = readReport(out);
    QCOMPARE(root.name, QStringLiteral("testsuites"));
    QCOMPARE(root.value("tests"), QStringLiteral("4"));
    QCOMPARE(root.value("failures"), QStringLiteral("1"));
    QCOMPARE(root.value("errors"), QStringLiteral("1"));
    QCOMPARE(root.children.size(), 2);
    for (const Element &suite : root.children)
        checkSuite(suite);
    const QList<Element> cases = root.children.first().children;
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases.at(0).value("name"), QStringLiteral("Counts from three"));
    QCOMPARE(cases.at(0).value("classname"), QStringLiteral("countdown"));
    QCOMPARE(cases.at(1).children.first().value("message"), QStringLiteral("Push 2: The content differs."));
    QVERIFY(cases.at(1).children.first().text.contains(QLatin1String("expected: 7\n")));
    QVERIFY(root.children.last().children.first().children.first().value("message").contains(
        QLatin1String("There is no file /nowhere.wsflow")));
}

void TestWswTest::junitOfAnyText()
{
    const QString path =
        write("text.wsflow", countdownWith("[{\"id\":\"t\",\"name\":\"<&\\\"'>\\u0001 订单\",\"expect\":"
                                           "{\"pushes\":[{\"content\":\"]]>\\u0000\\ud800\"}]}}]"));
    const QString out = m_directory.filePath(QStringLiteral("text.xml"));
    QCOMPARE(runWsw({command, path, QStringLiteral("--junit"), out}).status, 1);
    const Element test = readReport(out).children.first().children.first();
    QCOMPARE(test.value("name"), QString::fromUtf8("<&\"'>\ufffd 订单"));
    QVERIFY(test.children.first().text.contains(QString::fromUtf8("expected: ]]>\ufffd\ufffd\n")));
}

void TestWswTest::workspace()
{
    QByteArray second = countdownWith('[' + failing + ']');
    second.replace("\"countdown\"", "\"other\"");
    const QString path = write("two.wsworkspace", "{\"format\":\"wsworkspace\",\"version\":1,\"flows\":["
                                                      + countdownWith('[' + passing + ']') + ',' + second + "]}");
    const ProgramRun both = runWsw({command, path});
    QCOMPARE(both.status, 1);
    QVERIFY2(both.out.contains("1 passed, 1 failed"), both.out.constData());
    const ProgramRun one = runWsw({command, path + QStringLiteral("#countdown")});
    QCOMPARE(one.status, 0);
    QVERIFY2(one.out.contains("1 passed, 0 failed"), one.out.constData());
}

void TestWswTest::withoutTests()
{
    const QString path = write("none.wsflow", countdownWith("[]"));
    const ProgramRun run = runWsw({command, path});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.err.contains("the flow 'countdown' has no test cases."), run.err.constData());
    QVERIFY2(run.out.startsWith("0 passed, 0 failed"), run.out.constData());
}

void TestWswTest::severalFiles()
{
    const QString good = write("good.wsflow", countdownWith('[' + passing + ']'));
    const QString broken = write("broken.wsflow", "{\n  \"format\": \"wsflow\",\n  \"nodes\": 5\n}");
    const ProgramRun run = runWsw({command, broken, good});
    QCOMPARE(run.status, 2);
    // The others are tested all the same.
    QVERIFY2(run.out.startsWith("PASSED"), run.out.constData());
    QVERIFY2(run.err.contains("broken.wsflow") && run.err.contains("/nodes"), run.err.constData());
}

void TestWswTest::stoppedBySignal()
{
#ifdef Q_OS_UNIX
    // Some hundred thousand turns: longer than the signal takes.
    QByteArray flow = countdownWith(R"([{"id":"long","inputs":{"parameters":{"a":9007199254740992}},
        "expect":{"outcome":"runs","within":31622400000}},{"id":"next"}])");
    flow.replace(": 1000", ": 100000");
    QProcess process;
    process.start(QStringLiteral(WSW_BIN_DIR "/wsw"),
                  {command, write("off.wsflow", countdownWith('[' + disabled + ']')), write("long.wsflow", flow)});
    QTRY_VERIFY_WITH_TIMEOUT(process.bytesAvailable() > 0, 10000);
    QVERIFY(process.processId() > 0); // 0 would be this test itself
    QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().contains("0 passed, 0 failed, 1 skipped"));
#else
    QSKIP("Signals are POSIX's.");
#endif
}

void TestWswTest::unusable_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("part");
    const QString good = write("usable.wsflow", countdownWith('[' + passing + ']'));
    const auto row = [](const char *name, const QStringList &arguments, const char *part) {
        QTest::newRow(name) << arguments << QByteArray(part);
    };
    row("no file", {command}, "name a flow's file");
    row("missing file", {command, QStringLiteral("/nowhere.wsflow")}, "There is no file /nowhere.wsflow");
    row("no JSON", {command, QStringLiteral(WSW_SOURCE_DIR "/LICENSE")}, "line 1, column ");
    row("unknown flow", {command, good + QStringLiteral("#x")}, "has no flow 'x'");
    row("unknown option", {command, good, QStringLiteral("--fast")}, "Unknown option 'fast'");
    row("filter of nothing", {command, good, QStringLiteral("--filter"), QStringLiteral("nix")},
        "no test case matches 'nix'");
    row("report nowhere", {command, good, QStringLiteral("--junit"), QStringLiteral("/nowhere/out.xml")},
        "the report /nowhere/out.xml was not written");
}

void TestWswTest::unusable()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, part);
    const ProgramRun run = runWsw(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.contains("wsw: ") && run.err.contains(part), run.err.constData());
}

void TestWswTest::help()
{
    const ProgramRun run = runWsw({command, QStringLiteral("--help")});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.contains("wsw test") && run.out.contains("--junit"), run.out.constData());
    QVERIFY(runWsw({QStringLiteral("--help")}).out.contains("test"));
}

QTEST_GUILESS_MAIN(TestWswTest)
#include "tst_wswtest.moc"
