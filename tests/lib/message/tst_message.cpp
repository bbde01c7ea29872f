// SPDX-License-Identifier: MIT
#include <QJsonDocument>
#include <QTest>

#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void isoTime_data();
    void isoTime();
    void json_data();
    void json();
    void openInfoRoundTrip();
    void closeInfoRoundTrip_data();
    void closeInfoRoundTrip();
    void errorInfoRoundTrip();
    void damagedEventPayload();
};

void TestMessage::isoTime_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << qint64(0) << QStringLiteral("1970-01-01T00:00:00.000Z");
    QTest::newRow("now") << qint64(1769860800123456) << QStringLiteral("2026-01-31T12:00:00.123Z");
    QTest::newRow("leap day") << qint64(1709164799999999) << QStringLiteral("2024-02-28T23:59:59.999Z");
    QTest::newRow("before the epoch") << qint64(-1) << QStringLiteral("1969-12-31T23:59:59.999Z");
}

void TestMessage::isoTime()
{
    QFETCH(const qint64, time);
    QTEST(wsw::isoTime(time), "text");
}

void TestMessage::json_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, Message message, const char *json) {
        message.time = 1769860800123456;
        QTest::newRow(name) << message << QByteArray(json);
    };
    OpenInfo open;
    open.peer = QStringLiteral("127.0.0.1:50412");
    open.path = QStringLiteral("/ws/42");
    open.params = {{QStringLiteral("sid"), QStringLiteral("42")}};
    row("open", openMessage(1, open),
        R"({"event":"open","connection":1,"peer":"127.0.0.1:50412","path":"/ws/42","params":{"sid":"42"},"subprotocol":"","time":"2026-01-31T12:00:00.123Z"})");
    row("text in", textMessage("привет 你好 😀"),
        R"({"event":"message","connection":1,"direction":"in","opcode":"text","data":"привет 你好 😀","time":"2026-01-31T12:00:00.123Z"})");
    row("binary out", dataMessage(MessageKind::Binary, QByteArray("\x00\xff", 2), Direction::Out),
        R"({"event":"message","connection":1,"direction":"out","opcode":"binary","base64":"AP8=","time":"2026-01-31T12:00:00.123Z"})");
    row("ping", dataMessage(MessageKind::Ping, "hi"),
        R"({"event":"ping","connection":1,"direction":"in","data":"hi","time":"2026-01-31T12:00:00.123Z"})");
    row("ping that is no UTF-8", dataMessage(MessageKind::Ping, "\xff"),
        R"({"event":"ping","connection":1,"direction":"in","base64":"/w==","time":"2026-01-31T12:00:00.123Z"})");
    Message pong = dataMessage(MessageKind::Pong, "");
    pong.detail = 400;
    row("pong", pong,
        R"({"event":"pong","connection":1,"direction":"in","data":"","rtt_ms":0.4,"time":"2026-01-31T12:00:00.123Z"})");
    row("close", closeMessage(3, {1001, QStringLiteral("до свидания"), ClosedBy::Peer}),
        R"({"event":"close","connection":3,"code":1001,"reason":"до свидания","by":"peer","time":"2026-01-31T12:00:00.123Z"})");
    row("error", errorMessage(1, {ErrorCode::ConnectionRefused, QStringLiteral("no")}),
        R"({"event":"error","connection":1,"code":"connection-refused","message":"no","time":"2026-01-31T12:00:00.123Z"})");
}

void TestMessage::json()
{
    QFETCH(const Message, message);
    QFETCH(const QByteArray, json);
    QJsonParseError error;
    const QJsonObject expected = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(toJson(viewOf(message)), expected);
}

void TestMessage::openInfoRoundTrip()
{
    const OpenInfo info{QStringLiteral("orders"),  QStringLiteral("ws://localhost/ws/42?a=1"),
                        QStringLiteral("[::1]:5"), QStringLiteral("/ws/42"),
                        QStringLiteral("a=1"),     {{QStringLiteral("sid"), QStringLiteral("42")}},
                        QStringLiteral("chat"),    4294967295u};
    const Message message = openMessage(7, info);
    QCOMPARE(message.kind, MessageKind::Open);
    QCOMPARE(message.direction, Direction::Local);
    QCOMPARE(message.connection, 7u);
    const OpenInfo back = openInfo(viewOf(message));
    QCOMPARE(back.name, info.name);
    QCOMPARE(back.url, info.url);
    QCOMPARE(back.peer, info.peer);
    QCOMPARE(back.path, info.path);
    QCOMPARE(back.query, info.query);
    QCOMPARE(back.params, info.params);
    QCOMPARE(back.subprotocol, info.subprotocol);
    QCOMPARE(back.client, info.client);
}

void TestMessage::closeInfoRoundTrip_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("by");
    QTest::newRow("peer") << 1000 << int(ClosedBy::Peer);
    QTest::newRow("us") << 4999 << int(ClosedBy::Us);
    QTest::newRow("abnormal") << 1006 << int(ClosedBy::Abnormal);
    QTest::newRow("largest") << 65535 << int(ClosedBy::Abnormal);
}

void TestMessage::closeInfoRoundTrip()
{
    QFETCH(const int, code);
    QFETCH(const int, by);
    const CloseInfo info = closeInfo(viewOf(closeMessage(1, {quint16(code), QStringLiteral("再见"), ClosedBy(by)})));
    QCOMPARE(int(info.code), code);
    QCOMPARE(int(info.by), by);
    QCOMPARE(info.reason, QStringLiteral("再见"));
}

void TestMessage::errorInfoRoundTrip()
{
    const auto [code, text] = errorInfo(viewOf(errorMessage(1, {ErrorCode::Timeout, QStringLiteral("\"slow\"\n")})));
    QCOMPARE(code, QStringLiteral("timeout"));
    QCOMPARE(text, QStringLiteral("\"slow\"\n"));
}

void TestMessage::damagedEventPayload()
{
    const Message open = dataMessage(MessageKind::Open, "no json");
    QVERIFY(openInfo(viewOf(open)).peer.isEmpty());
    const Message error = dataMessage(MessageKind::Error, QByteArray());
    QVERIFY(errorInfo(viewOf(error)).second.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
