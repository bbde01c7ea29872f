// SPDX-License-Identifier: MIT
#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

#include "message/export.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

namespace {

/// Takes a few bytes, then fails, as a full disk.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = qMin(size, m_room);
        m_room -= taken;
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

QJsonObject firstEntry(const QByteArray &har)
{
    return QJsonDocument::fromJson(har)[QLatin1String("log")][QLatin1String("entries")][0].toObject();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formatNames();
    void jsonLines();
    void jsonLinesAreQts_data();
    void jsonLinesAreQts();
    void jsonLinesTimes();
    void text();
    void masked_data() { formats(); }
    void masked();
    void csv();
    void csvQuoting_data();
    void csvQuoting();
    void csvOfFrames();
    void har();
    void harWithoutFrames();
    void harOfAClient();
    void harHandshake();
    void harOfARefusal();
    void harEvents();
    void diskFullKeepsTheOldFile();
    void empty_data();
    void empty();
    void accept_data() { formats(); }
    void accept();
    void cancel_data() { formats(); }
    void cancel();
    void failingDevice_data() { formats(); }
    void failingDevice();
    void summary();
    void summaryOfNothing();

private:
    static void formats();
    std::unique_ptr<RecordingReader> record(const QList<Message> &messages);
    static QByteArray exported(RecordingReader &reader, ExportFormat format, quint64 expected);

    QTemporaryDir m_directory;
    int m_files = 0;
    QList<Message> m_messages;
};

void TestExport::initTestCase()
{
    OpenInfo info;
    info.peer = QStringLiteral("127.0.0.1:50412");
    info.path = QStringLiteral("/ws/42");
    info.query = QStringLiteral("a=1");
    info.subprotocol = QStringLiteral("chat");
    m_messages = {openMessage(1, info),
                  textMessage("привет, \"мир\"\n"),
                  textMessage("other", Direction::In, 2),
                  dataMessage(MessageKind::Binary, QByteArray("\x00\xff", 2), Direction::Out),
                  dataMessage(MessageKind::Ping, "p"),
                  closeMessage(1, {1001, QStringLiteral("bye"), ClosedBy::Us}),
                  errorMessage(3, {ErrorCode::Timeout, QStringLiteral("too slow")})};
    for (qsizetype i = 0; i < m_messages.size(); ++i)
        m_messages[i].time = 1769860800123456 + i * 1000;
}

void TestExport::formats()
{
    QTest::addColumn<int>("format");
    QTest::newRow("jsonl") << int(ExportFormat::JsonLines);
    QTest::newRow("csv") << int(ExportFormat::Csv);
    QTest::newRow("har") << int(ExportFormat::Har);
    QTest::newRow("text") << int(ExportFormat::Text);
}

std::unique_ptr<RecordingReader> TestExport::record(const QList<Message> &messages)
{
    const QString path = m_directory.filePath(QString::number(++m_files));
    writeRecording(path, messages);
    auto reader = RecordingReader::open(path);
    return reader ? std::move(*reader) : nullptr;
}

QByteArray TestExport::exported(RecordingReader &reader, ExportFormat format, quint64 expected)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = exportRecording(reader, format, buffer);
    return written && *written == expected ? buffer.data() : QByteArray("wrong count");
}

void TestExport::formatNames()
{
    QCOMPARE(exportFormat(QStringLiteral("jsonl")).value(), ExportFormat::JsonLines);
    QCOMPARE(exportFormat(QStringLiteral("csv")).value(), ExportFormat::Csv);
    QCOMPARE(exportFormat(QStringLiteral("har")).value(), ExportFormat::Har);
    QCOMPARE(exportFormat(QStringLiteral("text")).value(), ExportFormat::Text);
    QCOMPARE(exportFormat(QStringLiteral("xml")).error().code, ErrorCode::InvalidArgument);
    for (const ExportFormat format : exportFormats())
        QCOMPARE(exportFormat(exportFormatName(format)).value(), format);
}

void TestExport::jsonLines()
{
    const auto reader = record(m_messages);
    QVERIFY(reader);
    const QByteArrayList lines = exported(*reader, ExportFormat::JsonLines, 7).split('\n');
    QCOMPARE(lines.size(), m_messages.size() + 1);
    QVERIFY(lines.last().isEmpty());
    for (qsizetype i = 0; i < m_messages.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object(), toJson(viewOf(m_messages.at(i))));
}

