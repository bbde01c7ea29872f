// SPDX-License-Identifier: MIT
#include <QTest>

#include "support/recordings.h"
#include "ui/message/frametext.h"

using namespace wsw;
using namespace wsw::test;

class TestMessageText : public QObject
{
    Q_OBJECT

private slots:
    void visibleControls_data();
    void visibleControls();
    void preview_data();
    void preview();
    void previewOfALargeMessage();
    void events_data();
    void events();
    void frames_data();
    void frames();
    void frameDetails();
    void details();
    void sizes_data();
    void sizes();
};

void TestMessageText::visibleControls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("visible");
    QTest::newRow("plain") << QStringLiteral("hello") << QStringLiteral("hello");
    QTest::newRow("line feed") << QStringLiteral("a\nb") << QStringLiteral("a↵b");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a⇥b");
    QTest::newRow("escape") << QStringLiteral("\x1b[31m") << QStringLiteral("⟨ESC⟩[31m");
    QTest::newRow("null") << QString(QChar(0)) << QStringLiteral("⟨NUL⟩");
    QTest::newRow("delete") << QStringLiteral("\x7f") << QStringLiteral("⟨DEL⟩");
    QTest::newRow("right-to-left override") << QStringLiteral("a\u202eb") << QStringLiteral("a⟨U+202E⟩b");
    QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069") << QStringLiteral("⟨U+2066⟩x⟨U+2069⟩");
    QTest::newRow("zero width space") << QStringLiteral("a\u200bb") << QStringLiteral("a⟨U+200B⟩b");
    QTest::newRow("C1") << QStringLiteral("\u0085") << QStringLiteral("⟨U+0085⟩");
    QTest::newRow("emoji family stays") << QStringLiteral("👨‍👩‍👧") << QStringLiteral("👨‍👩‍👧");
    QTest::newRow("Chinese stays") << QStringLiteral("服务端收到了") << QStringLiteral("服务端收到了");
    QTest::newRow("Hebrew stays") << QStringLiteral("עברית") << QStringLiteral("עברית");
}

void TestMessageText::visibleControls()
{
    QFETCH(const QString, text);
    QTEST(withVisibleControls(text), "visible");
}

void TestMessageText::preview_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("cut");
    QTest::newRow("text") << textMessage("12345678") << QStringLiteral("12345678") << false;
    QTest::newRow("empty") << textMessage(QByteArray()) << QString() << false;
    QTest::newRow("cut text") << textMessage("123456789") << QStringLiteral("12345678") << true;
    QTest::newRow("short characters") << textMessage("收到收到收到收到") << QStringLiteral("收到收到收到收到") << false;
    QTest::newRow("cut within a character")
        << textMessage(QByteArray("é").repeated(30)) << QStringLiteral("éééééééé") << true;
    QTest::newRow("binary") << dataMessage(MessageKind::Binary, QByteArray("\x00\xff", 2)) << QStringLiteral("00 ff")
                            << false;
    QTest::newRow("cut binary") << dataMessage(MessageKind::Binary, "abcd") << QStringLiteral("61 62") << true;
}

void TestMessageText::preview()
{
    QFETCH(const Message, message);
    const Preview result = previewOf(viewOf(message), 8);
    QTEST(result.text, "text");
    QTEST(result.cut, "cut");
}

void TestMessageText::previewOfALargeMessage()
{
    const Message message = textMessage(QByteArray(50 * 1024 * 1024, 'x'));
    QBENCHMARK
    {
        QCOMPARE(previewOf(viewOf(message), 512).text.size(), 512);
    }
}

void TestMessageText::events_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("sentence");
    OpenInfo served;
    served.path = QStringLiteral("/ws/42");
    served.peer = QStringLiteral("127.0.0.1:50412");
    served.client = 1;
    QTest::newRow("served") << openMessage(1, served) << QStringLiteral("Open: /ws/42 from 127.0.0.1:50412");
    served.query = QStringLiteral("a=1");
    served.subprotocol = QStringLiteral("chat");
    QTest::newRow("with more") << openMessage(1, served)
                               << QStringLiteral("Open: /ws/42?a=1 from 127.0.0.1:50412, subprotocol chat");
    OpenInfo client;
    client.url = QStringLiteral("ws://127.0.0.1:8181/ws/42");
    QTest::newRow("client") << openMessage(1, client) << QStringLiteral("Open: ws://127.0.0.1:8181/ws/42");
    QTest::newRow("by peer") << closeMessage(1, {1000, QStringLiteral("bye"), ClosedBy::Peer})
                             << QStringLiteral("Closed by peer: 1000 “bye”");
    QTest::newRow("by us") << closeMessage(1, {1001, QString(), ClosedBy::Us}) << QStringLiteral("Closed by us: 1001");
    QTest::newRow("abnormal") << closeMessage(1, {1006, QString(), ClosedBy::Abnormal})
                              << QStringLiteral("Connection lost without a close frame: 1006");
    QTest::newRow("lying reason") << closeMessage(1, {1000, QStringLiteral("\u202etxt"), ClosedBy::Peer})
                                  << QStringLiteral("Closed by peer: 1000 “⟨U+202E⟩txt”");
    QTest::newRow("error") << errorMessage(1, {ErrorCode::Timeout, QStringLiteral("Too slow.")})
                           << QStringLiteral("Error: Too slow.");
    QTest::newRow("ping") << dataMessage(MessageKind::Ping, "hi") << QStringLiteral("Ping “hi”");
    Message pong = dataMessage(MessageKind::Pong, QByteArray());
    QTest::newRow("pong") << pong << QStringLiteral("Pong");
    pong.detail = 412;
    QTest::newRow("timed pong") << pong << QStringLiteral("Pong after 0.4 ms");
}

