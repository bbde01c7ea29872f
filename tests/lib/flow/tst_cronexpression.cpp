// SPDX-License-Identifier: MIT
#include <QTest>
#include <QTimeZone>

#include "flow/clock/cronexpression.h"

using namespace wsw;

namespace {

const QString format = QStringLiteral("yyyy-MM-dd HH:mm:ss");

QDateTime at(const QString &text, const QTimeZone &zone = QTimeZone::utc())
{
    const QDateTime time = QDateTime::fromString(text, format);
    return QDateTime(time.date(), time.time(), zone);
}

} // namespace

class CronExpressionTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNext_data();
    void findsTheNext();
    void refuses_data();
    void refuses();
    void keepsToTheZone_data();
    void keepsToTheZone();
    void doesNotRepeatWhatIsFixed();
    void isAlwaysLater();
};

void CronExpressionTest::findsTheNext_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("due");
    const auto row = [](const char *expression, const char *after, std::initializer_list<const char *> due) {
        QStringList times;
        for (const char *time : due)
            times.append(QString::fromLatin1(time));
        QTest::addRow("%s after %s", expression, after)
            << QString::fromLatin1(expression) << QString::fromLatin1(after) << times;
    };
    // Spring's documentation and the usual.
    row("* * * * * *", "2026-01-01 00:00:00", {"2026-01-01 00:00:01", "2026-01-01 00:00:02"});
    row("0/5 * * * * ?", "2026-01-01 00:00:00", {"2026-01-01 00:00:05", "2026-01-01 00:00:10"});
    row("0/5 * * * * ?", "2026-01-01 00:00:57", {"2026-01-01 00:01:00", "2026-01-01 00:01:05"});
    row("*/10 * * * * *", "2026-01-01 23:59:55", {"2026-01-02 00:00:00"});
    row("7/20 * * * * *", "2026-01-01 00:00:00",
        {"2026-01-01 00:00:07", "2026-01-01 00:00:27", "2026-01-01 00:00:47", "2026-01-01 00:01:07"});
    row("0 0 * * * *", "2026-01-01 10:00:00", {"2026-01-01 11:00:00", "2026-01-01 12:00:00"});
    row("0 0 8-10 * * *", "2026-01-01 09:30:00", {"2026-01-01 10:00:00", "2026-01-02 08:00:00"});
    row("0 0 6,19 * * *", "2026-01-01 06:00:00", {"2026-01-01 19:00:00", "2026-01-02 06:00:00"});
    row("0 0/30 8-10 * * *", "2026-01-01 10:00:00", {"2026-01-01 10:30:00", "2026-01-02 08:00:00"});
    row("0 0 9-17 * * MON-FRI", "2026-01-02 17:00:00", {"2026-01-05 09:00:00"});
    row("0 0 0 25 DEC ?", "2026-01-01 00:00:00", {"2026-12-25 00:00:00", "2027-12-25 00:00:00"});
    row("5,10-12,50/5 * * * * *", "2026-01-01 00:00:05",
        {"2026-01-01 00:00:10", "2026-01-01 00:00:11", "2026-01-01 00:00:12", "2026-01-01 00:00:50",
         "2026-01-01 00:00:55", "2026-01-01 00:01:05"});
    row("0 10-30/10 * * * *", "2026-01-01 00:10:00",
        {"2026-01-01 00:20:00", "2026-01-01 00:30:00", "2026-01-01 01:10:00"});
    row("59 59 23 31 12 *", "2026-12-31 23:59:59", {"2027-12-31 23:59:59"});
    row("0 0 0 1 JAN,jul *", "2026-01-01 00:00:00", {"2026-07-01 00:00:00", "2027-01-01 00:00:00"});
    row("0 0 0 ? 3/4 1", "2026-03-30 00:00:00", {"2026-07-06 00:00:00"});

    // Days of the week: Sunday is 0 and 7.
    row("0 0 0 * * 0", "2026-01-01 00:00:00", {"2026-01-04 00:00:00"});
    row("0 0 0 * * 7", "2026-01-01 00:00:00", {"2026-01-04 00:00:00"});
    row("0 0 0 * * SUN", "2026-01-04 00:00:00", {"2026-01-11 00:00:00"});
    row("0 0 0 * * SUN-TUE", "2026-01-03 00:00:00",
        {"2026-01-04 00:00:00", "2026-01-05 00:00:00", "2026-01-06 00:00:00", "2026-01-11 00:00:00"});
    row("0 0 0 * * 0-2", "2026-01-03 00:00:00", {"2026-01-04 00:00:00", "2026-01-05 00:00:00"});
    row("0 0 0 * * 5-7", "2026-01-01 00:00:00",
        {"2026-01-02 00:00:00", "2026-01-03 00:00:00", "2026-01-04 00:00:00", "2026-01-09 00:00:00"});
    row("0 0 0 * * */2", "2026-01-04 00:00:00",
        {"2026-01-05 00:00:00", "2026-01-07 00:00:00", "2026-01-09 00:00:00", "2026-01-11 00:00:00"});
    row("0 0 0 13 * FRI", "2026-01-01 00:00:00", {"2026-02-13 00:00:00", "2026-03-13 00:00:00", "2026-11-13 00:00:00"});

    // Month ends and leap years.
    row("0 0 0 31 * *", "2026-01-31 00:00:00", {"2026-03-31 00:00:00", "2026-05-31 00:00:00"});
    row("0 0 0 29 2 *", "2026-01-01 00:00:00", {"2028-02-29 00:00:00", "2032-02-29 00:00:00"});
    row("0 0 0 29 FEB *", "2096-03-01 00:00:00", {"2104-02-29 00:00:00"});
    row("0 0 0 29 2 MON", "2026-01-01 00:00:00", {"2044-02-29 00:00:00"});
    row("0 0 0 L * *", "2026-01-31 00:00:00", {"2026-02-28 00:00:00", "2026-03-31 00:00:00", "2026-04-30 00:00:00"});
    row("0 0 0 L 2 *", "2026-01-01 00:00:00", {"2026-02-28 00:00:00", "2027-02-28 00:00:00", "2028-02-29 00:00:00"});
    row("0 0 0 L-3 * *", "2026-01-01 00:00:00", {"2026-01-28 00:00:00", "2026-02-25 00:00:00"});
    row("0 0 0 L-28 * *", "2026-02-01 00:00:00", {"2026-03-03 00:00:00", "2026-04-02 00:00:00"});
    row("0 0 0 1W * *", "2026-01-31 00:00:00", {"2026-02-02 00:00:00", "2026-03-02 00:00:00", "2026-04-01 00:00:00"});
    row("0 0 0 1W 8 *", "2026-07-01 00:00:00", {"2026-08-03 00:00:00"}); // the 1st is a Saturday
    row("0 0 0 15W * *", "2026-08-01 00:00:00", {"2026-08-14 00:00:00", "2026-09-15 00:00:00"});
    row("0 0 0 31W 5 *", "2026-01-01 00:00:00", {"2026-05-29 00:00:00"}); // the 31st is a Sunday
    row("0 0 0 31W * *", "2026-01-31 00:00:00", {"2026-03-31 00:00:00"}); // February has no 31st
    row("0 0 0 LW * *", "2026-01-31 00:00:00", {"2026-02-27 00:00:00", "2026-03-31 00:00:00"});
    row("0 0 0 1,L * *", "2026-01-01 00:00:00", {"2026-01-31 00:00:00", "2026-02-01 00:00:00", "2026-02-28 00:00:00"});
    row("0 0 0 ? * 5L", "2026-01-01 00:00:00", {"2026-01-30 00:00:00", "2026-02-27 00:00:00"});
    row("0 0 0 ? * THUL", "2026-01-01 00:00:00", {"2026-01-29 00:00:00"});
    row("0 0 0 ? * 5#2", "2026-01-01 00:00:00", {"2026-01-09 00:00:00", "2026-02-13 00:00:00"});
    row("0 0 0 ? * MON#1", "2026-01-01 00:00:00", {"2026-01-05 00:00:00", "2026-02-02 00:00:00"});
    row("0 0 0 ? * 0#5", "2026-01-01 00:00:00", {"2026-03-29 00:00:00", "2026-05-31 00:00:00"});

    row("@yearly", "2026-06-01 00:00:00", {"2027-01-01 00:00:00"});
    row("@monthly", "2026-06-01 00:00:00", {"2026-07-01 00:00:00"});
    row("@weekly", "2026-01-01 00:00:00", {"2026-01-04 00:00:00"});
    row("@daily", "2026-06-01 00:00:00", {"2026-06-02 00:00:00"});
    row("@Hourly", "2026-06-01 00:00:00", {"2026-06-01 01:00:00"});
    row("  0   0 *  * * * ", "2026-06-01 00:00:00", {"2026-06-01 01:00:00"});
}

