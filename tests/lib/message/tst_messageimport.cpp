// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "message/export.h"
#include "message/importers/import.h"
#include "message/importers/messagefromjson.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

class TestMessageImport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void isoTimes_data();
    void isoTimes();
    void formats_data();
    void formats();
    void roundTrip_data();
    void roundTrip();
    void jsonLinesOfTheContract();
    void badLines_data();
    void badLines();
    void goesOnBehindABadLine();
    void tooManyBadLines();
    void withoutTimes();
    void clockSetBack();
    void harOfChrome();
    void harWithMissingFields();
    void harOfARefusal();
    void badHar_data();
    void badHar();
    void cancel_data();
    void cancel();
    void neverItself();
    void unusable_data();
    void unusable();

private:
    QString path(const char *name) const { return m_directory->filePath(QLatin1String(name)); }
    Result<ImportReport> import(const QByteArray &bytes, const ImportOptions &options = {}) const;
    QList<Message> records() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

Result<ImportReport> TestMessageImport::import(const QByteArray &bytes, const ImportOptions &options) const
{
    return writeAll(path("in"), bytes) ? importRecording(path("in"), path("out.wsrecording"), options)
                                       : Result<ImportReport>(failure(ErrorCode::Internal, QString()));
}

QList<Message> TestMessageImport::records() const
{
    QList<Message> messages;
    const auto reader = RecordingReader::open(path("out.wsrecording"));
    for (quint64 row = 0; reader && row < (*reader)->count(); ++row)
        messages.append((*reader)->at(row).toMessage());
    return messages;
}

void TestMessageImport::isoTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("time"); // -1: none
    const auto row = [](const char *text, qint64 time) { QTest::newRow(text) << QString::fromLatin1(text) << time; };
    row("2026-01-31T12:00:00.123Z", 1769860800123000);
    row("2026-01-31T12:00:00.123456Z", 1769860800123456);
    row("2026-01-31T12:00:00.123456789Z", 1769860800123456);
    row("2026-01-31T12:00:00.5Z", 1769860800500000);
    row("2026-01-31T12:00:00Z", 1769860800000000);
    row("2026-01-31T12:00:00", 1769860800000000);
    row("2026-01-31T13:00:00.25+01:00", 1769860800250000);
    row("2026-02-30T12:00:00Z", -1);
    row("yesterday", -1);
}

void TestMessageImport::isoTimes()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, time);
    QCOMPARE(parseIsoTime(text).value_or(-1), time);
}

void TestMessageImport::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("format"); // -1: none
    QTest::newRow("har") << QByteArray("{\"log\":{") << int(ImportFormat::Har);
    QTest::newRow("har, pretty") << QByteArray("\xef\xbb\xbf {\r\n  \"log\" : {") << int(ImportFormat::Har);
    QTest::newRow("jsonl") << QByteArray("{\"event\":\"log\"}") << int(ImportFormat::JsonLines);
    QTest::newRow("jsonl behind empty lines") << QByteArray("\n\n{}") << int(ImportFormat::JsonLines);
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("csv") << QByteArray("number,time") << -1;
    QTest::newRow("array") << QByteArray("[{}]") << -1;
}

void TestMessageImport::formats()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, format);
    QVERIFY(writeAll(path("in"), bytes));
    const auto found = importFormatOf(path("in"));
    QCOMPARE(found ? int(*found) : -1, format);
    if (!found)
        QCOMPARE(found.error().code, ErrorCode::InvalidDocument);
}

void TestMessageImport::roundTrip_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<qint64>("step"); // of times, microseconds: JSON Lines know milliseconds
    QTest::newRow("jsonl") << int(ExportFormat::JsonLines) << qint64(1000);
    QTest::newRow("har") << int(ExportFormat::Har) << qint64(1);
}

