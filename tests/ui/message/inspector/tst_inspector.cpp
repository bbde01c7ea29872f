// SPDX-License-Identifier: MIT
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include "inspected.h"
#include "ui/message/inspector/messageinspector.h"
#include "ui/message/inspector/payloadtext.h"
#include "ui/message/log/recordingmodel.h"

using namespace wsw;
using namespace wsw::test;

namespace {

QByteArray jwt(const QByteArray &header, const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part(header) + '.' + part(payload) + ".c2lnbmF0dXJl";
}

const QByteArray oldToken = jwt(R"({"alg":"HS256"})", R"({"sub":"anna","iat":1000000000,"exp":1000003600})");

} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatMakesSense_data();
    void offersWhatMakesSense();
    void base64_data();
    void base64();
    void jwts_data();
    void jwts();
};

void TestInspector::offersWhatMakesSense_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("tabs");
    QTest::addColumn<QString>("current");
    const auto row = [](const char *name, const Message &message, const char *tabs, const char *current) {
        QTest::newRow(name) << message << QString::fromLatin1(tabs) << QString::fromLatin1(current);
    };
    row("text", textMessage("hello"), "Text Hex", "Text");
    row("empty", textMessage(""), "Text", "Text");
    row("json", textMessage("{\"a\":1}"), "Text JSON Hex", "Text");
    row("binary", dataMessage(MessageKind::Binary, "\1\2"), "Text Hex Base64", "Hex");
    row("empty binary", dataMessage(MessageKind::Binary, ""), "Text", "Text");
    row("png", dataMessage(MessageKind::Binary, "\x89PNG\r\n\x1a\n...."), "Text Hex Image Base64", "Image");
    row("svg", textMessage("<svg xmlns='http://www.w3.org/2000/svg'/>"), "Text Hex Image", "Text");
    row("base64", textMessage(QByteArray("some bytes \1\2\3\4 more").toBase64()), "Text Hex Base64", "Text");
    row("token", textMessage(oldToken), "Text Hex JWT", "Text");
    row("token in json", textMessage("{\"token\":\"" + oldToken + "\"}"), "Text JSON Hex JWT", "Text");
    row("open", openMessage(1, {}), "Text JSON Hex", "Text");
    row("frame", frameOf(maskedFrame(2, "\x89PNG\r\n\x1a\n....")), "Text Hex Frame Image", "Frame");
}

void TestInspector::offersWhatMakesSense()
{
    QFETCH(const Message, message);
    LiveRecording recording;
    recording.append(message);
    recording.publish();
    RecordingModel model;
    QVERIFY(model.setRecording(recording.index()));
    MessageInspector inspector(model);
    inspector.show();
    inspector.showRecord(0);
    const auto *tabs = inspector.findChild<QTabWidget *>();
    QStringList offered;
    for (int index = 0; index < tabs->count(); ++index) {
        QCOMPARE(tabs->isTabVisible(index), tabs->isTabEnabled(index));
        if (tabs->isTabVisible(index))
            offered += tabs->tabText(index);
    }
    QTEST(offered.join(QLatin1Char(' ')), "tabs");
    QTEST(tabs->tabText(tabs->currentIndex()), "current");
}

void TestInspector::base64_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("begins");
    QTest::newRow("binary") << dataMessage(MessageKind::Binary, "\1\2\3") << QStringLiteral("AQID");
    QTest::newRow("of a text") << textMessage(QByteArray("hello, wide world, 1").toBase64())
                               << QStringLiteral("Base64 of a text, 20 B:\n\nhello, wide world, 1");
    QTest::newRow("of bytes") << textMessage(QByteArray("some bytes \1\2\xff\4 more").toBase64())
                              << QStringLiteral("Base64 of bytes, 20 B:\n\n00000000  73");
    QTest::newRow("of an image") << textMessage(QByteArray("\x89PNG\r\n\x1a\n0123456789").toBase64())
                                 << QStringLiteral("Base64 of an image (PNG), 18 B:\n\n00000000  89 50");
}

void TestInspector::base64()
{
    QFETCH(const Message, message);
    QFETCH(const QString, begins);
    const Result<QString> text = payloadText(viewOf(message), Representation::Base64);
    QVERIFY(text);
    QVERIFY2(text->startsWith(begins), qPrintable(*text));
}

void TestInspector::jwts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("expired") << oldToken
                             << QStringList{QStringLiteral("Expires (exp): "), QStringLiteral("It has expired."),
                                            QStringLiteral("Issued (iat): "), QStringLiteral("\"sub\": \"anna\""),
                                            QStringLiteral("(HS256) was not verified")};
    QTest::newRow("not valid yet") << jwt(R"({"alg":"ES256"})", R"({"nbf":99999999999})")
                                   << QStringList{QStringLiteral("It is not valid yet.")};
    QTest::newRow("forged") << jwt(R"({"alg":"none"})", R"({"admin":true})")
                            << QStringList{QStringLiteral("It has no signature"), QStringLiteral("\"admin\": true")};
    QTest::newRow("looks like something else")
        << jwt("{\"alg\":\"x\xe2\x80\xae y\"}", "{\"a\":\"\xe2\x80\xae\"}") << QStringList{QStringLiteral("U+202E")};
    QTest::newRow("two") << oldToken + ' ' + oldToken
                         << QStringList{QStringLiteral("Token 1 of 2"), QStringLiteral("Token 2 of 2")};
}

void TestInspector::jwts()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QStringList, says);
    const QString shown = *payloadText(viewOf(textMessage(text)), Representation::Jwt);
    for (const QString &each : says)
        QVERIFY2(shown.contains(each), qPrintable(shown));
    QVERIFY(!shown.contains(QChar(0x202e)));
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