void CronExpressionTest::findsTheNext()
{
    QFETCH(QString, expression);
    QFETCH(QString, after);
    QFETCH(QStringList, due);
    const Result<CronExpression> cron = CronExpression::parse(expression);
    QVERIFY2(cron, cron ? "" : qPrintable(cron.error().message));
    QDateTime time = at(after);
    for (const QString &expected : due) {
        time = cron->next(time);
        QCOMPARE(time.toString(format), expected);
    }
}

void CronExpressionTest::refuses_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *expression, const char *says) {
        QTest::newRow(*expression ? expression : "nothing") << QString::fromUtf8(expression) << QString::fromUtf8(says);
    };
    row("", "this has 0");
    row("* * * * *", "this has 5");
    row("* * * * * * *", "this has 7");
    row("@never", "six fields");
    row("60 * * * * *", "Field 1 (seconds), “60”: it goes from 0 to 59");
    row("* 60 * * * *", "Field 2 (minutes)");
    row("* * 24 * * *", "Field 3 (hours)");
    row("* * * 0 * *", "Field 4 (day of month)");
    row("* * * 32 * *", "Field 4 (day of month)");
    row("* * * * 13 *", "Field 5 (month)");
    row("* * * * 0 *", "Field 5 (month)");
    row("* * * * * 8", "Field 6 (day of week)");
    row("* * * * MON *", "Field 5 (month), “MON”");
    row("* * * * * JAN", "Field 6 (day of week), “JAN”");
    row("a * * * * *", "“a”: this is not a number");
    row("-1 * * * * *", "Field 1");
    row("+1 * * * * *", "Field 1");
    row("1,,2 * * * * *", "Field 1");
    row("1- * * * * *", "Field 1");
    row("5-1 * * * * *", "begins after its end");
    row("* * * * * FRI-MON", "begins after its end");
    row("*/0 * * * * *", "after “/”");
    row("*/x * * * * *", "after “/”");
    row("*/ * * * * *", "after “/”");
    row("? * * * * *", "“?” is for days only");
    row("L * * * * *", "Field 1");
    row("* * * W * *", "Field 4");
    row("* * * 32W * *", "Field 4");
    row("* * * L-0 * *", "Field 4");
    row("* * * LL * *", "Field 4");
    row("* * * * * L", "Field 6");
    row("* * * * * 5#0", "after “#”");
    row("* * * * * 5#6", "after “#”");
    row("* * * * * #1", "Field 6");
    row("* * * * * 5W", "Field 6");
    row("0 0 0 30 2 *", "No date ever matches");
    row("0 0 0 31 4,6,9,11 *", "No date ever matches");
    row("0 0 0 1 * 5#5", "No date ever matches");
    row("99999999999 * * * * *", "Field 1");
}