void TestMessageImport::roundTrip()
{
    QFETCH(const int, format);
    QFETCH(const qint64, step);
    OpenInfo info;
    info.name = QStringLiteral("Заказы");
    info.peer = QStringLiteral("127.0.0.1:50412");
    info.path = QStringLiteral("/ws/42");
    info.query = QStringLiteral("a=1");
    info.params.insert(QStringLiteral("sid"), QStringLiteral("42"));
    info.subprotocol = QStringLiteral("chat");
    if (format == int(ExportFormat::Har)) { // which JSON Lines leave out
        info.client = 3;
        info.handshake.request = "GET /ws/42?a=1 HTTP/1.1\r\nHost: h\r\n\r\n";
        info.handshake.response = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
    }
    QList<Message> messages{openMessage(7, info),
                            textMessage("привет, \"мир\"\n", Direction::In, 7),
                            openMessage(3, info),
                            textMessage("{\"a\": 1}", Direction::Out, 3),
                            dataMessage(MessageKind::Binary, QByteArray("\x00\xff", 2), Direction::Out),
                            dataMessage(MessageKind::Binary, {}),
                            textMessage({}, Direction::In, 7),
                            dataMessage(MessageKind::Ping, "p", Direction::Out),
                            dataMessage(MessageKind::Pong, "\xff"),
                            closeMessage(7, {1001, QStringLiteral("bye"), ClosedBy::Us}),
                            closeMessage(3, {1006, {}, ClosedBy::Abnormal}),
                            errorMessage(4, {ErrorCode::Timeout, QStringLiteral("too slow")})};
    messages[8].detail = 1234;
    for (qsizetype i = 0; i < messages.size(); ++i)
        messages[i].time = 1769860800123000 + i * step;
    messages[9].time = messages.at(8).time; // at the same time, of another connection
    writeRecording(path("a.wsrecording"), messages);
    const auto reader = RecordingReader::open(path("a.wsrecording"));
    QVERIFY(reader);
    QVERIFY(exportRecordingToFile(**reader, ExportFormat(format), path("in")));
    const auto report = importRecording(path("in"), path("out.wsrecording"));
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->records, quint64(messages.size()));
    QCOMPARE(report->skipped, 0u);
    QVERIFY2(report->problems.isEmpty(), qPrintable(report->problems.value(0).text));
    QList<Message> imported = records();
    QCOMPARE(imported.size(), messages.size());
    for (const Message &message : messages) {
        const auto it = std::find_if(imported.begin(), imported.end(),
                                     [&](const Message &other) { return same(viewOf(message), viewOf(other)); });
        QVERIFY2(it != imported.end(), QJsonDocument(toJson(viewOf(message))).toJson().constData());
        imported.erase(it);
    }
}

void TestMessageImport::jsonLinesOfTheContract()
{
    const auto report = import(
        R"({"event":"listening","url":"ws://127.0.0.1:8181"}
{"event":"open","connection":1,"peer":"127.0.0.1:50412","path":"/ws/42","params":{"sid":"42"},"subprotocol":""}
{"event":"message","connection":1,"direction":"in","opcode":"text","data":"a","time":"2026-01-31T12:00:00.123Z"}

{"event":"message","connection":1,"direction":"out","opcode":"binary","base64":"AP8=","time":"2026-01-31T12:00:01Z"}
{"event":"pong","connection":1,"direction":"in","data":"","rtt_ms":0.4,"time":"2026-01-31T12:00:02Z"}
{"event":"close","connection":1,"code":1000,"reason":"","by":"peer","time":"2026-01-31T12:00:03Z"}
{"event":"error","connection":1,"code":"connection-refused","message":"no"}
{"event":"flow-finished","flow":"countdown","session":1,"outputs":{"a":0},"pushes":9}
)");
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->records, 6u);
    QCOMPARE(report->skipped, 2u);
    QVERIFY(report->problems.isEmpty());
    const QList<Message> messages = records();
    QCOMPARE(messages.size(), 6);
    QCOMPARE(messages.at(0).time, 1769860800123000); // that of the next
    QCOMPARE(openInfo(viewOf(messages.at(0))).params.value(QStringLiteral("sid")), QStringLiteral("42"));
    QCOMPARE(messages.at(2).payload, QByteArray("\x00\xff", 2));
    QCOMPARE(messages.at(3).detail, 400u);
    QCOMPARE(closeInfo(viewOf(messages.at(4))).by, ClosedBy::Peer);
    QCOMPARE(errorInfo(viewOf(messages.at(5))).first, QStringLiteral("connection-refused"));
    QCOMPARE(messages.at(5).time, messages.at(4).time);
}

