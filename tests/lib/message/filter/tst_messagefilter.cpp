// SPDX-License-Identifier: MIT
#include <QTest>

#include <QRegularExpression>

#include "message/filter/messagematcher.h"
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
    void flags_data();
    void flags();
    void costlyPattern();
    void caseMatters();
    void frames_data();
    void frames();
};

namespace {

bool found(const MessageFilter &filter, const Message &message)
{
    return MessageMatcher(filter).matches(0, viewOf(message));
}

} // namespace

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
    row("final sigma", "ΟΔΟΣ", "η οδός μας: οδος", true);
    row("Georgian", "ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი", true);
    row("Cherokee", "ꭰ", "Ꭰ", true);
    row("behind a block", "needle", QByteArray(100, 'n') + "NEEDLE", true);
    row("across two blocks", "needle", QByteArray(61, 'e') + "NeedLe" + QByteArray(100, 'e'), true);
    row("at a block's end", "e", QByteArray(63, 'x') + 'E' + QByteArray(64, 'x'), true);
    row("only its ends", "needle", QByteArray("nxxxxe").repeated(50), false);
    row("case bit of no letter", "@[", "`{ @{ `[", false);
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
    QTEST(found(MessageFilter::fromText(needle), message), "found");
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
    QTest::newRow("no UTF-8 before it") << QStringLiteral("or.er") << QByteArray("\xff\xfeorder") << true;
    QTest::newRow("no UTF-8 behind it") << QStringLiteral("or.er") << QByteArray("order\xc3") << true;
    QTest::newRow("no UTF-8 is nothing") << QStringLiteral("^.$") << QByteArray("\xff") << false;
    QTest::newRow("letters of all scripts") << QStringLiteral("^\\w+$") << QByteArray("приветÉ") << true;
    QTest::newRow("a character is one") << QStringLiteral("^.$") << QByteArray("é") << true;
}

void TestMessageFilter::pattern()
{
    QFETCH(const QString, needle);
    QFETCH(const QByteArray, payload);
    const auto filter = MessageFilter::fromPattern(needle);
    QVERIFY(filter);
    const Message message = textMessage(payload);
    QTEST(found(*filter, message), "found");
}

void TestMessageFilter::invalidPattern()
{
    const auto filter = MessageFilter::fromPattern(QStringLiteral("a(b"));
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::InvalidArgument);
    QVERIFY(filter.error().message.contains(QLatin1String("a(b")));
}

void TestMessageFilter::flags_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("flags");
    QTest::addColumn<bool>("found");
    QTest::newRow("none") << QStringLiteral("^ORDER") << QString() << false;
    QTest::newRow("case") << QStringLiteral("AN") << QStringLiteral("i") << true;
    QTest::newRow("lines and case") << QStringLiteral("^ORDER") << QStringLiteral("im") << true;
    QTest::newRow("line ends") << QStringLiteral("an.order") << QStringLiteral("s") << true;
    QTest::newRow("no line ends") << QStringLiteral("an.order") << QStringLiteral("m") << false;
    QTest::newRow("space") << QStringLiteral("or der") << QStringLiteral("x") << true;
}

void TestMessageFilter::flags()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, flags);
    QTEST(::found(*MessageFilter::fromPattern(pattern, flags), textMessage("an\norder")), "found");
}

/// It would take longer than the universe is old.
void TestMessageFilter::costlyPattern()
{
    MessageMatcher matcher(*MessageFilter::fromPattern(QStringLiteral("^(a+)+$")));
    const Message hard = textMessage(QByteArray(200, 'a') + '!');
    constexpr quint64 records = 100'000;
    for (quint64 record = 0; record < records; ++record)
        QVERIFY(!matcher.matches(record, viewOf(hard)));
    QCOMPARE(matcher.undecided(), records);
}

void TestMessageFilter::caseMatters()
{
    const MessageFilter filter = MessageFilter::fromText(QStringLiteral("Order.É"), Qt::CaseSensitive);
    const auto again = MessageFilter::parse(filter.expression());
    QVERIFY(again);
    for (const MessageFilter &same : {filter, *again}) {
        QVERIFY(found(same, textMessage("an Order.É")));
        QVERIFY(!found(same, textMessage("an order.é")));
        QVERIFY(!found(same, textMessage("an OrderxÉ")));
    }
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
    QTEST(found(MessageFilter::fromText(needle), message), "found");
    QTEST(found(*MessageFilter::fromPattern(QRegularExpression::escape(needle)), message), "found");
}

QTEST_GUILESS_MAIN(TestMessageFilter)
#include "tst_messagefilter.moc"
