// SPDX-License-Identifier: MIT
#include <QTest>

#include "message/inspect/jsonplaces.h"

using namespace wsw;

class TestJsonPlaces : public QObject
{
    Q_OBJECT

private slots:
    void find_data();
    void find();
    void noJson();
    void longLists();
};

void TestJsonPlaces::find_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<TextPosition>("place");
    const QByteArray json = "{\n  \"é服\": [1, {\"a/b\": 2}],\r\n  \"x\": 3, \"x\":\n4, \"m~n\": {}\n}";
    const auto row = [&](const char *name, const char *pointer, const TextPosition &place) {
        QTest::newRow(name) << json << QString::fromUtf8(pointer) << place;
    };
    row("the whole", "", {1, 1});
    row("a list behind characters of several bytes", "/é服", {2, 9});
    row("an element", "/é服/1", {2, 13});
    row("escaped slash", "/é服/1/a~1b", {2, 21});
    row("the last of two", "/x", {4, 1});
    row("escaped tilde", "/m~0n", {4, 11});
    row("a missing member: its object", "/m~0n/y", {4, 11});
    row("beyond a list's end: the list", "/é服/7", {2, 9});
    row("no index", "/é服/first", {2, 9});
    row("into a number: the number", "/x/y/z", {4, 1});
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"a\":1}") << QStringLiteral("/a")
                                     << TextPosition{1, 6};
}

void TestJsonPlaces::find()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, pointer);
    QFETCH(const TextPosition, place);
    const auto found = JsonPlaces(json).find(pointer);
    QVERIFY(found);
    QCOMPARE(found->line, place.line);
    QCOMPARE(found->column, place.column);
}

void TestJsonPlaces::noJson()
{
    QVERIFY(!JsonPlaces("{").find(QString()));
    QVERIFY(!JsonPlaces(QByteArray()).find(QString()));
}

void TestJsonPlaces::longLists()
{
    QByteArray json = "[";
    for (int i = 0; i < 5000; ++i)
        json += i == 0 ? "0" : ",\n0";
    const JsonPlaces places(json + ']');
    QCOMPARE(places.find(QStringLiteral("/4321"))->line, 4322);
}

QTEST_APPLESS_MAIN(TestJsonPlaces)
#include "tst_jsonplaces.moc"
