// SPDX-License-Identifier: MIT
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "message/json/jsonpath.h"

using namespace Qt::StringLiterals;
using namespace wsw;

namespace {

QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().first();
}

QByteArray text(const QList<QJsonValue> &values)
{
    QJsonArray array;
    for (const QJsonValue &value : values)
        array.append(value);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

class JsonPathTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void refuses_data();
    void refuses();
    void findsDeepDown();
};

void JsonPathTest::finds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("found");
    const QByteArray store = R"({"o":{"id":7,"j j":{"k.k":3}},"a":[0,1,2,3,4,5,6],"'":{"@":2},"ü":"é","e":[]})";
    const auto row = [](const char *path, const QByteArray &document, const char *found) {
        QTest::newRow(path) << QString::fromUtf8(path) << document << QByteArray(found);
    };
    row("$", "5", "[5]");
    row("$.o.id", store, "[7]");
    row("$.o['j j']", store, R"([{"k.k":3}])");
    row("$.o['j j']['k.k']", store, "[3]");
    row("$.o[\"j j\"][\"k.k\"]", store, "[3]");
    row("$[\"'\"][\"@\"]", store, "[2]");
    row("$['\\'']['\\u0040']", store, "[2]");
    row("$.ü", store, R"(["é"])");
    row("$['\\u00fc']", store, R"(["é"])");
    row("$['\\uD83D\\uDE42']", R"({"🙂":1})", "[1]");
    row("$.a[0]", store, "[0]");
    row("$.a[-1]", store, "[6]");
    row("$.a[7]", store, "[]");
    row("$.a[-8]", store, "[]");
    row("$.a.length", store, "[]");
    row("$.o[0]", store, "[]");
    row("$.missing.deeper", store, "[]");
    row("$.a[1:3]", store, "[1,2]");
    row("$.a[5:]", store, "[5,6]");
    row("$.a[1:5:2]", store, "[1,3]");
    row("$.a[5:1:-2]", store, "[5,3]");
    row("$.a[::-1]", store, "[6,5,4,3,2,1,0]");
    row("$.a[:2]", store, "[0,1]");
    row("$.a[-2:]", store, "[5,6]");
    row("$.a[::0]", store, "[]");
    row("$.a[ 0 , 3 ]", store, "[0,3]");
    row("$.a[0,0]", store, "[0,0]");
    row("$ .a [1 : 3 : 1]", store, "[1,2]");
    row("$.a[*]", store, "[0,1,2,3,4,5,6]");
    row("$.e.*", store, "[]");
    row("$.*", R"({"b":2})", "[2]");
    row("$[*].id", R"([{"id":1},{"x":2},{"id":3}])", "[1,3]");
    row("$..id", R"({"id":1,"a":[{"id":2},{"b":{"id":3}}]})", "[1,2,3]");
    row("$..[0]", "[[1],[2]]", "[[1],1,2]");
    row("$..*", "[[1],2]", "[[1],2,1]");
    row("$.n", R"({"n":null})", "[null]");
}

void JsonPathTest::finds()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, found);
    const Result<JsonPath> parsed = JsonPath::parse(path);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QCOMPARE(text(parsed->values(json(document))), found);
}

void JsonPathTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("column");
    const auto row = [](const char *path, int column) { QTest::newRow(path) << QString::fromUtf8(path) << column; };
    row("", 1);
    row("order.id", 1);
    row(" $", 1);
    row("$ ", 2);
    row("$.", 3);
    row("$..", 4);
    row("$.1", 3);
    row("$.order-id", 8);
    row("$order", 2);
    row("$[", 3);
    row("$[]", 3);
    row("$[0", 4);
    row("$['a]", 3);
    row("$['\\x']", 5);
    row("$['\\uD83D']", 10);
    row("$['\\u12']", 6);
    row("$[01]", 3);
    row("$[-0]", 3);
    row("$[9007199254740992]", 3);
    row("$[a]", 3);
    row("$[?@.price < 10]", 3);
    row("$[0,]", 5);
    row("$[1:2:3:4]", 8);
}

void JsonPathTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(int, column);
    const Result<JsonPath> parsed = JsonPath::parse(path);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(parsed.error().message.contains(u"column %1:"_s.arg(column)), qPrintable(parsed.error().message));
}

void JsonPathTest::findsDeepDown()
{
    const QByteArray deep = QByteArray(500, '[') + "1" + QByteArray(500, ']');
    QCOMPARE(JsonPath::parse(u"$..*"_s)->values(json(deep)).size(), 500);
}

QTEST_GUILESS_MAIN(JsonPathTest)
#include "tst_jsonpath.moc"
