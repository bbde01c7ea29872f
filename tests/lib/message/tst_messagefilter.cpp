// SPDX-License-Identifier: MIT
#include <QTest>

#include "message/messagefilter.h"
#include "support/recordings.h"

using namespace wsw;
using namespace wsw::test;

class TestMessageFilter : public QObject
{
    Q_OBJECT

private slots:
    void text_data();
    void text();
    void pattern_data();
    void pattern();
    void invalidPattern();
    void frames_data();
    void frames();
};

void TestMessageFilter::text_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *name, const char *needle, const QByteArray &payload, bool found) {
        QTest::newRow(name) << QString::fromUtf8(needle) << payload << found;
    };
    row("empty takes all", "", "x", true);
    row("empty takes the empty", "", "", true);
    row("nothing in the empty", "x", "", false);
    row("whole", "order", "order", true);
    row("inside", "der", "an order came", true);
    row("at the end", "ame", "an order came", true);
    row("cut at the end", "camel", "an order came", false);
    row("upper in lower", "ORDER", "order", true);
    row("lower in upper", "order", "ORDER", true);
    row("mixed", "oRdEr", "OrDeR", true);
    row("second start counts", "aab", "aaab", true);
    row("both starts", "ab", "AaAB", true);
    row("Cyrillic", "привет", "ПРИВЕТ, МИР", true);
    row("Cyrillic upper", "ПРИВЕТ", "скажи привет", true);
    row("Cyrillic other", "привет", "приват", false);
    row("accents", "É", "caf\xc3\xa9", true);
    row("Chinese", "收到", "服务端收到了", true);
    row("emoji", "😀", "hi 😀", true);
    row("not within a character", "\xc2\xa9", "\xc3\xa9", false);
    row("in binary", "abc",
        QByteArray("\x00\xff"
                   "ABC\x00",
                   6),
        true);
    row("behind a null", "z", QByteArray("\0\0z", 3), true);
}

void TestMessageFilter::text()
{
    QFETCH(const QString, needle);
    QFETCH(const QByteArray, payload);
    const Message message = dataMessage(MessageKind::Binary, payload);
    QTEST(MessageFilter::fromText(needle).matches(viewOf(message)), "found");
}

void TestMessageFilter::pattern_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("found");
    QTest::newRow("digits") << QStringLiteral("^\\d+$") << QByteArray("42") << true;
    QTest::newRow("no digits") << QStringLiteral("^\\d+$") << QByteArray("4x2") << false;
    QTest::newRow("case matters") << QStringLiteral("order") << QByteArray("ORDER") << false;
    QTest::newRow("unless told") << QStringLiteral("(?i)order") << QByteArray("ORDER") << true;
    QTest::newRow("a character is one") << QStringLiteral("^.$") << QByteArray("é") << true;
}

void TestMessageFilter::pattern()
{
    QFETCH(const QString, needle);
    QFETCH(const QByteArray, payload);
    const auto filter = MessageFilter::fromPattern(needle);
    QVERIFY(filter);
    const Message message = textMessage(payload);
    QTEST(filter->matches(viewOf(message)), "found");
}

void TestMessageFilter::invalidPattern()
{
    const auto filter = MessageFilter::fromPattern(QStringLiteral("a(b"));
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::InvalidArgument);
    QVERIFY(filter.error().message.contains(QLatin1String("a(b")));
}

void TestMessageFilter::frames_data()
{
    QTest::addColumn<QString>("needle");
    QTest::addColumn<bool>("found");
    QTest::newRow("payload") << QStringLiteral("order") << true;
    QTest::newRow("start of payload") << QStringLiteral("an") << true;
    QTest::newRow("not the masking key") << QStringLiteral("KEY!") << false;
    QTest::newRow("not across header and payload") << QString::fromLatin1(QByteArray("\0an", 3)) << false;
}

/// What comes before a frame's payload in its record is not what was sent.
void TestMessageFilter::frames()
{
    QFETCH(const QString, needle);
    FrameInfo frame = maskedFrame(1, "an order");
    frame.maskKey = 0x2159454b; // "KEY!" in the record
    const Message message = frameOf(frame);
    QTEST(MessageFilter::fromText(needle).matches(viewOf(message)), "found");
    QTEST(MessageFilter::fromPattern(QRegularExpression::escape(needle))->matches(viewOf(message)), "found");
}

QTEST_GUILESS_MAIN(TestMessageFilter)
#include "tst_messagefilter.moc"
