// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include "flow/expression/value.h"
#include "flow/test/jsondifference.h"

using namespace wsw;

class TestJsonDifference : public QObject
{
    Q_OBJECT

private slots:
    void differences_data();
    void differences();
    void atMost();
    void deep();
};

namespace {

QJsonValue value(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().first();
}

QString shown(const QJsonValue &value)
{
    return value.isUndefined() ? QStringLiteral("-") : valueJson(value);
}

} // namespace

void TestJsonDifference::differences_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("actual");
    QTest::addColumn<bool>("subset");
    QTest::addColumn<QStringList>("differences");
    const auto row = [](const char *name, const char *expected, const char *actual, const QStringList &differences,
                        bool subset = false) {
        QTest::newRow(name) << QByteArray(expected) << QByteArray(actual) << subset << differences;
    };
    row("the same", R"({"a":[1,{"b":null}]})", R"({"a":[1,{"b":null}]})", {});
    row("order of keys", R"({"a":1,"b":2})", R"({"b":2,"a":1})", {});
    row("5 is 5.0", "5", "5.0", {});
    row("beyond 2^53", "9007199254740993", "9007199254740992",
        {QStringLiteral(": 9007199254740993 / 9007199254740992")});
    row("5 is not a text", "5", "\"5\"", {QStringLiteral(": 5 / \"5\"")});
    row("null is not missing", R"({"a":null})", "{}", {QStringLiteral("/a: null / -")});
    row("false is not 0", "false", "0", {QStringLiteral(": false / 0")});
    row("members", R"({"a":1,"b":2})", R"({"a":3,"c":4})",
        {QStringLiteral("/a: 1 / 3"), QStringLiteral("/b: 2 / -"), QStringLiteral("/c: - / 4")});
    row("escaped", R"({"a/b~":1})", R"({"a/b~":2})", {QStringLiteral("/a~1b~0: 1 / 2")});
    row("list", "[1,2,3]", "[1,3]", {QStringLiteral("/1: 2 / 3"), QStringLiteral("/2: 3 / -")});
    row("longer list", "[1]", "[1,2]", {QStringLiteral("/1: - / 2")});
    row("other type", R"({"a":[]})", R"({"a":{}})", {QStringLiteral("/a: [] / {}")});
    row("subset", R"({"a":{"b":1}})", R"({"a":{"b":1,"c":2},"d":3})", {}, true);
    row("no subset", R"({"a":{"b":1}})", R"({"a":{"c":1}})", {QStringLiteral("/a/b: 1 / -")}, true);
    row("subset in a list", R"([{"a":1},{}])", R"([{"a":1,"b":2},{"c":3}])", {}, true);
    row("a list is no subset of a longer one", "[1]", "[1,2]", {QStringLiteral("/1: - / 2")}, true);
}

void TestJsonDifference::differences()
{
    QFETCH(const QByteArray, expected);
    QFETCH(const QByteArray, actual);
    QFETCH(const bool, subset);
    QFETCH(const QStringList, differences);
    QStringList found;
    for (const JsonDifference &difference :
         jsonDifferences(value(expected), value(actual), subset ? JsonComparison::Subset : JsonComparison::Equal))
        found.append(QStringLiteral("%1: %2 / %3")
                         .arg(difference.pointer, shown(difference.expected), shown(difference.actual)));
    QCOMPARE(found, differences);
}

void TestJsonDifference::atMost()
{
    QJsonArray zeros;
    QJsonArray ones;
    for (int i = 0; i < 1000; ++i) {
        zeros.append(0);
        ones.append(1);
    }
    QCOMPARE(jsonDifferences(zeros, ones, JsonComparison::Equal, 7).size(), 7);
}

void TestJsonDifference::deep()
{
    const QByteArray open(500, '[');
    const QByteArray close(500, ']');
    const auto found = jsonDifferences(value(open + '1' + close), value(open + '2' + close), JsonComparison::Equal);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().pointer.count(QLatin1Char('/')), 500);
}

QTEST_APPLESS_MAIN(TestJsonDifference)
#include "tst_jsondifference.moc"
