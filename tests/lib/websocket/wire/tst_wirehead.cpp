// SPDX-License-Identifier: MIT
#include <QTest>

#include "websocket/wire/handshake/httphead.h"

using namespace wsw;
using wire::HeadError;
using wire::HeadReader;
using wire::HttpHead;

namespace {

using Fields = HeaderFields;

constexpr qint64 roomy = 4096;

/// What came of a head that was fed in pieces of these sizes (the last one again and again).
struct Reading
{
    std::optional<HttpHead> head;
    std::optional<HeadError> error;
    qsizetype taken = 0;
};

Reading read(const QByteArray &bytes, const QList<qsizetype> &sizes, qint64 maxSize = roomy)
{
    HeadReader reader(maxSize);
    Reading reading;
    qsizetype offset = 0;
    for (qsizetype i = 0; offset < bytes.size() && !reader.isComplete() && !reader.error(); ++i) {
        const qsizetype size = std::min(sizes.at(std::min(i, sizes.size() - 1)), bytes.size() - offset);
        const qsizetype taken = reader.feed(QByteArrayView(bytes).sliced(offset, size));
        reading.taken += taken;
        offset += size;
    }
    if (reader.isComplete())
        reading.head = reader.head();
    reading.error = reader.error();
    return reading;
}

/// Whole, byte by byte, and cut in two at every position.
QList<QList<qsizetype>> waysToCut(const QByteArray &bytes)
{
    QList<QList<qsizetype>> ways{{bytes.size()}, {1}};
    for (qsizetype cut = 1; cut < bytes.size(); ++cut)
        ways.append({cut, bytes.size()});
    return ways;
}

} // namespace

