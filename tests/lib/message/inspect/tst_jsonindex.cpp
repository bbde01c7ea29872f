// SPDX-License-Identifier: MIT
#include <QTest>

#include "message/inspect/jsonindex.h"

using namespace wsw;

namespace {

std::shared_ptr<const JsonIndex> indexOf(const QByteArray &json)
{
    return JsonIndex::build(json).value_or(nullptr);
}

QByteArray numbers(int count)
{
    QByteArray json("[");
    for (int i = 0; i < count; ++i)
        json += (i > 0 ? "," : "") + QByteArray::number(i);
    return json + ']';
}

} // namespace

class TestJsonIndex : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsWritten();
    void types_data();
    void types();
    void broken_data();
    void broken();
    void tooDeep();
    void stops();
    void largeArrays();
    void childAtOffsets();
    void strings_data();
    void strings();
    void pathSteps_data();
    void pathSteps();
    void finds_data();
    void finds();
    void findsAtMost();
    void pretty_data();
    void pretty();
};

void TestJsonIndex::keepsWhatIsWritten()
{
    const auto index = indexOf(R"( {"b" : 123456789012345678901234567890 ,"a":1.10, "a": [ ], "": {}} )");
    QVERIFY(index);
    QCOMPARE(index->childCount(index->root()), 4);
    const QList<JsonNode> children = index->children(index->root(), 0, 10);
    QStringList shown;
    for (const JsonNode &child : children)
        shown += QString::fromUtf8(index->keyText(child).toByteArray() + '=' + index->valueText(child).toByteArray());
    QCOMPARE(shown, QStringList({QStringLiteral("b=123456789012345678901234567890"), QStringLiteral("a=1.10"),
                                 QStringLiteral("a=[ ]"), QStringLiteral("={}")}));
    QVERIFY(index->isEmpty(children.at(2)));
    QVERIFY(index->isEmpty(children.at(3)));
    QVERIFY(!index->isEmpty(index->root()));
}

void TestJsonIndex::types_data()
{
    using Type = JsonNode::Type;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("type");
    QTest::newRow("object") << QByteArray("{}") << int(Type::Object);
    QTest::newRow("array") << QByteArray(" []\n") << int(Type::Array);
    QTest::newRow("array of one") << QByteArray("[1]") << int(Type::Array);
    QTest::newRow("string") << QByteArray("\"a\"") << int(Type::String);
    QTest::newRow("number") << QByteArray("-0.5e+10") << int(Type::Number);
    QTest::newRow("true") << QByteArray("true") << int(Type::Boolean);
    QTest::newRow("false") << QByteArray("false") << int(Type::Boolean);
    QTest::newRow("null") << QByteArray("null") << int(Type::Null);
}

void TestJsonIndex::types()
{
    QFETCH(const QByteArray, json);
    const auto index = indexOf(json);
    QVERIFY(index);
    QTEST(int(index->root().type), "type");
    QCOMPARE(index->valueText(index->root()).toByteArray(), json.trimmed());
}

void TestJsonIndex::broken_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &json, const char *says) {
        QTest::newRow(name) << json << QString::fromLatin1(says);
    };
    row("empty", "", "line 1, column 1");
    row("cut object", "{\"a\":1", "line 1, column 7");
    row("cut string", "[\"a", "line 1, column 2");
    row("cut in an escape", "[\"\\", "not valid JSON");
    row("second line", "[1,\n2,]", "line 2, column 3");
    row("single quotes", "{'a':1}", "line 1, column 2");
    row("no colon", "{\"a\" 1}", "line 1, column 6");
    row("more behind", "{} {}", "line 1, column 4");
    row("wrong bracket", "[1}", "not valid JSON");
    row("leading zero", "[01]", "not valid JSON");
    row("half a number", "[1.]", "not valid JSON");
    row("word", "[truth]", "not valid JSON");
    row("control character", "[\"a\nb\"]", "not valid JSON");
    row("bad escape", "[\"\\x\"]", "not valid JSON");
    row("invalid UTF-8", "[\"\xff\"]", "not valid UTF-8");
    row("only opened", QByteArray(100000, '['), "nested more than 512 levels");
}

void TestJsonIndex::broken()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, says);
    const auto index = JsonIndex::build(json);
    QVERIFY(!index);
    QCOMPARE(index.error().code, ErrorCode::InvalidJson);
    QVERIFY2(index.error().message.contains(says), qPrintable(index.error().message));
}

void TestJsonIndex::tooDeep()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(indexOf(nested(JsonIndex::maxDepth)));
    QVERIFY(!indexOf(nested(JsonIndex::maxDepth + 1)));
}

void TestJsonIndex::stops()
{
    const auto index = JsonIndex::build(numbers(1000000), [] { return false; });
    QVERIFY(!index);
    QCOMPARE(index.error().code, ErrorCode::Stopped);
}

