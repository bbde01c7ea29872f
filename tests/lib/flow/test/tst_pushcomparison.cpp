// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QTest>

#include "flow/test/file/flowtestjson.h"
#include "flow/test/pushcomparison.h"

using namespace wsw;

class TestPushComparison : public QObject
{
    Q_OBJECT

private slots:
    void content_data();
    void content();
    void target_data();
    void target();
    void time_data();
    void time();
    void lists_data();
    void lists();
    void jsonPointerAndNode();
    void brokenPattern();
    void patternsAreBounded();
};

namespace {

using Kind = FlowTestDifference::Kind;

FlowTestPushed pushed(const QByteArray &content, const QString &client = {}, FlowTestTime time = 0,
                      MessageKind kind = MessageKind::Text)
{
    return {time, {QStringLiteral("push"), client, kind, content}};
}

FlowTestPush expectedText(const QString &text)
{
    FlowTestPush push;
    push.content = text;
    return push;
}

/// From the form in files.
FlowTestPush expectedPush(const QByteArray &json)
{
    const auto test = parseFlowTest("{\"id\":\"t\",\"expect\":{\"pushes\":[" + json + "]}}");
    if (!test)
        qFatal("%s", qPrintable(test.error().message));
    return test->expect.pushes->first();
}

} // namespace

void TestPushComparison::content_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("binary");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const QByteArray &expected, const QByteArray &actual, bool same,
                        bool binary = false) { QTest::newRow(name) << expected << actual << binary << same; };
    row("text", R"({"content":"订单号: 5"})", "订单号: 5", true);
    row("other text", R"({"content":"a"})", "a ", false);
    row("text, but binary", R"({"content":"a"})", "a", false, true);
    row("JSON", R"({"match":"json","content":{"a":1,"b":[2]}})", R"({ "b": [2.0], "a": 1 })", true);
    row("JSON number", R"({"match":"json","content":7})", "7", true);
    row("JSON text", R"({"match":"json","content":"x"})", "\"x\"", true);
    row("JSON null", R"({"match":"json","content":null})", "null", true);
    row("more than the JSON", R"({"match":"json","content":{"a":1}})", R"({"a":1,"b":2})", false);
    row("no JSON", R"({"match":"json","content":{"a":1}})", "{a:1}", false);
    row("two values are no JSON", R"({"match":"json","content":1})", "1,2", false);
    row("subset", R"({"match":"json-subset","content":{"a":{"b":1}}})", R"({"a":{"b":1,"c":2},"d":3})", true);
    row("no subset", R"({"match":"json-subset","content":{"a":1}})", R"({"b":1})", false);
    row("pattern", R"({"match":"pattern","content":"^\\d+$"})", "42", true);
    row("pattern somewhere", R"({"match":"pattern","content":"b"})", "abc", true);
    row("no pattern", R"({"match":"pattern","content":"^\\d+$"})", "42x", false);
    row("base64", R"({"match":"base64","content":"AAH/"})", QByteArray("\x00\x01\xff", 3), true, true);
    row("other bytes", R"({"match":"base64","content":"AAH/"})", QByteArray("\x00\x01", 2), false, true);
    row("binary, but text", R"({"match":"base64","content":"YQ=="})", "a", false);
    row("anything", R"({"match":"anything"})", "a", true);
    row("any binary", R"({"match":"anything"})", "a", true, true);
}

void TestPushComparison::content()
{
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, actual);
    QFETCH(const bool, binary);
    QFETCH(const bool, same);
    const auto differences =
        comparePush(expectedPush(expected), pushed(actual, {}, 0, binary ? MessageKind::Binary : MessageKind::Text));
    QCOMPARE(differences.isEmpty(), same);
    for (const FlowTestDifference &difference : differences) {
        QCOMPARE(difference.kind, Kind::Push);
        QVERIFY(!difference.message.isEmpty());
        QCOMPARE(difference.nodeId, QStringLiteral("push"));
        QVERIFY(!difference.expected.isEmpty() || !difference.actual.isEmpty());
    }
}

void TestPushComparison::target_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("client");
    QTest::addColumn<bool>("same");
    QTest::newRow("any, one") << FlowTestPush::toAny << QStringLiteral("1") << true;
    QTest::newRow("any, all") << FlowTestPush::toAny << QString() << true;
    QTest::newRow("all") << FlowTestPush::toAll << QString() << true;
    QTest::newRow("one") << QStringLiteral("1") << QStringLiteral("1") << true;
    QTest::newRow("another") << QStringLiteral("1") << QStringLiteral("2") << false;
    QTest::newRow("one, all") << QStringLiteral("1") << QString() << false;
    QTest::newRow("all, one") << FlowTestPush::toAll << QStringLiteral("1") << false;
}