void TestMessageText::events()
{
    QFETCH(const Message, message);
    QTEST(eventText(viewOf(message)), "sentence");
    QTEST(previewOf(viewOf(message), 512).text, "sentence");
}

void TestMessageText::frames_data()
{
    QTest::addColumn<FrameInfo>("frame");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("cut");
    QTest::newRow("text") << maskedFrame(1, "hello") << QStringLiteral("FIN text, masked, length 5 · hello") << false;
    QTest::newRow("cut text") << maskedFrame(1, "hello you") << QStringLiteral("FIN text, masked, length 9 · hello yo")
                              << true;
    QTest::newRow("controls") << maskedFrame(1, "a\nb") << QStringLiteral("FIN text, masked, length 3 · a↵b") << false;
    QTest::newRow("ends in a character") << maskedFrame(1, "a\xc3") << QStringLiteral("FIN text, masked, length 2 · a")
                                         << false;
    QTest::newRow("no UTF-8") << maskedFrame(1, "\xff") << QStringLiteral("FIN text, masked, length 1 · ff") << false;
    QTest::newRow("binary") << maskedFrame(2, "A") << QStringLiteral("FIN binary, masked, length 1 · 41") << false;
    QTest::newRow("empty") << maskedFrame(9, "") << QStringLiteral("FIN ping, masked, length 0") << false;
    QTest::newRow("close") << maskedFrame(8, "\x03\xe8"
                                             "bye")
                           << QStringLiteral("FIN close, masked, length 5 · 1000 “bye”") << false;
    QTest::newRow("close of one byte") << maskedFrame(8, "x") << QStringLiteral("FIN close, masked, length 1") << false;
    FrameInfo compressed = maskedFrame(1, "JI");
    compressed.rsv = 4;
    compressed.inflated = 3;
    QTest::newRow("compressed") << compressed
                                << QStringLiteral("FIN RSV1 text, masked, length 2, inflated to 3 · 4a 49") << false;
    FrameInfo half = maskedFrame(0, "ab");
    half.fin = false;
    half.masked = false;
    half.length = 100;
    QTest::newRow("half") << half << QStringLiteral("continuation, length 100 (2 present) · ab") << false;
}

void TestMessageText::frames()
{
    QFETCH(const FrameInfo, frame);
    const Message message = frameOf(frame);
    const Preview preview = previewOf(viewOf(message), 8);
    QTEST(preview.text, "line");
    QTEST(preview.cut, "cut");
}

void TestMessageText::frameDetails()
{
    FrameInfo frame = maskedFrame(0xb, "ab");
    frame.fin = false;
    frame.rsv = 5;
    frame.length = 3;
    frame.inflated = 1234567;
    QCOMPARE(frameText(viewOf(frameOf(frame))),
             QStringLiteral("FIN: 0\nRSV1: 1\nRSV2: 0\nRSV3: 1\nOpcode: 0xb (reserved 0xb)\nMask: 1, key 37fa213d\n"
                            "Payload length: 3 bytes\nPayload that is there: 2 bytes\n"
                            "Length after inflation: 1,234,567 bytes"));
    QVERIFY(frameText(viewOf(frameOf(maskedFrame(8, "\x03\xe9")))).endsWith(QStringLiteral("\nClose status: 1001")));
    QCOMPARE(detailText(viewOf(frameOf(maskedFrame(1, "a\nb")))), QStringLiteral("a\nb"));
    const Message torn = dataMessage(MessageKind::Frame, "short");
    QVERIFY(frameText(viewOf(torn)).startsWith(QStringLiteral("FIN: 0\n")));
}

void TestMessageText::details()
{
    OpenInfo info;
    info.path = QStringLiteral("/ws/42");
    info.params = {{QStringLiteral("sid"), QStringLiteral("42")}};
    const QString text = detailText(viewOf(openMessage(1, info)));
    QVERIFY(text.contains(QStringLiteral("Path: /ws/42\n")));
    QVERIFY(text.contains(QStringLiteral("Parameter sid: 42\n")));
    QVERIFY(!text.contains(QStringLiteral("Subprotocol:")));
    QVERIFY(detailText(viewOf(errorMessage(1, {ErrorCode::Timeout, QStringLiteral("Slow.")})))
                .contains(QStringLiteral("Code: timeout")));
    QCOMPARE(detailText(viewOf(textMessage("a\nb"))), QStringLiteral("a\nb"));
}

void TestMessageText::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("1023") << qint64(1023) << QStringLiteral("1023 B");
    QTest::newRow("1536") << qint64(1536) << QStringLiteral("1.5 KiB");
    QTest::newRow("1 MiB") << qint64(1024 * 1024) << QStringLiteral("1.0 MiB");
}

void TestMessageText::sizes()
{
    QFETCH(const qint64, bytes);
    QTEST(sizeText(bytes), "text");
}

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_messagetext.moc"
