// SPDX-License-Identifier: MIT
#include <QTest>

#include "support/recordings.h"
#include "ui/message/inspector/payloadtext.h"

using namespace wsw;
using namespace wsw::test;

class TestPayloadText : public QObject
{
    Q_OBJECT

private slots:
    void json_data();
    void json();
    void invalidJson_data();
    void invalidJson();
    void hex_data();
    void hex();
};

void TestPayloadText::json_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("indented");
    QTest::newRow("order and numbers stay") << QByteArray(R"({"b":12345678901234567890,"a":1.10})")
                                            << QStringLiteral("{\n  \"b\": 12345678901234567890,\n  \"a\": 1.10\n}");
    QTest::newRow("empty object") << QByteArray("{ }") << QStringLiteral("{}");
    QTest::newRow("empty array") << QByteArray(" [\n] ") << QStringLiteral("[]");
    QTest::newRow("nested") << QByteArray(R"([1,[2,{}],[]])")
                            << QStringLiteral("[\n  1,\n  [\n    2,\n    {}\n  ],\n  []\n]");
    QTest::newRow("brackets in text") << QByteArray(R"({"a":"{[,:]}"})") << QStringLiteral("{\n  \"a\": \"{[,:]}\"\n}");
    QTest::newRow("escapes stay") << QByteArray(R"({"a":"\"\\\u00e9\n"})")
                                  << QStringLiteral("{\n  \"a\": \"\\\"\\\\\\u00e9\\n\"\n}");
    QTest::newRow("already indented") << QByteArray("{\r\n\t\"a\" : [ true , null ]\r\n}")
                                      << QStringLiteral("{\n  \"a\": [\n    true,\n    null\n  ]\n}");
    QTest::newRow("Chinese") << QByteArray(R"(["服务端"])") << QStringLiteral("[\n  \"服务端\"\n]");
}

void TestPayloadText::json()
{
    QFETCH(const QByteArray, json);
    const auto text = payloadText(viewOf(textMessage(json)), Representation::Json);
    QVERIFY(text);
    QTEST(*text, "indented");
}

void TestPayloadText::invalidJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"a":"b)");
    QTest::newRow("cut in an escape") << QByteArray("[\"\\");
    QTest::newRow("more behind") << QByteArray("{}}");
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void TestPayloadText::invalidJson()
{
    QFETCH(const QByteArray, json);
    const auto text = payloadText(viewOf(textMessage(json)), Representation::Json);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::InvalidJson);
}

void TestPayloadText::hex_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("dump");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("one") << QByteArray("A")
                         << QStringLiteral("00000000  41                                                |A|\n");
    QTest::newRow("seventeen") << QByteArray("0123456789abcde\n\xff")
                               << QStringLiteral(
                                      "00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 0a  |0123456789abcde.|\n"
                                      "00000010  ff                                                |.|\n");
}

void TestPayloadText::hex()
{
    QFETCH(const QByteArray, bytes);
    QTEST(*payloadText(viewOf(dataMessage(MessageKind::Binary, bytes)), Representation::Hex), "dump");
}

QTEST_GUILESS_MAIN(TestPayloadText)
#include "tst_payloadtext.moc"