void TestExport::jsonLinesAreQts_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const QByteArray &payload) { QTest::newRow(name) << payload; };
    row("empty", {});
    row("plain", "hello");
    row("quotes", R"({"a":"b\"c\\"})");
    for (int c = 0; c < 0x80; ++c)
        QTest::addRow("character %d", c) << QByteArray("0123456789") + char(c) + "abc";
    row("at each place of a word", "1\n23\t4567\"890123\\45678\x1f");
    row("other scripts", "Привет, 世界 🙂 é");
    row("escapes among them", "П\nр\"и\\в");
    row("noncharacters", "\xef\xbf\xbe\xef\xbf\xbf\xf4\x8f\xbf\xbf");
    row("byte order mark", "\xef\xbb\xbf{}");
    row("NUL", QByteArray("a\0b", 3));
    row("line separators", "\xe2\x80\xa8\xe2\x80\xa9");
    row("no UTF-8", "abc \xff\xfe def");
    row("cut character", "abc \xd0");
    row("overlong", "\xc0\xaf\xe0\x80\x80");
    row("surrogate", "\xed\xa0\x80");
    row("escape, then no UTF-8", "\n\xff");
    row("long", QByteArray("0123456789\n").repeated(10000));
}

void TestExport::jsonLinesAreQts()
{
    QFETCH(const QByteArray, payload);
    const QList<Message> messages{textMessage(payload), textMessage(payload, Direction::Out, 4000000000),
                                  textMessage(payload, Direction::Local), dataMessage(MessageKind::Binary, payload),
                                  dataMessage(MessageKind::Ping, payload)};
    const auto reader = record(messages);
    QVERIFY(reader);
    QByteArray expected;
    for (const Message &message : messages)
        expected += QJsonDocument(toJson(viewOf(message))).toJson(QJsonDocument::Compact) + '\n';
    QCOMPARE(exported(*reader, ExportFormat::JsonLines, quint64(messages.size())), expected);
}

void TestExport::jsonLinesTimes()
{
    QList<Message> messages;
    for (const qint64 time : {qint64(0), qint64(999), qint64(1769860800999999), qint64(1769860801000000),
                              qint64(1769860800000000), qint64(-1), qint64(-1000000), qint64(253402300800000000)}) {
        messages.append(textMessage("x"));
        messages.last().time = time;
    }
    const auto reader = record(messages);
    QVERIFY(reader);
    const QByteArrayList lines = exported(*reader, ExportFormat::JsonLines, quint64(messages.size())).split('\n');
    for (qsizetype i = 0; i < messages.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object(), toJson(viewOf(messages.at(i))));
}

void TestExport::text()
{
    const auto reader = record(m_messages + QList<Message>{textMessage("\x1b[31mred\xe2\x80\xae")});
    QVERIFY(reader);
    const QByteArray expected =
        "2026-01-31T12:00:00.123Z #1 -- open /ws/42?a=1 from 127.0.0.1:50412, subprotocol chat\n"
        "2026-01-31T12:00:00.124Z #1 <- text привет, \"мир\"↵\n"
        "2026-01-31T12:00:00.125Z #2 <- text other\n"
        "2026-01-31T12:00:00.126Z #1 -> binary 00 ff\n"
        "2026-01-31T12:00:00.127Z #1 <- ping p\n"
        "2026-01-31T12:00:00.128Z #1 -- close 1001 by us bye\n"
        "2026-01-31T12:00:00.129Z #3 -- error too slow\n"
        "2026-01-31T12:00:00.123Z #1 <- text ⟨ESC⟩[31mred⟨U+202E⟩\n";
    QCOMPARE(exported(*reader, ExportFormat::Text, 8).split('\n'), expected.split('\n'));
}

void TestExport::masked()
{
    QFETCH(const int, format);
    OpenInfo info;
    info.url = QStringLiteral("ws://h/?token=geheim1");
    info.handshake.request = "GET /?token=geheim2 HTTP/1.1\r\nCookie: a=geheim3\r\n\r\n";
    const auto reader = record({openMessage(1, info), textMessage(R"({"a":{"password":"geheim4"},"b":"seen"})"),
                                dataMessage(MessageKind::Ping, "token=geheim5"),
                                closeMessage(1, {4000, QStringLiteral("pwd=geheim6"), ClosedBy::Us})});
    QVERIFY(reader);
    ExportOptions options;
    for (const bool masking : {false, true}) {
        if (masking)
            options.masking = SecretMasking();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = exportRecording(*reader, ExportFormat(format), buffer, options);
        QVERIFY(written);
        QCOMPARE(*written, 4u);
        QVERIFY(buffer.data().contains("seen"));
        QCOMPARE(buffer.data().contains("geheim"), !masking);
        QCOMPARE(buffer.data().contains("***"), masking);
    }
}