void TestJsonIndex::largeArrays()
{
    const auto index = indexOf("{\"before\":[0],\"list\":" + numbers(12345) + ",\"after\":[]}");
    QVERIFY(index);
    const QList<JsonNode> members = index->children(index->root(), 0, 5);
    QCOMPARE(members.size(), 3);
    const JsonNode &list = members.at(1);
    QCOMPARE(index->childCount(list), 12345);
    for (const qint64 wanted : {0, 1, 999, 1000, 1001, 7654, 12344}) {
        const QList<JsonNode> found = index->children(list, wanted, 1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(index->valueText(found.first()).toByteArray(), QByteArray::number(wanted));
        QCOMPARE(index->childAt(list, found.first().begin), wanted);
    }
    QCOMPARE(index->children(list, 12000, 1000).size(), 345);
    QVERIFY(index->children(list, 12345, 1).isEmpty());
    QCOMPARE(index->keyText(members.at(2)).toByteArray(), QByteArray("after"));
}

void TestJsonIndex::childAtOffsets()
{
    const QByteArray json = R"({"a":[1,2],"b":{"c":"x"}})";
    const auto index = indexOf(json);
    QCOMPARE(index->childAt(index->root(), json.indexOf('2')), 0);
    QCOMPARE(index->childAt(index->root(), json.indexOf('x')), 1);
    QCOMPARE(index->childAt(index->root(), json.size() - 1), -1);
}

void TestJsonIndex::strings_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("plain") << QByteArray("a b") << QStringLiteral("a b");
    QTest::newRow("escapes") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QStringLiteral("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode") << QByteArray(R"(\u00e9\ud83d\ude00)") << QStringLiteral("é😀");
    QTest::newRow("UTF-8") << QByteArray("服务端") << QStringLiteral("服务端");
    QTest::newRow("lone surrogate") << QByteArray(R"(a\ud83d)") << QStringLiteral("a\uFFFD");
}

void TestJsonIndex::strings()
{
    QFETCH(const QByteArray, written);
    QTEST(jsonString(written), "meaning");
}

void TestJsonIndex::pathSteps_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("step");
    QTest::newRow("name") << QStringLiteral("a_1") << QStringLiteral(".a_1");
    QTest::newRow("Chinese") << QStringLiteral("名") << QStringLiteral(".名");
    QTest::newRow("space") << QStringLiteral("b c") << QStringLiteral("['b c']");
    QTest::newRow("digit first") << QStringLiteral("1a") << QStringLiteral("['1a']");
    QTest::newRow("empty") << QString() << QStringLiteral("['']");
    QTest::newRow("quotes") << QStringLiteral("a'b\\") << QStringLiteral("['a\\'b\\\\']");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("['a\\u000ab']");
}

void TestJsonIndex::pathSteps()
{
    QFETCH(const QString, name);
    QTEST(jsonPathStep(name), "step");
}

void TestJsonIndex::finds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("places");
    const QByteArray json = R"({"Name":"é \u0041nna","b":[ "name",17, true ]})";
    const qint64 first = json.indexOf("\"é");
    QTest::newRow("keys and values") << json << QStringLiteral("NAME")
                                     << QList<qint64>{first, qint64(json.lastIndexOf("\"name"))};
    QTest::newRow("meaning of an escape") << json << QStringLiteral("anna") << QList<qint64>{first};
    QTest::newRow("number") << json << QStringLiteral("17") << QList<qint64>{qint64(json.indexOf("17"))};
    QTest::newRow("word") << json << QStringLiteral("true") << QList<qint64>{qint64(json.indexOf("true"))};
    QTest::newRow("no structure") << json << QStringLiteral("[") << QList<qint64>();
    QTest::newRow("once where key and value have it")
        << QByteArray(R"({"ab" : "ab"})") << QStringLiteral("ab") << QList<qint64>{8};
    QTest::newRow("key of an object") << QByteArray(R"({"ab":{"c":1}})") << QStringLiteral("ab") << QList<qint64>{6};
    QTest::newRow("nothing asked") << json << QString() << QList<qint64>();
    QTest::newRow("quote within") << QByteArray(R"(["a\"b","c"])") << QStringLiteral("a\"b") << QList<qint64>{1};
}

void TestJsonIndex::finds()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, text);
    const auto index = indexOf(json);
    QVERIFY(index);
    QTEST(findInJson(*index, text, 100), "places");
}

void TestJsonIndex::findsAtMost()
{
    const auto index = indexOf(numbers(20000));
    QCOMPARE(findInJson(*index, QStringLiteral("1"), 10).size(), 10);
    QVERIFY(findInJson(*index, QStringLiteral("19999"), 10, [] { return false; }).isEmpty());
}

void TestJsonIndex::pretty_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("sorted");
    QTest::addColumn<QByteArray>("laidOut");
    QTest::newRow("as sent") << QByteArray(R"({"b":[1,{}],"a":1.0})") << false
                             << QByteArray("{\n  \"b\": [\n    1,\n    {}\n  ],\n  \"a\": 1.0\n}");
    QTest::newRow("by key") << QByteArray(R"({"b":1,"a":2,"b":0})") << true
                            << QByteArray("{\n  \"a\": 2,\n  \"b\": 1,\n  \"b\": 0\n}");
    QTest::newRow("empty") << QByteArray("{ }") << true << QByteArray("{}");
    QTest::newRow("scalar") << QByteArray(" 12 ") << true << QByteArray("12");
}

void TestJsonIndex::pretty()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, sorted);
    QTEST(prettyJson(*indexOf(json), sorted), "laidOut");
}

QTEST_GUILESS_MAIN(TestJsonIndex)
#include "tst_jsonindex.moc"
