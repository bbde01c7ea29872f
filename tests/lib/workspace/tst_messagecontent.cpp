// SPDX-License-Identifier: MIT
#include <QTemporaryFile>
#include <QTest>

#include "workspace/profile/messagecontent.h"

using namespace wsw;

class MessageContentTest : public QObject
{
    Q_OBJECT

private slots:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void readsFile();
};

void MessageContentTest::accepts_data()
{
    QTest::addColumn<ContentType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("binary");
    QTest::addColumn<QByteArray>("payload");

    QTest::newRow("empty text") << ContentType::Text << QString() << false << QByteArray();
    QTest::newRow("text of many scripts")
        << ContentType::Text << QStringLiteral("é 世界 мир 🙂") << false << QByteArray("é 世界 мир 🙂");
    QTest::newRow("object") << ContentType::Json << QStringLiteral("{\"a\": [1, 2]}") << false
                            << QByteArray("{\"a\": [1, 2]}");
    QTest::newRow("scalar is JSON too (RFC 8259)")
        << ContentType::Json << QStringLiteral(" 42 ") << false << QByteArray(" 42 ");
    QTest::newRow("hex in groups") << ContentType::Hex << QStringLiteral("00 fF\n7f") << true
                                   << QByteArray::fromHex("00ff7f");
    QTest::newRow("empty hex") << ContentType::Hex << QString() << true << QByteArray();
    QTest::newRow("base64 padded") << ContentType::Base64 << QStringLiteral("aGk=") << true << QByteArray("hi");
    QTest::newRow("base64 unpadded") << ContentType::Base64 << QStringLiteral("aGk") << true << QByteArray("hi");
    QTest::newRow("base64 for URLs") << ContentType::Base64 << QStringLiteral("-_8") << true
                                     << QByteArray::fromHex("fbff");
}

void MessageContentTest::accepts()
{
    QFETCH(ContentType, type);
    QFETCH(QString, text);
    QFETCH(bool, binary);
    QFETCH(QByteArray, payload);
    const Result<MessageContent> content = messageContent(type, text);
    QVERIFY2(content, content ? "" : qPrintable(content.error().message));
    QCOMPARE(content->binary, binary);
    QCOMPARE(content->payload, payload);
}

void MessageContentTest::refuses_data()
{
    QTest::addColumn<ContentType>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");

    QTest::newRow("no JSON") << ContentType::Json << QString() << QStringLiteral("no JSON yet");
    QTest::newRow("broken JSON") << ContentType::Json << QStringLiteral("{\n  \"é\": x}")
                                 << QStringLiteral("line 2, column 8");
    QTest::newRow("two values") << ContentType::Json << QStringLiteral("1, 2") << QStringLiteral("more than one");
    QTest::newRow("escaping the brackets")
        << ContentType::Json << QStringLiteral("1], [2") << QStringLiteral("not valid JSON");
    QTest::newRow("no hex digit") << ContentType::Hex << QStringLiteral("00 g1") << QStringLiteral("Character 4, “g”");
    QTest::newRow("half a byte") << ContentType::Hex << QStringLiteral("00f") << QStringLiteral("only one digit");
    QTest::newRow("no base64") << ContentType::Base64 << QStringLiteral("aG*k") << QStringLiteral("Character 3, “*”");
    QTest::newRow("after the padding") << ContentType::Base64 << QStringLiteral("aG=k")
                                       << QStringLiteral("Character 4, “k”");
    QTest::newRow("base64 too short") << ContentType::Base64 << QStringLiteral("aGkaa") << QStringLiteral("too early");
    QTest::newRow("no file chosen") << ContentType::File << QString() << QStringLiteral("No file");
    QTest::newRow("no such file") << ContentType::File << QStringLiteral("/nowhere/at/all")
                                  << QStringLiteral("/nowhere/at/all");
}

void MessageContentTest::refuses()
{
    QFETCH(ContentType, type);
    QFETCH(QString, text);
    QFETCH(QString, says);
    const Result<MessageContent> content = messageContent(type, text);
    QVERIFY(!content);
    QVERIFY2(content.error().message.contains(says), qPrintable(content.error().message));
}

void MessageContentTest::readsFile()
{
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(char(byte));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(everyByte);
    file.close();
    const Result<MessageContent> content = messageContent(ContentType::File, file.fileName());
    QVERIFY(content);
    QCOMPARE(*content, (MessageContent{true, everyByte}));
}

QTEST_APPLESS_MAIN(MessageContentTest)
#include "tst_messagecontent.moc"