/// RFC 9112 sections 2 to 5, as the opening handshake needs them (RFC 6455 section 4).
class TestWireHead : public QObject
{
    Q_OBJECT

private slots:
    void takes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("startLine");
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<qsizetype>("rest");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &startLine,
                            const Fields &fields,
                            qsizetype rest = 0) { QTest::newRow(name) << bytes << startLine << fields << rest; };
        row("no fields", "GET / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1", {});
        row("fields in order, names as written", "X y\r\nb: 1\r\nA: 2\r\n\r\n", "X y", {{"b", "1"}, {"A", "2"}});
        row("repeated fields", "X\r\na: 1\r\nA: 2\r\na: 1\r\n\r\n", "X", {{"a", "1"}, {"A", "2"}, {"a", "1"}});
        row("spaces and tabs around a value", "X\r\na: \t 1 2\t \r\n\r\n", "X", {{"a", "1 2"}});
        row("no value", "X\r\na:\r\nb: \r\n\r\n", "X", {{"a", ""}, {"b", ""}});
        row("colons in a value", "X\r\nHost: [::1]:80\r\n\r\n", "X", {{"Host", "[::1]:80"}});
        row("a value beyond ASCII", "X\r\na: \xc3\xa4\xff\r\n\r\n", "X", {{"a", "\xc3\xa4\xff"}});
        row("every character of a token", "X\r\n!#$%&'*+-.^_`|~09azAZ: v\r\n\r\n", "X",
            {{"!#$%&'*+-.^_`|~09azAZ", "v"}});
        row("bytes behind the head are left", "X\r\na: 1\r\n\r\n\x81\x01\r\n\r\n", "X", {{"a", "1"}}, 6);
        row("what looks wrong behind the head is left", "X\r\n\r\n\n\n\n", "X", {}, 3);
    }

    void takes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, startLine);
        QFETCH(const Fields, fields);
        QFETCH(const qsizetype, rest);
        const QList<QList<qsizetype>> ways = waysToCut(bytes);
        for (const QList<qsizetype> &way : ways) {
            const Reading reading = read(bytes, way);
            QVERIFY(!reading.error);
            QVERIFY(reading.head);
            QCOMPARE(reading.head->startLine, startLine);
            QCOMPARE(reading.head->fields, fields);
            QCOMPARE(reading.head->raw, bytes.chopped(rest));
            QCOMPARE(reading.taken, bytes.size() - rest);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *name, const QByteArray &bytes, qsizetype offset) {
            QTest::newRow(name) << bytes << offset;
        };
        row("9112 2.2 bare LF behind the first line", "GET /\na: 1\r\n\r\n", 5);
        row("9112 2.2 bare LF behind a field", "X\r\na: 1\nb: 2\r\n\r\n", 7);
        row("9112 2.2 bare LF ends the head", "X\r\na: 1\r\n\n", 9);
        row("9112 2.2 nothing but LF", "\n", 0);
        row("9112 2.2 two bare LF: the first one counts", "X\na: 1\nb: 2\r\n\r\n", 1);
        row("9112 2.2 bare CR in a field", "X\r\na: 1\rb: 2\r\n\r\n", 5);
        row("9112 2.2 bare CR in the first line", "X\ry\r\n\r\n", 0);
        row("9112 5.2 a folded line", "X\r\na: 1\r\n b\r\n\r\n", 9);
        row("9112 5.2 a line folded with a tab", "X\r\na: 1\r\n\tb: 2\r\n\r\n", 9);
        row("9112 5.2 a folded first field", "X\r\n a: 1\r\n\r\n", 3);
        row("9112 5.1 a space before the colon", "X\r\na : 1\r\n\r\n", 3);
        row("9112 5.1 no name", "X\r\n: 1\r\n\r\n", 3);
        row("9112 5.1 no colon", "X\r\na: 1\r\nabc\r\n\r\n", 9);
        row("9110 5.6.2 a separator in a name", "X\r\na(b): 1\r\n\r\n", 3);
        row("9110 5.6.2 a name beyond ASCII", "X\r\n\xc3\xa4: 1\r\n\r\n", 3);
        row("9110 5.5 NUL in a value", QByteArray("X\r\na: 1\0002\r\n\r\n", 13), 5);
        row("9110 5.5 NUL in a name", QByteArray("X\r\na\0: 1\r\n\r\n", 12), 3);
        row("9112 3 NUL in the first line", QByteArray("GET \0 HTTP/1.1\r\n\r\n", 18), 0);
        row("9110 5.5 DEL in a value", "X\r\na: \x7f\r\n\r\n", 5);
        row("9110 5.5 escape in a value", "X\r\na: \x1b[0m\r\n\r\n", 5);
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qsizetype, offset);
        const QString what = read(bytes, {bytes.size()}).error.value_or(HeadError()).what;
        QVERIFY(!what.isEmpty());
        const QList<QList<qsizetype>> ways = waysToCut(bytes);
        for (const QList<qsizetype> &way : ways) {
            const Reading reading = read(bytes, way);
            QVERIFY(reading.error);
            QVERIFY(!reading.head);
            QCOMPARE(reading.error->kind, HeadError::Kind::Malformed);
            QCOMPARE(reading.error->offset, offset);
            QCOMPARE(reading.error->what, what);
        }
    }

    void limitsItsSize_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("fits");
        const QByteArray head = "GET / HTTP/1.1\r\na: ";
        QTest::newRow("exactly the limit") << head + QByteArray(100 - head.size() - 4, 'x') + "\r\n\r\n" << true;
        QTest::newRow("one above the limit") << head + QByteArray(101 - head.size() - 4, 'x') + "\r\n\r\n" << false;
        QTest::newRow("never ends") << QByteArray(5000, 'x') << false;
        QTest::newRow("many fields") << head + QByteArray("x\r\na: ").repeated(50) << false;
        QTest::newRow("wrong above the limit") << head + QByteArray(200, 'x') + "\n\n" << false;
        QTest::newRow("the limit, and more behind it")
            << head + QByteArray(100 - head.size() - 4, 'x') + "\r\n\r\nfollows" << true;
    }

    void limitsItsSize()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, fits);
        const QList<QList<qsizetype>> ways = waysToCut(bytes.left(300));
        for (const QList<qsizetype> &way : ways) {
            const Reading reading = read(bytes, way, 100);
            QCOMPARE(reading.head.has_value(), fits);
            QCOMPARE(reading.error.has_value(), !fits);
            if (fits)
                continue;
            QCOMPARE(reading.error->kind, HeadError::Kind::TooLong);
            QCOMPARE(reading.error->offset, qsizetype(100));
        }
    }

    void keepsNoMoreThanTheLimit()
    {
        HeadReader reader(1000);
        reader.feed(QByteArray(1'000'000, 'x'));
        QVERIFY(reader.size() <= 1001);
        QVERIFY(reader.error());
        reader.feed(QByteArray(1'000'000, 'x'));
        QVERIFY(reader.size() <= 1001);
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArrayList>("parts");
        QTest::newRow("9110 5.6.1 one") << QByteArray("a") << QByteArrayList{"a"};
        QTest::newRow("9110 5.6.1 spaces") << QByteArray(" a ,\tb ") << QByteArrayList{"a", "b"};
        QTest::newRow("9110 5.6.1 empty elements") << QByteArray(",, a,,b,") << QByteArrayList{"a", "b"};
        QTest::newRow("9110 5.6.1 nothing") << QByteArray(" , ") << QByteArrayList{};
        QTest::newRow("9110 5.6.4 a comma in quotes")
            << QByteArray("a;b=\"1,2\",c") << QByteArrayList{"a;b=\"1,2\"", "c"};
        QTest::newRow("9110 5.6.4 an escaped quote")
            << QByteArray("a=\"\\\",\",b") << QByteArrayList{"a=\"\\\",\"", "b"};
        QTest::newRow("9110 5.6.4 quotes that never end") << QByteArray("a=\"b,c") << QByteArrayList{"a=\"b,c"};
        QTest::newRow("9110 5.6.4 ends in a backslash") << QByteArray("a=\"b\\") << QByteArrayList{"a=\"b\\"};
    }

    void lists()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArrayList, parts);
        QCOMPARE(wire::splitList(value), parts);
    }

    void findsFields()
    {
        const Reading reading = read("X\r\nUpgrade: h2c\r\nA: 1\r\nupgrade: foo, WebSocket\r\n\r\n", {1});
        QVERIFY(reading.head);
        QCOMPARE(reading.head->count("UPGRADE"), 2);
        QCOMPARE(reading.head->value("upgrade"), QByteArray("h2c"));
        QCOMPARE(reading.head->list("Upgrade"), (QByteArrayList{"h2c", "foo", "WebSocket"}));
        QVERIFY(reading.head->hasToken("Upgrade", "websocket"));
        QVERIFY(!reading.head->hasToken("Upgrade", "web"));
        QCOMPARE(reading.head->count("missing"), 0);
        QVERIFY(reading.head->value("missing").isNull());
    }
};

QTEST_GUILESS_MAIN(TestWireHead)
#include "tst_wirehead.moc"