void TestExport::diskFullKeepsTheOldFile()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    if (mount("tmpfs", folder.path().toLocal8Bit().constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("mounting a small file system needs root");
    const auto unmount = qScopeGuard([&] { umount2(folder.path().toLocal8Bit().constData(), MNT_DETACH); });
    const auto reader = record(QList<Message>(100, textMessage(QByteArray(100000, 'x'))));
    QVERIFY(reader);
    const QString path = folder.filePath(QStringLiteral("out"));
    for (const ExportFormat format : exportFormats()) {
        QVERIFY(writeAll(path, "old"));
        const auto written = exportRecordingToFile(*reader, format, path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(readAll(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out")});
    }
#else
    QSKIP("Linux's tmpfs");
#endif
}

void TestExport::csv()
{
    const auto reader = record(m_messages);
    QVERIFY(reader);
    const QByteArray expected =
        "number,time,connection,direction,type,size,encoding,data\r\n"
        "1,2026-01-31T12:00:00.123Z,1,local,open,77,json,"
        "\"{\"\"path\"\":\"\"/ws/"
        "42\"\",\"\"peer\"\":\"\"127.0.0.1:50412\"\",\"\"query\"\":\"\"a=1\"\",\"\"subprotocol\"\":\"\"chat\"\"}\"\r\n"
        "2,2026-01-31T12:00:00.124Z,1,in,text,23,text,\"привет, \"\"мир\"\"\n\"\r\n"
        "3,2026-01-31T12:00:00.125Z,2,in,text,5,text,other\r\n"
        "4,2026-01-31T12:00:00.126Z,1,out,binary,2,base64,AP8=\r\n"
        "5,2026-01-31T12:00:00.127Z,1,in,ping,1,base64,cA==\r\n"
        "6,2026-01-31T12:00:00.128Z,1,local,close,3,json,\"{\"\"by\"\":\"\"us\"\",\"\"code\"\":1001,\"\"reason\"\":"
        "\"\"bye\"\"}\"\r\n"
        "7,2026-01-31T12:00:00.129Z,3,local,error,39,json,\"{\"\"code\"\":\"\"timeout\"\",\"\"message\"\":\"\"too "
        "slow\"\"}\"\r\n";
    QCOMPARE(exported(*reader, ExportFormat::Csv, 7).split('\r'), expected.split('\r'));
}

void TestExport::csvQuoting_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("line feed") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("carriage return") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
}

void TestExport::csvQuoting()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const QByteArray, field);
    const auto reader = record({textMessage(payload)});
    QVERIFY(reader);
    QVERIFY(exported(*reader, ExportFormat::Csv, 1).endsWith(",text," + field + "\r\n"));
}

void TestExport::csvOfFrames()
{
    const auto reader =
        record({frameOf(maskedFrame(1, "hi, you")), dataMessage(MessageKind::RawBytes, "\xff", Direction::Out)});
    QVERIFY(reader);
    const QByteArrayList lines = exported(*reader, ExportFormat::Csv, 2).split('\n');
    QCOMPARE(
        lines.at(1),
        QByteArray("1,2026-01-31T12:00:00.123Z,1,in,frame,7,json,\"{\"\"base64\"\":\"\"aGksIHlvdQ==\"\",\"\"fin\"\":"
                   "true,\"\"length\"\":7,\"\"maskKey\"\":\"\"37fa213d\"\",\"\"masked\"\":true,\"\"opcode\"\":"
                   "\"\"text\"\",\"\"rsv\"\":0}\"\r"));
    QCOMPARE(lines.at(2), QByteArray("2,2026-01-31T12:00:00.123Z,1,out,raw-bytes,1,base64,/w==\r"));
}

void TestExport::harWithoutFrames()
{
    const auto reader = record(
        {frameOf(maskedFrame(1, "a")), textMessage("a"), dataMessage(MessageKind::RawBytes, "b", Direction::Out)});
    QVERIFY(reader);
    const QByteArray har = exported(*reader, ExportFormat::Har, 1);
    QCOMPARE(har.count("\"opcode\""), 1);
}

void TestExport::har()
{
    const auto reader = record(m_messages);
    QVERIFY(reader);
    const QJsonObject log = QJsonDocument::fromJson(exported(*reader, ExportFormat::Har, 7))
                                .object()
                                .value(QLatin1String("log"))
                                .toObject();
    QCOMPARE(log.value(QLatin1String("version")).toString(), QStringLiteral("1.2"));
    const QJsonArray entries = log.value(QLatin1String("entries")).toArray();
    QCOMPARE(entries.size(), 3);

    const QJsonObject first = entries.at(0).toObject();
    QCOMPARE(first.value(QLatin1String("startedDateTime")).toString(), QStringLiteral("2026-01-31T12:00:00.123Z"));
    QCOMPARE(first.value(QLatin1String("time")).toDouble(), 5.0);
    QCOMPARE(first.value(QLatin1String("_resourceType")).toString(), QStringLiteral("websocket"));
    QCOMPARE(first.value(QLatin1String("response")).toObject().value(QLatin1String("status")).toInt(), 101);
    const QJsonObject request = first.value(QLatin1String("request")).toObject();
    QCOMPARE(request.value(QLatin1String("url")).toString(), QStringLiteral("ws://127.0.0.1:50412/ws/42?a=1"));
    QCOMPARE(
        request.value(QLatin1String("queryString")).toArray().at(0).toObject().value(QLatin1String("value")).toString(),
        QStringLiteral("1"));
    const QJsonArray expected = QJsonDocument::fromJson(R"([
        {"type":"receive","time":1769860800.124456,"opcode":1,"data":"привет, \"мир\"\n"},
        {"type":"send","time":1769860800.126456,"opcode":2,"data":"AP8="}])")
                                    .array();
    QCOMPARE(first.value(QLatin1String("_webSocketMessages")).toArray(), expected);
    QVERIFY(entries.at(2).toObject().value(QLatin1String("_webSocketMessages")).toArray().isEmpty());
}