void TestMessageImport::badLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &line, const char *problem) {
        QTest::newRow(name) << line << QString::fromUtf8(problem);
    };
    const QByteArray start = R"({"event":"message","connection":1,"direction":"in","opcode":"text",)";
    row("no JSON", "hello", "no JSON at byte");
    row("cut", R"({"event":"message","conn)", "no JSON at byte");
    row("array", "[1]", "no JSON object");
    row("no event", "{}", "“event” is missing");
    row("event of another type", R"({"event":1})", "“event” must be a string");
    row("no connection", R"({"event":"ping","direction":"in","data":""})", "“connection” is missing");
    row("wrong connection", R"({"event":"ping","connection":-1,"direction":"in","data":""})", "“connection” must be");
    row("wrong direction", R"({"event":"ping","connection":1,"direction":"up","data":""})", "“direction” must be");
    row("wrong opcode", R"({"event":"message","connection":1,"direction":"in","opcode":"x","data":""})",
        "“opcode” must be");
    row("no data", start + R"("time":"2026-01-31T12:00:00Z"})", "“data” is missing");
    row("wrong data", start + R"("data":1})", "“data” must be a string");
    row("wrong time", start + R"("data":"","time":"now"})", "“time” is no time");
    row("wrong base64", R"({"event":"message","connection":1,"direction":"in","opcode":"binary","base64":"?"})",
        "“base64” is no base64");
    row("wrong close", R"({"event":"close","connection":1,"code":70000,"by":"us"})", "“code” must be");
    row("closed by whom", R"({"event":"close","connection":1,"code":1000,"by":"me"})", "“by” must be");
    row("wrong frame", R"({"event":"frame","connection":1,"direction":"in","opcode":"x","base64":""})",
        "“opcode” names no");
}

void TestMessageImport::badLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, problem);
    const auto report = import("{\"event\":\"x\"}\n\n" + line + "\n");
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->records, 0u);
    QCOMPARE(report->problems.size(), 1);
    QCOMPARE(report->problems.first().number, 3u);
    QVERIFY2(report->problems.first().text.startsWith(problem), qPrintable(report->problems.first().text));
}

void TestMessageImport::goesOnBehindABadLine()
{
    const QByteArray good =
        "{\"event\":\"ping\",\"connection\":1,\"direction\":\"in\",\"data\":\"\",\"time\":\"2026-01-31T12:00:00Z\"}\n";
    const auto report = import(good + "{\n" + good);
    QVERIFY(report);
    QCOMPARE(report->records, 2u);
    QCOMPARE(report->problems.size(), 1);
    QCOMPARE(records().size(), 2);
}

void TestMessageImport::tooManyBadLines()
{
    QVERIFY(writeAll(path("out.wsrecording"), "old"));
    const auto report = import(QByteArray("{]\n").repeated(mostImportProblems + 1));
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidDocument);
    QVERIFY(report.error().message.contains(QLatin1String("number 1:")));
    QCOMPARE(readAll(path("out.wsrecording")), QByteArray("old"));
    QVERIFY(import(QByteArray("{]\n").repeated(mostImportProblems)));
}

void TestMessageImport::withoutTimes()
{
    QVERIFY(import(R"({"event":"ping","connection":1,"direction":"in","data":""})"));
    QCOMPARE(records().size(), 1);
    QCOMPARE(records().first().time / 1000000, QFileInfo(path("in")).lastModified().toSecsSinceEpoch());
}

