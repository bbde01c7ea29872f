// SPDX-License-Identifier: MIT
#include <QTest>

#include "message/inspect/jwt.h"

using namespace wsw;

namespace {

QByteArray part(const QByteArray &json)
{
    return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray token(const QByteArray &header, const QByteArray &payload, const QByteArray &signature = "c2ln")
{
    return part(header) + '.' + part(payload) + '.' + signature;
}

const QByteArray good = token(R"({"alg":"HS256","typ":"JWT"})", R"({"sub":"é","iat":1769860800,"exp":1769864400.5})");

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void refuses_data();
    void refuses();
    void strangeTimes_data();
    void strangeTimes();
    void finds();
};

void TestJwt::reads()
{
    const std::optional<Jwt> jwt = readJwt(good);
    QVERIFY(jwt);
    QCOMPARE(jwt->algorithm, QStringLiteral("HS256"));
    QCOMPARE(jwt->header, QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    QVERIFY(jwt->payload.contains("é"));
    QCOMPARE(jwt->issued.toMSecsSinceEpoch(), 1769860800000);
    QCOMPARE(jwt->expires.toMSecsSinceEpoch(), 1769864400500);
    QVERIFY(!jwt->validFrom.isValid());
    const std::optional<Jwt> forged = readJwt(token(R"({"alg":"none"})", "{}", ""));
    QVERIFY(forged);
    QCOMPARE(forged->algorithm, QStringLiteral("none"));
}

void TestJwt::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two parts") << part("{\"alg\":\"x\"}") + '.' + part("{}");
    QTest::newRow("four parts") << good + ".a";
    QTest::newRow("no base64") << QByteArray("e%.e30.x");
    QTest::newRow("header is no object") << token("[1]", "{}");
    QTest::newRow("payload is no JSON") << token("{\"alg\":\"x\"}", "hello");
    QTest::newRow("no algorithm") << token("{\"typ\":\"JWT\"}", "{}");
    QTest::newRow("a version") << QByteArray("1.2.3");
}

void TestJwt::refuses()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!readJwt(text));
    QVERIFY(findJwts(text, 10).isEmpty() || text.startsWith(good));
}

void TestJwt::strangeTimes_data()
{
    QTest::addColumn<QByteArray>("expires");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("beyond all years") << QByteArray("1e300");
    QTest::newRow("text") << QByteArray("\"soon\"");
    QTest::newRow("null") << QByteArray("null");
}

void TestJwt::strangeTimes()
{
    QFETCH(const QByteArray, expires);
    const std::optional<Jwt> jwt = readJwt(token(R"({"alg":"x"})", "{\"exp\":" + expires + '}'));
    QVERIFY(jwt);
    QVERIFY(!jwt->expires.isValid());
}

void TestJwt::finds()
{
    const QByteArray text = "{\"token\":\"" + good + "\",\"v\":\"e.1.2\",\"auth\":\"Bearer " + good + "\"}";
    const QList<Jwt> found = findJwts(text, 10);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().position, text.indexOf(good));
    QCOMPARE(found.last().token, good);
    QCOMPARE(findJwts(text, 1).size(), 1);
    QVERIFY(findJwts(good.first(good.lastIndexOf('.') - 10), 1).isEmpty());
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
