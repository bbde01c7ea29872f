// SPDX-License-Identifier: MIT
#include <QTest>

#include "flow/test/alignment.h"

using namespace wsw;

class TestAlignment : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data();
    void pairs();
    void longLists();
};

namespace {

QList<AlignedPair> alignTexts(const QString &expected, const QString &actual, bool othersMayCome)
{
    return align(expected.size(), actual.size(), othersMayCome,
                 [&](qsizetype e, qsizetype a) { return expected.at(e) == actual.at(a); });
}

/// "aa b- -c" for a with a, a missing b, and a c too many.
QString shown(const QString &expected, const QString &actual, const QList<AlignedPair> &pairs)
{
    QStringList list;
    for (const AlignedPair &pair : pairs) {
        const QChar left = pair.expected ? expected.at(*pair.expected) : QLatin1Char('-');
        const QChar right = pair.actual ? actual.at(*pair.actual) : QLatin1Char('-');
        list.append(QString(left) + right);
    }
    return list.join(QLatin1Char(' '));
}

} // namespace

void TestAlignment::pairs_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("actual");
    QTest::addColumn<bool>("others");
    QTest::addColumn<QString>("pairs");
    const auto row = [](const char *name, const char *expected, const char *actual, const char *pairs,
                        bool others = false) {
        QTest::newRow(name) << QString::fromLatin1(expected) << QString::fromLatin1(actual) << others
                            << QString::fromLatin1(pairs);
    };
    row("nothing", "", "", "");
    row("the same", "abc", "abc", "aa bb cc");
    row("one missing", "abcd", "acd", "aa b- cc dd");
    row("one too many", "abc", "axbc", "aa -x bb cc");
    row("one differs", "abc", "axc", "aa bx cc");
    row("nothing came", "ab", "", "a- b-");
    row("nothing expected", "", "ab", "-a -b");
    row("in another order", "ab", "ba", "-b aa b-");
    row("among others", "ac", "xaybcz", "-x aa -y -b cc -z", true);
    row("the first of several", "a", "aa", "aa -a", true);
    row("one missing among others", "abc", "xayc", "-x aa by cc", true);
    row("others, but none expected", "", "xy", "-x -y", true);
}

void TestAlignment::pairs()
{
    QFETCH(const QString, expected);
    QFETCH(const QString, actual);
    QFETCH(const bool, others);
    QFETCH(const QString, pairs);
    QCOMPARE(shown(expected, actual, alignTexts(expected, actual, others)), pairs);
}

void TestAlignment::longLists()
{
    // Too long to be laid side by side in every way, but what is equal is still found so.
    const QString same(5000, QLatin1Char('a'));
    for (const AlignedPair &pair : alignTexts(same, same, false))
        QCOMPARE(pair.expected, pair.actual);
    QString few = QStringLiteral("xyz");
    QString among =
        QString(20000, QLatin1Char('-')) + QLatin1Char('x') + QString(20000, QLatin1Char('-')) + QStringLiteral("y-z");
    int found = 0;
    for (const AlignedPair &pair : alignTexts(few, among, true))
        found += pair.expected && pair.actual && few.at(*pair.expected) == among.at(*pair.actual) ? 1 : 0;
    QCOMPARE(found, 3);
    const QString other = QString(1000, QLatin1Char('b')) + QString(4001, QLatin1Char('c'));
    QCOMPARE(alignTexts(same, other, false).size(), 5001);
}

QTEST_APPLESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