void TestExport::harOfAClient()
{
    OpenInfo info;
    info.url = QStringLiteral("wss://example.org/chat?room=a%20b");
    const auto reader = record({openMessage(1, info)});
    QVERIFY(reader);
    const QJsonObject request = QJsonDocument::fromJson(exported(*reader, ExportFormat::Har, 1))
                                    .object()
                                    .value(QLatin1String("log"))
                                    .toObject()
                                    .value(QLatin1String("entries"))
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value(QLatin1String("request"))
                                    .toObject();
    QCOMPARE(request.value(QLatin1String("url")).toString(), info.url);
    QCOMPARE(
        request.value(QLatin1String("queryString")).toArray().at(0).toObject().value(QLatin1String("value")).toString(),
        QStringLiteral("a b"));
}

void TestExport::harHandshake()
{
    OpenInfo info;
    info.url = QStringLiteral("ws://127.0.0.1:8181/ws");
    info.peer = QStringLiteral("[::1]:8181");
    info.handshake.request = "GET /ws HTTP/1.1\r\nHost: 127.0.0.1:8181\r\nCookie: a=1; b=2\r\nOrigin:x\r\n\r\n";
    info.handshake.response = "HTTP/1.1 101 Switching Protocols\r\nSet-Cookie: c=3; Path=/\r\n\r\n";
    const auto reader = record({openMessage(7, info)});
    QVERIFY(reader);
    const QJsonObject entry = firstEntry(exported(*reader, ExportFormat::Har, 1));
    const QJsonObject request = entry.value(QLatin1String("request")).toObject();
    QCOMPARE(request.value(QLatin1String("headers")).toArray(),
             QJsonDocument::fromJson(R"([{"name":"Host","value":"127.0.0.1:8181"},{"name":"Cookie","value":"a=1; b=2"},
                                         {"name":"Origin","value":"x"}])")
                 .array());
    QCOMPARE(request.value(QLatin1String("cookies")).toArray(),
             QJsonDocument::fromJson(R"([{"name":"a","value":"1"},{"name":"b","value":"2"}])").array());
    QCOMPARE(request.value(QLatin1String("headersSize")).toInt(), info.handshake.request.size());
    const QJsonObject response = entry.value(QLatin1String("response")).toObject();
    QCOMPARE(response.value(QLatin1String("status")).toInt(), 101);
    QCOMPARE(response.value(QLatin1String("statusText")).toString(), QStringLiteral("Switching Protocols"));
    QCOMPARE(response.value(QLatin1String("cookies")).toArray(),
             QJsonDocument::fromJson(R"([{"name":"c","value":"3"}])").array());
    QCOMPARE(entry.value(QLatin1String("connection")).toString(), QStringLiteral("7"));
    QCOMPARE(entry.value(QLatin1String("serverIPAddress")).toString(), QStringLiteral("::1"));
}