void TestPushComparison::target()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, client);
    QFETCH(const bool, same);
    FlowTestPush push = expectedText(QStringLiteral("x"));
    push.target = expected;
    QCOMPARE(comparePush(push, pushed("x", client)).isEmpty(), same);
}

void TestPushComparison::time_data()
{
    QTest::addColumn<std::optional<FlowTestTime>>("from");
    QTest::addColumn<std::optional<FlowTestTime>>("to");
    QTest::addColumn<FlowTestTime>("time");
    QTest::addColumn<bool>("same");
    using Time = std::optional<FlowTestTime>;
    const auto row = [](const char *name, Time from, Time to, FlowTestTime time, bool same) {
        QTest::newRow(name) << from << to << time << same;
    };
    row("at any time", {}, {}, 5, true);
    row("just from", 5, {}, 5, true);
    row("before", 5, {}, 4, false);
    row("just to", {}, 5, 5, true);
    row("behind", {}, 5, 6, false);
    row("within", 4, 6, 5, true);
    row("exactly", 5, 5, 5, true);
}

void TestPushComparison::time()
{
    QFETCH(const std::optional<FlowTestTime>, from);
    QFETCH(const std::optional<FlowTestTime>, to);
    QFETCH(const FlowTestTime, time);
    QFETCH(const bool, same);
    FlowTestPush push = expectedText(QStringLiteral("x"));
    push.from = from;
    push.to = to;
    const auto differences = comparePush(push, pushed("x", {}, time));
    QCOMPARE(differences.isEmpty(), same);
    if (!same)
        QCOMPARE(differences.first().time, std::optional(time));
}

void TestPushComparison::lists_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<bool>("others");
    QTest::addColumn<QList<int>>("kinds");
    const auto row = [](const char *name, const char *expected, const char *actual, const QList<Kind> &kinds,
                        bool others = false) {
        QList<int> numbers;
        for (const Kind kind : kinds)
            numbers.append(int(kind));
        QTest::newRow(name) << QString::fromLatin1(expected) << QString::fromLatin1(actual) << others << numbers;
    };
    row("the same", "abc", "abc", {});
    row("nothing", "", "", {});
    row("one missing", "abc", "ac", {Kind::Missing});
    row("one too many", "ac", "abc", {Kind::Unexpected});
    row("one differs", "abc", "axc", {Kind::Push});
    row("another order", "ab", "ba", {Kind::Unexpected, Kind::Missing});
    row("among others", "ac", "xabcy", {}, true);
    row("missing among others", "ab", "xa", {Kind::Missing}, true);
}

void TestPushComparison::lists()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, actual);
    QFETCH(const bool, others);
    QFETCH(const QList<int>, kinds);
    QList<FlowTestPush> expectedList;
    for (const QChar letter : expected)
        expectedList.append(expectedText(QString(letter)));
    QList<FlowTestPushed> actualList;
    for (const QChar letter : actual)
        actualList.append(pushed(QString(letter).toUtf8()));
    QList<int> found;
    for (const FlowTestDifference &difference : comparePushes(expectedList, actualList, others))
        found.append(int(difference.kind));
    QCOMPARE(found, kinds);
}

void TestPushComparison::jsonPointerAndNode()
{
    const auto differences =
        comparePushes({expectedPush(R"({"match":"json","content":{"order":{"id":5,"items":["a","b"]}}})")},
                      {pushed(R"({"order":{"id":"5","items":["a","c"]}})", {}, 1500)}, false);
    QCOMPARE(differences.size(), 2);
    QCOMPARE(differences.first().pointer, QStringLiteral("/order/id"));
    QCOMPARE(differences.first().expected, QStringLiteral("5"));
    QCOMPARE(differences.first().actual, QStringLiteral("\"5\""));
    QCOMPARE(differences.first().nodeId, QStringLiteral("push"));
    QCOMPARE(differences.first().time, std::optional<FlowTestTime>(1500));
    QVERIFY(differences.first().message.startsWith(QLatin1String("Push 1:")));
    QCOMPARE(differences.last().pointer, QStringLiteral("/order/items/1"));
}

void TestPushComparison::brokenPattern()
{
    const auto differences =
        checkExpectedPushes({expectedText(QStringLiteral("(")), expectedPush(R"({"match":"pattern","content":"a(b"})"),
                             expectedPush(R"({"match":"pattern","content":"a|b"})")});
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().kind, Kind::Setup);
    QVERIFY2(differences.first().message.contains(QLatin1String("push 2")), qPrintable(differences.first().message));
}

void TestPushComparison::patternsAreBounded()
{
    // Without a limit this one takes 2^40 steps.
    const FlowTestPush push = expectedPush(R"({"match":"pattern","content":"^(a+)+$"})");
    QVERIFY(!comparePush(push, pushed(QByteArray(40, 'a') + 'b')).isEmpty());
}

QTEST_APPLESS_MAIN(TestPushComparison)
#include "tst_pushcomparison.moc"