void CronExpressionTest::refuses()
{
    QFETCH(QString, expression);
    QFETCH(QString, says);
    const Result<CronExpression> cron = CronExpression::parse(expression);
    QVERIFY(!cron);
    QVERIFY(cron.error().code == ErrorCode::InvalidArgument);
    QVERIFY2(cron.error().message.contains(says), qPrintable(cron.error().message));
}

void CronExpressionTest::keepsToTheZone_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("after");   // in Berlin's time; it changes on 2026-03-29 and 2026-10-25
    QTest::addColumn<QStringList>("due"); // in UTC
    const auto row = [](const char *name, const char *expression, const char *after,
                        std::initializer_list<const char *> due) {
        QStringList times;
        for (const char *time : due)
            times.append(QString::fromLatin1(time));
        QTest::newRow(name) << QString::fromLatin1(expression) << QString::fromLatin1(after) << times;
    };
    row("a time that there is not is left out", "0 30 2 * * *", "2026-03-28 12:00:00",
        {"2026-03-30 00:30:00", "2026-03-31 00:30:00"});
    row("behind the gap", "0 0 3 * * *", "2026-03-28 12:00:00", {"2026-03-29 01:00:00", "2026-03-30 01:00:00"});
    row("every half hour over the gap", "0 0/30 * * * *", "2026-03-29 01:00:00",
        {"2026-03-29 00:30:00", "2026-03-29 01:00:00", "2026-03-29 01:30:00"});
    row("the same time of day", "0 0 9 * * *", "2026-03-28 09:00:00", {"2026-03-29 07:00:00", "2026-03-30 07:00:00"});
    row("every half hour while the clocks are put back", "0 0/30 * * * *", "2026-10-25 01:30:00",
        {"2026-10-25 00:00:00", "2026-10-25 00:30:00", "2026-10-25 01:00:00", "2026-10-25 01:30:00",
         "2026-10-25 02:00:00"});
    row("once a day while the clocks are put back", "0 30 2 * * *", "2026-10-24 12:00:00",
        {"2026-10-25 00:30:00", "2026-10-26 01:30:00"});
}