// A connection's own order stays.
void TestMessageImport::clockSetBack()
{
    QList<Message> messages{textMessage("1"), textMessage("2"), textMessage("3")};
    messages[1].time -= 3600000000;
    writeRecording(path("a.wsrecording"), messages);
    const auto reader = RecordingReader::open(path("a.wsrecording"));
    QVERIFY(reader);
    QVERIFY(exportRecordingToFile(**reader, ExportFormat::Har, path("in")));
    QVERIFY(importRecording(path("in"), path("out.wsrecording")));
    const QList<Message> imported = records();
    QCOMPARE(imported.size(), 3);
    for (qsizetype i = 0; i < 3; ++i)
        QVERIFY(same(viewOf(imported.at(i)), viewOf(messages.at(i))));
}

void TestMessageImport::harOfChrome()
{
    const auto report =
        import(R"({"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],
"entries":[{"_resourceType":"document","request":{"method":"GET","url":"http://127.0.0.1/"},"response":{"status":200}},
{"_initiator":{"type":"script"},"_resourceType":"websocket","cache":{},"connection":"8181",
"request":{"method":"GET","url":"ws://127.0.0.1:8181/ws/42?a=b","httpVersion":"HTTP/1.1",
 "headers":[{"name":"Host","value":"127.0.0.1:8181"}],"queryString":[],"cookies":[],"headersSize":-1,"bodySize":0},
"response":{"status":101,"statusText":"Switching Protocols","httpVersion":"HTTP/1.1",
 "headers":[{"name":"Sec-WebSocket-Protocol","value":"chat"}],"cookies":[],"content":{"size":0,"mimeType":"x-unknown"},
 "redirectURL":"","headersSize":-1,"bodySize":-1},"serverIPAddress":"127.0.0.1",
"startedDateTime":"2026-01-31T12:00:00.000Z","time":5,"timings":{},
"_webSocketMessages":[{"type":"send","time":1769860800.5,"opcode":1,"data":"привет"},
 {"type":"receive","time":1769860801.25,"opcode":2,"data":"AP8="},
 {"type":"receive","time":1769860802,"opcode":8,"data":"A+kgYnll"},
 {"type":"error","time":1769860803,"opcode":-1,"data":"lost"}]}]}})");
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->records, 5u);
    QCOMPARE(report->skipped, 1u);
    const QList<Message> messages = records();
    const OpenInfo info = openInfo(viewOf(messages.at(0)));
    QCOMPARE(messages.at(0).time, 1769860800000000);
    QCOMPARE(info.url, QStringLiteral("ws://127.0.0.1:8181/ws/42?a=b"));
    QCOMPARE(info.peer, QStringLiteral("127.0.0.1:8181"));
    QCOMPARE(info.path, QStringLiteral("/ws/42"));
    QCOMPARE(info.subprotocol, QStringLiteral("chat"));
    QCOMPARE(info.handshake.request, QByteArray("GET /ws/42?a=b HTTP/1.1\r\nHost: 127.0.0.1:8181\r\n\r\n"));
    QCOMPARE(messages.at(1).direction, Direction::Out);
    QCOMPARE(messages.at(1).time, 1769860800500000);
    QCOMPARE(messages.at(1).payload, QByteArray("привет"));
    QCOMPARE(messages.at(2).kind, MessageKind::Binary);
    QCOMPARE(messages.at(2).payload, QByteArray("\x00\xff", 2));
    const CloseInfo close = closeInfo(viewOf(messages.at(3)));
    QCOMPARE(close.code, quint16(1001));
    QCOMPARE(close.reason, QStringLiteral(" bye"));
    QCOMPARE(close.by, ClosedBy::Peer);
    QCOMPARE(errorInfo(viewOf(messages.at(4))).second, QStringLiteral("lost"));
}