void TestExport::harOfARefusal()
{
    HandshakeInfo handshake;
    handshake.response = "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\n";
    handshake.body = "no";
    const auto reader = record({errorMessage(1, {ErrorCode::HandshakeRefused, QStringLiteral("no")}, handshake)});
    QVERIFY(reader);
    const QJsonObject response =
        firstEntry(exported(*reader, ExportFormat::Har, 1)).value(QLatin1String("response")).toObject();
    QCOMPARE(response.value(QLatin1String("status")).toInt(), 403);
    QCOMPARE(response.value(QLatin1String("content")).toObject().value(QLatin1String("text")).toString(),
             QStringLiteral("no"));
}

void TestExport::harEvents()
{
    const auto reader = record(m_messages);
    QVERIFY(reader);
    const QJsonArray events =
        firstEntry(exported(*reader, ExportFormat::Har, 7)).value(QLatin1String("_webSocketEvents")).toArray();
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(0)[QLatin1String("event")].toString(), QStringLiteral("open"));
    QCOMPARE(events.at(0)[QLatin1String("after")].toInt(), 0);
    QCOMPARE(events.at(1)[QLatin1String("event")].toString(), QStringLiteral("ping"));
    QCOMPARE(events.at(1)[QLatin1String("after")].toInt(), 2);
    QCOMPARE(events.at(1)[QLatin1String("time")].toDouble(), 1769860800.127456);
    QCOMPARE(events.at(2)[QLatin1String("code")].toInt(), 1001);
}

void TestExport::empty_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("jsonl") << int(ExportFormat::JsonLines) << QByteArray() << QByteArray();
    QTest::newRow("csv") << int(ExportFormat::Csv) << QByteArray("number,") << QByteArray("data\r\n");
    QTest::newRow("har") << int(ExportFormat::Har) << QByteArray("{\"log\":{") << QByteArray("\"entries\":[]}}\n");
}

void TestExport::empty()
{
    QFETCH(const int, format);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, end);
    const auto reader = record({});
    QVERIFY(reader);
    const QByteArray bytes = exported(*reader, ExportFormat(format), 0);
    QVERIFY(bytes.startsWith(start));
    QVERIFY(bytes.endsWith(end));
    QCOMPARE(bytes.isEmpty(), end.isEmpty());
}

void TestExport::accept()
{
    QFETCH(const int, format);
    const auto reader = record(m_messages);
    QVERIFY(reader);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.accept = [](quint64 row, const MessageView &message) { return row == 2 && message.connection == 2; };
    const auto written = exportRecording(*reader, ExportFormat(format), buffer, options);
    QVERIFY(written);
    QCOMPARE(*written, 1u);
    QVERIFY(buffer.data().contains("other"));
    QVERIFY(!buffer.data().contains("AP8="));
}

void TestExport::cancel()
{
    QFETCH(const int, format);
    const auto reader = record(QList<Message>(5000, textMessage("x")));
    QVERIFY(reader);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExportOptions options;
    options.proceed = [](quint64 done, quint64 total) { return total == 5000 && done < 2000; };
    const auto written = exportRecording(*reader, ExportFormat(format), buffer, options);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Stopped);
}

void TestExport::failingDevice()
{
    QFETCH(const int, format);
    const auto reader = record(QList<Message>(100, textMessage("x")));
    QVERIFY(reader);
    for (const qint64 room : {0, 30, 1000, 3000}) {
        FailingDevice device(room);
        const auto written = exportRecording(*reader, ExportFormat(format), device);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }
}

void TestExport::summary()
{
    QList<Message> messages = m_messages;
    messages.last().time -= 3600000000; // the system clock was set back
    const auto reader = record(messages);
    QVERIFY(reader);
    const RecordingSummary summary = summarize(*reader);
    QCOMPARE(summary.records, 7u);
    QCOMPARE(summary.text, 2u);
    QCOMPARE(summary.binary, 1u);
    QCOMPARE(summary.received, 2u);
    QCOMPARE(summary.sent, 1u);
    QCOMPARE(summary.errors, 1u);
    QCOMPARE(summary.connections, 3u);
    QCOMPARE(summary.firstTime, messages.last().time);
    QCOMPARE(summary.lastTime, messages.at(5).time);
}

void TestExport::summaryOfNothing()
{
    const auto reader = record({});
    QVERIFY(reader);
    const RecordingSummary summary = summarize(*reader);
    QCOMPARE(summary.records, 0u);
    QCOMPARE(summary.firstTime, 0);
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