void CronExpressionTest::keepsToTheZone()
{
    QFETCH(QString, expression);
    QFETCH(QString, after);
    QFETCH(QStringList, due);
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("the system has no time zone data");
    const Result<CronExpression> cron = CronExpression::parse(expression);
    QDateTime time = at(after, berlin);
    for (const QString &expected : due) {
        time = cron->next(time);
        QCOMPARE(time.toUTC().toString(format), expected);
        QVERIFY(time.timeZone() == berlin);
    }
}

void CronExpressionTest::doesNotRepeatWhatIsFixed()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("the system has no time zone data");
    // In the midst of the hour that comes twice, each time.
    for (const int hour : {0, 1}) {
        const QDateTime after = QDateTime(QDate(2026, 10, 25), QTime(hour, 40), Qt::UTC).toTimeZone(berlin);
        QCOMPARE(CronExpression::parse(QStringLiteral("0 50 2 * * *"))->next(after).toUTC().toString(format),
                 hour == 0 ? QStringLiteral("2026-10-25 00:50:00") : QStringLiteral("2026-10-26 01:50:00"));
        QCOMPARE(CronExpression::parse(QStringLiteral("0 30 2 * * *"))->next(after).toUTC().toString(format),
                 QStringLiteral("2026-10-26 01:30:00"));
    }
}

void CronExpressionTest::isAlwaysLater()
{
    const Result<CronExpression> cron = CronExpression::parse(QStringLiteral("* * * * * *"));
    const QDateTime base(QDate(2026, 1, 1), QTime(12, 0, 0, 999), Qt::UTC);
    QCOMPARE(base.msecsTo(cron->next(base)), 1);
    QCOMPARE(base.msecsTo(cron->next(base.addMSecs(-998))), 1);
    QCOMPARE(base.msecsTo(cron->next(base.addMSecs(-999))), 1);
    const QDateTime early(QDate(1969, 12, 31), QTime(23, 59, 58, 500), Qt::UTC);
    QCOMPARE(early.msecsTo(cron->next(early)), 500);
    QVERIFY(!cron->next(QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC)).isValid());
}

QTEST_APPLESS_MAIN(CronExpressionTest)
#include "tst_cronexpression.moc"