void TestMessageImport::harWithMissingFields()
{
    const auto report = import(R"({"log":{"entries":[{"request":{"url":"ws://h/a"},"_webSocketMessages":
        [{"type":"send","data":"a","time":1769860800.5},{"type":"receive"}]},{},7,
        {"request":{"url":"wss://h/b"},"response":{"status":101}}]}})");
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->skipped, 2u);
    QCOMPARE(report->records, 4u);
    QList<Message> messages = records();
    QCOMPARE(messages.at(0).connection, 2u); // without any time
    messages.removeFirst();
    QCOMPARE(messages.at(0).kind, MessageKind::Open);
    QCOMPARE(messages.at(0).time, 1769860800500000);
    QCOMPARE(messages.at(2).time, 1769860800500000);
    QCOMPARE(messages.at(2).kind, MessageKind::Text);
    QVERIFY(messages.at(2).payload.isEmpty());
}

void TestMessageImport::harOfARefusal()
{
    QVERIFY(import(R"({"log":{"entries":[{"_resourceType":"websocket","request":{"url":"ws://h/a"},
        "response":{"status":403,"statusText":"Forbidden","headers":[{"name":"A","value":"b"}]}}]}})"));
    const QList<Message> messages = records();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(errorInfo(viewOf(messages.first())).first, QStringLiteral("handshake-refused"));
    QVERIFY(errorInfo(viewOf(messages.first())).second.contains(QLatin1String("403 Forbidden")));
    QVERIFY(handshakeOf(viewOf(messages.first())).response.startsWith("HTTP/1.1 403 Forbidden\r\nA: b\r\n"));
}

void TestMessageImport::badHar_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("problem");
    QTest::newRow("type") << QByteArray(R"({"type":"up"})") << QStringLiteral("message 2: its “type”");
    QTest::newRow("opcode") << QByteArray(R"({"type":"send","opcode":3})") << QStringLiteral("message 2: its “opcode”");
    QTest::newRow("data") << QByteArray(R"({"type":"send","opcode":2,"data":"?"})")
                          << QStringLiteral("message 2: its “data”");
}

void TestMessageImport::badHar()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, problem);
    const auto report = import(R"({"log":{"entries":[{"_webSocketMessages":[]},{"_webSocketMessages":[{"type":"send"},)"
                               + message + "]}]}}");
    QVERIFY(report);
    QCOMPARE(report->problems.size(), 1);
    QCOMPARE(report->problems.first().number, 2u);
    QVERIFY2(report->problems.first().text.startsWith(problem), qPrintable(report->problems.first().text));
}

void TestMessageImport::cancel_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("jsonl")
        << QByteArray("{\"event\":\"ping\",\"connection\":1,\"direction\":\"in\",\"data\":\"\"}\n").repeated(5000);
    QTest::newRow("har") << "{\"log\":{\"entries\":[{\"_webSocketMessages\":["
                                + QByteArray("{\"type\":\"send\"},\n").repeated(5000) + "{\"type\":\"send\"}]}]}}";
}

void TestMessageImport::cancel()
{
    QFETCH(const QByteArray, bytes);
    int calls = 0;
    ImportOptions options;
    options.proceed = [&](quint64 done, quint64 total) { return done <= total && ++calls < 3; };
    const auto report = import(bytes, options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Stopped);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), QStringList{QStringLiteral("in")});
}

void TestMessageImport::neverItself()
{
    QVERIFY(writeAll(path("in"), "{}"));
    QCOMPARE(importRecording(path("in"), path("in")).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(readAll(path("in")), QByteArray("{}"));
}

void TestMessageImport::unusable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut HAR") << QByteArray("{\"log\":{\"entries\":[{");
    QTest::newRow("HAR without entries") << QByteArray("{\"log\":{}}");
}

void TestMessageImport::unusable()
{
    QFETCH(const QByteArray, bytes);
    const auto report = import(bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidDocument);
    QVERIFY(report.error().message.contains(path("in")));
    QCOMPARE(importRecording(path("none"), path("other")).error().code, ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestMessageImport)
#include "tst_messageimport.moc"
