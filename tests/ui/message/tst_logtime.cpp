// SPDX-License-Identifier: MIT
#include <QDateTime>
#include <QTest>

#include "ui/message/log/logtime.h"

using namespace wsw;

class TestLogTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void since_data();
    void since();
    void typed_data();
    void typed();
};

void TestLogTime::since_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("+0.000000 s");
    QTest::newRow("a little") << qint64(12) << QStringLiteral("+0.000012 s");
    QTest::newRow("seconds") << qint64(1'500'000) << QStringLiteral("+1.500000 s");
    QTest::newRow("minutes") << qint64(61'000'001) << QStringLiteral("+1 min 1.000001 s");
    QTest::newRow("hours") << qint64(7'325'000'000) << QStringLiteral("+2 h 2 min 5.000000 s");
    QTest::newRow("clock set back") << qint64(-1'500'000) << QStringLiteral("−1.500000 s");
}

void TestLogTime::since()
{
    QFETCH(const qint64, microseconds);
    QTEST(timeSinceText(microseconds), "text");
}

void TestLogTime::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // local time; empty: no time
    QTest::newRow("minutes") << QStringLiteral("14:05") << QStringLiteral("2026-01-31T14:05:00.000");
    QTest::newRow("one digit") << QStringLiteral(" 9:05 ") << QStringLiteral("2026-01-31T09:05:00.000");
    QTest::newRow("seconds") << QStringLiteral("14:05:30") << QStringLiteral("2026-01-31T14:05:30.000");
    QTest::newRow("parts") << QStringLiteral("14:05:30.250") << QStringLiteral("2026-01-31T14:05:30.250");
    QTest::newRow("date") << QStringLiteral("2025-12-24 14:05:30") << QStringLiteral("2025-12-24T14:05:30.000");
    QTest::newRow("date T") << QStringLiteral("2025-12-24T14:05") << QStringLiteral("2025-12-24T14:05:00.000");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("word") << QStringLiteral("noon") << QString();
    QTest::newRow("no such time") << QStringLiteral("25:00") << QString();
}

void TestLogTime::typed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const qint64 reference = QDateTime(QDate(2026, 1, 31), QTime(3, 4, 5)).toMSecsSinceEpoch() * 1000;
    const auto time = timeOfText(text, reference);
    QCOMPARE(time.has_value(), !expected.isEmpty());
    if (time)
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*time / 1000).toString(Qt::ISODateWithMs), expected);
}

QTEST_GUILESS_MAIN(TestLogTime)
#include "tst_logtime.moc"
